package org.khulasa.ner.temporal;

import org.khulasa.core.Segment;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.core.text.StopWords;

/** Finds what a number counts, as the text has it. */
final class CountedNoun {
  /** Larger numbers in brackets may be figures of their own. */
  private static final int MOST_BRACKETED = 999;

  /** From three to ten a noun is in the plural, then up to a hundred in the accusative. */
  private static final int FEW = 3;

  private static final int MANY = 10;
  private static final int HUNDRED = 100;

  private final Words words;

  CountedNoun(Words words) {
    this.words = words;
  }

  /** What a number counts; empty if that does not stand right behind it. */
  String of(int index, Amount amount) {
    Word word = words.get(index);
    int next = isBracketed(index) ? amount.last() + 2 : amount.last() + 1;
    boolean adjective = word.isDefinite() && amount.last() == index;
    if ((!adjective || amount.some())
        && words.isWord(next, "من")
        && words.has(next + 1)
        && words.get(next + 1).isDefinite()) {
      return at(next + 1);
    }
    return adjective ? "" : at(next);
  }

  /** The noun that stands here, if a number before it can count it; otherwise empty. */
  String at(int at) {
    if (!words.has(at)) {
      return "";
    }
    Word word = words.get(at);
    boolean known =
        word.is(Kind.NOT_COUNTED)
            || word.is(Kind.PERIOD)
            || (word.entry() != Lexicon.Entry.NONE
                && !word.is(Kind.COUNTED)
                && !word.is(Kind.LABEL)
                && !word.is(Kind.ROUND));
    if (!word.isArabic()
        || known
        || word.isPrefixed()
        || StopWords.contains(word.token().normal())) {
      return "";
    }
    Segment first = word.token().segments().get(0);
    if (word.token().segments().size() > 1 && isProclitic(first.form())) {
      return "";
    }
    String tag = word.tag();
    boolean noun =
        word.is(Kind.COUNTED)
            || tag.isEmpty()
            || tag.startsWith("N")
            || tag.startsWith("DT")
            || tag.startsWith("J");
    if (!noun) {
      return "";
    }
    // كيلومتر مربع
    boolean power =
        words.has(at + 1)
            && (words.get(at + 1).full().startsWith("مربع")
                || words.get(at + 1).full().startsWith("مكعب"));
    return word.token().normal() + (power ? " " + words.get(at + 1).token().normal() : "");
  }

  private static boolean isProclitic(String form) {
    return switch (LetterFolding.fold(form)) {
      case "و", "ف", "ب", "ل", "ك", "س" -> true;
      default -> false;
    };
  }

  /** {@code المادة (26)}, {@code ميسي (75)}: a whole number alone in brackets counts nothing. */
  boolean isBracketed(int index) {
    return words.isMark(index - 1, "([")
        && words.isMark(index + 1, ")]")
        && words.integer(index, 0, MOST_BRACKETED) >= 0;
  }

  /** {@code (90) نائبا}: the noun behind the bracket has the form that its number asks for. */
  boolean countsBehindBracket(int index) {
    String noun = at(index + 2);
    int number = words.integer(index, FEW, MOST_BRACKETED);
    int before = index - 2;
    if (noun.isEmpty() || number < 0 || (words.has(before) && isNamed(before))) {
      return false;
    }
    boolean plural = number <= MANY && noun.endsWith("ات");
    boolean accusative = number > MANY && number < HUNDRED && noun.endsWith("ا");
    return words.isWord(before, "عدد") || words.is(index + 2, Kind.COUNTED) || plural || accusative;
  }

  /** What a number in brackets behind it is about: a player who scored, an article of a law. */
  private boolean isNamed(int index) {
    Word word = words.get(index);
    return word.isDefinite()
        || word.is(Kind.LABEL)
        || word.is(Kind.ORDINAL)
        || word.tag().startsWith("NNP");
  }
}
