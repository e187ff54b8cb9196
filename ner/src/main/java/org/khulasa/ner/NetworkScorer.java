package org.khulasa.ner;

import java.util.Arrays;

/**
 * Scores sentences by a {@link NetworkCrf}, for one thread, which keeps it from sentence to
 * sentence.
 *
 * <p>Most of what enters a hidden unit depends on one word and its distance only: its features and
 * its own vector. These shares are worked out once a word and kept, for the words met last, in a
 * table with one place for each value of a hash. What the words around let expect is a sum as well,
 * of a share for each unit and place, of which only the length depends on them together. A word
 * then costs thirteen rows to add, where it would cost some fifty looked up and a product of
 * matrices.
 */
final class NetworkScorer {
  /** Places of the table; running text finds nine words in ten there. */
  private static final int KEPT = 1 << 14;

  /** Numbers of units rise with their rarity: the most frequent have a place to themselves. */
  private static final int KEPT_UNITS = 1 << 13;

  private static final int PLACES = 2 * NetworkFeatures.WINDOW + 1;

  private final NetworkCrf crf;
  private final WordSpace space;
  private final WordLexicon lexicon;
  private final NetworkFeatures features;
  private final Shares[] kept = new Shares[KEPT];

  /** {@code [side][dimension]}: rows of weights. */
  private final float[][][] expected;

  private final Unit[] keptUnits = new Unit[KEPT_UNITS];
  private final float[][] ownRows;

  /** What every word has: as a sentence's first, as another. */
  private final float[] first;

  private final float[] later;

  /** {@code [distance + 2]}: what the places outside a sentence give. */
  private final float[][] edges = new float[PLACES][];

  private final float[] stepExps;

  /** What a word gives to those around it: {@code [(distance + 2) * hidden + unit]}. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Shares(String stem, int tag, int before, int behind, float[] values) {
    boolean are(SentenceWords words, int j) {
      return tag == words.tag[j]
          && before == words.before[j]
          && behind == words.behind[j]
          && stem.equals(words.stems[j]);
    }
  }

  /** What a unit adds at each place around a word: {@code [place * hidden + unit]}. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Unit(int number, float[] values) {}

  NetworkScorer(NetworkCrf crf, WordSpace space, WordLexicon lexicon) {
    this.crf = crf;
    this.space = space;
    this.lexicon = lexicon;
    features = new NetworkFeatures(lexicon);
    int dim = space.dimension();
    float[][] rows = crf.network().inputs();
    expected =
        new float[][][] {
          Arrays.copyOf(rows, dim), Arrays.copyOfRange(rows, dim, WordSpace.EXPECTED * dim)
        };
    ownRows = Arrays.copyOfRange(rows, WordSpace.EXPECTED * dim, space.width());
    first = place(true);
    later = place(false);
    for (int distance = -NetworkFeatures.WINDOW; distance <= NetworkFeatures.WINDOW; distance++) {
      features.clear();
      features.addEdge(distance);
      edges[distance + NetworkFeatures.WINDOW] = crf.weigh(features);
    }
    stepExps = CrfTrainer.exps(crf.network().steps());
  }

  private float[] place(boolean isFirst) {
    features.clear();
    features.addPlace(isFirst);
    float[] values = crf.weigh(features);
    for (int k = 0; k < values.length; k++) {
      values[k] += crf.network().bias()[k];
    }
    return values;
  }

  /** The scores of a sentence, whose words must have been looked up in the lexicon. */
  Scores score(SentenceWords words) {
    int states = crf.scheme().states();
    int units = crf.network().hidden();
    Shares[] shares = new Shares[words.length];
    for (int j = 0; j < words.length; j++) {
      shares[j] = shares(words, j);
    }
    int[] at = new int[words.length];
    int[] sentence = space.units(words, lexicon, at);
    Unit[] around = new Unit[sentence.length];
    for (int u = 0; u < sentence.length; u++) {
      around[u] = unit(sentence[u]);
    }
    float[] factors = space.factors(sentence, at);
    float[] scores = new float[words.length * states];
    float[] hidden = new float[units];
    float[] side = new float[units];
    for (int i = 0; i < words.length; i++) {
      System.arraycopy(i == 0 ? first : later, 0, hidden, 0, units);
      for (int place = 0; place < PLACES; place++) {
        int j = i + place - NetworkFeatures.WINDOW;
        if (j < 0 || j >= words.length) {
          add(edges[place], 0, hidden);
        } else {
          add(shares[j].values(), place * units, hidden);
        }
      }
      addSide(around, at[i] - space.window(), 0, factors[i * WordSpace.EXPECTED], side, hidden);
      addSide(around, at[i] + 1, space.window(), factors[i * WordSpace.EXPECTED + 1], side, hidden);
      Network.activate(hidden);
      crf.network().score(hidden, 1, scores, i * states);
    }
    return new Scores(words.length, scores, new int[words.length], crf.network().steps(), stepExps);
  }

  /** Adds what the units from one on let expect, which is as long as the factor makes it. */
  private void addSide(
      Unit[] around, int from, int firstPlace, float factor, float[] side, float[] hidden) {
    Arrays.fill(side, 0);
    for (int k = 0; k < space.window(); k++) {
      if (from + k >= 0 && from + k < around.length) {
        add(around[from + k].values(), (firstPlace + k) * hidden.length, side);
      }
    }
    for (int k = 0; k < hidden.length; k++) {
      hidden[k] += factor * side[k];
    }
  }

  private Unit unit(int number) {
    Unit found = keptUnits[number & (KEPT_UNITS - 1)];
    if (found == null || found.number() != number) {
      int units = crf.network().hidden();
      float[] values = new float[2 * space.window() * units];
      float[] share = new float[units];
      for (int place = 0; place < 2 * space.window(); place++) {
        Arrays.fill(share, 0);
        Network.addInputs(
            expected[place < space.window() ? 0 : 1], space.expectation(number, place), 0, share);
        System.arraycopy(share, 0, values, place * units, units);
      }
      found = new Unit(number, values);
      keptUnits[number & (KEPT_UNITS - 1)] = found;
    }
    return found;
  }

  private static void add(float[] values, int at, float[] hidden) {
    for (int k = 0; k < hidden.length; k++) {
      hidden[k] += values[at + k];
    }
  }

  private Shares shares(SentenceWords words, int j) {
    int hash = (words.stem[j] * 31 + words.tag[j]) * 31 + words.before[j];
    hash = (hash * 31 + words.behind[j]) * 0x9E3779B9;
    int place = hash >>> (Integer.SIZE - Integer.numberOfTrailingZeros(KEPT));
    Shares found = kept[place];
    if (found == null || !found.are(words, j)) {
      found =
          new Shares(
              words.stems[j], words.tag[j], words.before[j], words.behind[j], values(words, j));
      kept[place] = found;
    }
    return found;
  }

  private float[] values(SentenceWords words, int j) {
    int units = crf.network().hidden();
    float[] values = new float[PLACES * units];
    int dim = space.dimension();
    float[] own = new float[dim];
    boolean known = space.own(words.row[j], own);
    for (int place = 0; place < PLACES; place++) {
      int distance = place - NetworkFeatures.WINDOW;
      features.clear();
      features.addShare(words, j, distance);
      float[] share = crf.weigh(features);
      if (known && Math.abs(distance) <= 1) {
        int from = (distance + 1) * dim;
        Network.addInputs(Arrays.copyOfRange(ownRows, from, from + dim), own, 0, share);
      }
      System.arraycopy(share, 0, values, place * units, units);
    }
    return values;
  }
}
