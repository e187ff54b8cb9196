package org.khulasa.summarizer.render;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.khulasa.summarizer.Excluded;
import org.khulasa.summarizer.Excluded.DocumentReason;
import org.khulasa.summarizer.Excluded.SentenceReason;

/** One line for every reason for which the options kept something out, with the number. */
final class ExcludedNotes {
  private ExcludedNotes() {}

  static List<String> of(Excluded excluded) {
    ImmutableList.Builder<String> notes = ImmutableList.builder();
    for (DocumentReason reason : DocumentReason.values()) {
      add(Labels.reason(reason), excluded.count(reason), notes);
    }
    for (SentenceReason reason : SentenceReason.values()) {
      add(Labels.reason(reason), excluded.count(reason), notes);
    }
    return notes.build();
  }

  private static void add(String label, long count, ImmutableList.Builder<String> notes) {
    if (count > 0) {
      notes.add(label + ": " + count);
    }
  }
}
