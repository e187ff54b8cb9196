package org.khulasa.core.segment.maxent;

import static org.khulasa.core.segment.maxent.TaggerFormat.PLACES;
import static org.khulasa.core.segment.maxent.TaggerFormat.WINDOW;

/**
 * Decodes with CoreNLP's own order of sums and comparisons, so that even ties and roundings come
 * out as there: sums of logarithms over states that are pairs of tags. Slow beside {@link
 * ProductDecoder}, which it stands behind.
 */
final class LogDecoder {
  /** Terms smaller than the largest by this much are left out of a sum, as CoreNLP does. */
  static final double NEGLIGIBLE = 30;

  private final TaggerModel model;
  private final Sequence sequence;

  LogDecoder(TaggerModel model, Sequence sequence) {
    this.model = model;
    this.sequence = sequence;
  }

  /** The best sequence's tags, the end's included. */
  byte[] decode() {
    int length = sequence.length();
    byte[][] traces = new byte[length][];
    int none = model.tags.size();
    byte[] before = {(byte) none};
    double[] scores = new double[0];
    for (int position = 0; position < length; position++) {
      byte[] now = sequence.candidates(position);
      double[] window = window(position, before, now);
      if (position == 0) {
        scores = window;
      } else {
        int twoBefore = scores.length / before.length;
        byte[] trace = new byte[window.length];
        scores = extend(scores, window, twoBefore, now.length, trace);
        traces[position] = trace;
      }
      before = now;
    }
    return follow(traces, scores);
  }

  /** The log probability of each tag after each tag before: the former varies faster. */
  private double[] window(int position, byte[] before, byte[] now) {
    double[] context = context(position);
    double[] window = new double[before.length * now.length];
    double[] total = new double[context.length];
    for (int b = 0; b < before.length; b++) {
      double[] transitions = model.transitions(before[b]);
      for (int tag = 0; tag < total.length; tag++) {
        total[tag] = transitions[tag] + context[tag];
      }
      double sum = logSum(total);
      for (int n = 0; n < now.length; n++) {
        window[b * now.length + n] = total[now[n]] - sum;
      }
    }
    return window;
  }

  /** What the forms say about a position: first the neighbours' sum, then the form's own. */
  private double[] context(int position) {
    double[] around = new double[model.tags.size()];
    for (int place = 0; place < PLACES; place++) {
      if (place != WINDOW) {
        model.add(sequence.row(position, place), around);
      }
    }
    double[] own = new double[around.length];
    model.add(sequence.row(position, WINDOW), own);
    TaggerForm form = sequence.form(position);
    if (model.isRare(form.number())) {
      for (int row : model.affixRows(form.form())) {
        model.add(row, own);
      }
    }
    for (int tag = 0; tag < around.length; tag++) {
      around[tag] += own[tag];
    }
    return around;
  }

  private static double logSum(double[] values) {
    int largest = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] > values[largest]) {
        largest = i;
      }
    }
    double max = values[largest];
    double rest = 0;
    for (int i = 0; i < values.length; i++) {
      if (i != largest && values[i] > max - NEGLIGIBLE) {
        rest += Math.exp(values[i] - max);
      }
    }
    return rest != 0 ? max + Math.log(1 + rest) : max;
  }

  private static double[] extend(
      double[] scores, double[] window, int twoBefore, int now, byte[] trace) {
    int before = window.length / now;
    double[] extended = new double[window.length];
    for (int pair = 0; pair < window.length; pair++) {
      int b = pair / now;
      double best = Double.NEGATIVE_INFINITY;
      for (int t = 0; t < twoBefore; t++) {
        double score = scores[t * before + b] + window[pair];
        if (score > best) {
          best = score;
          trace[pair] = (byte) t;
        }
      }
      extended[pair] = best;
    }
    return extended;
  }

  private byte[] follow(byte[][] traces, double[] scores) {
    int best = 0;
    for (int pair = 1; pair < scores.length; pair++) {
      if (scores[pair] > scores[best]) {
        best = pair;
      }
    }
    byte[] tags = new byte[traces.length];
    for (int position = traces.length - 1; position >= 0; position--) {
      byte[] now = sequence.candidates(position);
      tags[position] = now[best % now.length];
      if (position > 0) {
        int b = best / now.length;
        best = traces[position][best] * sequence.candidates(position - 1).length + b;
      }
    }
    return tags;
  }
}
