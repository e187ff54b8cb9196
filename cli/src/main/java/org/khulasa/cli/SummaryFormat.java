package org.khulasa.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.khulasa.core.text.VisibleText;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.render.HtmlSummaryRenderer;
import org.khulasa.summarizer.render.JsonSummaryRenderer;
import org.khulasa.summarizer.render.MarkdownSummaryRenderer;
import org.khulasa.summarizer.render.SummaryRenderer;
import org.khulasa.summarizer.render.TextSummaryRenderer;

/** The formats of summaries. */
enum SummaryFormat {
  TEXT,
  JSON,
  HTML,
  MARKDOWN;

  /**
   * How summaries are to be written.
   *
   * @param format the format
   * @param single whether there is only one summary; of several, JSON has one a line
   * @param withText whether JSON has the documents' texts
   */
  record Style(SummaryFormat format, boolean single, boolean withText) {
    /** What stands between two summaries. */
    String separator() {
      return format == JSON ? "" : "\n";
    }

    /** Whether the names, dates and figures of an article are shown. */
    boolean showsEntities() {
      return format != TEXT;
    }

    /**
     * Whether to print a summary without a sentence: where the options kept everything out, a
     * program gets its object all the same, and a reader of one summary is told so.
     */
    boolean showsEmpty(Summary summary) {
      return !summary.excluded().isEmpty() && (single || format == JSON);
    }

    /**
     * The summary, ending with a line feed.
     *
     * @param group the value its documents were grouped by
     */
    String render(Summary summary, Optional<String> group) {
      StringBuilder out = new StringBuilder();
      try {
        if (format == TEXT) {
          group.ifPresent(name -> out.append("[").append(VisibleText.line(name)).append("]\n\n"));
        } else if (format == MARKDOWN) {
          group.ifPresent(name -> out.append("\\[").append(markdown(name)).append("\\]\n\n"));
        }
        renderer(group).render(summary, out);
      } catch (IOException e) {
        throw new AssertionError("a StringBuilder does not fail", e);
      }
      return out.toString();
    }

    /** One line that shows as it is: a backslash takes the meaning from any mark of ASCII. */
    private static String markdown(String name) {
      return VisibleText.line(name).replaceAll("\\p{Punct}", "\\\\$0");
    }

    private SummaryRenderer renderer(Optional<String> group) {
      return switch (format) {
        case TEXT -> new TextSummaryRenderer();
        case HTML -> new HtmlSummaryRenderer();
        case MARKDOWN -> new MarkdownSummaryRenderer();
        case JSON -> {
          JsonSummaryRenderer json = JsonSummaryRenderer.create();
          json = single ? json.withIndent() : json;
          json = withText ? json.withText() : json;
          yield group.map(json::withGroup).orElse(json);
        }
      };
    }
  }

  /** The name as the user writes it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
