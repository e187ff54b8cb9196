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
  /** From so many candidates on all tags are worked out at once. */
  private static final int MANY = 8;

  private final TaggerModel model;
  private final TransitionFactors transitions;
  private final Sequence sequence;

  private final Scratch scratch;
  private final byte[] tags;

  /** What the forms say about the position, for each tag. */
  private final double[] local;

  /** The best way into each tag. */
  private final double[] ways;

  /** Which candidates of the position before can still be part of the best sequence. */
  private final int[] alive;

  /** Where the probabilities of the last position and of the one before begin. */
  private int last;

  private int previous;

  /** Where the next will. */
  private int end;

  private boolean certain = true;

  /**
   * What one sentence after the other is worked out in, by one thread: new memory for each would
   * take a fifth of the time.
   */
  static final class Scratch {
    private static final int FEW = 64;

    /** So many positions come together only in a text of nothing but unknown words. */
    private static final int MANY_POSITIONS = 4096;

    private final int width;
    private final double[] local;
    private final double[] ways;
    private final int[] alive;

    /**
     * The probabilities of the best sequences that end in each candidate, since the last single
     * candidate, one position after the other. Those of one position have a factor in common; when
     * it is gone through, those of candidates that lead nowhere become 0.
     */
    private double[] best;

    Scratch(TaggerModel model) {
      width = model.width();
      local = new double[width];
      ways = new double[width];
      alive = new int[width];
      best = new double[FEW * width];
    }

    /** Keeps no more than the next sentence is likely to need. */
    private void shrink() {
      if (best.length > MANY_POSITIONS * width) {
        best = new double[FEW * width];
      }
    }
  }

  ProductDecoder(
      TaggerModel model, TransitionFactors transitions, Sequence sequence, Scratch scratch) {
    this.model = model;
    this.transitions = transitions;
    this.sequence = sequence;
    this.scratch = scratch;
    local = scratch.local;
    ways = scratch.ways;
    alive = scratch.alive;
    tags = new byte[sequence.length()];
  }

  /** The best sequence's tags, the end's included. Once only. */
  byte[] decode() {
    byte[] before = {(byte) model.tags.size()};
    int cut = -1;
    start();
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
    scratch.shrink();
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
    if (before.length == 1) {
      sequence.multiplyCandidates(position, local);
      addPosition(now.length);
      leave(1, before[0], now);
    } else {
      sequence.multiply(position, local);
      int survivors = normalize(before, now, margin);
      addPosition(now.length);
      if (survivors == 1) {
        leave(1, before[alive[0]], now);
      } else if (now.length < MANY) {
        leave(survivors, before, now);
      } else {
        leaveAll(survivors, before, now);
      }
    }
    scale(now.length);
  }

  /**
   * Divides the probabilities so far by the sums over all tags that may follow, but those that lead
   * nowhere: a probability can only get smaller, so what is already below the worst that comes of
   * the best need not be looked at. Most sums are never taken.
   *
   * @return how many are left; they stand in {@link #alive}
   */
  private int normalize(byte[] before, byte[] now, double margin) {
    double[] best = scratch.best;
    int start = last;
    int top = 0;
    for (int b = 1; b < before.length; b++) {
      top = best[start + b] > best[start + top] ? b : top;
    }
    double most = best[start + top] / transitions.sum(before[top], local);
    double least = Double.POSITIVE_INFINITY;
    for (byte tag : now) {
      least = Math.min(least, transitions.factor(before[top], tag) * local[tag]);
    }
    double bar = most * least * (1 - margin);
    int survivors = 0;
    for (int b = 0; b < before.length; b++) {
      if (b == top) {
        best[start + b] = most;
        alive[survivors] = b;
        survivors++;
      } else if (best[start + b] >= bar) {
        best[start + b] /= transitions.sum(before[b], local);
        alive[survivors] = b;
        survivors++;
      } else {
        best[start + b] = 0;
      }
    }
    return survivors;
  }

  /** From one tag on. */
  private void leave(double probability, byte before, byte[] now) {
    double[] best = scratch.best;
    for (int n = 0; n < now.length; n++) {
      best[last + n] = probability * transitions.factor(before, now[n]) * local[now[n]];
    }
  }

  private void leave(int survivors, byte[] before, byte[] now) {
    double[] best = scratch.best;
    for (int n = 0; n < now.length; n++) {
      double most = 0;
      for (int i = 0; i < survivors; i++) {
        int b = alive[i];
        most = Math.max(most, best[previous + b] * transitions.factor(before[b], now[n]));
      }
      best[last + n] = most * local[now[n]];
    }
  }

  /** The same for all tags at once, which takes the processor's wide instructions. */
  private void leaveAll(int survivors, byte[] before, byte[] now) {
    double[] best = scratch.best;
    Arrays.fill(ways, 0);
    for (int i = 0; i < survivors; i++) {
      int b = alive[i];
      transitions.raise(before[b], best[previous + b], ways);
    }
    for (int n = 0; n < now.length; n++) {
      best[last + n] = ways[now[n]] * local[now[n]];
    }
  }

  private void start() {
    scratch.best[0] = 1;
    last = 0;
    end = 1;
  }

  private void addPosition(int count) {
    previous = last;
    last = end;
    end += count;
    if (end > scratch.best.length) {
      scratch.best = Arrays.copyOf(scratch.best, Math.max(2 * scratch.best.length, end));
    }
  }

  private void scale(int count) {
    double[] best = scratch.best;
    double largest = 0;
    for (int n = last; n < last + count; n++) {
      largest = Math.max(largest, best[n]);
    }
    double scale = 1 / largest;
    for (int n = last; n < last + count; n++) {
      best[n] *= scale;
    }
  }

  private void followBest(int cut, int position, int count) {
    double[] best = scratch.best;
    int winner = 0;
    for (int n = 1; n < count; n++) {
      if (best[last + n] > best[last + winner]) {
        winner = n;
      }
    }
    double closest = 1 - margin(position, position - cut);
    for (int n = 0; n < count; n++) {
      certain &= n == winner || best[last + n] < closest;
    }
    follow(cut, position, winner);
  }

  /** Finds the tags after a cut, backwards, and begins a new stretch. */
  private void follow(int cut, int position, int winner) {
    int state = winner;
    int at = last;
    for (int p = position; p > cut + 1; p--) {
      tags[p] = sequence.candidates(p)[state];
      byte[] before = sequence.candidates(p - 1);
      at -= before.length;
      state = origin(at, before, tags[p], 1 - margin(p, p - cut));
    }
    tags[cut + 1] = sequence.candidates(cut + 1)[state];
    start();
  }

  /**
   * The candidate from which the best way leads into a tag.
   *
   * @param at where the candidates' probabilities begin
   * @param close a second way is as good, as far as rounding allows to tell, from this part of the
   *     best on
   */
  private int origin(int at, byte[] before, byte tag, double close) {
    double[] best = scratch.best;
    double first = -1;
    double second = -1;
    int from = 0;
    for (int b = 0; b < before.length; b++) {
      double product = best[at + b] * transitions.factor(before[b], tag);
      if (product > first) {
        second = first;
        first = product;
        from = b;
      } else if (product > second) {
        second = product;
      }
    }
    certain &= second < first * close;
    return from;
  }
}
