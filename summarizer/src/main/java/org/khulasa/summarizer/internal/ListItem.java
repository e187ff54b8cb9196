package org.khulasa.summarizer.internal;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.khulasa.core.Sentence;
import org.khulasa.core.Token;

/**
 * Items of lists. One with a number ({@code 3- ...}, {@code ثالثا: ...}), without a verb ({@code -
 * بناء المدارس}) or behind another one is one of many that a sentence before the list announces.
 * One with a label ({@code - السويد: ...}) stands by itself, but the sentences behind its first one
 * are of what the label says. A label may be a day ({@code 9 فبراير 2016: ...}): so do entries of
 * chronicles begin.
 */
final class ListItem {
  private static final int MOST_FIGURES = 2;
  private static final int MOST_LABEL_TOKENS = 8;
  private static final String COLON = ":";
  private static final String SLASH = "/";
  private static final ImmutableSet<String> BEHIND_NUMBERS =
      ImmutableSet.of("-", "\u2013", "\u2014", "\u0640", ".", ")");
  private static final ImmutableSet<String> BEHIND_ORDINALS =
      ImmutableSet.of("-", "\u2013", "\u2014", COLON, "\u060C", ",");
  // Folded. "Firstly" and so on.
  private static final ImmutableSet<String> ORDINALS =
      ImmutableSet.of(
          "اولا", "ثانيا", "ثالثا", "رابعا", "خامسا", "سادسا", "سابعا", "ثامنا", "تاسعا", "عاشرا");
  // Folded. "In the year" stands before a year.
  private static final ImmutableSet<String> YEAR = ImmutableSet.of("عام", "العام", "سنه");

  private ListItem() {}

  /**
   * Whether a sentence is an item that is none without those around it.
   *
   * @param before the sentence before it in its article
   */
  static boolean isOneOfMany(Sentence sentence, Optional<Sentence> before) {
    return hasNumber(sentence.tokens())
        || (hasMark(sentence)
            && !hasLabel(sentence)
            && (before.filter(ListItem::hasMark).isPresent()
                || sentence.tokens().stream().noneMatch(Verbs::is)));
  }

  /** Whether nothing but a day stands before a colon, a mark of a list aside. */
  static boolean isOfDay(Sentence sentence) {
    boolean day = false;
    for (Token token :
        ListMark.leftOut(sentence).tokens().stream().limit(MOST_LABEL_TOKENS).toList()) {
      String word = folded(token);
      if (word.equals(COLON)) {
        return day;
      }
      boolean tells = DayWords.tellsDay(word) || DayWords.mayBeYear(word);
      if (!tells
          && !DayWords.standsBesideDay(word)
          && !YEAR.contains(word)
          && !word.equals(SLASH)) {
        return false;
      }
      day |= tells;
    }
    return false;
  }

  /** Whether a sentence begins with a mark of a list and a label. */
  static boolean hasLabel(Sentence sentence) {
    return hasMark(sentence)
        && sentence.tokens().stream()
            .limit(MOST_LABEL_TOKENS)
            .anyMatch(token -> token.normal().equals(COLON));
  }

  /** Whether what stands behind a sentence in its paragraph is of its item. */
  static boolean begins(Sentence sentence) {
    return hasLabel(sentence) || hasNumber(sentence.tokens());
  }

  /** Whether a mark of a list stands before a sentence. */
  static boolean hasMark(Sentence sentence) {
    return ListMark.leftOut(sentence).tokens().size() < sentence.tokens().size();
  }

  private static boolean hasNumber(List<Token> tokens) {
    int first = !tokens.isEmpty() && tokens.get(0).normal().equals("(") ? 1 : 0;
    if (tokens.size() < first + 3) {
      return false;
    }
    String number = folded(tokens.get(first));
    String mark = tokens.get(first + 1).normal();
    return ORDINALS.contains(number)
        ? BEHIND_ORDINALS.contains(mark)
        : isNumber(number)
            && BEHIND_NUMBERS.contains(mark)
            && !isNumber(tokens.get(first + 2).normal());
  }

  private static boolean isNumber(String word) {
    return word.length() <= MOST_FIGURES && word.chars().allMatch(Character::isDigit);
  }

  private static String folded(Token token) {
    return Tokens.folded(token).toLowerCase(Locale.ROOT);
  }
}
