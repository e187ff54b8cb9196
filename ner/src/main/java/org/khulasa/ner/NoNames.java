package org.khulasa.ner;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khulasa.core.Token;
import org.khulasa.core.text.LetterFolding;

/**
 * Takes out what cannot be a name as it is written: a word with the ending of indefinite nouns and
 * adverbs ({@code دوماً}), people of an origin or a faith ({@code المسيحيون}) as one person, a
 * single letter, and what phrases like {@code لصالح} and {@code ولله الحمد} are taken apart to.
 */
final class NoNames {
  /** Phrases by their second parts, which are also names; folded. */
  private static final ImmutableMap<String, String> PHRASES =
      ImmutableMap.of("صالح", "لصالح", "فضل", "بفضل", "حجه", "بحجه");

  private static final ImmutableSet<String> GOD = ImmutableSet.of("لله", "بالله", "والله");
  private static final Splitter BLANK = Splitter.on(' ');
  private static final char FIRST_TANWIN = '\u064B';
  private static final char LAST_TANWIN = '\u064D';

  /** The signs of short vowels are between the last and this. */
  private static final char LAST_SHORT_VOWEL = '\u0650';

  /** The last letter of the Latin blocks; one of these may be a name. */
  private static final char LAST_LATIN = '\u024F';

  private static final String PERSON = "PER";
  private static final String ARTICLE = "ال";
  private static final String ACCUSATIVE = "ا";

  /** What {@code كأردنيين} begins with, which the segmenter leaves on it. */
  private static final String AS = "ك";

  /** The fewest letters of a plural with its article. */
  private static final int SHORTEST_PLURAL = 7;

  private NoNames() {}

  /** The names of a document without those that are none. */
  static List<FoundName> leftOut(List<FoundName> names, String text, Neighbours neighbours) {
    Set<String> elsewhere =
        names.stream()
            .filter(name -> !isInPhrase(name, text, neighbours))
            .flatMap(name -> BLANK.splitToList(name.key(text)).stream())
            .collect(Collectors.toSet());
    ImmutableList.Builder<FoundName> left = ImmutableList.builder();
    for (FoundName found : names) {
      FoundName name = behindAdverb(found, text);
      if (isInPhrase(name, text, neighbours)
          && !elsewhere.contains(LetterFolding.fold(name.firstWord(text)))) {
        behindPhrase(name, text)
            .filter(rest -> isNamed(rest.key(text), elsewhere))
            .ifPresent(left::add);
      } else if (!isTooShort(name.normal(text))
          && !isGod(name)
          && !isIndefinite(name, text)
          && !isPlural(name, text)) {
        left.add(name);
      }
    }
    return left.build();
  }

  /** {@code لصالح الفريق}: "in favour of", of which the model has made a man's name. */
  private static boolean isInPhrase(FoundName name, String text, Neighbours neighbours) {
    String phrase = PHRASES.get(LetterFolding.fold(name.firstWord(text)));
    Token first = name.tokens().get(0);
    return phrase != null
        && name.span().start() == first.span().start() + 1
        && LetterFolding.fold(first.normal()).equals(phrase)
        && (name.tokens().size() > 1 || isWord(neighbours.behind(name)));
  }

  /** Such a phrase is never the last word of a clause, as the town of Hajjah may be. */
  private static boolean isWord(String behind) {
    return !behind.isEmpty() && Character.isLetter(behind.charAt(0));
  }

  private static Optional<FoundName> behindPhrase(FoundName name, String text) {
    return name.tokens().size() == 1 ? Optional.empty() : Optional.of(behindFirst(name, text));
  }

  /** Whether what stands behind a phrase may be a name: it has an article, or is in another one. */
  private static boolean isNamed(String key, Set<String> elsewhere) {
    return key.startsWith(ARTICLE) || elsewhere.contains(BLANK.splitToList(key).get(0));
  }

  /** Whether nothing but an Arabic letter or an article is there. */
  private static boolean isTooShort(String normal) {
    return normal.equals(ARTICLE) || (normal.length() == 1 && normal.charAt(0) > LAST_LATIN);
  }

  /** {@code ولله الحمد}: what is left of it. */
  private static boolean isGod(FoundName name) {
    String word = name.tokens().get(0).normal();
    return name.isBehindLetter() && (GOD.contains(word) || GOD.contains(word.substring(1)));
  }

  /**
   * Whether its last word has the ending of indefinite nouns, or the first of a person's name, as
   * {@code عبدٍ} before what describes him.
   */
  private static boolean isIndefinite(FoundName name, String text) {
    List<Token> tokens = name.tokens();
    return hasTanwin(tokens.get(tokens.size() - 1), text)
        || (name.type().equals(PERSON) && hasTanwin(tokens.get(0), text));
  }

  /** {@code مصافحاً سمير حداد}: without the adverb before a person's name. */
  private static FoundName behindAdverb(FoundName name, String text) {
    List<Token> tokens = name.tokens();
    return name.type().equals(PERSON)
            && tokens.size() > 1
            && tokens.get(0).normal().endsWith(ACCUSATIVE)
            && hasTanwin(tokens.get(0), text)
        ? behindFirst(name, text)
        : name;
  }

  private static FoundName behindFirst(FoundName name, String text) {
    List<Token> rest = name.tokens().subList(1, name.tokens().size());
    return FoundName.of(text, name.type(), rest, FoundName.stemAt(rest.get(0)), name.score());
  }

  /**
   * Whether a word ends in a doubled vowel sign; an alef may stand behind that. Where all vowels
   * are written, names may have such an ending.
   */
  private static boolean hasTanwin(Token token, String text) {
    String written = token.span().of(text);
    int signs = 0;
    boolean tanwin = false;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      tanwin |= c >= FIRST_TANWIN && c <= LAST_TANWIN;
      signs += c > LAST_TANWIN && c <= LAST_SHORT_VOWEL ? 1 : 0;
    }
    return tanwin && signs == 0;
  }

  /**
   * Whether it is in the plural of adjectives of origin, or begins with that ({@code المسيحيين
   * الموارنة}).
   */
  private static boolean isPlural(FoundName name, String text) {
    String word = LetterFolding.fold(name.firstWord(text));
    boolean article = word.startsWith(ARTICLE);
    boolean like = name.tokens().size() == 1 && word.startsWith(AS);
    return name.type().equals(PERSON)
        && word.length() >= SHORTEST_PLURAL
        && ((article && word.endsWith("يون")) || ((article || like) && word.endsWith("يين")));
  }
}
