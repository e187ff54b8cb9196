package org.khulasa.summarizer.disagreement;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import org.khulasa.summarizer.internal.FoldedWords;

/**
 * Where the words end that say what a figure counts: {@code 35 آخرين}, {@code شخصين على الأقل},
 * {@code 80 في المئة منها}, {@code 12 شخصا لقوا حتفهم}.
 */
final class FigureEnd {
  /** "Of this area". */
  private static final int MOST_OF = 3;

  private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();

  // Folded.
  private static final String OF = "من";
  private static final String AT = "علي";
  private static final ImmutableSet<String> LEAST = FoldedWords.of("الأقل", "الأكثر", "الأرجح");
  private static final ImmutableSet<String> OTHERS =
      FoldedWords.of("آخر", "آخرين", "آخرون", "أخرى", "أخريات", "آخران", "أخريان", "واحد", "واحدة");

  private final FigureWords figure;
  private final Phrases sentence;

  FigureEnd(FigureWords figure) {
    this.figure = figure;
    this.sentence = figure.sentence();
  }

  /** The place of the last of them. */
  int place() {
    int noun = behindNoun();
    int end = OTHERS.contains(sentence.word(noun + 1)) ? noun + 1 : noun;
    // "80 percent of it", "three of the militia"; but of 40 people it is known who they are.
    if (end == figure.last() && sentence.word(end + 1).startsWith(OF)) {
      end = sentence.phraseEnd(end, MOST_OF, false);
    }
    if (sentence.word(end + 1).equals(AT) && LEAST.contains(sentence.word(end + 2))) {
      end += 2;
    }
    return behindFate(end);
  }

  private int behindNoun() {
    int end = figure.last();
    for (String word : SPACES.split(figure.noun())) {
      if (sentence.isWord(end + 1) && sentence.tokens().get(end + 1).normal().endsWith(word)) {
        end++;
      }
    }
    return end;
  }

  /** What befell them is told once, before or behind; or in two words: {@code لقي ثلاثة حتفهم}. */
  private int behindFate(int end) {
    int reach = figure.fateBefore() < figure.first() ? 1 : FigureWords.FATE_REACH;
    for (int at = end + 1; at <= end + reach && sentence.isWord(at); at++) {
      if (sentence.isInFigure(at) || sentence.isJoined(at)) {
        return end;
      }
      if (figure.isFateBehind(at)) {
        return at;
      }
    }
    return end;
  }
}
