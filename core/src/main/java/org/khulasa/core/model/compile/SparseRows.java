package org.khulasa.core.model.compile;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.khulasa.core.model.ModelWriter;

/** Rows of weights under integer keys, of which only what is not zero is written. */
final class SparseRows {
  private final SortedMap<Integer, double[]> rows = new TreeMap<>();

  /** Adds a row under a key that has none. */
  void put(int key, double[] row) {
    if (rows.put(key, row) != null) {
      throw new IllegalStateException("two features have the key " + Integer.toHexString(key));
    }
  }

  SortedMap<Integer, double[]> rows() {
    return rows;
  }

  /** Sections {@code name.keys}, {@code .starts}, {@code .columns} and {@code .values}. */
  void write(ModelWriter out, String name) {
    int[] keys = new int[rows.size()];
    int[] starts = new int[rows.size() + 1];
    ByteArrayOutputStream columns = new ByteArrayOutputStream();
    List<Double> values = new ArrayList<>();
    int at = 0;
    for (Map.Entry<Integer, double[]> row : rows.entrySet()) {
      keys[at] = row.getKey();
      starts[at] = values.size();
      at++;
      for (int column = 0; column < row.getValue().length; column++) {
        if (row.getValue()[column] != 0) {
          columns.write(column);
          values.add(row.getValue()[column]);
        }
      }
    }
    starts[at] = values.size();
    out.ints(name + ".keys", keys)
        .ints(name + ".starts", starts)
        .bytes(name + ".columns", columns.toByteArray())
        .ints(
            name + ".values",
            Numbers.ints(values.stream().mapToDouble(Double::doubleValue).toArray()));
  }
}
