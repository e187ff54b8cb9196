package org.khulasa.ner;

import java.util.Arrays;

/**
 * Scores sentences by a {@link NetworkCrf}, for one thread, which keeps it from sentence to
 * sentence.
 *
 * <p>Most of what enters a hidden unit depends on one word and its distance only: its features and
 * its own vector. These shares are worked out once a word and kept for the words met last; those of
 * its parts (stem, tag, clitics, columns of the lexicon) are kept too, so that a word not met
 * before is soon put together. What the words around let expect is a sum as well, of a share for
 * each unit and place, of which only the length depends on them together. A word then costs
 * thirteen rows to add, where it would cost some fifty looked up and a product of matrices.
 *
 * <p>Loops run over arrays without offsets, several arrays at once, or over long rows: so Java's
 * compiler makes them work on eight numbers at a time.
 */
final class NetworkScorer {
  /** Places of the table of words; running text finds three words in four there. */
  private static final int WORDS = 1 << 13;

  /** Places of the tables of stems and units; running text finds nine in ten there. */
  private static final int STEMS = 1 << 13;

  /** Places of the tables of tags, clitics and columns of the lexicon, which have fewer values. */
  private static final int PARTS = 1 << 11;

  private static final int DISTANCES = 2 * NetworkFeatures.WINDOW + 1;

  /** Own vectors count at the word itself and at its neighbours. */
  private static final int OWN = 3;

  /** So many arrays are added at once. */
  private static final int AT_ONCE = 4;

  private final NetworkCrf crf;
  private final WordSpace space;
  private final WordLexicon lexicon;
  private final NetworkFeatures features;
  private final NetworkCrf.Workspace work;
  private final int hidden;
  private final long[] keys = new long[WORDS];
  private final float[][][] kept = new float[WORDS][][];
  private final Kept<Expectation> units = new Kept<>(STEMS, this::expectation);
  private final Kept<float[]> rows = new Kept<>(STEMS, this::rowShare);
  private final Kept<float[]> tags;
  private final Kept<float[]> before;
  private final Kept<float[]> behind;
  private final Kept<float[]>[] columns;

  /** {@code [side][dimension][place * hidden + unit]}. */
  private final float[][][] expected = new float[WordSpace.EXPECTED][][];

  /** {@code [dimension][(distance + 1) * hidden + unit]}. */
  private final float[][] own;

  /** {@code [hidden][state]}. */
  private final float[][] outputs;

  /** What every word has: as a sentence's first, as another. */
  private final float[] first;

  private final float[] later;

  /** {@code [distance + 2][hidden]}: what the places outside a sentence give. */
  private final float[][] edges;

  private final Expectation nothing;
  private final float[] stepExps;

  /**
   * What a unit lets expect around it.
   *
   * @param shares what it adds at each place, {@code [place][hidden]}
   * @param vector its numbers
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Expectation(float[][] shares, float[] vector) {}

  NetworkScorer(NetworkCrf crf, WordSpace space, WordLexicon lexicon) {
    this.crf = crf;
    this.space = space;
    this.lexicon = lexicon;
    features = new NetworkFeatures(lexicon);
    Network network = crf.network();
    hidden = network.hidden();
    work = new NetworkCrf.Workspace(hidden);
    tags = parts(features::addTag);
    before = parts(features::addBefore);
    behind = parts(features::addBehind);
    columns = columns();
    int dim = space.dimension();
    for (int side = 0; side < expected.length; side++) {
      expected[side] = new float[dim][space.window() * hidden];
      for (int place = 0; place < space.window(); place++) {
        float[] weights = space.place(side * space.window() + place);
        for (int d = 0; d < dim; d++) {
          for (int k = 0; k < hidden; k++) {
            expected[side][d][place * hidden + k] =
                weights[d] * network.inputs()[side * dim + d][k];
          }
        }
      }
    }
    own = new float[dim][OWN * hidden];
    for (int d = 0; d < dim; d++) {
      for (int k = 0; k < OWN; k++) {
        float[] weights = network.inputs()[(WordSpace.EXPECTED + k) * dim + d];
        System.arraycopy(weights, 0, own[d], k * hidden, hidden);
      }
    }
    outputs = new float[hidden][];
    for (int k = 0; k < hidden; k++) {
      int from = k * network.states();
      outputs[k] = Arrays.copyOfRange(network.outputs(), from, from + network.states());
    }
    first = place(true);
    later = place(false);
    edges = split(share(features::addEdge));
    nothing = new Expectation(new float[2 * space.window()][hidden], new float[dim]);
    stepExps = CrfTrainer.exps(network.steps());
  }

  /** Adds the features that something gives to a word so far away from it. */
  private interface Part {
    void add(int distance);
  }

  /** As {@link Part}, for each value of it. */
  private interface Parts {
    void add(int value, int distance);
  }

  /** What something gives at each distance, {@code [(distance + 2) * hidden + unit]}. */
  private float[] share(Part part) {
    float[] share = new float[DISTANCES * hidden];
    for (int place = 0; place < DISTANCES; place++) {
      features.clear();
      part.add(place - NetworkFeatures.WINDOW);
      if (features.size() > 0) {
        crf.weigh(features, work, share, place * hidden);
      }
    }
    return share;
  }

  private Kept<float[]> parts(Parts parts) {
    return new Kept<>(PARTS, value -> share(distance -> parts.add(value, distance)));
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of a generic type
  private Kept<float[]>[] columns() {
    Kept<float[]>[] made = new Kept[lexicon.columns()];
    for (int column = 0; column < made.length; column++) {
      int fixed = column;
      made[column] = parts((value, distance) -> features.addColumn(fixed, value, distance));
    }
    return made;
  }

  private float[] place(boolean isFirst) {
    features.clear();
    features.addPlace(isFirst);
    float[] values = crf.weigh(features);
    add(crf.network().bias(), values);
    return values;
  }

  private float[][] split(float[] flat) {
    float[][] parts = new float[flat.length / hidden][];
    for (int k = 0; k < parts.length; k++) {
      parts[k] = Arrays.copyOfRange(flat, k * hidden, (k + 1) * hidden);
    }
    return parts;
  }

  /** The scores of a sentence, whose words must have been looked up in the lexicon. */
  Scores score(SentenceWords words) {
    int states = crf.network().states();
    float[][][] shares = new float[words.length][][];
    for (int j = 0; j < words.length; j++) {
      shares[j] = shares(words, j);
    }
    int[] at = new int[words.length];
    int[] sentence = space.units(words, lexicon, at);
    Expectation[] around = new Expectation[sentence.length];
    for (int u = 0; u < sentence.length; u++) {
      around[u] = units.of(sentence[u]);
    }
    float[] scores = new float[words.length * states];
    float[] sums = new float[hidden];
    float[] ofStates = new float[states];
    float[] vector = new float[space.dimension()];
    float[] outputBias = crf.network().outputBias();
    int window = space.window();
    for (int i = 0; i < words.length; i++) {
      add(
          i == 0 ? first : later,
          share(shares, i, 0),
          share(shares, i, 1),
          share(shares, i, 2),
          share(shares, i, 3),
          share(shares, i, 4),
          sums);
      addSide(around, at[i] - window, 0, vector, sums);
      addSide(around, at[i] + 1, window, vector, sums);
      Network.activate(sums);
      System.arraycopy(outputBias, 0, ofStates, 0, states);
      Network.addInputs(outputs, sums, 0, ofStates);
      System.arraycopy(ofStates, 0, scores, i * states, states);
    }
    return new Scores(words.length, scores, new int[words.length], crf.network().steps(), stepExps);
  }

  private float[] share(float[][][] shares, int i, int place) {
    int j = i + place - NetworkFeatures.WINDOW;
    return j < 0 || j >= shares.length ? edges[place] : shares[j][place];
  }

  /** Adds what the units from one on let expect, all together of a fixed length. */
  private void addSide(
      Expectation[] around, int from, int firstPlace, float[] vector, float[] sums) {
    int window = space.window();
    int end = Math.min(around.length, from + window);
    int last = firstPlace + window - 1;
    for (int k = 0; k < window; k += 2) {
      int place = firstPlace + k;
      addProducts(
          k == 0 ? nothing.vector : vector,
          at(around, from + k, end).vector,
          space.place(place),
          at(around, from + k + 1, end).vector,
          space.place(Math.min(place + 1, last)),
          vector);
    }
    float factor = WordSpace.factor(vector);
    for (int k = 0; k < window; k += AT_ONCE) {
      int place = firstPlace + k;
      add(
          factor,
          at(around, from + k, end).shares[place],
          at(around, from + k + 1, end).shares[Math.min(place + 1, last)],
          at(around, from + k + 2, end).shares[Math.min(place + 2, last)],
          at(around, from + k + 3, end).shares[Math.min(place + 3, last)],
          sums);
    }
  }

  private Expectation at(Expectation[] around, int unit, int end) {
    return unit < 0 || unit >= end ? nothing : around[unit];
  }

  private static void add(
      float[] base, float[] a, float[] b, float[] c, float[] d, float[] e, float[] sums) {
    for (int k = 0; k < sums.length; k++) {
      sums[k] = base[k] + a[k] + b[k] + c[k] + d[k] + e[k];
    }
  }

  private static void add(float factor, float[] a, float[] b, float[] c, float[] d, float[] sums) {
    for (int k = 0; k < sums.length; k++) {
      sums[k] = sums[k] + factor * (a[k] + b[k] + c[k] + d[k]);
    }
  }

  // With more products at once Java's compiler gives up.
  private static void addProducts(
      float[] base, float[] a, float[] weightsA, float[] b, float[] weightsB, float[] sums) {
    for (int k = 0; k < sums.length; k++) {
      sums[k] = base[k] + a[k] * weightsA[k] + b[k] * weightsB[k];
    }
  }

  private static void add(float[] values, float[] sums) {
    for (int k = 0; k < sums.length; k++) {
      sums[k] += values[k];
    }
  }

  private Expectation expectation(int unit) {
    float[] vector = space.vector(unit);
    float[][] shares = new float[2 * space.window()][];
    for (int side = 0; side < WordSpace.EXPECTED; side++) {
      float[] flat = new float[space.window() * hidden];
      Network.addInputs(expected[side], vector, 0, flat);
      System.arraycopy(split(flat), 0, shares, side * space.window(), space.window());
    }
    return new Expectation(shares, vector);
  }

  private float[][] shares(SentenceWords words, int j) {
    long key = words.key[j];
    int place = (int) (key >>> (Long.SIZE - Integer.numberOfTrailingZeros(WORDS)));
    float[][] found = kept[place];
    if (found == null || keys[place] != key) {
      float[] sums = share(distance -> addSpelling(words, j, distance));
      add(rows.of(words.row[j]), sums);
      add(tags.of(words.tag[j]), sums);
      add(before.of(words.before[j]), sums);
      add(behind.of(words.behind[j]), sums);
      found = split(sums);
      kept[place] = found;
      keys[place] = key;
    }
    return found;
  }

  /** Adds what no table keeps. */
  private void addSpelling(SentenceWords words, int j, int distance) {
    if (distance == 0) {
      features.addSpelling(words, j);
    }
    if (words.row[j] < 0) {
      features.addStem(words.stem[j], distance);
    }
  }

  /** What a row of the lexicon and its stem give at each distance. */
  private float[] rowShare(int row) {
    float[] sums =
        share(
            distance -> {
              if (row >= 0) {
                features.addStem(lexicon.stem(row), distance);
              }
            });
    for (int column = 0; column < columns.length; column++) {
      add(columns[column].of(lexicon.value(row, column)), sums);
    }
    float[] vector = new float[space.dimension()];
    if (space.own(row, vector)) {
      float[] near = new float[OWN * hidden];
      Network.addInputs(own, vector, 0, near);
      int from = (NetworkFeatures.WINDOW - 1) * hidden;
      for (int k = 0; k < near.length; k++) {
        sums[from + k] += near[k];
      }
    }
    return sums;
  }
}
