package org.khulasa.core.segment.atb;

import java.util.List;

/**
 * Compares our segments of a text with CoreNLP's. What CoreNLP gets wrong is told from what we do
 * by these rules, the same as in {@code docs/segmentation.md}; the segments themselves must be as
 * many, in the same order, in all cases but the last.
 */
enum Parity {
  /** All segments have the same form, begin and end. */
  SAME,

  /**
   * Same places; some form has a letter or digit and is CoreNLP's once runs of three or more of its
   * characters are made one: {@code 2000} is {@code 20} to CoreNLP.
   */
  SHORTENED,

  /**
   * Same forms; some begin or end differs in a token that has a run of three or more, or a plus
   * sign: CoreNLP counts the letters that are left in the text as it was.
   */
  MISPLACED,

  /** Same places; some form begins or ends with "null", of which CoreNLP drops the outer letter. */
  NULL,

  /** The text has half a surrogate pair: CoreNLP throws an {@code Error}, or sees no text. */
  SURROGATE,

  /** A difference by no rule: a fault of ours. */
  DIFFERENT;

  /** Compares; the worst of all segments counts. */
  static Parity of(String text, List<AtbToken> ours, List<AtbSegment> theirs) {
    int at = 0;
    Parity worst = SAME;
    for (AtbToken token : ours) {
      for (AtbSegment segment : token.segments()) {
        if (at == theirs.size()) {
          return DIFFERENT;
        }
        Parity verdict = of(text.substring(token.begin(), token.end()), segment, theirs.get(at));
        worst = verdict.compareTo(worst) > 0 ? verdict : worst;
        at++;
      }
    }
    return at == theirs.size() ? worst : DIFFERENT;
  }

  private static Parity of(String token, AtbSegment ours, AtbSegment theirs) {
    if (ours.equals(theirs)) {
      return SAME;
    }
    boolean samePlace = ours.begin() == theirs.begin() && ours.end() == theirs.end();
    if (samePlace
        && ours.form().codePoints().anyMatch(Character::isLetterOrDigit)
        && (withoutRuns(ours.form()).equals(theirs.form())
            || oneAlef(withoutRuns(token)).equals(theirs.form()))) {
      return SHORTENED;
    }
    if (samePlace && isNull(withoutRuns(ours.form()), theirs.form())) {
      return NULL;
    }
    boolean counted = token.indexOf('+') >= 0 || !withoutRuns(token).equals(token);
    return counted && ours.form().equals(theirs.form()) ? MISPLACED : DIFFERENT;
  }

  private static boolean isNull(String ours, String theirs) {
    int start = ours.startsWith("null") ? 1 : 0;
    int end = ours.endsWith("null") ? ours.length() - 1 : ours.length();
    return (start > 0 || end < ours.length()) && ours.substring(start, end).equals(theirs);
  }

  /** CoreNLP looks for runs before it makes one alif of all: ااأ is none. */
  private static String oneAlef(String text) {
    return text.replaceAll("[\u0622\u0623\u0625\u0671]", "\u0627")
        .replaceAll("[\u0640\u064B-\u0652\u0670]", "");
  }

  private static String withoutRuns(String text) {
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean afterSame = i > 0 && text.charAt(i - 1) == c;
      boolean inRun =
          (i + 1 < text.length() && text.charAt(i + 1) == c) || (i > 1 && text.charAt(i - 2) == c);
      if (!afterSame || !inRun) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  /** Whether a text has half a surrogate pair. */
  static boolean hasHalfPair(String text) {
    return text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE);
  }
}
