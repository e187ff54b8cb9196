package org.khulasa.core.segment.maxent;

import org.jspecify.annotations.Nullable;

/**
 * The forms looked up lately, shared by all threads: a table of sets of two, in which the newer
 * pushes out the older. Bounded, to some thirty megabytes. There is no lock: a form looked up is
 * immutable, and a thread that does not see another's makes an equal one.
 */
final class FormCache {
  private static final int SLOTS = 1 << 16;

  /** Longer forms do not come again. */
  private static final int MAX_LENGTH = 32;

  private final TaggerModel model;
  private final @Nullable TaggerForm[] slots = new @Nullable TaggerForm[SLOTS];

  FormCache(TaggerModel model) {
    this.model = model;
  }

  TaggerForm look(String form) {
    if (form.length() > MAX_LENGTH) {
      return TaggerForm.of(model, form);
    }
    int mixed = form.hashCode() * 0x9E3779B9;
    int slot = (mixed ^ (mixed >>> 15)) & (SLOTS - 2);
    TaggerForm newer = slots[slot];
    if (newer != null && newer.form().equals(form)) {
      return newer;
    }
    TaggerForm older = slots[slot + 1];
    if (older != null && older.form().equals(form)) {
      return older;
    }
    TaggerForm found = TaggerForm.of(model, form);
    slots[slot + 1] = newer;
    slots[slot] = found;
    return found;
  }
}
