package org.khulasa.core.sentence;

import java.util.ArrayList;
import java.util.List;
import org.khulasa.core.Span;
import org.khulasa.core.text.CharacterClasses;
import org.khulasa.core.text.Quotations;

/** One pass over one paragraph. Looks at every character a bounded number of times. */
final class ParagraphSplitter {
  // Fewer words than this before dots are a headline's first half (عاجل..), fewer behind a tail.
  private static final int WORDS_BEFORE_DOTS = 8;
  private static final int WORDS_BEHIND_DOTS = 5;
  // From here on any dots may end it: comments are written with dots in the place of full stops.
  private static final int LONG_SENTENCE = 40;
  private static final int LOOK_AHEAD = 200;

  private final String text;
  private final int end;
  private final Quotations quotations;
  private final FullStops fullStops;
  private final Words words;
  private final List<Span> sentences = new ArrayList<>();

  private int sentenceStart;
  private int wordsBefore;
  private boolean inWord;

  ParagraphSplitter(String text, Span paragraph) {
    this.text = text;
    this.end = paragraph.end();
    this.sentenceStart = paragraph.start();
    this.quotations = Quotations.of(text, paragraph);
    this.words = new Words(text, end);
    this.fullStops = new FullStops(text, words, quotations);
  }

  List<Span> split() {
    List<Span> enclosed = quotations.outermost();
    int next = 0;
    for (int i = sentenceStart; i < end; ) {
      if (next < enclosed.size() && enclosed.get(next).start() == i) {
        Span quotation = enclosed.get(next++);
        countWords(i, quotation.end());
        i = quotation.end();
        if (endsWithQuotation(quotation)) {
          emit(i);
        }
      } else if (CharacterClasses.isSentenceFinal(text.charAt(i))) {
        inWord = false;
        Ending ending = ending(i);
        if (isEnd(i, ending)) {
          emit(ending.end);
        }
        i = ending.end;
      } else {
        countWords(i, i + 1);
        i++;
      }
    }
    emit(end);
    return sentences;
  }

  private void countWords(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean isWord = Words.isPart(text.charAt(i));
      if (isWord && !inWord) {
        wordsBefore++;
      }
      inWord = isWord;
    }
  }

  private void emit(int to) {
    int from = sentenceStart;
    int last = to;
    while (from < last && !CharacterClasses.isVisible(text.charAt(from))) {
      from++;
    }
    while (last > from && !CharacterClasses.isVisible(text.charAt(last - 1))) {
      last--;
    }
    if (from < last) {
      Span sentence = new Span(from, last);
      boolean isFirst = sentences.isEmpty();
      // Marks alone (a dash, asterisks, an emoji) belong to the sentence beside them.
      if (!isFirst && (!hasWord(sentence) || !hasWord(sentences.get(sentences.size() - 1)))) {
        sentence = sentences.remove(sentences.size() - 1).cover(sentence);
      }
      sentences.add(sentence);
    }
    sentenceStart = words.nextVisible(to);
    wordsBefore = 0;
    inWord = false;
  }

  private boolean hasWord(Span span) {
    for (int i = span.start(); i < span.end(); ) {
      int codePoint = text.codePointAt(i);
      if (Character.isLetterOrDigit(codePoint) && codePoint != CharacterClasses.TATWEEL) {
        return true;
      }
      i += Character.charCount(codePoint);
    }
    return false;
  }

  /**
   * A run of final marks with the closing marks among and after them.
   *
   * @param end behind the last mark
   * @param asks whether one of them is a question or exclamation mark
   * @param dots the number of dots in the run, an ellipsis counting three
   * @param closes whether a closing mark is among them
   */
  private record Ending(int end, boolean asks, int dots, boolean closes) {}

  private Ending ending(int start) {
    boolean asks = false;
    boolean closes = false;
    int dots = 0;
    int last = start;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (CharacterClasses.isSentenceFinal(c)) {
        if (i > last && leadsNext(i)) {
          break;
        }
        switch (c) {
          case '.' -> dots++;
          case '…' -> dots += 3;
          default -> asks = true;
        }
        last = i + 1;
      } else if (quotations.isStrayClosing(i)) {
        closes = true;
        last = i + 1;
      } else if (CharacterClasses.isVisible(c)) {
        break;
      }
    }
    return new Ending(last, asks, dots, closes);
  }

  /** Whether a mark after white space stands directly before a word: {@code قال. ...ثم}. */
  private boolean leadsNext(int mark) {
    int i = mark;
    while (i < end && i - mark < 8 && CharacterClasses.isSentenceFinal(text.charAt(i))) {
      i++;
    }
    return i < end
        && !CharacterClasses.isSentenceFinal(text.charAt(i))
        && !quotations.isStrayClosing(i)
        && CharacterClasses.isVisible(text.charAt(i));
  }

  private boolean isEnd(int mark, Ending ending) {
    int next = words.nextVisible(ending.end);
    if (next == end) {
      return true;
    }
    if (isSeparator(text.charAt(next))) {
      return false;
    }
    boolean spaced = words.isSpaced(ending.end, next);
    if (ending.asks) {
      return spaced || Words.isArabicPart(text.charAt(next)) || fullStops.beginsQuotation(next);
    }
    if (ending.dots > 1) {
      return spaced && isEndAtDots(ending.end, next);
    }
    if (ending.closes) {
      return spaced || Words.isArabicPart(text.charAt(next));
    }
    return fullStops.isEnd(mark, sentenceStart, next, spaced);
  }

  private boolean isEndAtDots(int behind, int next) {
    if (wordsBefore < WORDS_BEFORE_DOTS || wordsUpToMark(next) < WORDS_BEHIND_DOTS) {
      return false;
    }
    return wordsBefore >= LONG_SENTENCE || words.opensSentence(behind);
  }

  /** The words up to the next final mark; stops counting when there are enough. */
  private int wordsUpToMark(int from) {
    int count = 0;
    boolean word = false;
    for (int i = from; i < Math.min(end, from + LOOK_AHEAD); i++) {
      char c = text.charAt(i);
      if (CharacterClasses.isSentenceFinal(c) || count == WORDS_BEHIND_DOTS) {
        break;
      }
      boolean isWord = Words.isPart(c);
      if (isWord && !word) {
        count++;
      }
      word = isWord;
    }
    return count;
  }

  /** Whether a sentence ends where a quotation ends, by the final mark before its closing mark. */
  private boolean endsWithQuotation(Span quotation) {
    int next = words.nextVisible(quotation.end());
    if (next == end || !words.isSpaced(quotation.end(), next)) {
      return false;
    }
    char after = text.charAt(next);
    if (isSeparator(after)
        || CharacterClasses.isSentenceFinal(after)
        || quotations.isStrayClosing(next)) {
      return false;
    }
    int mark = quotation.end() - 1;
    while (mark > quotation.start() && isClosing(text.charAt(mark))) {
      mark--;
    }
    if (mark == quotation.start() || !CharacterClasses.isSentenceFinal(text.charAt(mark))) {
      return false;
    }
    if (words.continuesQuotation(quotation.end())) {
      return false;
    }
    boolean isFullStop =
        text.charAt(mark) == '.'
            && !CharacterClasses.isSentenceFinal(text.charAt(mark - 1))
            && !isShort(quotation)
            && fullStops.isEnd(mark, quotation.start() + 1, next, true);
    return isFullStop || (!isShort(quotation) && words.beginsReport(quotation.end()));
  }

  /** Whether a quotation has at most three words: a title or a name rather than a statement. */
  private boolean isShort(Span quotation) {
    int spaces = 0;
    for (int i = quotation.start(); i < quotation.end() && spaces < 3; i++) {
      if (CharacterClasses.isSpace(text.charAt(i))) {
        spaces++;
      }
    }
    return spaces < 3;
  }

  private static boolean isClosing(char c) {
    return CharacterClasses.isQuote(c)
        || CharacterClasses.isClosingBracket(c)
        || !CharacterClasses.isVisible(c);
  }

  private static boolean isSeparator(char c) {
    return c == '،' || c == '؛' || c == ':' || c == ',' || c == ';';
  }
}
