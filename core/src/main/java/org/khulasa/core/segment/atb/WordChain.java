package org.khulasa.core.segment.atb;

import java.util.Arrays;
import java.util.List;

/**
 * Chooses, for the words of a text, among the ways to label them: Viterbi's algorithm over words.
 * Only runs of words that are not decided by themselves take any work.
 *
 * <p>Holds scratch memory: for one thread at a time.
 */
final class WordChain {
  private static final int START = 64;

  private final AtbModel model;

  /** Scores by the label of the last letter so far. */
  private double[] scores = new double[Labels.COUNT];

  private double[] newScores = new double[Labels.COUNT];

  /** For each word of a run and last label: the candidate times six plus the label before. */
  private int[] back = new int[START * Labels.COUNT];

  /** What the word before adds: by its last label and the first label of this word. */
  private final double[] link = new double[Labels.PAIRS];

  WordChain(AtbModel model) {
    this.model = model;
  }

  /**
   * Sets, for each word, the number of its best candidate.
   *
   * @param words in the first {@code count} places; the first and the last know that they are
   */
  void choose(AtbWord[] words, int count, int[] chosen) {
    int runStart = -1;
    Arrays.fill(chosen, 0, count, 0);
    for (int i = 0; i < count; i++) {
      boolean decided = words[i].word().decided();
      if (runStart < 0 && !decided) {
        runStart = i;
        Arrays.fill(scores, Double.NEGATIVE_INFINITY);
        scores[i == 0 ? Labels.OUTSIDE : words[i - 1].word().candidates().get(0).last()] = 0;
      }
      if (runStart >= 0) {
        step(words, i, count, (i - runStart) * Labels.COUNT);
        if (decided || i == count - 1) {
          traceBack(runStart, i, chosen);
          runStart = -1;
        }
      }
    }
  }

  private void step(AtbWord[] words, int at, int count, int row) {
    if (row + Labels.COUNT > back.length) {
      back = Arrays.copyOf(back, back.length * 2);
    }
    Word word = words[at].word();
    Arrays.fill(newScores, Double.NEGATIVE_INFINITY);
    List<Word.Candidate> candidates = word.candidates();
    if (at > 0) {
      setLink(words[at - 1].word().last(), word);
    } else {
      Arrays.fill(link, 0);
    }
    for (int k = 0; k < candidates.size(); k++) {
      Word.Candidate candidate = candidates.get(k);
      double own = candidate.score();
      if (at + 1 < count) {
        own += model.window(words[at + 1].word().first(), AtbModel.NEXT_BUT_ONE, candidate.last());
      }
      for (int before = 0; before < Labels.COUNT; before++) {
        double score = scores[before] + link[Labels.pair(before, candidate.first())] + own;
        if (score > newScores[candidate.last()]) {
          newScores[candidate.last()] = score;
          back[row + candidate.last()] = k * Labels.COUNT + before;
        }
      }
    }
    double[] swap = scores;
    scores = newScores;
    newScores = swap;
  }

  private void setLink(int observationBefore, Word word) {
    for (Word.Candidate candidate : word.candidates()) {
      int label = candidate.first();
      double window = model.window(observationBefore, AtbModel.LAST_BUT_ONE, label);
      for (int before = 0; before < Labels.COUNT; before++) {
        if (scores[before] > Double.NEGATIVE_INFINITY) {
          link[Labels.pair(before, label)] =
              window
                  + model.triple(
                      word.first(),
                      AtbModel.BOUNDARY,
                      observationBefore,
                      Labels.triple(before, Labels.BETWEEN, label));
        }
      }
    }
  }

  private void traceBack(int from, int to, int[] chosen) {
    int last = 0;
    for (int label = 1; label < Labels.COUNT; label++) {
      if (scores[label] > scores[last]) {
        last = label;
      }
    }
    for (int i = to; i >= from; i--) {
      int step = back[(i - from) * Labels.COUNT + last];
      chosen[i] = step / Labels.COUNT;
      last = step % Labels.COUNT;
    }
  }
}
