package org.khulasa.ner.temporal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.khulasa.core.Segment;
import org.khulasa.core.Sentence;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.core.text.CharacterClasses;
import org.khulasa.core.text.LetterFolding;

/** The words of one sentence, each looked up once. */
final class Words {
  private static final int LONGEST = 24;
  private static final int RANGE = 3;
  private static final ImmutableSet<String> DASHES = ImmutableSet.of("-", "–");
  private static final Lexicon LEXICON = Lexicon.shared();

  private final ImmutableList<Word> words;

  private Words(ImmutableList<Word> words) {
    this.words = words;
  }

  /** A phrase of the lexicon: its value, and its last word. */
  record Phrase(String value, int last) {
    int number() {
      return Integer.parseInt(value);
    }
  }

  static Words of(String text, Sentence sentence) {
    ImmutableList.Builder<Word> words =
        ImmutableList.builderWithExpectedSize(sentence.tokens().size());
    List<Token> tokens = sentence.tokens();
    int at = 0;
    while (at < tokens.size()) {
      boolean range = isRange(tokens, at);
      words.add(word(text, range ? joined(tokens.subList(at, at + RANGE)) : tokens.get(at)));
      at += range ? RANGE : 1;
    }
    return new Words(words.build());
  }

  /** Whether two numbers with a mark between them begin here: three tokens, but one figure. */
  private static boolean isRange(List<Token> tokens, int at) {
    if (at + RANGE > tokens.size()) {
      return false;
    }
    Token hyphen = tokens.get(at + 1);
    return (DASHES.contains(hyphen.normal()) || isDecimal(tokens, at))
        && isNumber(tokens.get(at))
        && isNumber(tokens.get(at + 2))
        && tokens.get(at).span().end() == hyphen.span().start()
        && hyphen.span().end() == tokens.get(at + 2).span().start();
  }

  /** {@code 97،08}: some write decimals behind the comma of sentences. */
  private static boolean isDecimal(List<Token> tokens, int at) {
    return tokens.get(at + 1).normal().equals("،")
        && tokens.get(at).normal().length() <= 3
        && tokens.get(at + 2).normal().length() <= 2;
  }

  private static boolean isNumber(Token token) {
    return !token.normal().isEmpty() && Character.isDigit(token.normal().codePointAt(0));
  }

  private static Token joined(List<Token> tokens) {
    Span span = new Span(tokens.get(0).span().start(), tokens.get(tokens.size() - 1).span().end());
    StringBuilder normal = new StringBuilder();
    tokens.forEach(token -> normal.append(token.normal()));
    String form = normal.toString();
    String tag = tokens.get(0).segments().get(0).tag();
    return new Token(span, form, ImmutableList.of(new Segment(form, span, tag)));
  }

  int size() {
    return words.size();
  }

  Word get(int index) {
    return words.get(index);
  }

  boolean has(int index) {
    return index >= 0 && index < words.size();
  }

  boolean is(int index, Kind kind) {
    return has(index) && words.get(index).is(kind);
  }

  /** Whether a word, with its clitics, is this. */
  boolean isWord(int index, String full) {
    return has(index) && words.get(index).full().equals(full);
  }

  /** The word before one, with its clitics; empty at the beginning. */
  String before(int index) {
    return has(index - 1) ? words.get(index - 1).full() : "";
  }

  /** The word before a day and what belongs to it: before {@code صباح يوم} of a Monday. */
  int beforeDay(int index) {
    int at = index - 1;
    if (isKey(at, "يوم")) {
      at--;
    }
    return is(at, Kind.DAYPART) ? at - 1 : at;
  }

  /** Whether a word, without the clitics seen through, is this. */
  boolean isKey(int index, String key) {
    return has(index) && words.get(index).key().equals(key);
  }

  /** Whether this is one of some marks, each of one character. */
  boolean isMark(int index, String marks) {
    return has(index)
        && words.get(index).full().length() == 1
        && marks.contains(words.get(index).full());
  }

  /** The word behind an optional mark. */
  int skip(int index, String marks) {
    return isMark(index, marks) ? index + 1 : index;
  }

  /** Whether nothing stands between two neighbours. */
  boolean touches(int index) {
    return has(index)
        && has(index + 1)
        && words.get(index).end() == words.get(index + 1).token().span().start();
  }

  /** The longest phrase of a kind that begins at a word, clitics before it seen through. */
  Optional<Phrase> phrase(int index, Kind kind) {
    if (!has(index) || !words.get(index).entry().reaches(kind)) {
      return Optional.empty();
    }
    Lexicon.Entry entry = words.get(index).entry();
    Optional<Phrase> found = Optional.empty();
    int at = index;
    while (true) {
      Optional<String> value = entry.value(kind);
      if (value.isPresent()) {
        found = Optional.of(new Phrase(value.get(), at));
      }
      at++;
      if (!has(at)) {
        return found;
      }
      entry = entry.then(words.get(at).full());
      if (entry == Lexicon.Entry.NONE) {
        return found;
      }
    }
  }

  /** The same for a word without clitics. */
  Optional<Phrase> bare(int index, Kind kind) {
    return has(index) && !words.get(index).isPrefixed() ? phrase(index, kind) : Optional.empty();
  }

  /** A whole number without marks from low to high, or -1. */
  int integer(int index, int low, int high) {
    if (!has(index)) {
      return -1;
    }
    int plain = words.get(index).number().plain();
    return plain >= low && plain <= high ? plain : -1;
  }

  /** A year of the Gregorian calendar in four digits, or -1. */
  int year(int index) {
    return has(index) && words.get(index).number().digits() == 4 ? integer(index, 1000, 2199) : -1;
  }

  /**
   * Whether a number goes on here behind a conjunction: the place of its first word, or -1. The
   * conjunction is attached (وثلاثون) or a token of its own (و 3).
   */
  int behindAnd(int index) {
    if (isWord(index, "و") && has(index + 1)) {
      return index + 1;
    }
    return has(index) && words.get(index).joined() ? index : -1;
  }

  private static Word word(String text, Token token) {
    String normal = token.normal();
    int start = token.span().start();
    NumericText number = normal.isEmpty() ? NumericText.NONE : NumericText.of(normal);
    if (number.exists() || normal.length() > LONGEST) {
      return new Word(token, start, normal, normal, false, Lexicon.Entry.NONE, number);
    }
    String full = LetterFolding.fold(normal);
    // وأحد عشر: with its hamza it is no واحد.
    boolean and = normal.startsWith("وأ") || normal.startsWith("وإ");
    Lexicon.Entry entry = and ? Lexicon.Entry.NONE : LEXICON.at(full);
    if (entry != Lexicon.Entry.NONE || full.length() < 3) {
      return new Word(token, start, full, full, false, entry, number);
    }
    for (Clitic clitic : clitics(full)) {
      Lexicon.Entry stem = LEXICON.at(clitic.rest());
      if (stem != Lexicon.Entry.NONE) {
        return new Word(
            token,
            behind(text, token, clitic.letters()),
            full,
            clitic.rest(),
            clitic.and() && clitic.letters() == 1,
            stem,
            number);
      }
    }
    return new Word(token, start, full, full, false, Lexicon.Entry.NONE, number);
  }

  private record Clitic(int letters, boolean and, String rest) {}

  private static ImmutableList<Clitic> clitics(String full) {
    char first = full.charAt(0);
    boolean conjunction = first == 'و' || first == 'ف';
    if (!conjunction && !isPreposition(first)) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Clitic> clitics = ImmutableList.builder();
    String rest = full.substring(1);
    clitics.add(new Clitic(1, first == 'و', rest));
    if (first == 'ل' && rest.startsWith("ل")) {
      clitics.add(new Clitic(1, false, "ا" + rest));
    }
    if (conjunction && rest.length() > 2 && isPreposition(rest.charAt(0))) {
      clitics.add(new Clitic(2, false, rest.substring(1)));
      if (rest.startsWith("لل")) {
        clitics.add(new Clitic(2, false, "ا" + rest.substring(1)));
      }
    }
    return clitics.build();
  }

  private static boolean isPreposition(char c) {
    return c == 'ب' || c == 'ل' || c == 'ك';
  }

  /** The place behind some letters of a token and the signs that sit on them. */
  private static int behind(String text, Token token, int letters) {
    int at = token.span().start();
    int left = letters;
    while (at < token.span().end()) {
      char c = text.charAt(at);
      boolean sign =
          c == CharacterClasses.TATWEEL
              || CharacterClasses.isDiacritic(c)
              || CharacterClasses.isInvisibleControl(c);
      if (!sign && left-- == 0) {
        return at;
      }
      at++;
    }
    return token.span().start();
  }
}
