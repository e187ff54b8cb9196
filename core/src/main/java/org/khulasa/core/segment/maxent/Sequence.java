package org.khulasa.core.segment.maxent;

import static org.khulasa.core.segment.maxent.TaggerFormat.WINDOW;

import java.util.Arrays;

/**
 * One sentence as the decoders see it: numbers for forms, and which tags each position may have.
 * After the last segment comes the end of the sentence, a position like any other.
 */
final class Sequence {
  private final TaggerModel model;

  /** The forms, with {@link TaggerFormat#WINDOW} more on either side. */
  private final TaggerForm[] forms;

  /** A sentence of these segments. */
  Sequence(TaggerModel model, TaggerForm[] segments) {
    this.model = model;
    int size = segments.length;
    forms = new TaggerForm[size + 1 + 2 * WINDOW];
    Arrays.fill(forms, 0, WINDOW, model.outside());
    System.arraycopy(segments, 0, forms, WINDOW, size);
    forms[WINDOW + size] = model.end();
    Arrays.fill(forms, WINDOW + size + 1, forms.length, model.outside());
  }

  /** The number of positions: the segments and the end. */
  int length() {
    return forms.length - 2 * WINDOW;
  }

  /** The tags that a position may have, in the order of trial; not to be changed. */
  byte[] candidates(int position) {
    return forms[WINDOW + position].candidates();
  }

  /** The form at a position. */
  TaggerForm form(int position) {
    return forms[WINDOW + position];
  }

  /** The feature row of the form at a place of a position's window, or -1. */
  int row(int position, int place) {
    return model.row(forms[position + place].number(), place);
  }

  /** For each tag the product of what the form at a position and those around it say. */
  void multiply(int position, double[] products) {
    model.rows().multiply(forms, position, products);
  }

  /** The same for the tags that a position may have; nothing of use for the others. */
  void multiplyCandidates(int position, double[] products) {
    model.rows().multiplyCandidates(forms, position, products);
  }
}
