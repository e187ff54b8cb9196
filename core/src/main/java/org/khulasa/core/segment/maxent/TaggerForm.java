package org.khulasa.core.segment.maxent;

/**
 * A form that a tagger has looked up: what its letters alone say about its tags. For the tagger
 * that made it. Immutable; may be kept and shared by threads.
 */
public final class TaggerForm {
  private final String form;
  private final int number;
  private final byte[] candidates;
  private final double[] own;
  private final SparseRows.Found context;

  private TaggerForm(
      String form, int number, byte[] candidates, double[] own, SparseRows.Found context) {
    this.form = form;
    this.number = number;
    this.candidates = candidates;
    this.own = own;
    this.context = context;
  }

  static TaggerForm of(TaggerModel model, String form) {
    int number = model.form(form);
    return new TaggerForm(
        form,
        number,
        model.candidates(number),
        model.ownFactors(number, form),
        model.context(number));
  }

  /** The same form with one tag only. */
  TaggerForm certain(byte tag) {
    return new TaggerForm(form, number, new byte[] {tag}, own, context);
  }

  String form() {
    return form;
  }

  /** The number of the form, or {@link TaggerModel#UNKNOWN}. */
  int number() {
    return number;
  }

  /** The tags that it may have, in the order of trial; not to be changed. */
  byte[] candidates() {
    return candidates;
  }

  /** For each tag the product of the factors of the form and its affixes; not to be changed. */
  double[] own() {
    return own;
  }

  /** Its rows at the places of the window. */
  SparseRows.Found context() {
    return context;
  }
}
