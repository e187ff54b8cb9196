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
  /** Copies the lists. */
  public ConllSentence {
    rows = rows.stream().<List<String>>map(ImmutableList::copyOf).collect(toList());
    labels = ImmutableList.copyOf(labels);
  }

  /** The first column. */
  public List<String> tokens() {
    return rows.stream().map(row -> row.get(0)).collect(toList());
  }

  private static <T> Collector<T, ?, ImmutableList<T>> toList() {
    return ImmutableList.toImmutableList();
  }
}
