package org.khulasa.summarizer.control;

import org.khulasa.core.Sentence;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.core.text.CharacterClasses;
import org.khulasa.core.text.Quotations;

/**
 * How much of a sentence is direct speech: the part of its words that stand between quotation
 * marks. Names and single words in marks count too, but they are few against a sentence.
 */
public final class DirectSpeech {
  private static final double MOSTLY = 0.5;
  // Brackets inside brackets are rare, and text that is nothing else must not cost a stack.
  private static final int DEEPEST_BRACKET = 3;

  private DirectSpeech() {}

  /** Whether more than half of a sentence's words stand between quotation marks. */
  public static boolean fills(Sentence sentence, String text) {
    return share(sentence, text) > MOSTLY;
  }

  /** The part of a sentence's words that stand between quotation marks, from 0 to 1. */
  static double share(Sentence sentence, String text) {
    boolean[] quoted = quoted(text, sentence.span());
    int words = 0;
    int inside = 0;
    for (Token token : sentence.tokens()) {
      if (!token.isPunctuation()) {
        words++;
        inside += quoted[token.span().start() - sentence.span().start()] ? 1 : 0;
      }
    }
    return words == 0 ? 0 : (double) inside / words;
  }

  /** Which characters of a sentence stand between quotation marks, or are such marks. */
  public static boolean[] quoted(String text, Span sentence) {
    boolean[] quoted = new boolean[sentence.length()];
    mark(text, sentence, 0, sentence.start(), quoted);
    return quoted;
  }

  /** Marks what stands in quotations; a bracket is no quotation but may hold some. */
  private static void mark(String text, Span stretch, int depth, int origin, boolean[] quoted) {
    for (Span pair : Quotations.of(text, stretch).outermost()) {
      if (CharacterClasses.isQuote(text.codePointAt(pair.start()))) {
        for (int i = pair.start(); i < pair.end(); i++) {
          quoted[i - origin] = true;
        }
      } else if (pair.length() > 2 && depth < DEEPEST_BRACKET) {
        mark(text, new Span(pair.start() + 1, pair.end() - 1), depth + 1, origin, quoted);
      }
    }
  }
}
