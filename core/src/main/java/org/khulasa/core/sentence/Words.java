package org.khulasa.core.sentence;

import org.khulasa.core.sentence.Lexicon.Kind;
import org.khulasa.core.text.CharacterClasses;

/** Reads the words beside a mark of one paragraph. Looks no further than a word is long. */
final class Words {
  private static final int LONGEST = 40;

  private final String text;
  private final int end;
  private final Lexicon lexicon = Lexicon.get();

  /** Nothing from {@code end} on is looked at. */
  Words(String text, int end) {
    this.text = text;
    this.end = end;
  }

  /** Whether a code unit belongs to a word: letters, digits, vowel signs, tatweel, surrogates. */
  static boolean isPart(char c) {
    return Character.isLetterOrDigit(c)
        || CharacterClasses.isDiacritic(c)
        || Character.isSurrogate(c);
  }

  static boolean isArabicPart(char c) {
    return CharacterClasses.isArabicLetter(c)
        || CharacterClasses.isDiacritic(c)
        || c == CharacterClasses.TATWEEL;
  }

  static boolean isLatin(char c) {
    return c < 0x0250 && Character.isLetter(c);
  }

  /** The code unit there; a space at the end of the paragraph. */
  char charAt(int at) {
    return at < end ? text.charAt(at) : ' ';
  }

  /** The next visible character at or after {@code from}, or the end of the paragraph. */
  int nextVisible(int from) {
    int i = from;
    while (i < end && !CharacterClasses.isVisible(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Whether white space, and not only an invisible control, stands between. */
  boolean isSpaced(int from, int to) {
    for (int i = from; i < to; i++) {
      if (CharacterClasses.isSpace(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Where the word that begins at {@code start} ends. */
  int endOfWord(int start) {
    int i = start;
    while (i < end && i - start < LONGEST && isPart(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Where the Arabic letters before {@code behind} begin, vowel signs and tatweel included. */
  int startOfArabic(int behind, int from) {
    int i = behind;
    while (i > from && behind - i < LONGEST && isArabicPart(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  String key(int from, int to) {
    return Lexicon.key(text.substring(from, to));
  }

  boolean is(String key, Kind kind) {
    return lexicon.is(key, kind);
  }

  /** The next word as the lexicon lists it; opening marks before it are left out. */
  String wordAfter(int from) {
    int i = nextVisible(from);
    while (i < end && i - from < LONGEST && !isPart(text.charAt(i)) && !isDash(text.charAt(i))) {
      i = nextVisible(i + 1);
    }
    return key(i, endOfWord(i));
  }

  /** Whether the next word begins a sentence rather than carries one on. */
  boolean opensSentence(int from) {
    String word = wordAfter(from);
    return is(word, Kind.OPENER) || isReport(word) || isJoined(word);
  }

  /** Whether the next words report more speech: وقال, وأضاف, كما. */
  boolean beginsReport(int from) {
    String word = wordAfter(from);
    return is(word, Kind.OPENER) || isReport(word);
  }

  /** Whether the next word belongs to the quotation before it: مضيفا, بحسب, قال. */
  boolean continuesQuotation(int from) {
    String word = wordAfter(from);
    return is(word, Kind.FOLLOWER) || is(word, Kind.VERB);
  }

  private boolean isReport(String word) {
    return word.length() > 1
        && (word.charAt(0) == 'و' || word.charAt(0) == 'ف')
        && is(word.substring(1), Kind.VERB);
  }

  /** Whether a word begins with the conjunction و, as far as its letters tell. */
  private static boolean isJoined(String word) {
    return word.equals("و") || (word.length() > 3 && word.charAt(0) == 'و');
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '–';
  }
}
