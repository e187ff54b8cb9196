package org.khulasa.ner;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Scores sentences by a {@link NetworkCrf}, for one thread, which keeps it from sentence to
 * sentence.
 *
 * <p>Most of what enters a hidden unit depends on one word and its distance only. The shares of its
 * stem (features, own vector, columns of the lexicon) are worked out once and kept for the stems
 * met last, those of its tag and clitics likewise. What the words around let expect is a sum as
 * well, of a share for each unit and place, of which only the length depends on them together. A
 * word then costs eighteen rows to add, where it would cost some fifty looked up and a product of
 * matrices.
 *
 * <p>Loops run over arrays without offsets, several arrays at once, or over long rows: so Java's
 * compiler makes them work on eight numbers at a time.
 */
final class NetworkScorer {
  /** Places of the tables of stems and units; running text finds nine in ten there. */
  private static final int STEMS = 1 << 14;

  /** Places of the tables of tags with clitics and of columns, which have fewer values. */
  private static final int PARTS = 1 << 11;

  private static final int WINDOW = NetworkFeatures.WINDOW;

  private static final int DISTANCES = 2 * WINDOW + 1;

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
  private final Kept<float[][]> stems;
  private final Kept<float[][]> attached;
  private final Kept<Expectation> units;
  private final Kept<float[]>[] columns;

  /** All of these. */
  private final ImmutableList<Kept<?>> tables;

  /** For what is worked out and then split. */
  private final float[] sharesOfWord;

  private final float[] sharesOfOwn;

  /** {@link #sharesOfOwn} in the middle, nothing around it. */
  private final float[] ownAtDistances;

  private final float[] ownVector;

  private final float[] sharesOfUnit;

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

  /** As {@link #edges}, nothing. */
  private final float[][] nowhere;

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
    this(crf, space, lexicon, STEMS, PARTS);
  }

  /** A scorer that keeps so many stems and other parts, each a power of two. */
  NetworkScorer(NetworkCrf crf, WordSpace space, WordLexicon lexicon, int stems, int parts) {
    this.crf = crf;
    this.space = space;
    this.lexicon = lexicon;
    features = new NetworkFeatures(lexicon);
    Network network = crf.network();
    hidden = network.hidden();
    work = new NetworkCrf.Workspace(hidden);
    this.stems = new Kept<>(stems);
    attached = new Kept<>(parts);
    units = new Kept<>(stems);
    columns = columns(parts);
    tables = ImmutableList.<Kept<?>>builder().add(this.stems, attached, units).add(columns).build();
    sharesOfWord = new float[DISTANCES * hidden];
    sharesOfOwn = new float[OWN * hidden];
    ownAtDistances = new float[DISTANCES * hidden];
    ownVector = new float[space.dimension()];
    sharesOfUnit = new float[space.window() * hidden];
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
    share(features::addEdge, sharesOfWord);
    edges = new float[DISTANCES][hidden];
    split(sharesOfWord, edges, 0);
    nowhere = new float[DISTANCES][hidden];
    nothing = new Expectation(new float[2 * space.window()][hidden], new float[dim]);
    stepExps = CrfTrainer.exps(network.steps());
  }

  /** Adds the features that something gives to a word so far away from it. */
  private interface Part {
    void add(int distance);
  }

  /** What something gives at each distance, {@code [(distance + 2) * hidden + unit]}. */
  private void share(Part part, float[] share) {
    Arrays.fill(share, 0);
    for (int place = 0; place < DISTANCES; place++) {
      features.clear();
      part.add(place - WINDOW);
      if (features.size() > 0) {
        crf.weigh(features, work, share, place * hidden);
      }
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of a generic type
  private Kept<float[]>[] columns(int places) {
    Kept<float[]>[] made = new Kept[lexicon.columns()];
    Arrays.setAll(made, column -> new Kept<float[]>(places));
    return made;
  }

  private float[] place(boolean isFirst) {
    features.clear();
    features.addPlace(isFirst);
    float[] values = crf.weigh(features);
    add(crf.network().bias(), values);
    return values;
  }

  /** Copies a row of arrays into arrays from a place on. */
  private void split(float[] flat, float[][] parts, int from) {
    for (int k = 0; k < flat.length / hidden; k++) {
      System.arraycopy(flat, k * hidden, parts[from + k], 0, hidden);
    }
  }

  /** The scores of a sentence, whose words must have been looked up in the lexicon. */
  Scores score(SentenceWords words) {
    int states = crf.network().states();
    tables.forEach(Kept::begin);
    float[][][] ofStems = new float[words.length][][];
    float[][][] ofAttached = new float[words.length][][];
    for (int j = 0; j < words.length; j++) {
      ofStems[j] = stem(words, j);
      ofAttached[j] = attached(words, j);
    }
    int[] at = new int[words.length];
    int[] sentence = space.units(words, lexicon, at);
    Expectation[] around = new Expectation[sentence.length];
    for (int u = 0; u < sentence.length; u++) {
      around[u] = expectation(sentence[u]);
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
          share(ofStems, edges, i, 0),
          share(ofStems, edges, i, 1),
          share(ofStems, edges, i, 2),
          share(ofStems, edges, i, 3),
          share(ofStems, edges, i, 4),
          sums);
      add(
          sums,
          share(ofAttached, nowhere, i, 0),
          share(ofAttached, nowhere, i, 1),
          share(ofAttached, nowhere, i, 2),
          share(ofAttached, nowhere, i, 3),
          share(ofAttached, nowhere, i, 4),
          sums);
      addSide(around, at[i] - window, 0, vector, sums);
      addSide(around, at[i] + 1, window, vector, sums);
      Network.activate(sums);
      System.arraycopy(outputBias, 0, ofStates, 0, states);
      addOutputs(sums, ofStates);
      System.arraycopy(ofStates, 0, scores, i * states, states);
    }
    return new Scores(words.length, scores, new int[words.length], crf.network().steps(), stepExps);
  }

  // Apart from Network's loops: Java compiles a loop for how long it usually is.
  private void addOutputs(float[] values, float[] states) {
    for (int k = 0; k < values.length; k += 4) {
      float v0 = values[k];
      float v1 = values[k + 1];
      float v2 = values[k + 2];
      float v3 = values[k + 3];
      float[] w0 = outputs[k];
      float[] w1 = outputs[k + 1];
      float[] w2 = outputs[k + 2];
      float[] w3 = outputs[k + 3];
      for (int s = 0; s < states.length; s++) {
        states[s] = states[s] + v0 * w0[s] + v1 * w1[s] + v2 * w2[s] + v3 * w3[s];
      }
    }
  }

  private static float[] share(float[][][] shares, float[][] outside, int i, int place) {
    int j = i + place - WINDOW;
    return j < 0 || j >= shares.length ? outside[place] : shares[j][place];
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
    Expectation found = units.find(unit);
    return found != null ? found : units.make(unit, old -> expectation(unit, old));
  }

  private Expectation expectation(int unit, @Nullable Expectation old) {
    int dim = space.dimension();
    int window = space.window();
    Expectation made =
        old == null ? new Expectation(new float[2 * window][hidden], new float[dim]) : old;
    space.vector(unit, made.vector);
    for (int side = 0; side < WordSpace.EXPECTED; side++) {
      Arrays.fill(sharesOfUnit, 0);
      Network.addInputs(expected[side], made.vector, 0, sharesOfUnit);
      split(sharesOfUnit, made.shares, side * window);
    }
    return made;
  }

  /** What a word's stem gives at each distance. */
  private float[][] stem(SentenceWords words, int j) {
    long key = words.stemKey[j];
    float[][] found = stems.find(key);
    return found != null ? found : stems.make(key, old -> stem(words, j, old));
  }

  private float[][] stem(SentenceWords words, int j, float @Nullable [][] old) {
    share(distance -> addStem(words, j, distance), sharesOfWord);
    for (int column = 0; column < columns.length; column++) {
      add(column(column, lexicon.value(words.row[j], column)), sharesOfWord);
    }
    if (space.own(words.row[j], ownVector)) {
      Arrays.fill(sharesOfOwn, 0);
      Network.addInputs(own, ownVector, 0, sharesOfOwn);
      // As long as the shares: only whole arrays are added eight numbers at a time.
      System.arraycopy(sharesOfOwn, 0, ownAtDistances, (WINDOW - 1) * hidden, sharesOfOwn.length);
      add(ownAtDistances, sharesOfWord);
    }
    return split(sharesOfWord, old);
  }

  private void addStem(SentenceWords words, int j, int distance) {
    features.addStem(words.stem[j], distance);
    if (distance == 0) {
      features.addSpelling(words, j);
    }
  }

  private float[] column(int column, int value) {
    float[] found = columns[column].find(value);
    return found != null
        ? found
        : columns[column].make(
            value,
            old -> {
              float[] share = old == null ? new float[DISTANCES * hidden] : old;
              share(distance -> features.addColumn(column, value, distance), share);
              return share;
            });
  }

  /** What a word's tag and clitics give at each distance. */
  private float[][] attached(SentenceWords words, int j) {
    long key = words.attachedKey[j];
    float[][] found = attached.find(key);
    return found != null
        ? found
        : attached.make(
            key,
            old -> {
              share(distance -> addAttached(words, j, distance), sharesOfWord);
              return split(sharesOfWord, old);
            });
  }

  private void addAttached(SentenceWords words, int j, int distance) {
    features.addTag(words.tag[j], distance);
    features.addBefore(words.before[j], distance);
    features.addBehind(words.behind[j], distance);
  }

  private float[][] split(float[] flat, float @Nullable [][] old) {
    float[][] parts = old == null ? new float[DISTANCES][hidden] : old;
    split(flat, parts, 0);
    return parts;
  }
}
