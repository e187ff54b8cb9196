package org.khulasa.summarizer.eval;

import org.khulasa.core.text.CharacterClasses;

/** Whether a sentence ends with a mark that ends sentences, closing quotes and brackets aside. */
final class SentenceEnds {
  private SentenceEnds() {}

  static boolean isEnded(String sentence) {
    int end = sentence.length();
    while (end > 0) {
      int codePoint = sentence.codePointBefore(end);
      if (CharacterClasses.isSentenceFinal(codePoint)) {
        return true;
      }
      if (!mayFollow(codePoint)) {
        return false;
      }
      end -= Character.charCount(codePoint);
    }
    return false;
  }

  private static boolean mayFollow(int codePoint) {
    return CharacterClasses.isQuote(codePoint)
        || CharacterClasses.isClosingBracket(codePoint)
        || CharacterClasses.isSpace(codePoint)
        || CharacterClasses.isInvisibleControl(codePoint);
  }
}
