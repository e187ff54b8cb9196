package org.khulasa.core.segment.maxent;

import static org.khulasa.core.segment.maxent.TaggerFormat.MAX_AFFIX;
import static org.khulasa.core.segment.maxent.TaggerFormat.PLACES;
import static org.khulasa.core.segment.maxent.TaggerFormat.WINDOW;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.khulasa.core.model.Model;

/** The compiled model: which tags a form may have, and what its features weigh. Immutable. */
final class TaggerModel {
  /** Arrays of factors have a length that is a multiple of this. */
  static final int STEP = 4;

  /** The number of a form that is not in the model. */
  static final int UNKNOWN = FormTable.ABSENT;

  final ImmutableList<String> tags;

  private final FormTable forms;
  private final int contextForms;
  private final char[] formClasses;
  private final byte[] formRare;
  private final byte[][] classTags;
  private final FormTable prefixes;
  private final FormTable suffixes;
  private final int firstPrefixRow;
  private final int firstSuffixRow;
  private final int firstShortRow;
  private final SparseRows rows;
  private final double[][] transitions;
  private final double reach;
  private final TaggerForm outside;
  private final TaggerForm end;

  private TaggerModel(Model model) throws IOException {
    tags = ImmutableList.copyOf(model.strings(TaggerFormat.TAGS));
    forms = new FormTable(model.chars(TaggerFormat.FORMS), model.bytes(TaggerFormat.FORM_LENGTHS));
    contextForms = model.ints(TaggerFormat.CONTEXT_FORMS)[0];
    formClasses = model.chars(TaggerFormat.FORM_CLASSES);
    formRare = model.bytes(TaggerFormat.FORM_RARE);
    classTags =
        classes(model.bytes(TaggerFormat.CLASS_SIZES), model.bytes(TaggerFormat.CLASS_TAGS));
    prefixes =
        new FormTable(model.chars(TaggerFormat.PREFIXES), model.bytes(TaggerFormat.PREFIX_LENGTHS));
    suffixes =
        new FormTable(model.chars(TaggerFormat.SUFFIXES), model.bytes(TaggerFormat.SUFFIX_LENGTHS));
    firstPrefixRow = contextForms * PLACES;
    firstSuffixRow = firstPrefixRow + prefixes.size();
    firstShortRow = firstSuffixRow + suffixes.size();
    rows =
        new SparseRows(
            model.bytes(TaggerFormat.ROW_LENGTHS),
            model.bytes(TaggerFormat.ROW_TAGS),
            doubles(model.bytes(TaggerFormat.ROW_WEIGHTS)),
            width());
    transitions = square(doubles(model.bytes(TaggerFormat.TRANSITIONS)), tags.size());
    reach = largestScore();
    outside = TaggerForm.of(this, TaggerFormat.OUTSIDE);
    end = TaggerForm.of(this, TaggerFormat.END);
  }

  static TaggerModel of(Model model) throws IOException {
    return new TaggerModel(model);
  }

  /** The length of arrays of factors: the number of tags, rounded up. */
  int width() {
    return (tags.size() + STEP - 1) / STEP * STEP;
  }

  /** The form before the first segment and after the end. */
  TaggerForm outside() {
    return outside;
  }

  /** The form of the end of a sentence. */
  TaggerForm end() {
    return end;
  }

  /** The number of a form, or {@link #UNKNOWN}. */
  int form(String form) {
    return forms.find(form);
  }

  /** The tags that a form may have, in the order of trial; not to be changed. */
  byte[] candidates(int form) {
    return classTags[form == UNKNOWN ? 0 : formClasses[form]];
  }

  /** Whether a form's affixes are features. */
  boolean isRare(int form) {
    return form == UNKNOWN || formRare[form] != 0;
  }

  /** The weights of all tags after a tag; after none for the number of tags. */
  double[] transitions(int before) {
    return transitions[before];
  }

  /**
   * The row of a form seen at a place of the window, 0 to {@link TaggerFormat#PLACES}, or -1 if it
   * has none.
   */
  int row(int form, int place) {
    return form >= 0 && form < contextForms ? form * PLACES + place : -1;
  }

  /** Adds the weights of a row; nothing for -1. */
  void add(int row, double[] scores) {
    if (row >= 0) {
      rows.add(row, scores);
    }
  }

  /** The rows of a form at the places of the window. */
  SparseRows.Found context(int form) {
    return row(form, 0) < 0 ? rows.none() : rows.find(row(form, 0));
  }

  /** The weights of all features, by row. */
  SparseRows rows() {
    return rows;
  }

  /**
   * The rows of a form's affixes, prefixes first, the shortest first; -1 for affixes that the model
   * does not know.
   */
  int[] affixRows(String form) {
    int[] found = new int[2 * MAX_AFFIX];
    int length = form.length();
    int prefixHash = 0;
    int suffixHash = 0;
    int power = 1;
    for (int n = 1; n <= MAX_AFFIX; n++) {
      if (n > length) {
        found[n - 1] = firstShortRow + n - 1;
        found[MAX_AFFIX + n - 1] = firstShortRow + MAX_AFFIX + n - 1;
        continue;
      }
      prefixHash = 31 * prefixHash + form.charAt(n - 1);
      suffixHash += power * form.charAt(length - n);
      power *= 31;
      int prefix = prefixes.find(form, 0, n, prefixHash);
      int suffix = suffixes.find(form, length - n, length, suffixHash);
      found[n - 1] = prefix == FormTable.ABSENT ? -1 : firstPrefixRow + prefix;
      found[MAX_AFFIX + n - 1] = suffix == FormTable.ABSENT ? -1 : firstSuffixRow + suffix;
    }
    return found;
  }

  /** For each tag the product of the factors of a form itself and, if they count, its affixes. */
  double[] ownFactors(int number, String form) {
    double[] factors = new double[width()];
    Arrays.fill(factors, 1);
    multiply(row(number, WINDOW), factors);
    if (isRare(number)) {
      for (int row : affixRows(form)) {
        multiply(row, factors);
      }
    }
    return factors;
  }

  private void multiply(int row, double[] products) {
    if (row >= 0) {
      rows.multiply(row, products);
    }
  }

  /** No tag's score at any position is larger, up or down. */
  double reach() {
    return reach;
  }

  private double largestScore() {
    double sum = 0;
    for (int place = 0; place < PLACES; place++) {
      sum += rows.reach(place, firstPrefixRow, PLACES);
    }
    // Affixes of one length are one feature; to take the largest of all lengths is near enough.
    sum += MAX_AFFIX * rows.reach(firstPrefixRow, firstShortRow + 2 * MAX_AFFIX, 1) * 2;
    double transition = 0;
    for (double[] after : transitions) {
      for (double weight : after) {
        transition = Math.max(transition, Math.abs(weight));
      }
    }
    return sum + transition;
  }

  private static byte[][] classes(byte[] sizes, byte[] tags) {
    byte[][] classes = new byte[sizes.length][];
    int at = 0;
    for (int i = 0; i < sizes.length; i++) {
      classes[i] = Arrays.copyOfRange(tags, at, at + sizes[i]);
      at += sizes[i];
    }
    return classes;
  }

  private static double[][] square(double[] values, int width) {
    double[][] rows = new double[values.length / width][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = Arrays.copyOfRange(values, i * width, (i + 1) * width);
    }
    return rows;
  }

  private static double[] doubles(byte[] bytes) {
    double[] values = new double[bytes.length / Double.BYTES];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer().get(values);
    return values;
  }
}
