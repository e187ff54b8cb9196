package org.khulasa.ner.temporal;

/**
 * Tells where {@code الاثنين}, Monday, means "the two", of whom the text has spoken before: what
 * stands around it is about two people, or stands before no day.
 */
final class TheTwo {
  /** A dual verb of the imperfect has at least so many letters: {@code يقفان}. */
  private static final int SHORTEST_DUAL = 5;

  private final Words words;

  TheTwo(Words words) {
    this.words = words;
  }

  /**
   * Whether the weekday at a word is none.
   *
   * @param last its last word
   */
  boolean at(int index, int last) {
    if (!words.get(index).key().equals("الاثنين")) {
      return false;
    }
    int next = last + 1;
    return Context.BOTH.has(full(words.skip(next, "،,")))
        || isDual(Context.NEGATIONS.has(full(next)) ? next + 1 : next)
        || (!isOfDay(next)
            && (isBehindBy(index) || isAbout(index) || isBetween(index) || isBehindPronoun(index)));
  }

  private String full(int index) {
    return words.has(index) ? words.get(index).full() : "";
  }

  /** {@code يعيشان}, {@code كانا}: what two do. */
  private boolean isDual(int index) {
    String word = full(index);
    boolean imperfect =
        word.length() >= SHORTEST_DUAL
            && (word.startsWith("ي") || word.startsWith("ت"))
            && word.endsWith("ان")
            && words.get(index).verbTag().equals("VBP");
    return imperfect || Context.WERE.has(word);
  }

  /** Whether what stands behind says of a Monday which one it is, or what, or goes on to a day. */
  private boolean isOfDay(int next) {
    int and = words.behindAnd(next);
    int other = and < 0 && words.isWord(next, "الي") ? next + 1 : and;
    return words.bare(next, Kind.RELATIVE).isPresent()
        || Context.OF_A_DAY.has(full(next))
        || words.is(other, Kind.WEEKDAY)
        || isNumber(other)
        || isNumber(words.skip(next, "(،,"));
  }

  private boolean isNumber(int index) {
    return words.has(index) && words.get(index).number().exists();
  }

  /** {@code التقى بالاثنين}: on a Monday needs no preposition, and never takes this one. */
  private boolean isBehindBy(int index) {
    String full = words.get(index).full();
    return full.equals("بالاثنين") || full.equals("وبالاثنين");
  }

  /** {@code قال إن الاثنين من المدينة}. */
  private boolean isAbout(int index) {
    return Context.ABOUT.has(words.before(index)) && !words.get(index).isPrefixed();
  }

  /** {@code نحن الاثنين}. */
  private boolean isBehindPronoun(int index) {
    return Context.OF_TWO.has(words.before(index)) && !words.get(index).isPrefixed();
  }

  /** {@code الخلاف بين الاثنين}. */
  private boolean isBetween(int index) {
    String before = words.before(index);
    return (before.equals("بين") || before.equals("وبين")) && !words.get(index).isPrefixed();
  }
}
