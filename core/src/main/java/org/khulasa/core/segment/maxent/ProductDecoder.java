package org.khulasa.core.segment.maxent;

import java.util.Arrays;

/**
 * Finds the best sequence with products of factors instead of sums of logarithms, and says whether
 * rounding could have changed it. For one sentence and one thread.
 *
 * <p>Positions with one candidate part the sentence into stretches that do not depend on each
 * other: each is decoded for itself, its probabilities scaled so that the likeliest state has 1.
 * Between neighbours with one candidate each there is nothing to compute. Of the rest, a position
 * after one candidate needs no normalising, since all its states share the sum.
 */
final class ProductDecoder {
  /** In a trace: a second way into the state was as good, as far as rounding allows to tell. */
  private static final byte CLOSE = (byte) 0x80;

  private final TaggerModel model;
  private final TransitionFactors transitions;
  private final Sequence sequence;

  private final Scratch scratch;
  private final byte[] tags;

  /** What the forms say about the position, for each tag. */
  private final double[] local;

  /** The probabilities of the best sequences that end in each candidate, scaled. */
  private double[] best;

  private double[] next;

  /** Which candidates of the position before can still be part of the best sequence. */
  private final int[] alive;

  private int tracesEnd;
  private boolean certain = true;

  /**
   * What one sentence after the other is worked out in, by one thread: new memory for each would
   * take a fifth of the time.
   */
  static final class Scratch {
    private static final int FEW = 64;

    private final double[] local;
    private final double[] best;
    private final double[] next;
    private final int[] alive;

    /** The candidates' traces since the last single candidate, one position after the other. */
    private byte[] traces = new byte[FEW];

    Scratch(TaggerModel model) {
      int width = model.width();
      local = new double[width];
      best = new double[width];
      next = new double[width];
      alive = new int[width];
    }
  }

  ProductDecoder(
      TaggerModel model, TransitionFactors transitions, Sequence sequence, Scratch scratch) {
    this.model = model;
    this.transitions = transitions;
    this.sequence = sequence;
    this.scratch = scratch;
    local = scratch.local;
    best = scratch.best;
    next = scratch.next;
    alive = scratch.alive;
    tags = new byte[sequence.length()];
  }

  /** The best sequence's tags, the end's included. Once only. */
  byte[] decode() {
    byte[] before = {(byte) model.tags.size()};
    best[0] = 1;
    int cut = -1;
    for (int position = 0; position < tags.length; position++) {
      byte[] now = sequence.candidates(position);
      if (now.length == 1 && before.length == 1) {
        tags[position] = now[0];
        cut = position;
      } else {
        step(position, before, now, margin(position, position - cut));
        if (now.length == 1) {
          follow(cut, position, 0);
          cut = position;
        }
      }
      before = now;
    }
    if (before.length > 1) {
      followBest(cut, tags.length - 1, before.length);
    }
    return tags;
  }

  /** Whether CoreNLP's arithmetic gives the same tags for sure. Ask after {@link #decode}. */
  boolean isCertain() {
    return certain;
  }

  /**
   * How close two probabilities may be, as a proportion, for CoreNLP's rounding to turn them round.
   * At each position its logarithm of a probability is off by what its sum leaves out, 32 times
   * exp(-30), and by the rounding of some fifty operations; adding it to the sum of the sentence so
   * far rounds once more, by that sum's size. Ours is off by less.
   */
  private double margin(int position, int steps) {
    double sum = (position + 2.0) * (2 * model.reach() + 4);
    return steps * (1e-11 + Math.ulp(1.0) * (2 * sum + 200 * model.reach()));
  }

  private void step(int position, byte[] before, byte[] now, double margin) {
    fillLocal(position);
    if (before.length == 1) {
      for (int n = 0; n < now.length; n++) {
        next[n] = transitions.factor(before[0], now[n]) * local[now[n]];
      }
      addTraces(now.length);
    } else {
      int survivors = normalize(before, now, margin);
      int trace = addTraces(now.length);
      for (int n = 0; n < now.length; n++) {
        next[n] = local[now[n]] * enter(now[n], before, survivors, trace + n, margin);
      }
    }
    scale(now.length);
    double[] swap = best;
    best = next;
    next = swap;
  }

  /**
   * Divides the probabilities so far by the sums over all tags that may follow, but those that lead
   * nowhere: a probability can only get smaller, so what is already below the worst that comes of
   * the best need not be looked at. Most sums are never taken.
   *
   * @return how many are left; they stand in {@link #alive}
   */
  private int normalize(byte[] before, byte[] now, double margin) {
    int top = 0;
    for (int b = 1; b < before.length; b++) {
      top = best[b] > best[top] ? b : top;
    }
    double most = best[top] / transitions.sum(before[top], local);
    double least = Double.POSITIVE_INFINITY;
    for (byte tag : now) {
      least = Math.min(least, transitions.factor(before[top], tag) * local[tag]);
    }
    double bar = most * least * (1 - margin);
    int survivors = 0;
    for (int b = 0; b < before.length; b++) {
      if (b == top) {
        best[b] = most;
        alive[survivors] = b;
        survivors++;
      } else if (best[b] >= bar) {
        best[b] /= transitions.sum(before[b], local);
        alive[survivors] = b;
        survivors++;
      }
    }
    return survivors;
  }

  private void fillLocal(int position) {
    double[] own = sequence.form(position).own();
    System.arraycopy(own, 0, local, 0, own.length);
    sequence.multiplyContext(position, local);
  }

  /** The best way into a tag; its trace is left at a place of the traces. */
  private double enter(byte tag, byte[] before, int survivors, int trace, double margin) {
    double first = -1;
    double second = -1;
    int from = 0;
    for (int i = 0; i < survivors; i++) {
      int b = alive[i];
      double product = best[b] * transitions.factor(before[b], tag);
      if (product > first) {
        second = first;
        first = product;
        from = b;
      } else if (product > second) {
        second = product;
      }
    }
    scratch.traces[trace] = (byte) (second >= first * (1 - margin) ? from | CLOSE : from);
    return first;
  }

  private int addTraces(int count) {
    int start = tracesEnd;
    tracesEnd += count;
    if (tracesEnd > scratch.traces.length) {
      scratch.traces =
          Arrays.copyOf(scratch.traces, Math.max(2 * scratch.traces.length, tracesEnd));
    }
    return start;
  }

  private void scale(int count) {
    double largest = 0;
    for (int n = 0; n < count; n++) {
      largest = Math.max(largest, next[n]);
    }
    double scale = 1 / largest;
    for (int n = 0; n < count; n++) {
      next[n] *= scale;
    }
  }

  private void followBest(int cut, int last, int count) {
    int winner = 0;
    for (int n = 1; n < count; n++) {
      if (best[n] > best[winner]) {
        winner = n;
      }
    }
    double closest = 1 - margin(last, last - cut);
    for (int n = 0; n < count; n++) {
      certain &= n == winner || best[n] < closest;
    }
    follow(cut, last, winner);
  }

  /** Reads the tags after a cut from the traces, backwards, and begins a new stretch. */
  private void follow(int cut, int last, int winner) {
    int state = winner;
    int end = tracesEnd;
    for (int position = last; position > cut; position--) {
      byte[] candidates = sequence.candidates(position);
      tags[position] = candidates[state];
      end -= candidates.length;
      if (position > cut + 1) {
        byte trace = scratch.traces[end + state];
        certain &= trace >= 0;
        state = trace & ~CLOSE;
      }
    }
    tracesEnd = 0;
    best[0] = 1;
  }
}
