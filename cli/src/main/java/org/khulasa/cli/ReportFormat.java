package org.khulasa.cli;

import java.util.Locale;

/** The formats of an evaluation's report. */
enum ReportFormat {
  TEXT,
  MARKDOWN,
  JSON;

  /** The name as the user writes it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
