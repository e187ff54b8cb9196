package org.khulasa.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khulasa.summarizer.Budget;
import org.khulasa.summarizer.Period;
import org.khulasa.summarizer.SummaryOptions;
import org.khulasa.summarizer.control.EarlierSummary;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** What may be asked of a summary beyond its length. */
final class SummaryControls {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--focus",
      paramLabel = "TEXT",
      description = "What the reader wants to know about; the summary leans towards it.")
  private @Nullable String focus;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = {
        "Only articles published on this day or later, for example 2024-01-26.",
        "With --since or --until, articles without a date are left out."
      })
  private @Nullable LocalDate since;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "Only articles published on this day or earlier.")
  private @Nullable LocalDate until;

  @Option(
      names = "--prefer",
      paramLabel = "SOURCE",
      description = {
        "Say in this outlet's words what several say. May be given several times, the most"
            + " preferred first."
      })
  private List<String> preferred = new ArrayList<>();

  @Option(names = "--exclude-quotes", description = "No sentences that are mostly direct speech.")
  private boolean withoutQuotes;

  @Option(
      names = "--once",
      description = {
        "Tell nothing a second time, not even in another outlet's words. Otherwise one such"
            + " sentence may pass, since it often adds something."
      })
  private boolean once;

  @Option(
      names = "--known",
      paramLabel = "OLD.json",
      description = {
        "An update: only what this summary, written with --format json, does not tell. May be"
            + " given several times."
      })
  private List<Path> known = new ArrayList<>();

  /** Days as ISO 8601 writes them, with an error that says what was expected. */
  static final class DayConverter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String day) {
      try {
        return LocalDate.parse(day);
      } catch (DateTimeException e) {
        throw new TypeConversionException("found '" + day + "'; expected a day such as 2024-01-26");
      }
    }
  }

  /**
   * The options, except what is known.
   *
   * @throws ParameterException if one of them is wrong
   */
  SummaryOptions options(Budget budget) {
    if (focus != null && focus.isBlank()) {
      throw wrong("--focus is empty; expected a few words");
    }
    if (preferred.stream().anyMatch(String::isBlank)) {
      throw wrong("--prefer is empty; expected the name of an outlet");
    }
    if (since != null && until != null && until.isBefore(since)) {
      throw wrong("--until " + until + " lies before --since " + since + "; expected a later day");
    }
    SummaryOptions options =
        SummaryOptions.of(budget)
            .withPeriod(new Period(Optional.ofNullable(since), Optional.ofNullable(until)))
            .withPreferredSources(preferred);
    options = focus == null ? options : options.withFocus(focus);
    options = withoutQuotes ? options.withoutQuotes() : options;
    return once ? options.tellingOnce() : options;
  }

  /**
   * The earlier summaries.
   *
   * @throws ParameterException if a file is no such summary
   */
  List<EarlierSummary> earlier() {
    List<EarlierSummary> earlier = new ArrayList<>();
    for (Path file : known) {
      if (file.toString().isEmpty()) {
        throw wrong("--known is empty; expected a file with khulasa/summary/1");
      }
      try {
        earlier.add(EarlierSummary.read(file));
      } catch (IOException e) {
        throw wrong("--known " + e.getMessage());
      }
    }
    return earlier;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), Console.line(message));
  }
}
