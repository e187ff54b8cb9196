package org.khulasa.ner;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Pattern;
import org.khulasa.core.Entity;
import org.khulasa.core.Segment;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.core.text.CharacterClasses;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.core.text.ScriptNormalizer;

/**
 * A name that was found, before it becomes an {@link Entity}.
 *
 * @param tokens the words it is in
 * @param span where it stands: it may begin inside the first word, behind letters that do not
 *     belong to it
 * @param alefGone whether it begins with an article whose alef {@code ل} has swallowed
 */
record FoundName(
    String type, ImmutableList<Token> tokens, Span span, boolean alefGone, double score) {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final String ARTICLE = "ال";
  private static final String FUTURE = "س";

  /** A name that begins with a segment of its first word. */
  static FoundName of(String text, String type, List<Token> tokens, int segment, double score) {
    Token first = tokens.get(0);
    Segment stem = first.segments().get(segment);
    int start = segment == 0 ? first.span().start() : stem.span().start();
    int end = tokens.get(tokens.size() - 1).span().end();
    // Tatweel may stand apart from the name's last word.
    while (end > start + 1
        && (text.charAt(end - 1) == CharacterClasses.TATWEEL
            || CharacterClasses.isSpace(text.charAt(end - 1)))) {
      end--;
    }
    Span span = new Span(start, end);
    boolean alefGone =
        segment > 0
            && stem.form().startsWith(ARTICLE)
            && ScriptNormalizer.normalize(span.of(text)).startsWith("ل");
    return new FoundName(type, ImmutableList.copyOf(tokens), span, alefGone, score);
  }

  /**
   * The number of segments before a name that begins in a token. The particle of the future stands
   * before verbs only: what was taken for it is the name's first letter.
   */
  static int stemAt(Token token) {
    int stemAt = SentenceWords.stemAt(token);
    boolean future = stemAt > 0 && token.segments().get(stemAt - 1).form().equals(FUTURE);
    return future ? stemAt - 1 : stemAt;
  }

  /** Whether letters of its first word stand before it. */
  boolean isBehindLetter() {
    return span.start() > tokens.get(0).span().start();
  }

  /** Whether a segment of its first word that is this letter stands right before it. */
  boolean isBehind(char letter) {
    for (Segment segment : tokens.get(0).segments()) {
      if (segment.span().end() == span.start()) {
        return segment.form().equals(String.valueOf(letter));
      }
    }
    return false;
  }

  /** The letters of its first word that stand before it. */
  String lettersBefore(String text) {
    return ScriptNormalizer.normalize(text.substring(tokens.get(0).span().start(), span.start()));
  }

  /** What of its first word belongs to it. */
  String firstWord(String text) {
    int end = Math.min(tokens.get(0).span().end(), span.end());
    return ScriptNormalizer.normalize(text.substring(span.start(), end));
  }

  /** The letter of its first word that stands right before it. */
  char letterBefore(String text) {
    return text.charAt(span.start() - 1);
  }

  /** Whether it is written with this letter at its beginning, or behind the mark of a hashtag. */
  boolean startsWith(char letter, String text) {
    return text.startsWith(String.valueOf(letter), firstLetter(text));
  }

  private int firstLetter(String text) {
    return text.charAt(span.start()) == Hashtags.HASH ? span.start() + 1 : span.start();
  }

  /** The same name without its first letter and the marks on it. */
  FoundName behindFirstLetter(String text) {
    int start = firstLetter(text) + 1;
    while (isMark(text.charAt(start))) {
      start++;
    }
    return from(start);
  }

  /** Whether a character is a vowel sign or tatweel. */
  private static boolean isMark(char c) {
    return c == CharacterClasses.TATWEEL || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** The same name with the letter before it. */
  FoundName withLetterBefore() {
    return from(span.start() - 1);
  }

  private FoundName from(int start) {
    return new FoundName(type, tokens, new Span(start, span.end()), false, score);
  }

  /** The same name, which begins with an article whose alef is gone. */
  FoundName withAlef() {
    return new FoundName(type, tokens, span, true, score);
  }

  /** The same name of another type. */
  FoundName withType(String newType) {
    return new FoundName(newType, tokens, span, alefGone, score);
  }

  /** Of the same type, some of its words. */
  FoundName within(List<Token> some, Span place) {
    return new FoundName(
        type, ImmutableList.copyOf(some), place, alefGone && place.start() == span.start(), score);
  }

  /**
   * The name as it is written alone: in {@code للجزيرة} the article's alef is not there, and the
   * words of a hashtag are one.
   */
  String normal(String text) {
    String plain = Hashtags.plain(ScriptNormalizer.normalize(span.of(text)));
    String normal = BLANKS.matcher(plain).replaceAll(" ").strip();
    return alefGone ? "ا" + normal : normal;
  }

  /** The name as it is compared with others: its normal form with letters folded. */
  String key(String text) {
    return LetterFolding.fold(normal(text));
  }

  Entity entity(String text) {
    return new Entity(type, span, normal(text), score);
  }
}
