package org.khulasa.core;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * A stretch of a page that takes no part in analysis, and why.
 *
 * @param span where it stands in the document's text
 * @param reason what it was taken for
 * @param note the evidence in a few English words, for a person who asks why; those of {@link
 *     org.khulasa.core.clean.NewsPageCleaner} are listed in {@link org.khulasa.core.clean.Evidence}
 */
public record Dropped(Span span, Reason reason, String note) {
  /** Checks that nothing is null. */
  public Dropped {
    requireNonNull(span, "a dropped stretch needs a span, found null");
    requireNonNull(reason, "a dropped stretch needs a reason, found null");
    requireNonNull(note, "a dropped stretch's note may be empty, but not null");
  }

  /** What a dropped stretch was taken for. */
  public enum Reason {
    /** What a page puts around an article: buttons, captions, date lines, related links. */
    FURNITURE,
    /** Text that stands elsewhere in the same page, exactly or nearly. */
    REPEAT,
    /** A sentence whose beginning or end is missing. */
    TRUNCATED,
    /** A story on another subject. */
    OFF_TOPIC,
    /** A headline or a heading inside the text. */
    HEADING;

    /** The name used in JSON: lower case, words joined by a hyphen. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
