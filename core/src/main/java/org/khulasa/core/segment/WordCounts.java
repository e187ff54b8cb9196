package org.khulasa.core.segment;

import com.google.common.primitives.UnsignedBytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.khulasa.core.Span;
import org.khulasa.core.model.Model;
import org.khulasa.core.model.ModelFormatException;
import org.khulasa.core.model.ModelWriter;

/**
 * How often words occur in Arabic news, as written: with their clitics, folded as the segmenter
 * folds them (no vowel signs, one alif). It tells a word from a clitic and a rest that nobody ever
 * wrote alone.
 *
 * <p>A table of hashes, made by {@code khulasa train words}: about 10 bytes a word, read in
 * milliseconds. Counts are kept to 5 %; a word that was not counted is taken for one that was about
 * once in four thousand million times. Immutable, for any number of threads.
 */
public final class WordCounts {
  private static final String RESOURCE = "word-counts.khm";
  private static final String KIND = "word-counts";
  private static final int VERSION = 1;

  /** Steps of a count's logarithm: 2 to the 1/8, 9 %. */
  private static final int STEPS = 8;

  private final int[] keys;
  private final double[] counts;
  private final int mask;

  private WordCounts(int[] keys, byte[] levels) {
    this.keys = keys;
    this.mask = keys.length - 1;
    this.counts = new double[keys.length];
    double[] ofLevel = new double[1 << Byte.SIZE];
    for (int level = 0; level < ofLevel.length; level++) {
      ofLevel[level] = Math.rint(Math.pow(2, level / (double) STEPS));
    }
    for (int i = 0; i < keys.length; i++) {
      counts[i] = keys[i] == 0 ? 0 : ofLevel[UnsignedBytes.toInt(levels[i])];
    }
  }

  /** The counts that come with the library; read once a process. */
  public static WordCounts standard() {
    return Holder.STANDARD;
  }

  /**
   * How often a word was written so, to about 5 %; 0 for fewer than the table's threshold.
   *
   * @param word as {@link org.khulasa.core.text.ScriptNormalizer} writes it, with its clitics
   */
  public double written(String word) {
    return count(TreebankSpelling.ofWord(word).form());
  }

  /**
   * How often a word was seen, to about 5 %; 0 for fewer than the table's threshold.
   *
   * @param prefix letters before the range
   * @param from the range's first letter in {@code word}
   * @param to behind its last
   */
  double count(String prefix, String word, int from, int to) {
    long hash = hash(prefix, word, from, to);
    int key = key(hash);
    for (int slot = slot(hash, mask); keys[slot] != 0; slot = (slot + 1) & mask) {
      if (keys[slot] == key) {
        return counts[slot];
      }
    }
    return 0;
  }

  double count(String word) {
    return count("", word, 0, word.length());
  }

  private static long hash(String prefix, String word, int from, int to) {
    long hash = 1;
    for (int i = 0; i < prefix.length(); i++) {
      hash = (hash + prefix.charAt(i)) * 0x9E3779B97F4A7C15L;
    }
    for (int i = from; i < to; i++) {
      hash = (hash + word.charAt(i)) * 0x9E3779B97F4A7C15L;
    }
    // The finalizer of SplitMix64: every bit of the product reaches every bit of the result.
    hash = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
    hash = (hash ^ (hash >>> 27)) * 0x94D049BB133111EBL;
    return hash ^ (hash >>> 31);
  }

  /** The half of the hash that is stored; 0 means an empty slot. */
  private static int key(long hash) {
    int key = (int) (hash >>> 32);
    return key == 0 ? 1 : key;
  }

  private static int slot(long hash, int mask) {
    return (int) hash & mask;
  }

  private static final class Holder {
    static final WordCounts STANDARD = read();

    private static WordCounts read() {
      try (InputStream in = WordCounts.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IOException("the jar is incomplete: " + RESOURCE + " is missing");
        }
        return of(Model.read(in, RESOURCE, KIND, VERSION));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static WordCounts of(Model model) throws ModelFormatException {
      return new WordCounts(model.ints("keys"), model.bytes("levels"));
    }
  }

  /** Counts the words of texts and writes the table. For one thread. */
  public static final class Counter {
    private final Map<String, Integer> counts = new HashMap<>();

    /** Counts every word of a text. */
    public void add(String text) {
      for (WordScanner.Word word : WordScanner.scan(text, new Span(0, text.length()))) {
        if (word.kind() == WordKind.ARABIC) {
          counts.merge(PreparedWord.of(text, word).form(), 1, Integer::sum);
        }
      }
    }

    /**
     * Writes the table; the same texts, in any order, give the same bytes.
     *
     * @param fewest words seen fewer times are left out
     * @param provenance what was counted
     * @throws IOException if {@code out} does
     */
    public void write(int fewest, String provenance, OutputStream out) throws IOException {
      Map<String, Integer> kept = new TreeMap<>(counts);
      kept.values().removeIf(count -> count < fewest);
      int size = Integer.highestOneBit(Math.max(1, kept.size())) << 1;
      if (kept.size() > size * 3 / 4) {
        size <<= 1;
      }
      int[] keys = new int[size];
      byte[] levels = new byte[size];
      kept.forEach(
          (word, count) -> {
            long hash = hash("", word, 0, word.length());
            int slot = slot(hash, keys.length - 1);
            while (keys[slot] != 0) {
              slot = (slot + 1) & (keys.length - 1);
            }
            keys[slot] = key(hash);
            double level = STEPS * Math.log(count) / Math.log(2);
            levels[slot] =
                (byte) Math.min(UnsignedBytes.toInt(UnsignedBytes.MAX_VALUE), Math.rint(level));
          });
      new ModelWriter(KIND, VERSION)
          .provenance("counted", provenance)
          .provenance("words", Integer.toString(kept.size()))
          .provenance("fewest", Integer.toString(fewest))
          .ints("keys", keys)
          .bytes("levels", levels)
          .write(out);
    }
  }
}
