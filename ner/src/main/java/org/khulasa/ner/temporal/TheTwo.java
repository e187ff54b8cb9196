package org.khulasa.ner.temporal;

import com.google.common.collect.ImmutableSet;

/**
 * Tells where {@code الاثنين}, Monday, means "the two", of whom the text has spoken before: what
 * stands around it is about two people, or stands before no day.
 */
final class TheTwo {
  /** Behind these comes the noun that a clause is about; what happens on a Monday does not. */
  private static final ImmutableSet<String> THAT =
      ImmutableSet.of("ان", "وان", "بان", "لان", "لكن", "ولكن");

  /** A Monday that a clause is about is told what it is. */
  private static final ImmutableSet<String> OF_A_DAY =
      ImmutableSet.of("هو", "يوم", "سيكون", "يكون", "كان", "سيشهد", "شهد", "سيصادف", "يصادف");

  /** Both, behind which nothing else can stand. */
  private static final ImmutableSet<String> BOTH =
      ImmutableSet.of("معا", "هما", "وهما", "اللذان", "اللذين", "الاخران", "الاخرين", "كلاهما");

  private static final ImmutableSet<String> NEGATIONS = ImmutableSet.of("لا", "لم", "لن", "قد");
  private static final ImmutableSet<String> WERE = ImmutableSet.of("كانا", "كانتا");

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
    return BOTH.contains(full(words.skip(next, "،,")))
        || isDual(NEGATIONS.contains(full(next)) ? next + 1 : next)
        || (!isOfDay(next) && (isBehindBy(index) || isAbout(index) || isBetween(index)));
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
    return imperfect || WERE.contains(word);
  }

  /** Whether what stands behind says of a Monday which one it is, or what, or goes on to a day. */
  private boolean isOfDay(int next) {
    int and = words.behindAnd(next);
    int other = and < 0 && words.isWord(next, "الي") ? next + 1 : and;
    return words.bare(next, Kind.RELATIVE).isPresent()
        || OF_A_DAY.contains(full(next))
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
    return THAT.contains(words.before(index)) && !words.get(index).isPrefixed();
  }

  /** {@code الخلاف بين الاثنين}. */
  private boolean isBetween(int index) {
    String before = words.before(index);
    return (before.equals("بين") || before.equals("وبين")) && !words.get(index).isPrefixed();
  }
}
