package org.khulasa.core.segment.maxent;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What rare forms say about their own tags: the products of a dozen rows, kept for the forms seen
 * lately. Bounded; for any number of threads.
 */
final class RareForms {
  /** At 300 bytes each, four megabytes when full. */
  private static final int CAPACITY = 1 << 13;

  /** Longer forms do not come again. */
  private static final int MAX_LENGTH = 32;

  private static final class Entry {
    final String form;
    final double[] products;

    Entry(String form, double[] products) {
      this.form = form;
      this.products = products;
    }
  }

  private final TaggerModel model;
  private final AtomicReferenceArray<Entry> entries = new AtomicReferenceArray<>(CAPACITY);

  RareForms(TaggerModel model) {
    this.model = model;
  }

  /** The product of a form's affix rows for each tag; not to be changed. */
  double[] products(String form) {
    if (form.length() > MAX_LENGTH) {
      return compute(form);
    }
    int hash = form.hashCode() * 0x9E3779B9;
    int slot = hash >>> (Integer.SIZE - Integer.numberOfTrailingZeros(CAPACITY));
    Entry entry = entries.getAcquire(slot);
    if (entry != null && entry.form.equals(form)) {
      return entry.products;
    }
    double[] products = compute(form);
    entries.setRelease(slot, new Entry(form, products));
    return products;
  }

  private double[] compute(String form) {
    double[] products = new double[model.width()];
    Arrays.fill(products, 1);
    for (int row : model.affixRows(form)) {
      model.multiply(row, products);
    }
    return products;
  }
}
