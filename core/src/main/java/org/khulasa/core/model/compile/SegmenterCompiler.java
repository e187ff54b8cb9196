package org.khulasa.core.model.compile;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Index;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.khulasa.core.model.ModelWriter;
import org.khulasa.core.segment.atb.AtbFormat;

/**
 * Compiles the ATB segmenter, a conditional random field that looks at three labels at a time, and
 * the tables of the tokenizer before it. {@code org.khulasa.core.segment.atb} tells how they are
 * used.
 *
 * <p>A feature of the field is a string such as {@code "كا-cngram|CpC"} with a row of weights, one
 * for each label, pair or triple of labels. Here the string becomes a number, made from numbers of
 * the observations it consists of, and the weights of the feature and of its variant for the domain
 * of news ({@code @atb}), which always occur together, become one. Features of the other domains
 * can never occur, since news is CoreNLP's default.
 */
final class SegmenterCompiler {
  static final String SOURCE =
      "edu/stanford/nlp/models/segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz";

  /** The domain whose features are kept, as CoreNLP marks them. */
  private static final String NEWS = "@atb";

  private static final String BOUNDARY = ".#.";

  /** What stands outside the text: CoreNLP turns a missing string into this. */
  private static final String OUTSIDE = "null";

  private static final List<String> LABELS = List.of("O", "BEGIN", "CONT", ".##.", "NOSEG", "REW");
  private static final int PAIRS = AtbFormat.LABELS * AtbFormat.LABELS;
  private static final int TRIPLES = AtbFormat.LABELS * PAIRS;

  /** The label of the boundary between words. */
  private static final int BETWEEN = 3;

  private static final String[] WINDOW = {"c", "n1", "n2", "p", "p2"};
  private static final int NEXT_BUT_ONE = 2;
  private static final int LAST_BUT_ONE = 4;

  /** The types of characters, by their numbers in Java. */
  private static final int TYPES = 31;

  private final Map<String, double[]> features;
  private final List<String> observations;
  private final Map<String, Integer> ids = new HashMap<>();

  private SegmenterCompiler(Map<String, double[]> features) {
    this.features = features;
    this.observations = observations(features.keySet());
    for (int id = 1; id < observations.size(); id++) {
      ids.put(observations.get(id), id);
    }
  }

  static ModelWriter compile() throws IOException {
    ModelWriter out =
        new ModelWriter(AtbFormat.KIND, AtbFormat.VERSION)
            .provenance("source", SOURCE)
            .provenance("from", "Stanford CoreNLP 4.5.10, models-arabic")
            .provenance("licence", "GPL-3.0-or-later");
    new SegmenterCompiler(features()).write(out);
    LexerCompiler.write(out);
    return out;
  }

  /** All features of news with the sum of their two rows, without those that are zero. */
  private static Map<String, double[]> features() throws IOException {
    CRFClassifier<CoreLabel> field;
    try (InputStream in =
        new BufferedInputStream(new GZIPInputStream(ModelCompiler.open(SOURCE)))) {
      field = CRFClassifier.getClassifier(in);
    } catch (ClassNotFoundException e) {
      throw new IOException(SOURCE + " is not a model of this CoreNLP", e);
    }
    checkLabels(field);
    Index<?> names = Hidden.field(field, "featureIndex", Index.class);
    float[][] weights = Hidden.field(field, "weights", float[][].class);
    Map<String, double[]> features = new HashMap<>();
    for (int i = 0; i < weights.length; i++) {
      String name = (String) names.get(i);
      if (name.endsWith(NEWS)) {
        name = name.substring(0, name.length() - NEWS.length());
      } else if (name.lastIndexOf('@') > name.lastIndexOf('|')) {
        continue;
      }
      double[] row = features.computeIfAbsent(name, key -> new double[TRIPLES]);
      for (int k = 0; k < weights[i].length; k++) {
        row[k] += weights[i][k];
      }
    }
    features.values().removeIf(row -> Arrays.stream(row).allMatch(w -> w == 0));
    return features;
  }

  private static void checkLabels(CRFClassifier<CoreLabel> field) throws IOException {
    Index<?> labels = Hidden.field(field, "classIndex", Index.class);
    List<?> sequences = Hidden.field(field, "labelIndices", List.class);
    if (!labels.objectsList().equals(LABELS)
        || ((Index<?>) sequences.get(1)).size() != PAIRS
        || ((Index<?>) sequences.get(2)).size() != TRIPLES) {
      throw new IOException(SOURCE + " has other labels than " + LABELS);
    }
    // The position of a label sequence is that of its numbers read in base six, first label lowest.
    for (int k = 0; k < TRIPLES; k++) {
      String expected = "[" + k % 6 + ", " + k / 6 % 6 + ", " + k / PAIRS + "]";
      if (!((Index<?>) sequences.get(2)).get(k).toString().equals(expected)) {
        throw new IOException(SOURCE + " orders its labels in another way");
      }
    }
  }

  /** The observations that some feature is about: nothing, the boundary, outside, the others. */
  private static List<String> observations(Set<String> features) {
    Set<String> found = new TreeSet<>();
    for (String feature : features) {
      for (String place : WINDOW) {
        String end = "-" + place + "|C";
        if (feature.endsWith(end)) {
          found.add(feature.substring(0, feature.length() - end.length()));
        }
      }
      for (String end : List.of("-cngram|CpC", "-cngram|Cp2C")) {
        if (feature.endsWith(end)) {
          // Between boundaries stands one observation of any length or letters by themselves.
          String ngram = feature.substring(0, feature.length() - end.length());
          for (String part : parts(ngram)) {
            found.add(part);
          }
        }
      }
    }
    found.remove(BOUNDARY);
    found.remove(OUTSIDE);
    List<String> observations = new ArrayList<>(List.of("", BOUNDARY, OUTSIDE));
    observations.addAll(found);
    if (observations.size() > 256) {
      throw new IllegalStateException(observations.size() + " observations; a byte counts 256");
    }
    return observations;
  }

  /** Takes the string of several observations apart. */
  private static List<String> parts(String ngram) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < ngram.length(); ) {
      String part;
      if (ngram.startsWith(BOUNDARY, i)) {
        part = BOUNDARY;
      } else if (ngram.startsWith(OUTSIDE, i)) {
        part = OUTSIDE;
      } else if (isArabic(ngram.charAt(i)) && !isWhole(ngram, i)) {
        part = ngram.substring(i, i + 1);
      } else {
        part = ngram.substring(i, wholeEnd(ngram, i));
      }
      parts.add(part);
      i += part.length();
    }
    return parts;
  }

  private static boolean isWhole(String ngram, int start) {
    return ngram.substring(start, wholeEnd(ngram, start)).chars().anyMatch(c -> !isArabic(c));
  }

  private static int wholeEnd(String ngram, int start) {
    int end = ngram.length();
    int boundary = ngram.indexOf(BOUNDARY, start + 1);
    int outside = ngram.indexOf(OUTSIDE, start + 1);
    if (boundary >= 0) {
      end = boundary;
    }
    return outside >= 0 ? Math.min(end, outside) : end;
  }

  private static boolean isArabic(int c) {
    return c >= 0x0600 && c <= 0x06FF;
  }

  private void write(ModelWriter out) {
    out.strings(AtbFormat.OBSERVATIONS, observations);
    writeNodes(out);
    double[] pairBase = row("cliqueCpC|CpC", PAIRS);
    double[] tripleBase = row("cliqueCp2C|Cp2C", TRIPLES);
    out.ints(AtbFormat.PAIR_BASE, Numbers.ints(pairBase))
        .ints(AtbFormat.TRIPLE_BASE, Numbers.ints(tripleBase));
    ngrams("-cngram|CpC", 2, PAIRS).write(out, AtbFormat.PAIR);
    SparseRows triples = ngrams("-cngram|Cp2C", 3, TRIPLES);
    triples.write(out, AtbFormat.TRIPLE);
    wraps("-begin-wrap|CpC").write(out, AtbFormat.WRAP_BEGIN);
    wraps("-end-wrap|CpC").write(out, AtbFormat.WRAP_END);
    writeReach(out, triples, tripleBase);
  }

  private void writeNodes(ModelWriter out) {
    double[] window = new double[observations.size() * WINDOW.length * LABELS.size()];
    int at = 0;
    for (int id = 0; id < observations.size(); id++) {
      for (String place : WINDOW) {
        double[] row =
            id == 0 ? new double[LABELS.size()] : node(observations.get(id) + "-" + place);
        System.arraycopy(row, 0, window, at, row.length);
        at += row.length;
      }
    }
    out.ints(AtbFormat.NODE_WINDOW, Numbers.ints(window));
    out.ints(AtbFormat.NODE_BASE, Numbers.ints(node("cliqueC")));
    out.ints(
        AtbFormat.NODE_KIND,
        rows("length", "haspunc", "hasdigit", "ARABIC-uBlock", "BASIC_LATIN-uBlock"));
    out.ints(AtbFormat.NODE_TYPE, numbered(TYPES, "-uType"));
    out.ints(AtbFormat.NODE_BEFORE, numbered(AtbFormat.MOST_BEFORE, "-before"));
    out.ints(AtbFormat.NODE_AFTER, numbered(AtbFormat.MOST_AFTER, "-after"));
    out.ints(AtbFormat.NODE_LENGTH, numbered(AtbFormat.MOST_LENGTH, "-length"));
    long blocks = features.keySet().stream().filter(name -> name.endsWith("-uBlock|C")).count();
    if (blocks != 2) {
      throw new IllegalStateException("features about " + blocks + " blocks of Unicode, not 2");
    }
  }

  private int[] numbered(int count, String name) {
    String[] names = new String[count];
    for (int i = 0; i < names.length; i++) {
      names[i] = i + name;
    }
    return rows(names);
  }

  private int[] rows(String... names) {
    double[] rows = new double[names.length * LABELS.size()];
    for (int i = 0; i < names.length; i++) {
      System.arraycopy(node(names[i]), 0, rows, i * LABELS.size(), LABELS.size());
    }
    return Numbers.ints(rows);
  }

  private double[] node(String name) {
    return row(name + "|C", LABELS.size());
  }

  private double[] row(String name, int length) {
    double[] row = features.get(name);
    return row == null ? new double[length] : Arrays.copyOf(row, length);
  }

  /** Rows under keys of a byte for each observation, that of the current one highest. */
  private SparseRows ngrams(String end, int size, int columns) {
    SparseRows rows = new SparseRows();
    features.forEach(
        (name, row) -> {
          if (name.endsWith(end)) {
            List<String> parts = parts(name.substring(0, name.length() - end.length()));
            if (parts.size() != size) {
              // A mark inside a word, as the training data has them; texts never do.
              return;
            }
            int key = 0;
            for (String part : parts) {
              key = (key << Byte.SIZE) | ids.getOrDefault(part, 0);
            }
            rows.put(key, Arrays.copyOf(row, columns));
          }
        });
    return rows;
  }

  /** Rows about the two first and the two last letters of a word. */
  private SparseRows wraps(String end) {
    SparseRows rows = new SparseRows();
    features.forEach(
        (name, row) -> {
          if (name.endsWith(end)) {
            String letters = name.substring(0, 2) + name.substring(3, 5);
            if (name.length() != 5 + end.length() || !letters.chars().allMatch(c -> isArabic(c))) {
              // About words of other scripts, in which no feature of this kind is ever asked for.
              return;
            }
            int key = 0;
            for (int i = 0; i < letters.length(); i++) {
              key = (key << Byte.SIZE) | (letters.charAt(i) & 0xFF);
            }
            rows.put(key, Arrays.copyOf(row, PAIRS));
          }
        });
    return rows;
  }

  /**
   * How much more one label can gain than another from what stands in the words around, at most: of
   * a word's first letter from the word before ({@code reach.before}, by observation), of its last
   * letter from the beginning of the word after, by that letter ({@code reach.after}).
   */
  private void writeReach(ModelWriter out, SparseRows triples, double[] base) {
    int ids = observations.size();
    double[][] before = new double[ids][PAIRS];
    double[][] after = new double[ids][PAIRS];
    double[] none = new double[TRIPLES];
    for (int id = 0; id < ids; id++) {
      Arrays.fill(before[id], Double.NEGATIVE_INFINITY);
      Arrays.fill(after[id], Double.NEGATIVE_INFINITY);
      gainBefore(before[id], none, base);
      gainAfter(after[id], none, base);
    }
    triples
        .rows()
        .forEach(
            (key, row) -> {
              if (((key >> Byte.SIZE) & 0xFF) == 1) {
                gainBefore(before[key >> (2 * Byte.SIZE)], row, base);
                gainAfter(after[key & 0xFF], row, base);
              }
            });
    double[] last = mostBetween(LAST_BUT_ONE);
    double[] next = mostBetween(NEXT_BUT_ONE);
    float[] beforeAll = new float[ids * PAIRS];
    float[] afterAll = new float[ids * PAIRS];
    for (int id = 0; id < ids; id++) {
      for (int k = 0; k < PAIRS; k++) {
        beforeAll[id * PAIRS + k] = Math.nextUp((float) (before[id][k] + last[k]));
        afterAll[id * PAIRS + k] = Math.nextUp((float) (after[id][k] + next[k]));
      }
    }
    out.floats(AtbFormat.REACH_BEFORE, beforeAll).floats(AtbFormat.REACH_AFTER, afterAll);
  }

  /** The most by which label k / 6 can exceed label k % 6 in this place of the window. */
  private double[] mostBetween(int place) {
    double[] most = new double[PAIRS];
    for (int id = 1; id < observations.size(); id++) {
      double[] row = node(observations.get(id) + "-" + WINDOW[place]);
      for (int k = 0; k < PAIRS; k++) {
        most[k] = Math.max(most[k], row[k / 6] - row[k % 6]);
      }
    }
    return most;
  }

  private static void gainBefore(double[] most, double[] row, double[] base) {
    for (int k = 0; k < PAIRS; k++) {
      for (int before = 0; before < 6; before++) {
        int one = before + 6 * BETWEEN + PAIRS * (k / 6);
        int other = before + 6 * BETWEEN + PAIRS * (k % 6);
        most[k] = Math.max(most[k], row[one] + base[one] - row[other] - base[other]);
      }
    }
  }

  private static void gainAfter(double[] most, double[] row, double[] base) {
    for (int k = 0; k < PAIRS; k++) {
      for (int after = 0; after < 6; after++) {
        int one = k / 6 + 6 * BETWEEN + PAIRS * after;
        int other = k % 6 + 6 * BETWEEN + PAIRS * after;
        most[k] = Math.max(most[k], row[one] + base[one] - row[other] - base[other]);
      }
    }
  }
}
