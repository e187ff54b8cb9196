package org.khulasa.core.segment.maxent;

import static org.khulasa.core.segment.maxent.TaggerFormat.PLACES;
import static org.khulasa.core.segment.maxent.TaggerFormat.WINDOW;

import java.util.Arrays;
import java.util.List;

/**
 * One sentence as the decoders see it: numbers for forms, and which tags each position may have.
 * After the last segment comes the end of the sentence, a position like any other.
 */
final class Sequence {
  private static final byte[][] SINGLE = singles();

  private final TaggerModel model;
  private final List<String> forms;

  /** The forms' numbers, with {@link TaggerFormat#WINDOW} more on either side. */
  private final int[] numbers;

  private final byte[][] candidates;

  /**
   * A sentence.
   *
   * @param certain for each segment the number of the tag it has, or -1; an empty array if none is
   *     certain
   */
  Sequence(TaggerModel model, List<String> forms, int[] certain) {
    this.model = model;
    this.forms = forms;
    int size = forms.size();
    numbers = new int[size + 1 + 2 * WINDOW];
    candidates = new byte[size + 1][];
    Arrays.fill(numbers, 0, WINDOW, model.outside);
    for (int i = 0; i < size; i++) {
      int number = model.form(forms.get(i));
      numbers[WINDOW + i] = number;
      candidates[i] =
          certain.length == 0 || certain[i] < 0 ? model.candidates(number) : SINGLE[certain[i]];
    }
    numbers[WINDOW + size] = model.end;
    candidates[size] = model.candidates(model.end);
    Arrays.fill(numbers, WINDOW + size + 1, numbers.length, model.outside);
  }

  /** The number of positions: the segments and the end. */
  int length() {
    return candidates.length;
  }

  /** The tags that a position may have, in the order of trial; not to be changed. */
  byte[] candidates(int position) {
    return candidates[position];
  }

  /** The form at a position. */
  String form(int position) {
    return position < forms.size() ? forms.get(position) : TaggerFormat.END;
  }

  /** The number of the form at a position. */
  int number(int position) {
    return numbers[WINDOW + position];
  }

  /** The feature row of the form at a place of a position's window, or -1. */
  int row(int position, int place) {
    return model.row(numbers[position + place], place);
  }

  /** Multiplies by the factors of the forms around a position. */
  void multiplyContext(int position, double[] products) {
    for (int place = 0; place < PLACES; place++) {
      if (place != WINDOW) {
        model.multiply(row(position, place), products);
      }
    }
  }

  private static byte[][] singles() {
    byte[][] singles = new byte[Byte.MAX_VALUE + 1][];
    for (int tag = 0; tag < singles.length; tag++) {
      singles[tag] = new byte[] {(byte) tag};
    }
    return singles;
  }
}
