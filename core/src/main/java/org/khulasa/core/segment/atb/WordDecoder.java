package org.khulasa.core.segment.atb;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Labels the letters of one word: Viterbi's algorithm over pairs of labels.
 *
 * <p>With the boundaries on both sides labelled as such, a word's letters see of other words only
 * this much: the first letter the last observation before the boundary and its label, the last
 * letter the first observation after the boundary. So for each first and last label the labels
 * between are settled inside the word, and most first and last labels are so much worse than others
 * that no neighbour can make up for it; how much a neighbour can give at most, the model knows
 * ({@code reachBefore}, {@code reachAfter}).
 *
 * <p>Holds scratch memory: for one thread at a time.
 */
final class WordDecoder {
  /** Words to this length have their weights computed once, longer ones in every pass. */
  private static final int KEPT = 64;

  /** By this letter, first labels have mostly lost or won. */
  private static final int WATCHED = 8;

  /** More than rounding can amount to; what is closer is left to the context. */
  private static final double TOLERANCE = 1e-6;

  private static final int ALL = (1 << Labels.COUNT) - 1;

  private final AtbModel model;
  private final Weights[] kept = new Weights[KEPT];
  private final Weights scratch;
  private final double[][] watched = new double[WATCHED][Labels.PAIRS];
  private final double[] node = new double[Labels.COUNT];
  private final double[] pairs = new double[Labels.PAIRS];

  /** The weights of pairs for an observation after another, of those met so far. */
  private final double[][] pairRows;

  private final double[] start = new double[Labels.COUNT];
  private final double[] end = new double[Labels.PAIRS];
  private double[] now = new double[Labels.PAIRS];
  private double[] then = new double[Labels.PAIRS];
  private final byte[] keptTrace = new byte[KEPT * Labels.PAIRS];
  private byte[] trace = keptTrace;

  // The word being decoded.
  private CharSequence form = "";
  private int size;
  private boolean splittable;
  private int whole;
  private boolean opens;
  private boolean closes;

  /** The weights of labels at one letter. */
  private static final class Weights {
    final double[] triples;
    final double[] pairs = new double[Labels.PAIRS];
    private int row = SparseRows.NONE;

    Weights(AtbModel model) {
      triples = model.newTriples();
    }

    /** Most triples weigh the same everywhere: only the others are written. */
    void setTriples(AtbModel model, int here, int last, int lastButOne) {
      int newRow = model.triplesOf(here, last, lastButOne);
      model.changeTriples(triples, row, newRow);
      row = newRow;
    }
  }

  WordDecoder(AtbModel model) {
    this.model = model;
    Arrays.setAll(kept, at -> new Weights(model));
    scratch = new Weights(model);
    pairRows = new double[model.observations() * model.observations()][];
  }

  /**
   * Labels a word.
   *
   * @param newForm the word, normalised; not empty
   * @param letterByLetter whether it is looked into; all its characters then are of the Arabic
   *     block
   * @param first whether it is the first of its text
   * @param last whether it is the last
   */
  Word decode(CharSequence newForm, boolean letterByLetter, boolean first, boolean last) {
    form = newForm;
    splittable = letterByLetter;
    size = letterByLetter ? newForm.length() : 1;
    whole = letterByLetter ? AtbModel.UNKNOWN : model.whole(newForm.toString());
    opens = first;
    closes = last;
    prepare();
    Word word = new Word(observation(0), observation(size - 1), candidates());
    // That of a token of a million letters is not held until the next one comes.
    trace = keptTrace;
    return word;
  }

  private List<Word.Candidate> candidates() {
    trace = size <= KEPT ? keptTrace : new byte[size * Labels.PAIRS];
    double[] best = new double[Labels.COUNT];
    int[] beforeLast = new int[Labels.COUNT];
    forward(ALL, best, beforeLast);
    int top = argmax(best);
    byte[] labels = trace(top, beforeLast[top]);
    double score = best[top];
    boolean decided = !competes(best, labels, score, 0, top);
    if (decided) {
      // Nor may another first label lead to something better, whatever stands around.
      double before = mostBefore(labels[0]);
      int others = ALL & ~(1 << labels[0]);
      if (!loseSoon(others, before)) {
        forward(others, best, beforeLast);
        decided = !competes(best, labels, score, before, -1);
      }
    }
    return decided
        ? List.of(new Word.Candidate(labels, score))
        : listCandidates(labels, score, best, beforeLast);
  }

  /** Keeps what the first letters give these first labels, for {@link #loseSoon}. */
  private void watch(int firsts) {
    begin(firsts);
    for (int at = 1; at < Math.min(size, WATCHED); at++) {
      step(kept[at], at * Labels.PAIRS);
      System.arraycopy(now, 0, watched[at], 0, Labels.PAIRS);
    }
  }

  /**
   * Whether some other first labels are behind those watched by more than the context can give,
   * whatever pair of labels is reached, after a few letters; then they are behind at the end.
   */
  private boolean loseSoon(int firsts, double before) {
    begin(firsts);
    for (int at = 1; at < Math.min(size, WATCHED); at++) {
      step(kept[at], at * Labels.PAIRS);
      boolean lost = true;
      for (int pair = 0; pair < Labels.PAIRS && lost; pair++) {
        lost = now[pair] + before + TOLERANCE < watched[at][pair];
      }
      if (lost) {
        return true;
      }
    }
    return false;
  }

  private List<Word.Candidate> listCandidates(
      byte[] labels, double score, double[] best, int[] beforeLast) {
    List<Word.Candidate> candidates = new ArrayList<>();
    watch(1 << labels[0]);
    for (int first = 0; first < Labels.COUNT; first++) {
      if (first != labels[0] && loseSoon(1 << first, reachBefore(first, labels[0]))) {
        continue;
      }
      forward(1 << first, best, beforeLast);
      for (int last = 0; last < Labels.COUNT; last++) {
        if (best[last] + reach(first, last, labels) + TOLERANCE >= score) {
          candidates.add(new Word.Candidate(trace(last, beforeLast[last]), best[last]));
        }
      }
    }
    return List.copyOf(candidates);
  }

  /** Whether some last label, but this one, may in some context beat the best labels. */
  private boolean competes(double[] best, byte[] labels, double score, double before, int but) {
    for (int last = 0; last < Labels.COUNT; last++) {
      if (last != but && best[last] + before + reachAfter(last, labels) + TOLERANCE >= score) {
        return true;
      }
    }
    return false;
  }

  private double reach(int first, int last, byte[] labels) {
    return reachBefore(first, labels[0]) + reachAfter(last, labels);
  }

  private double reachBefore(int first, int best) {
    return opens || first == best ? 0 : model.reachBefore(observation(0), first, best);
  }

  private double reachAfter(int last, byte[] labels) {
    int best = labels[size - 1];
    return closes || last == best ? 0 : model.reachAfter(observation(size - 1), last, best);
  }

  private double mostBefore(int best) {
    double most = 0;
    for (int first = 0; first < Labels.COUNT; first++) {
      most = Math.max(most, reachBefore(first, best));
    }
    return most;
  }

  /** Sets all weights of the word, but those of the middle of a long one. */
  private void prepare() {
    int before = opens ? AtbModel.OUTSIDE : AtbModel.BOUNDARY;
    int outside = opens ? Labels.OUTSIDE : Labels.BETWEEN;
    setNode(0);
    model.setPairs(pairs, observation(0), before);
    for (int label = 0; label < Labels.COUNT; label++) {
      start[label] = node[label] + pairs[Labels.pair(outside, label)];
      if (opens) {
        start[label] +=
            model.triple(
                observation(0),
                before,
                before,
                Labels.triple(Labels.OUTSIDE, Labels.OUTSIDE, label));
      }
    }
    for (int at = 1; at < Math.min(size, KEPT); at++) {
      setWeights(kept[at], at);
    }
    Arrays.fill(end, 0);
    if (!closes) {
      model.setPairs(pairs, AtbModel.BOUNDARY, observation(size - 1));
      scratch.setTriples(model, AtbModel.BOUNDARY, observation(size - 1), observation(size - 2));
      for (int second = 0; second < Labels.COUNT; second++) {
        for (int first = 0; first < Labels.COUNT; first++) {
          end[Labels.pair(first, second)] =
              pairs[Labels.pair(second, Labels.BETWEEN)]
                  + scratch.triples[Labels.triple(first, second, Labels.BETWEEN)];
        }
      }
    }
  }

  /** The observation at a place that may be before or after the word. */
  private int observation(int at) {
    if (at < 0) {
      return opens ? AtbModel.OUTSIDE : AtbModel.BOUNDARY;
    }
    if (at >= size) {
      return closes ? AtbModel.OUTSIDE : AtbModel.BOUNDARY;
    }
    return splittable ? model.letter(form.charAt(at)) : whole;
  }

  private void setNode(int at) {
    // What is beyond a boundary is not known here.
    int nextButOne = at + 2 <= size || closes ? observation(at + 2) : AtbModel.UNKNOWN;
    int lastButOne = at >= 1 || opens ? observation(at - 2) : AtbModel.UNKNOWN;
    if (splittable) {
      model.setLetter(
          node,
          form.charAt(at),
          at,
          size,
          observation(at + 1),
          nextButOne,
          observation(at - 1),
          lastButOne);
    } else {
      model.setWhole(node, form);
      model.addWindow(node, whole, AtbModel.HERE);
      model.addWindow(node, observation(at + 1), AtbModel.NEXT);
      model.addWindow(node, observation(at - 1), AtbModel.LAST);
      model.addWindow(node, nextButOne, AtbModel.NEXT_BUT_ONE);
      model.addWindow(node, lastButOne, AtbModel.LAST_BUT_ONE);
    }
  }

  private double[] pairRow(int here, int last) {
    int at = here * model.observations() + last;
    if (pairRows[at] == null) {
      double[] row = new double[Labels.PAIRS];
      model.setPairs(row, here, last);
      pairRows[at] = row;
    }
    return pairRows[at];
  }

  private void setWeights(Weights weights, int at) {
    int here = observation(at);
    int last = observation(at - 1);
    setNode(at);
    double[] row = pairRow(here, last);
    if (AtbModel.hasWraps(size, at)) {
      System.arraycopy(row, 0, pairs, 0, Labels.PAIRS);
      model.addWraps(pairs, form, at);
      row = pairs;
    }
    weights.setTriples(model, here, last, observation(at - 2));
    for (int third = 0, to = 0; third < Labels.COUNT; third++) {
      for (int second = 0; second < Labels.COUNT; second++, to++) {
        weights.pairs[to] = node[third] + row[to];
      }
    }
  }

  /**
   * One pass over the word. Fills {@link #trace}: for each letter and pair of labels, the best
   * label before the pair.
   *
   * @param firsts the first labels allowed, a bit each
   * @param best is filled: for each last label the best score, or negative infinity
   * @param beforeLast is filled: for each last label the best label before it
   */
  private void forward(int firsts, double[] best, int[] beforeLast) {
    begin(firsts);
    for (int at = 1; at < size; at++) {
      if (at < KEPT) {
        step(kept[at], at * Labels.PAIRS);
        if (at < WATCHED && firsts == ALL) {
          System.arraycopy(now, 0, watched[at], 0, Labels.PAIRS);
        }
      } else {
        setWeights(scratch, at);
        step(scratch, at * Labels.PAIRS);
      }
    }
    for (int last = 0; last < Labels.COUNT; last++) {
      best[last] = Double.NEGATIVE_INFINITY;
      for (int before = 0; before < Labels.COUNT; before++) {
        int pair = Labels.pair(before, last);
        double score = now[pair] + end[pair];
        if (score > best[last]) {
          best[last] = score;
          beforeLast[last] = before;
        }
      }
    }
  }

  private void begin(int firsts) {
    int outside = opens ? Labels.OUTSIDE : Labels.BETWEEN;
    Arrays.fill(now, Double.NEGATIVE_INFINITY);
    for (int label = 0; label < Labels.COUNT; label++) {
      if ((firsts & (1 << label)) != 0) {
        now[Labels.pair(outside, label)] = start[label];
      }
    }
  }

  /** Most of the time goes in here; written out, it takes two thirds of what a loop takes. */
  private void step(Weights weights, int at) {
    byte[] before = trace;
    double[] triples = weights.triples;
    double[] pairRow = weights.pairs;
    double[] from = now;
    double[] into = then;
    for (int second = 0; second < Labels.COUNT; second++) {
      int state = Labels.COUNT * second;
      double from0 = from[state];
      double from1 = from[state + 1];
      double from2 = from[state + 2];
      double from3 = from[state + 3];
      double from4 = from[state + 4];
      double from5 = from[state + 5];
      for (int to = second; to < Labels.PAIRS; to += Labels.COUNT) {
        int triple = Labels.COUNT * to;
        double score = from0 + triples[triple];
        int first = 0;
        double score1 = from1 + triples[triple + 1];
        if (score1 > score) {
          score = score1;
          first = 1;
        }
        double score2 = from2 + triples[triple + 2];
        if (score2 > score) {
          score = score2;
          first = 2;
        }
        double score3 = from3 + triples[triple + 3];
        if (score3 > score) {
          score = score3;
          first = 3;
        }
        double score4 = from4 + triples[triple + 4];
        if (score4 > score) {
          score = score4;
          first = 4;
        }
        double score5 = from5 + triples[triple + 5];
        if (score5 > score) {
          score = score5;
          first = 5;
        }
        into[to] = score + pairRow[to];
        before[at + to] = (byte) first;
      }
    }
    now = into;
    then = from;
  }

  private byte[] trace(int last, int beforeLast) {
    byte[] labels = new byte[size];
    int third = last;
    int second = beforeLast;
    for (int at = size - 1; at >= 0; at--) {
      labels[at] = (byte) third;
      int first = at > 0 ? trace[at * Labels.PAIRS + Labels.pair(second, third)] : 0;
      third = second;
      second = first;
    }
    return labels;
  }

  private static int argmax(double[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] > values[best]) {
        best = i;
      }
    }
    return best;
  }
}
