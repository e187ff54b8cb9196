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
 * met last, those of its tag and clitics likewise. A word then costs ten rows to add, where it
 * would cost some fifty looked up, and what the words around let expect, a product of matrices. Of
 * words that a {@link Glance} finds outside of names only the shares are looked up.
 *
 * <p>Loops run over arrays without offsets, several arrays at once, or over long rows: so Java's
 * compiler makes them work on eight numbers at a time.
 */
final class NetworkScorer {
  /** Places of the table of stems; running text finds nine in ten and more there. */
  private static final int STEMS = 1 << 15;

  /** Places of the tables of tags with clitics and of columns, which have fewer values. */
  private static final int PARTS = 1 << 11;

  private static final int WINDOW = NetworkFeatures.WINDOW;

  private static final int DISTANCES = NetworkFeatures.DISTANCES;

  /** Own vectors count at the word itself and at its neighbours. */
  private static final int OWN = 3;

  /** So many arrays are added at once. */
  private static final int AT_ONCE = 4;

  private final NetworkCrf crf;
  private final WordSpace space;
  private final WordLexicon lexicon;
  private final Glance glance;
  private final NetworkFeatures features;
  private final NetworkCrf.Workspace work;
  private final int hidden;
  private final Kept<Share> stems;
  private final Kept<Share> attached;
  private final Kept<float[]>[] columns;

  /** All of these. */
  private final ImmutableList<Kept<?>> tables;

  /** For what is worked out and then split. */
  private final float[] sharesOfWord;

  private final float[] sharesOfOwn;

  /** {@link #sharesOfOwn} in the middle, nothing around it. */
  private final float[] ownAtDistances;

  private final float[] ownVector;

  /** {@code [side][dimension][hidden]}. */
  private final float[][][] expected = new float[WordSpace.EXPECTED][][];

  /** {@code [dimension][(distance + 1) * hidden + unit]}. */
  private final float[][] own;

  /** {@code [hidden][state]}. */
  private final float[][] outputs;

  /** What every word has: as a sentence's first, as another. */
  private final float[] first;

  private final float[] later;

  /** What the places outside a sentence give. */
  private final Share edges;

  /** As {@link #edges}, nothing. */
  private final Share nowhere;

  /** The vector of the places outside a sentence. */
  private final float[] nothing;

  private final float[] stepExps;

  /**
   * What a stem, or a tag with clitics, gives to words at each distance.
   *
   * @param atDistances {@code [distance + 2][hidden]}
   * @param glances {@code [distance + 2]}: the numbers of the glance
   * @param vector the numbers of the unit that the stem is or that the clitics before it are
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Share(float[][] atDistances, float[] glances, float[] vector) {
    Share(int hidden, int dimension) {
      this(new float[DISTANCES][hidden], new float[DISTANCES], new float[dimension]);
    }
  }

  NetworkScorer(NetworkCrf crf, WordSpace space, WordLexicon lexicon) {
    this(crf, space, lexicon, Glance.NONE);
  }

  /** A scorer that does not ask the network about words of which a glance is enough. */
  NetworkScorer(NetworkCrf crf, WordSpace space, WordLexicon lexicon, Glance glance) {
    this(crf, space, lexicon, glance, STEMS, PARTS);
  }

  /** A scorer that keeps so many stems and other parts, each a power of two. */
  NetworkScorer(
      NetworkCrf crf, WordSpace space, WordLexicon lexicon, Glance glance, int stems, int parts) {
    this.crf = crf;
    this.space = space;
    this.lexicon = lexicon;
    this.glance = glance;
    features = new NetworkFeatures(lexicon);
    Network network = crf.network();
    hidden = network.hidden();
    work = new NetworkCrf.Workspace(hidden);
    this.stems = new Kept<>(stems);
    attached = new Kept<>(parts);
    columns = columns(parts);
    tables = ImmutableList.<Kept<?>>builder().add(this.stems, attached).add(columns).build();
    sharesOfWord = new float[DISTANCES * hidden];
    sharesOfOwn = new float[OWN * hidden];
    ownAtDistances = new float[DISTANCES * hidden];
    ownVector = new float[space.dimension()];
    int dim = space.dimension();
    for (int side = 0; side < expected.length; side++) {
      expected[side] = Arrays.copyOfRange(network.inputs(), side * dim, (side + 1) * dim);
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
    edges = new Share(hidden, dim);
    split(sharesOfWord, edges.atDistances, 0);
    lookAt(edges, 0);
    nowhere = new Share(hidden, dim);
    nothing = new float[dim];
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

  /** The scores of a sentence. */
  Scores score(SentenceWords words) {
    return score(words, new boolean[words.length]);
  }

  /**
   * The scores of a sentence.
   *
   * @param outside is set at words of which a glance is enough; these have no scores
   */
  Scores score(SentenceWords words, boolean[] outside) {
    int states = crf.network().states();
    tables.forEach(Kept::begin);
    Share[] ofStems = new Share[words.length];
    Share[] ofAttached = new Share[words.length];
    for (int j = 0; j < words.length; j++) {
      ofStems[j] = stem(words, j);
      ofAttached[j] = attached(words, j);
    }
    look(ofStems, ofAttached, outside);
    int[] at = new int[words.length];
    float[][] around = vectors(words, ofStems, ofAttached, at);
    float[] scores = new float[words.length * states];
    float[] sums = new float[hidden];
    float[] ofStates = new float[states];
    float[] vector = new float[space.dimension()];
    float[] outputBias = crf.network().outputBias();
    int window = space.window();
    for (int i = 0; i < words.length; i++) {
      if (outside[i]) {
        continue;
      }
      addShares(ofStems, ofAttached, i, sums);
      addSide(around, at[i] - window, 0, vector, sums);
      addSide(around, at[i] + 1, 1, vector, sums);
      Network.activate(sums);
      System.arraycopy(outputBias, 0, ofStates, 0, states);
      addOutputs(sums, ofStates);
      System.arraycopy(ofStates, 0, scores, i * states, states);
    }
    return new Scores(words.length, scores, new int[words.length], crf.network().steps(), stepExps);
  }

  /** Marks the words of which a glance is enough. */
  private void look(Share[] ofStems, Share[] ofAttached, boolean[] outside) {
    int length = outside.length;
    float[] sums = new float[length];
    for (int i = 0; i < length; i++) {
      for (int place = 0; place < DISTANCES; place++) {
        int j = i + place - WINDOW;
        sums[i] +=
            j < 0 || j >= length
                ? edges.glances[place]
                : ofStems[j].glances[place] + ofAttached[j].glances[place];
      }
    }
    glance.mark(sums, outside);
  }

  /**
   * The vectors of a sentence's units; see {@link WordSpace#units}.
   *
   * @param at is filled with the place of each word's stem
   */
  private static float[][] vectors(
      SentenceWords words, Share[] ofStems, Share[] ofAttached, int[] at) {
    float[][] vectors = new float[2 * words.length][];
    int size = 0;
    for (int i = 0; i < words.length; i++) {
      if (words.before[i] != 0) {
        vectors[size++] = ofAttached[i].vector;
      }
      at[i] = size;
      vectors[size++] = ofStems[i].vector;
    }
    return Arrays.copyOf(vectors, size);
  }

  /** Fills in the numbers of the glance, by its rows from one on. */
  private void lookAt(Share share, int firstRow) {
    for (int place = 0; place < DISTANCES; place++) {
      share.glances[place] = glance.number(firstRow + place, share.atDistances[place]);
    }
  }

  /** Adds up what stems, tags and clitics give to the hidden units of a word. */
  private void addShares(Share[] ofStems, Share[] ofAttached, int i, float[] sums) {
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
  }

  /**
   * What {@link Glance} sees of a word of the sentence that was scored last: what each stem gives
   * to its hidden units, and behind these what each tag with clitics gives.
   */
  float[][] shares(SentenceWords words, int i) {
    float[][] shares = new float[2 * DISTANCES][];
    for (int place = 0; place < DISTANCES; place++) {
      int j = i + place - WINDOW;
      boolean inside = j >= 0 && j < words.length;
      shares[place] = (inside ? stem(words, j) : edges).atDistances[place];
      shares[DISTANCES + place] = (inside ? attached(words, j) : nowhere).atDistances[place];
    }
    return shares;
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

  private static float[] share(Share[] shares, Share outside, int i, int place) {
    int j = i + place - WINDOW;
    return (j < 0 || j >= shares.length ? outside : shares[j]).atDistances[place];
  }

  /** Adds what the units from one on let expect, all together of a fixed length. */
  private void addSide(float[][] around, int from, int side, float[] vector, float[] sums) {
    int window = space.window();
    int end = Math.min(around.length, from + window);
    int firstPlace = side * window;
    int last = firstPlace + window - 1;
    for (int k = 0; k < window; k += 2) {
      int place = firstPlace + k;
      addProducts(
          k == 0 ? nothing : vector,
          at(around, from + k, end),
          space.place(place),
          at(around, from + k + 1, end),
          space.place(Math.min(place + 1, last)),
          vector);
    }
    float factor = WordSpace.factor(vector);
    float[][] weights = expected[side];
    for (int d = 0; d < weights.length; d += AT_ONCE) {
      add(
          vector[d] * factor,
          weights[d],
          vector[d + 1] * factor,
          weights[d + 1],
          vector[d + 2] * factor,
          weights[d + 2],
          vector[d + 3] * factor,
          weights[d + 3],
          sums);
    }
  }

  private float[] at(float[][] around, int unit, int end) {
    return unit < 0 || unit >= end ? nothing : around[unit];
  }

  private static void add(
      float[] base, float[] a, float[] b, float[] c, float[] d, float[] e, float[] sums) {
    for (int k = 0; k < sums.length; k++) {
      sums[k] = base[k] + a[k] + b[k] + c[k] + d[k] + e[k];
    }
  }

  private static void add(
      float va,
      float[] a,
      float vb,
      float[] b,
      float vc,
      float[] c,
      float vd,
      float[] d,
      float[] sums) {
    for (int k = 0; k < sums.length; k++) {
      sums[k] = sums[k] + va * a[k] + vb * b[k] + vc * c[k] + vd * d[k];
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

  /** What a word's stem gives at each distance. */
  private Share stem(SentenceWords words, int j) {
    long key = words.stemKey[j];
    Share found = stems.find(key);
    return found != null ? found : stems.make(key, old -> stem(words, j, old));
  }

  private Share stem(SentenceWords words, int j, @Nullable Share old) {
    int row = lexicon.find(words.stem[j]);
    share(distance -> addStem(words, j, distance), sharesOfWord);
    for (int column = 0; column < columns.length; column++) {
      add(column(column, lexicon.value(row, column)), sharesOfWord);
    }
    if (space.own(row, ownVector)) {
      Arrays.fill(sharesOfOwn, 0);
      Network.addInputs(own, ownVector, 0, sharesOfOwn);
      // As long as the shares: only whole arrays are added eight numbers at a time.
      System.arraycopy(sharesOfOwn, 0, ownAtDistances, (WINDOW - 1) * hidden, sharesOfOwn.length);
      add(ownAtDistances, sharesOfWord);
    }
    Share share = split(sharesOfWord, old);
    lookAt(share, 0);
    space.vector(space.stemUnit(row, words.stems[j]), share.vector);
    return share;
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
  private Share attached(SentenceWords words, int j) {
    long key = words.attachedKey[j];
    Share found = attached.find(key);
    return found != null
        ? found
        : attached.make(
            key,
            old -> {
              share(distance -> addAttached(words, j, distance), sharesOfWord);
              Share share = split(sharesOfWord, old);
              lookAt(share, DISTANCES);
              space.vector(space.cliticUnit(words.before[j], lexicon), share.vector);
              return share;
            });
  }

  private void addAttached(SentenceWords words, int j, int distance) {
    features.addTag(words.tag[j], distance);
    features.addBefore(words.before[j], distance);
    features.addBehind(words.behind[j], distance);
  }

  private Share split(float[] flat, @Nullable Share old) {
    Share share = old == null ? new Share(hidden, space.dimension()) : old;
    split(flat, share.atDistances, 0);
    return share;
  }
}
