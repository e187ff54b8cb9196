package org.khulasa.ner.temporal;

/**
 * Whether a day lies ahead because something begins or ends on it, or somebody expects it or calls
 * for it.
 */
final class Expectation {
  private static final int WINDOW = 12;

  /** So far before an end the verb stands that it belongs to. */
  private static final int NEAR = 5;

  /** A day so close behind a verb may be the one on which something was said. */
  private static final int BESIDE = 3;

  private final Words words;

  Expectation(Words words) {
    this.words = words;
  }

  /**
   * {@code حتى مساء الاثنين}, unless it had gone on until then ({@code استمرت المعارك حتى}, {@code
   * حتى الاثنين، كانت}).
   */
  boolean isEnd(int index, int last) {
    int before = words.beforeDay(index);
    // حتى نهاية الثلاثاء
    before = words.isWord(before, "نهايه") ? before - 1 : before;
    int behind = words.skip(last + 1, DateParser.CONNECTORS);
    boolean over = words.has(behind) && words.get(behind).verbTag().equals("VBD");
    return words.has(before)
        && Context.UNTIL.has(words.get(before).full())
        && !over
        && !hadGoneOn(before);
  }

  /** {@code ابتداء من الاثنين}, {@code بداية من يوم الاثنين}. */
  boolean isBeginning(int index) {
    int before = words.beforeDay(index);
    return words.isWord(before, "من")
        && words.has(before - 1)
        && Context.STARTING.has(words.get(before - 1).unjoined());
  }

  private boolean hadGoneOn(int index) {
    for (int i = index - 1; i >= 0 && i >= index - NEAR; i--) {
      Word word = words.get(i);
      String verb = word.verbTag();
      if (words.isWord(i, "لم") || (Context.WENT_ON.has(word.unjoined()) && !verb.equals("VBP"))) {
        return true;
      }
      // "They had not said so until Friday".
      if (!verb.isEmpty() && !words.isWord(i - 1, "لم")) {
        return false;
      }
    }
    return false;
  }

  /**
   * {@code توقعت الأرصاد هطول أمطار الأربعاء}: the day of what somebody expected, and not the one
   * on which it was said ({@code توقعت الأرصاد الأربعاء أن}).
   */
  boolean isExpected(int index, int last) {
    if (words.has(last + 1) && Context.THAT.has(words.get(last + 1).full())) {
      return false;
    }
    boolean clause = false;
    int day = words.beforeDay(index) + 1;
    for (int i = day - 1; i >= 0 && i >= day - WINDOW; i--) {
      Word word = words.get(i);
      if (Context.EXPECTING.has(word.unjoined())) {
        return (clause || day - i > BESIDE) && !wasExpected(i);
      }
      clause |= Context.THAT.has(word.full());
      if (word.verbTag().equals("VBD") || words.isMark(i, ".،؛:\"")) {
        return false;
      }
    }
    return false;
  }

  /**
   * {@code دعا إلى اجتماع الأحد}, {@code اتفق على عقد اجتماع الأحد}: called for, put off, agreed.
   */
  boolean isCalledFor(int index) {
    boolean to = false;
    boolean on = false;
    for (int i = index - 1; i >= 0 && i >= index - WINDOW; i--) {
      String word = words.get(i).unjoined();
      if ((to && Context.CALLS.has(word)) || (on && Context.AGREES.has(word))) {
        return true;
      }
      to |= words.isWord(i, "الي");
      on |= words.isWord(i, "علي") && Context.HOLDING.has(words.get(i + 1).unjoined());
    }
    return false;
  }

  /** {@code وكانت الأرصاد توقعت}: that may be over. */
  private boolean wasExpected(int index) {
    for (int i = index - 1; i >= 0 && i >= index - BESIDE; i--) {
      if (Context.WAS.has(words.get(i).unjoined())) {
        return true;
      }
    }
    return false;
  }
}
