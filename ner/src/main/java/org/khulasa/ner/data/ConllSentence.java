package org.khulasa.ner.data;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collector;

/**
 * A sentence of a file of columns.
 *
 * @param line the number of its first line, from 1
 * @param rows the columns of each token as they stand in the file; at least one column a row
 * @param labels the IOB2 label of each token; empty when the file was read without labels
 */
public record ConllSentence(int line, List<List<String>> rows, List<String> labels) {
  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if a row has no column, or if there are labels of some tokens
   *     only
   */
  public ConllSentence {
    rows = rows.stream().<List<String>>map(ImmutableList::copyOf).collect(toList());
    labels = ImmutableList.copyOf(labels);
    if (rows.stream().anyMatch(List::isEmpty)) {
      throw new IllegalArgumentException(
          "a token stands in the first column, found a row without columns in line "
              + line
              + " or behind it");
    }
    if (!labels.isEmpty() && labels.size() != rows.size()) {
      throw new IllegalArgumentException(labels.size() + " labels for " + rows.size() + " tokens");
    }
  }

  /** The first column. */
  public List<String> tokens() {
    return rows.stream().map(row -> row.get(0)).collect(toList());
  }

  private static <T> Collector<T, ?, ImmutableList<T>> toList() {
    return ImmutableList.toImmutableList();
  }
}
