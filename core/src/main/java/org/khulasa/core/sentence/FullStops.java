package org.khulasa.core.sentence;

import org.khulasa.core.sentence.Lexicon.Kind;
import org.khulasa.core.text.CharacterClasses;
import org.khulasa.core.text.Quotations;

/** Whether a single full stop ends a sentence, by the words on its two sides. */
final class FullStops {
  private final String text;
  private final Words words;
  private final Quotations quotations;

  FullStops(String text, Words words, Quotations quotations) {
    this.text = text;
    this.words = words;
    this.quotations = quotations;
  }

  /**
   * Decides about one full stop.
   *
   * @param stop where it stands
   * @param start where its sentence begins; nothing before it is looked at
   * @param next the next visible character; there is one
   * @param spaced whether white space stands before {@code next}
   */
  boolean isEnd(int stop, int start, int next, boolean spaced) {
    int before = stop;
    while (before > start && CharacterClasses.isInvisibleControl(text.charAt(before - 1))) {
      before--;
    }
    if (before == start) {
      return spaced;
    }
    char last = text.charAt(before - 1);
    if (Words.isArabicPart(last)) {
      int wordStart = words.startOfArabic(before, start);
      Left left = new Left(wordStart, before, words.key(wordStart, before));
      return spaced ? isEndAfterArabic(left, start, next) : isEndInsideArabic(left, start, next);
    }
    if (Character.isDigit(last)) {
      return isEndAfterNumber(before, start, next, spaced);
    }
    if (Words.isLatin(last)) {
      return isEndAfterLatin(before, start, next, spaced);
    }
    if (CharacterClasses.isSpace(last)) {
      return isEndAfterSpace(before, start, next, spaced);
    }
    char first = text.charAt(next);
    // A mark, a bracket, an emoji before it: whatever it is, it is no abbreviation.
    return spaced || Words.isArabicPart(first) || beginsQuotation(next);
  }

  /** The Arabic letters before a full stop, and their form in the word lists. */
  private record Left(int start, int end, String key) {}

  // --- a full stop and white space

  private boolean isEndAfterArabic(Left left, int start, int next) {
    String dotted = dotted(left, start);
    if (words.is(dotted, Kind.TITLE)) {
      return false;
    }
    if (words.is(dotted, Kind.UNIT)) {
      return words.opensSentence(next);
    }
    if (left.key.length() <= 1) {
      return isEndAfterLetter(left, start, next);
    }
    if (words.is(left.key, Kind.LETTER)) {
      return isEndAfterLetterName(left, start, next);
    }
    return true;
  }

  /** After a single letter: an initial, a title, a unit, or the name of a group or vitamin. */
  private boolean isEndAfterLetter(Left left, int start, int next) {
    if (left.start > start) {
      char before = text.charAt(left.start - 1);
      if (before == '/' || before == '%') {
        return true;
      }
      if (isUnit(left.start, start)) {
        return !isLetter(next);
      }
      int i = beforeSpace(left.start, start);
      if (i < left.start && i > start) {
        int labelStart = words.startOfArabic(i, start);
        if (words.is(words.key(labelStart, i), Kind.LABEL)) {
          return true;
        }
      }
      return dotBefore(left.start, start) && !isLetter(next) && words.beginsReport(next);
    }
    return false;
  }

  /**
   * After the name of a Latin letter: {@code بي بي سي.} ends one, {@code جي. إس. إم} and {@code
   * وليام بي. هوبي} do not.
   */
  private boolean isEndAfterLetterName(Left left, int start, int next) {
    if (words.opensSentence(next)) {
      return true;
    }
    if (dotBefore(left.start, start)) {
      return false;
    }
    int i = beforeSpace(left.start, start);
    int previous = words.startOfArabic(i, start);
    return previous < i && words.is(words.key(previous, i), Kind.LETTER);
  }

  /** A word with the short words joined to it by full stops before it: {@code ش.م.م}. */
  private String dotted(Left left, int start) {
    int from = left.start;
    for (int parts = 0; parts < 4 && from > start && text.charAt(from - 1) == '.'; parts++) {
      int part = words.startOfArabic(from - 1, start);
      if (part == from - 1 || from - 1 - part > 3) {
        break;
      }
      from = part;
    }
    return words.key(from, left.end);
  }

  private boolean dotBefore(int at, int start) {
    int i = beforeSpace(at, start);
    return i > start && text.charAt(i - 1) == '.';
  }

  /** Whether a number stands before a letter, other letters between: {@code 12 م د}. */
  private boolean isUnit(int letter, int start) {
    int i = letter;
    for (int letters = 0; letters < 3; letters++) {
      int before = beforeSpace(i, start);
      if (before == start) {
        return false;
      }
      if (Character.isDigit(text.charAt(before - 1))) {
        return true;
      }
      i = words.startOfArabic(before, start);
      if (words.key(i, before).length() != 1) {
        return false;
      }
    }
    return false;
  }

  /** The place before one space, or two. */
  private int beforeSpace(int at, int start) {
    int i = at;
    while (i > start && at - i < 2 && !CharacterClasses.isVisible(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** Whether a single letter stands there, the conjunction و left out: {@code ق. م}. */
  private boolean isLetter(int at) {
    String word = words.key(at, words.endOfWord(at));
    return word.length() == 1 && !word.equals("و") && Character.isLetter(word.charAt(0));
  }

  private boolean isEndAfterNumber(int before, int start, int next, boolean spaced) {
    char first = text.charAt(next);
    int tokenStart = before;
    boolean isNumber = true;
    while (tokenStart > start && before - tokenStart < 12) {
      char c = text.charAt(tokenStart - 1);
      if (!Words.isPart(c) && c != '.') {
        break;
      }
      isNumber &= Character.isDigit(c) || c == '.';
      tokenStart--;
    }
    boolean isItem = isNumber && words.nextVisible(start) == tokenStart && before - tokenStart <= 4;
    if (spaced) {
      return !isItem;
    }
    if (Character.isDigit(first) || isItem) {
      return false;
    }
    if (Words.isArabicPart(first)) {
      int wordEnd = words.endOfWord(next);
      String word = words.key(next, wordEnd);
      return isNumber && isWord(word, wordEnd) && !words.is(word, Kind.DOMAIN);
    }
    return beginsQuotation(next);
  }

  private boolean isEndAfterLatin(int before, int start, int next, boolean spaced) {
    char first = text.charAt(next);
    int tokenStart = before;
    while (tokenStart > start && before - tokenStart < 12 && isAsciiToken(tokenStart - 1)) {
      tokenStart--;
    }
    String token = text.substring(tokenStart, before);
    boolean latinNext = Words.isLatin(first);
    if (!spaced) {
      if (Words.isArabicPart(first)) {
        return token.length() > 1 && !words.is(token, Kind.TITLE);
      }
      return beginsQuotation(next) && token.length() > 1;
    }
    if (words.is(token, Kind.TITLE)) {
      return false;
    }
    boolean isInitials = token.length() == 1 || (token.indexOf('.') == 1 && token.length() <= 5);
    if (isInitials || words.is(token, Kind.UNIT)) {
      return !latinNext && words.opensSentence(next);
    }
    return true;
  }

  private boolean isEndAfterSpace(int before, int start, int next, boolean spaced) {
    int i = before;
    while (i > start && before - i < 8 && !CharacterClasses.isVisible(text.charAt(i - 1))) {
      i--;
    }
    boolean betweenDigits =
        i > start && Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(next));
    boolean isSingleLetter =
        i > start
            && Words.isArabicPart(text.charAt(i - 1))
            && words.key(words.startOfArabic(i, start), i).length() == 1;
    if (betweenDigits || (isSingleLetter && !words.opensSentence(next))) {
      return false;
    }
    char first = text.charAt(next);
    // " .com" and " .5" belong together.
    return spaced || Words.isArabicPart(first) || beginsQuotation(next);
  }

  // --- a full stop without white space after it

  /** {@code انتهى.وقال} is a slip and ends a sentence; {@code سي.إن.إن} and {@code د.علي} not. */
  private boolean isEndInsideArabic(Left left, int start, int next) {
    char first = text.charAt(next);
    int letters = left.key.length();
    if (words.is(left.key, Kind.TITLE)) {
      return false;
    }
    if (Words.isArabicPart(first)) {
      int wordEnd = words.endOfWord(next);
      String word = words.key(next, wordEnd);
      if (letters < 2) {
        return isEndAfterAttachedLetter(left, start) && isWord(word, wordEnd);
      }
      if (!isWord(word, wordEnd) || words.is(word, Kind.DOMAIN)) {
        return false;
      }
      boolean leftIsName = words.is(left.key, Kind.LETTER);
      boolean rightIsName = words.is(word, Kind.LETTER);
      if (leftIsName && (rightIsName || (letters == 2 && !words.opensSentence(next)))) {
        return false;
      }
      // The beginning of a chain that the sentence's last word cannot be told from: إنتر.سي.إم
      return !(rightIsName && words.charAt(wordEnd) == '.');
    }
    if (letters < 2) {
      return false;
    }
    if (Character.isDigit(first)) {
      return letters > 2 && !words.is(left.key, Kind.LETTER);
    }
    if (Words.isLatin(first)) {
      // A file name goes on in small letters: تقرير.pdf
      return Character.isUpperCase(first);
    }
    return beginsQuotation(next) || first == '-' || first == '–' || first == '*' || first == '#';
  }

  /** {@code 1967م.حصل}: the letter is the unit of a number. */
  private boolean isEndAfterAttachedLetter(Left left, int start) {
    return left.start > start
        && (Character.isDigit(text.charAt(left.start - 1)) || text.charAt(left.start - 1) == '/');
  }

  /** Whether this is more than an initial; a lone و is written apart by many. */
  private boolean isWord(String key, int wordEnd) {
    return key.length() > 1 || (key.equals("و") && spacedAt(wordEnd));
  }

  private boolean spacedAt(int at) {
    return CharacterClasses.isSpace(words.charAt(at));
  }

  private boolean isAsciiToken(int at) {
    char c = text.charAt(at);
    return Words.isLatin(c) || Character.isDigit(c) || c == '.' || c == '@' || c == '/';
  }

  /**
   * Whether one opening mark stands there. Where several meet without white space, as in {@code
   * .'»}, nobody can tell what belongs to which side.
   */
  boolean beginsQuotation(int at) {
    return quotations.isOpening(at)
        && !CharacterClasses.isQuote(words.charAt(words.nextVisible(at + 1)));
  }
}
