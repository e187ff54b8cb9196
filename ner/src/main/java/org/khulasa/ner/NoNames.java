package org.khulasa.ner;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.khulasa.core.Token;

/**
 * Takes out what cannot be a name as it is written: a word with the ending of indefinite nouns and
 * adverbs ({@code دوماً}), people of an origin or a faith ({@code المسيحيون}) as one person, and
 * what the preposition {@code لصالح} is taken apart to.
 */
final class NoNames {
  private static final String FOR = "لصالح";
  private static final char FIRST_TANWIN = '\u064B';
  private static final char LAST_TANWIN = '\u064D';

  /** The signs of short vowels are between the last and this. */
  private static final char LAST_SHORT_VOWEL = '\u0650';

  private static final String PERSON = "PER";
  private static final String ARTICLE = "ال";

  /** What {@code كأردنيين} begins with, which the segmenter leaves on it. */
  private static final String AS = "ك";

  /** The fewest letters of a plural with its article. */
  private static final int SHORTEST_PLURAL = 7;

  private NoNames() {}

  /** The names of a document without those that are none. */
  static List<FoundName> leftOut(List<FoundName> names, String text) {
    boolean called = names.stream().anyMatch(name -> !isBehindFor(name) && isCalled(name, text));
    ImmutableList.Builder<FoundName> left = ImmutableList.builder();
    for (FoundName name : names) {
      if (!called && isBehindFor(name)) {
        List<Token> rest = name.tokens().subList(1, name.tokens().size());
        if (!rest.isEmpty()) {
          left.add(
              FoundName.of(text, name.type(), rest, FoundName.stemAt(rest.get(0)), name.score()));
        }
      } else if (!hasTanwin(name, text) && !isPlural(name, text)) {
        left.add(name);
      }
    }
    return left.build();
  }

  /** Whether a word of it is the man's name. */
  private static boolean isCalled(FoundName name, String text) {
    return (" " + name.key(text) + " ").contains(" صالح ");
  }

  /** {@code لصالح الفريق}: "in favour of", of which the model has made a man's name. */
  private static boolean isBehindFor(FoundName name) {
    Token first = name.tokens().get(0);
    return name.isBehindLetter()
        && first.normal().equals(FOR)
        && name.span().start() == first.span().start() + 1;
  }

  /**
   * Whether its last word ends in a doubled vowel sign; an alef may stand behind that. Where all
   * vowels are written, names may have such an ending.
   */
  private static boolean hasTanwin(FoundName name, String text) {
    String written = name.tokens().get(name.tokens().size() - 1).span().of(text);
    int signs = 0;
    boolean tanwin = false;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      tanwin |= c >= FIRST_TANWIN && c <= LAST_TANWIN;
      signs += c > LAST_TANWIN && c <= LAST_SHORT_VOWEL ? 1 : 0;
    }
    return tanwin && signs == 0;
  }

  /** Whether it is one word in the plural of adjectives of origin. */
  private static boolean isPlural(FoundName name, String text) {
    String key = name.key(text);
    return name.type().equals(PERSON)
        && name.tokens().size() == 1
        && key.length() >= SHORTEST_PLURAL
        && ((key.startsWith(ARTICLE) && key.endsWith("يون"))
            || ((key.startsWith(ARTICLE) || key.startsWith(AS)) && key.endsWith("يين")));
  }
}
