package org.khulasa.cli;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Document;
import org.khulasa.summarizer.Budget;
import org.khulasa.summarizer.Excluded;
import org.khulasa.summarizer.Excluded.DocumentReason;
import org.khulasa.summarizer.Excluded.SentenceReason;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummaryOptions;
import org.khulasa.summarizer.control.FocusTerms;
import org.khulasa.summarizer.control.PreferredSources;

/**
 * What the options of a command kept out of its summaries, in numbers; the user hears of it once,
 * at the end.
 *
 * @param documents how many documents were read
 * @param before how many of them were published before the period
 * @param after how many after it
 * @param undated how many have no date, though a period is asked for
 * @param versions how many are other versions of articles that take part
 * @param known how many sentences tell what is known
 * @param quotations how many are mostly direct speech
 * @param summaries how many sets of documents with a sentence were summarised
 * @param offFocus how many of them have no sentence with a word of the focus
 * @param tooLong how many of them are longer than asked for, since no sentence that can stand alone
 *     fits
 * @param longest the words of the longest of these
 * @param sources the outlets that were read, where {@code --prefer} asks for one
 */
record Tally(
    long documents,
    long before,
    long after,
    long undated,
    long versions,
    long known,
    long quotations,
    long summaries,
    long offFocus,
    long tooLong,
    int longest,
    ImmutableSortedSet<String> sources) {
  static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ImmutableSortedSet.of());
  private static final int SHOWN_SOURCES = 5;

  static Tally of(Summary summary, SummaryOptions options) {
    Excluded excluded = summary.excluded();
    boolean empty = summary.sentences().isEmpty();
    boolean offFocus =
        !empty
            && options.focus().isPresent()
            && !FocusTerms.areMentioned(options.focus().get(), summary.documents());
    boolean tooLong = options.budget().isExceededBy(summary);
    return new Tally(
        summary.documents().size() + excluded.documents().size(),
        excluded.count(DocumentReason.BEFORE),
        excluded.count(DocumentReason.AFTER),
        excluded.count(DocumentReason.UNDATED),
        excluded.count(DocumentReason.VERSION),
        excluded.count(SentenceReason.KNOWN),
        excluded.count(SentenceReason.QUOTATION),
        empty ? 0 : 1,
        offFocus ? 1 : 0,
        tooLong ? 1 : 0,
        tooLong ? summary.words() : 0,
        options.preferredSources().isEmpty() ? ImmutableSortedSet.of() : sources(summary));
  }

  private static ImmutableSortedSet<String> sources(Summary summary) {
    return summary.documents().stream()
        .map(AnalyzedDocument::document)
        .map(Document::source)
        .flatMap(Optional::stream)
        .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
  }

  Tally plus(Tally other) {
    return new Tally(
        documents + other.documents,
        before + other.before,
        after + other.after,
        undated + other.undated,
        versions + other.versions,
        known + other.known,
        quotations + other.quotations,
        summaries + other.summaries,
        offFocus + other.offFocus,
        tooLong + other.tooLong,
        Math.max(longest, other.longest),
        sources.containsAll(other.sources)
            ? sources
            : ImmutableSortedSet.<String>naturalOrder()
                .addAll(sources)
                .addAll(other.sources)
                .build());
  }

  /** One line for everything the user should hear of. */
  List<String> lines(SummaryOptions options) {
    List<String> lines = new ArrayList<>();
    documentsLeftOut(options).ifPresent(lines::add);
    sentencesLeftOut().ifPresent(lines::add);
    if (offFocus > 0) {
      lines.add(
          String.format(
              Locale.ROOT,
              "--focus %s: no sentence has a word of it%s",
              options.focus().orElse(""),
              inSome(offFocus)));
    }
    if (tooLong > 0) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%s: no sentence that can stand alone fits%s; given is the shortest, of %s%d words",
              option(options.budget()),
              inSome(tooLong),
              tooLong == 1 ? "" : "up to ",
              longest));
    }
    for (String name : options.preferredSources()) {
      PreferredSources preferred = new PreferredSources(List.of(name));
      if (documents > outside() && sources.stream().noneMatch(source -> is(preferred, source))) {
        lines.add("--prefer " + name + ": no document is from there; " + found());
      }
    }
    return lines;
  }

  /** How many documents no summary is of. */
  private long outside() {
    return before + after + undated + versions;
  }

  private Optional<String> documentsLeftOut(SummaryOptions options) {
    List<String> reasons = new ArrayList<>();
    options.period().since().ifPresent(day -> add(before, "published before " + day, reasons));
    options.period().until().ifPresent(day -> add(after, "published after " + day, reasons));
    add(undated, "without a date", reasons);
    add(versions, "another version of what was read", reasons);
    return reasons.isEmpty()
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT,
                "left out %d of %d document%s: %s",
                outside(),
                documents,
                documents == 1 ? "" : "s",
                String.join(", ", reasons)));
  }

  private Optional<String> sentencesLeftOut() {
    List<String> reasons = new ArrayList<>();
    add(known, "known already", reasons);
    add(quotations, "mostly direct speech", reasons);
    return reasons.isEmpty()
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT,
                "left out %d sentence%s: %s",
                known + quotations,
                known + quotations == 1 ? "" : "s",
                String.join(", ", reasons)));
  }

  /** In how many of the summaries; nothing where there is but one. */
  private String inSome(long some) {
    return summaries == 1
        ? ""
        : String.format(Locale.ROOT, " in %d of %d summaries", some, summaries);
  }

  private static String option(Budget budget) {
    if (budget instanceof Budget.Words words) {
      return "--words " + words.words();
    }
    return budget instanceof Budget.Ratio ratio
        ? "--ratio " + ratio.ratio()
        : "--sentences " + ((Budget.Sentences) budget).sentences();
  }

  private String found() {
    if (sources.isEmpty()) {
      return "no document names its outlet";
    }
    List<String> shown = sources.asList().subList(0, Math.min(SHOWN_SOURCES, sources.size()));
    return "found " + String.join(", ", shown) + (sources.size() > SHOWN_SOURCES ? ", ..." : "");
  }

  private static boolean is(PreferredSources preferred, String source) {
    return preferred.contain(Document.of("").withSource(source));
  }

  private static void add(long count, String reason, List<String> reasons) {
    if (count > 0) {
      reasons.add(count + " " + reason);
    }
  }
}
