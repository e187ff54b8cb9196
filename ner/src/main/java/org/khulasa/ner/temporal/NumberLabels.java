package org.khulasa.ner.temporal;

/** Numbers that are no figures: labels, rounds of a cup, list and telephone numbers. */
final class NumberLabels {
  private static final String DASHES = "-–—";

  /** So many numbers that stand together are looked at; longer lists are no labels. */
  private static final int MOST_LISTED = 6;

  /** So many groups of a telephone number may stand before one. */
  private static final int MOST_GROUPS = 5;

  private static final int FEWEST_OF_TELEPHONE = 7;

  private final Words words;
  private final NumberParser numbers;
  private final CountedNoun nouns;

  NumberLabels(Words words, NumberParser numbers, CountedNoun nouns) {
    this.words = words;
    this.numbers = numbers;
    this.nouns = nouns;
  }

  /** Telephone numbers, list numbers, the lady Sitt: digits and words that count nothing. */
  boolean isNoFigure(int index, Amount amount) {
    Word word = words.get(index);
    if (isPlainWord(word)) {
      return true;
    }
    if (word.number().digits() > 9 || hasLeadingZero(word)) {
      return true;
    }
    if (words.isMark(index - 1, "+#") && words.touches(index - 1)) {
      return true;
    }
    if (isOfTelephone(index)) {
      return true;
    }
    boolean small = words.integer(index, 0, 99) >= 0;
    if (small && index == 0 && words.isMark(1, "-.):–•/_")) {
      return true;
    }
    if (small && index == 1 && words.isMark(0, "([") && words.isMark(2, ")]")) {
      return true;
    }
    // سبع الليل, ست الحسن, العشر الأواخر
    boolean lone = amount.last() == index && (word.is(Kind.ONES) || word.is(Kind.TEN));
    return lone
        && words.has(index + 1)
        && words.get(index + 1).isDefinite()
        && !word.isDefinite()
        && !word.key().endsWith("ه");
  }

  /** {@code 06 123 4567}: groups of digits, the first of which begins with a zero or plus. */
  private boolean isOfTelephone(int index) {
    int digits = words.get(index).number().digits();
    int first = index;
    while (digits > 0 && index - first < MOST_GROUPS && isBehindGroup(first)) {
      first--;
      digits += words.get(first).number().digits();
    }
    boolean plus = words.isMark(first - 1, "+") && words.touches(first - 1);
    if (first == index || !(plus || hasLeadingZero(words.get(first)))) {
      return false;
    }
    for (int i = index + 1; i - index < MOST_GROUPS && isBehindGroup(i); i++) {
      digits += words.get(i).number().digits();
    }
    return digits >= FEWEST_OF_TELEPHONE;
  }

  /** Whether a group of digits stands before this one, a blank between. */
  private boolean isBehindGroup(int index) {
    return words.has(index - 1)
        && words.has(index)
        && words.get(index).number().digits() > 0
        && words.get(index - 1).number().digits() > 0
        && words.get(index - 1).end() + 1 == words.get(index).token().span().start();
  }

  private static boolean hasLeadingZero(Word word) {
    return word.number().digits() > 1
        && word.number().low().toPlainString().length() < word.number().digits();
  }

  /** لست "I am not", كمية "amount": what looks like a clitic belongs to the word. */
  private static boolean isPlainWord(Word word) {
    return word.isPrefixed()
        && (word.full().endsWith("لست")
            || word.full().endsWith("كميه")
            || word.full().endsWith("كميات"));
  }

  /** {@code دور الثمانية}, {@code الدور الـ32}. */
  private boolean isRound(int index) {
    boolean apart = isApartArticle(index - 1);
    int named = apart ? index - 2 : index - 1;
    return words.is(named, Kind.ROUND)
        && (apart || words.get(index).isDefinite())
        && numbers.at(index).filter(NumberLabels::isRoundSize).isPresent();
  }

  /** The article before digits (الـ16) is a token of its own. */
  private boolean isApartArticle(int index) {
    return words.isWord(index, "ال");
  }

  private static boolean isRoundSize(Amount amount) {
    return amount.isWhole(2)
        || amount.isWhole(4)
        || amount.isWhole(8)
        || amount.isWhole(16)
        || amount.isWhole(32)
        || amount.isWhole(64);
  }

  /** Whether a number names what stands before it, and counts nothing. */
  boolean isLabel(int index) {
    return isLabel(index, MOST_LISTED);
  }

  /**
   * The same.
   *
   * @param listed how many numbers of a list may still stand before it
   */
  private boolean isLabel(int index, int listed) {
    if ((nouns.isBracketed(index) && !nouns.countsBehindBracket(index))
        || isRound(index)
        || YearParser.isProgramme(words, index)) {
      return true;
    }
    // فوكس القرن 21: what is a century has been read as one
    if (words.is(index - 1, Kind.CENTURY)) {
      return true;
    }
    // دورته الـ71
    if (isApartArticle(index - 1) && words.is(index - 2, Kind.LABEL)) {
      return true;
    }
    // السادسة والثلاثين
    if (words.is(index - 1, Kind.ORDINAL)
        && words.is(index, Kind.TENS)
        && words.behindAnd(index) >= 0) {
      return true;
    }
    if (words.get(index).isPrefixed()) {
      return false;
    }
    if (words.is(index - 1, Kind.LABEL) && !isSum(index - 1)) {
      return numbers.at(index).filter(n -> !words.is(n.last() + 1, Kind.CURRENCY)).isPresent();
    }
    // القرارين الدوليين 2216 و2231
    if (words.get(index).number().exists() && followsLabel(index, listed)) {
      return nouns.at(index + 1).isEmpty();
    }
    // السابعة عشرة
    if (words.is(index - 1, Kind.ORDINAL) && words.is(index, Kind.TEN)) {
      return true;
    }
    // فرانس24
    if (words.touches(index - 1)
        && words.get(index - 1).isArabic()
        && words.get(index - 1).full().length() > 3
        && words.get(index).number().exists()) {
      return true;
    }
    // إف-16
    return words.has(index - 2)
        && words.isMark(index - 1, DASHES)
        && words.touches(index - 2)
        && words.touches(index - 1)
        && words.get(index - 2).isArabic()
        && words.get(index).number().exists();
  }

  /** {@code ما مجموعه 35}: not the group of that number. */
  private boolean isSum(int index) {
    return words.isKey(index, "مجموعه") && words.before(index).endsWith("ما");
  }

  private boolean followsLabel(int index, int listed) {
    boolean second =
        words.isWord(index - 1, "و")
            && words.has(index - 2)
            && words.get(index - 2).number().exists();
    if (second) {
      return listed > 0 && isLabel(index - 2, listed - 1);
    }
    return words.is(index - 2, Kind.LABEL) && words.get(index - 1).isDefinite();
  }
}
