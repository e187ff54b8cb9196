package org.khulasa.ner;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

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
  private final Kept<float[][]> wordShares;
  private final Kept<Expectation> units;
  private final Kept<float[]> rows;
  private final Kept<float[]> tags;
  private final Kept<float[]> before;
  private final Kept<float[]> behind;
  private final Kept<float[]>[] columns;

  /** All of these. */
  private final ImmutableList<Kept<?>> tables;

  /** For what is worked out and then split. */
  private final float[] sharesOfWord;

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
    this(crf, space, lexicon, WORDS, STEMS, PARTS);
  }

  /** A scorer that keeps so many words, stems and other parts, each a power of two. */
  NetworkScorer(
      NetworkCrf crf, WordSpace space, WordLexicon lexicon, int words, int stems, int parts) {
    this.crf = crf;
    this.space = space;
    this.lexicon = lexicon;
    features = new NetworkFeatures(lexicon);
    Network network = crf.network();
    hidden = network.hidden();
    work = new NetworkCrf.Workspace(hidden);
    wordShares = new Kept<>(words);
    units = new Kept<>(stems);
    rows = new Kept<>(stems);
    tags = new Kept<>(parts);
    before = new Kept<>(parts);
    behind = new Kept<>(parts);
    columns = columns(parts);
    tables =
        ImmutableList.<Kept<?>>builder()
            .add(wordShares, units, rows, tags, before, behind)
            .add(columns)
            .build();
    sharesOfWord = new float[DISTANCES * hidden];
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
  private void share(Part part, float[] share) {
    Arrays.fill(share, 0);
    for (int place = 0; place < DISTANCES; place++) {
      features.clear();
      part.add(place - NetworkFeatures.WINDOW);
      if (features.size() > 0) {
        crf.weigh(features, work, share, place * hidden);
      }
    }
  }

  /** Adds what a value of a part of the word gives at each distance. */
  private void addPart(Kept<float[]> kept, Parts parts, int value, float[] sums) {
    add(
        kept.of(
            value,
            old -> {
              float[] share = old == null ? new float[sums.length] : old;
              share(distance -> parts.add(value, distance), share);
              return share;
            }),
        sums);
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
    float[][][] shares = new float[words.length][][];
    for (int j = 0; j < words.length; j++) {
      shares[j] = shares(words, j);
    }
    int[] at = new int[words.length];
    int[] sentence = space.units(words, lexicon, at);
    Expectation[] around = new Expectation[sentence.length];
    for (int u = 0; u < sentence.length; u++) {
      int unit = sentence[u];
      around[u] = units.of(unit, old -> expectation(unit, old));
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

  private float[][] shares(SentenceWords words, int j) {
    return wordShares.of(
        words.key[j],
        old -> {
          float[][] made = old == null ? new float[DISTANCES][hidden] : old;
          float[] sums = sharesOfWord;
          share(distance -> addSpelling(words, j, distance), sums);
          add(rowShare(words.row[j]), sums);
          addPart(tags, features::addTag, words.tag[j], sums);
          addPart(before, features::addBefore, words.before[j], sums);
          addPart(behind, features::addBehind, words.behind[j], sums);
          split(sums, made, 0);
          return made;
        });
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
    return rows.of(
        row,
        old -> {
          float[] sums = old == null ? new float[DISTANCES * hidden] : old;
          share(distance -> addRow(row, distance), sums);
          for (int column = 0; column < columns.length; column++) {
            int fixed = column;
            addPart(
                columns[column],
                (value, distance) -> features.addColumn(fixed, value, distance),
                lexicon.value(row, column),
                sums);
          }
          addOwn(row, sums);
          return sums;
        });
  }

  private void addRow(int row, int distance) {
    if (row >= 0) {
      features.addStem(lexicon.stem(row), distance);
    }
  }

  /** Adds what the word's own vector gives there and at its neighbours. */
  private void addOwn(int row, float[] sums) {
    float[] vector = new float[space.dimension()];
    if (space.own(row, vector)) {
      float[] near = new float[OWN * hidden];
      Network.addInputs(own, vector, 0, near);
      int from = (NetworkFeatures.WINDOW - 1) * hidden;
      for (int k = 0; k < near.length; k++) {
        sums[from + k] += near[k];
      }
    }
  }
}
