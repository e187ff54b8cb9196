package org.khulasa.core.text;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * In how many documents of a collection each word key occurs: what tells a telling word from one
 * that every article uses. Immutable; may be shared by threads.
 *
 * <p>The table that comes with this class was counted over news articles; {@link Counter} makes
 * such tables. It holds words and counts only.
 */
public final class DocumentFrequencies {
  private static final String NEWS = "document-frequencies.txt";

  private final int documents;
  private final int fewest;
  private final ImmutableMap<String, Integer> counts;

  private DocumentFrequencies(int documents, int fewest, Map<String, Integer> counts) {
    this.documents = documents;
    this.fewest = fewest;
    this.counts = ImmutableMap.copyOf(counts);
  }

  /** The table counted over news, read on first use. */
  public static DocumentFrequencies news() {
    return Holder.NEWS_TABLE;
  }

  private static final class Holder {
    static final DocumentFrequencies NEWS_TABLE = load(NEWS);
  }

  /** The number of documents that were counted. */
  public int documents() {
    return documents;
  }

  /**
   * The number of documents with this key. For keys too rare to be in the table, half of the least
   * number the table holds.
   *
   * @param key as {@link WordKey#of} makes it
   */
  public double count(String key) {
    Integer count = counts.get(key);
    return count == null ? fewest / 2.0 : count;
  }

  /**
   * The inverse document frequency, ln(documents / documents with the key): 0 for a word that
   * stands in every document, about 8 for a rare name (Spärck Jones 1972).
   */
  public double idf(String key) {
    return Math.log(documents / count(key));
  }

  private static DocumentFrequencies load(String resource) {
    Map<String, Integer> counts = new HashMap<>();
    int documents = 0;
    int fewest = Integer.MAX_VALUE;
    for (String line : WordLists.lines(DocumentFrequencies.class, resource)) {
      int tab = line.indexOf('\t');
      int count = Integer.parseInt(line.substring(tab + 1));
      if (tab == 0) {
        documents = count;
      } else {
        counts.put(line.substring(0, tab), count);
        fewest = Math.min(fewest, count);
      }
    }
    return new DocumentFrequencies(documents, fewest, counts);
  }

  /** Counts documents and writes the table. Not for use by several threads. */
  public static final class Counter {
    private final Map<String, Integer> counts = new HashMap<>();
    private int documents;

    /** Counts one document's words, each once. */
    public void add(CharSequence text) {
      Set<String> keys = new HashSet<>();
      for (String word : Words.of(text)) {
        keys.add(WordKey.of(ScriptNormalizer.normalize(word)));
      }
      // A vowel sign that stands alone is a word without a letter.
      keys.remove("");
      for (String key : keys) {
        counts.merge(key, 1, Integer::sum);
      }
      documents++;
    }

    /**
     * Writes the table: UTF-8 text, one key a line, sorted, so that equal input gives equal bytes.
     *
     * @param fewest keys of fewer documents are left out
     * @param provenance what was counted; becomes a comment
     * @throws IOException if {@code out} does
     */
    public void write(int fewest, String provenance, Appendable out) throws IOException {
      out.append("# Document frequencies: word key, tab, number of documents with it.\n");
      out.append("# ").append(provenance).append('\n');
      out.append("# The line without a key gives the number of all documents.\n");
      out.append('\t').append(Integer.toString(documents)).append('\n');
      for (Map.Entry<String, Integer> entry : new TreeMap<>(counts).entrySet()) {
        // Figures are left out: their frequency says nothing about how much they tell.
        if (entry.getValue() >= fewest && !Character.isDigit(entry.getKey().charAt(0))) {
          out.append(entry.getKey()).append('\t').append(entry.getValue().toString()).append('\n');
        }
      }
    }
  }
}
