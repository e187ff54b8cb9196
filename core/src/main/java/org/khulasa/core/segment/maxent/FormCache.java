package org.khulasa.core.segment.maxent;

import java.util.List;
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
    return look(form, slot(form));
  }

  /**
   * Looks several forms up. Step by step for all of them, so that the processor can fetch what it
   * needs for many at a time: that is nearly all that looking up costs.
   */
  TaggerForm[] look(List<String> list) {
    String[] forms = list.toArray(new String[0]);
    int[] at = new int[forms.length];
    for (int i = 0; i < at.length; i++) {
      at[i] = slot(forms[i]);
    }
    TaggerForm[] found = new TaggerForm[forms.length];
    for (int i = 0; i < at.length; i++) {
      found[i] = look(forms[i], at[i]);
    }
    return found;
  }

  private static int slot(String form) {
    int mixed = form.hashCode() * 0x9E3779B9;
    return (mixed ^ (mixed >>> 15)) & (SLOTS - 2);
  }

  private TaggerForm look(String form, int slot) {
    if (form.length() > MAX_LENGTH) {
      return TaggerForm.of(model, form);
    }
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
