package org.khulasa.ner.temporal;

import java.time.LocalDate;
import java.util.Optional;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.PublicationDate;
import org.khulasa.core.text.DateHeading;
import org.khulasa.core.text.DateHeadings;
import org.khulasa.core.value.TimeInterval;

/**
 * The resolvers of a document: one for its story, and one for each part of it that stands under a
 * date. A chronology tells of every day as if it were written on it ("2 October": "two hours
 * later", "on Tuesday"), and of every year without naming it again.
 */
final class Resolvers {
  private final Optional<PublicationDate> published;
  private final DateHeadings headings;
  private final Resolver story;
  private Optional<DateHeading> heading = Optional.empty();
  private Resolver part;

  Resolvers(AnalyzedDocument document) {
    this.published = document.document().date();
    this.headings = DateHeadings.of(document);
    this.story = new Resolver(published);
    this.part = story;
  }

  /** The resolver for a sentence, of those in the order of the document. */
  Resolver at(int offset) {
    Optional<DateHeading> above = headings.at(offset);
    if (!above.equals(heading)) {
      heading = above;
      part = above.map(this::under).orElse(story);
    }
    return part;
  }

  private Resolver under(DateHeading above) {
    Optional<LocalDate> today = published.map(PublicationDate::day);
    Optional<TimeInterval> days = above.days(today);
    if (days.isEmpty() || isOfNow(days.get(), today)) {
      return new Resolver(published, Optional.of(above));
    }
    Optional<LocalDate> day =
        days.filter(one -> one.from().equals(one.to())).map(TimeInterval::from);
    return new Resolver(day.map(PublicationDate::of), Optional.of(above));
  }

  /** Whether a year or month is the one in which the document was written. */
  private static boolean isOfNow(TimeInterval days, Optional<LocalDate> today) {
    return today.filter(day -> !day.isBefore(days.from()) && !day.isAfter(days.to())).isPresent();
  }
}
