package org.khulasa.core.segment.maxent;

/**
 * A form that a tagger has looked up: what its letters alone say about its tags. For the tagger
 * that made it. Immutable; may be kept and shared by threads.
 */
public final class TaggerForm {
  private static final double[] NONE = {};

  private final String form;
  private final int number;
  private final byte[] candidates;
  private final double[] affixes;

  private TaggerForm(String form, int number, byte[] candidates, double[] affixes) {
    this.form = form;
    this.number = number;
    this.candidates = candidates;
    this.affixes = affixes;
  }

  static TaggerForm of(TaggerModel model, String form) {
    int number = model.form(form);
    double[] affixes = model.isRare(number) ? model.affixFactors(form) : NONE;
    return new TaggerForm(form, number, model.candidates(number), affixes);
  }

  /** The same form with one tag only. */
  TaggerForm certain(byte tag) {
    return new TaggerForm(form, number, new byte[] {tag}, affixes);
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

  /** For each tag the product of the form's affix rows; empty if affixes are no features of it. */
  double[] affixes() {
    return affixes;
  }
}
