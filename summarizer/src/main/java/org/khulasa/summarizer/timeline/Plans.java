package org.khulasa.summarizer.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khulasa.core.PublicationDate;
import org.khulasa.summarizer.internal.CandidateSet;

/**
 * Tells what was planned or expected for a day from what is told of it. A timeline has the plan
 * only as long as nothing was written since of what the day brought: then that stands there.
 */
final class Plans {
  /** A plan for so many days is for the first of them; a longer one may be for any. */
  private static final int FEW_DAYS = 3;

  /** From this hour on it is the next day by the clock of another country, or soon will be. */
  private static final int LATE_HOUR = 21;

  private final CandidateSet candidates;

  Plans(CandidateSet candidates) {
    this.candidates = candidates;
  }

  /** Whether a sentence tells what is planned or expected of a day, be it that of its article. */
  boolean isPlan(DatedSentence dated) {
    return (isAhead(dated) && (dated.said() || !isOfLateEvening(dated)))
        || isExpected(dated)
        || (FirstWords.lookAhead(candidates.tokens(dated.sentence())) && !isOver(dated));
  }

  /**
   * Whether a sentence tells what is to come on a day: not what has happened on one that is the
   * next by its outlet's clock.
   */
  boolean isAwaited(DatedSentence dated) {
    return dated.width() == 1
        && isAhead(dated)
        && (dated.said()
            || published(dated).filter(day -> isTomorrow(dated, day)).isEmpty()
            || !(isOfLateEvening(dated)
                || FirstWords.lookBack(candidates.tokens(dated.sentence()))));
  }

  /** Whether a sentence only names what is to come on a day, and does not say that it will. */
  boolean isAwaitedBeside(DatedSentence dated) {
    return isAwaited(dated)
        && !dated.said()
        && !FirstWords.tellOfComing(candidates.tokens(dated.sentence()));
  }

  private static boolean isTomorrow(DatedSentence dated, LocalDate published) {
    return published.plusDays(1).equals(dated.days().from());
  }

  private boolean isExpected(DatedSentence dated) {
    return FirstWords.expect(candidates.tokens(dated.sentence())) && !isOver(dated);
  }

  private boolean isOver(DatedSentence dated) {
    return published(dated).filter(day -> !dated.days().to().isBefore(day)).isEmpty();
  }

  /** Whether an article names a day that is still to come. */
  boolean isAhead(DatedSentence dated) {
    return published(dated).filter(day -> dated.days().from().isAfter(day)).isPresent();
  }

  /** Whether an article names its own day or one that is still to come. */
  boolean isOfComing(DatedSentence dated) {
    return published(dated).filter(day -> !dated.days().from().isBefore(day)).isPresent();
  }

  /** Whether the day may be the article's own by another clock. */
  private boolean isOfLateEvening(DatedSentence dated) {
    return date(dated)
        .filter(date -> date.day().plusDays(1).equals(dated.days().from()))
        .flatMap(PublicationDate::time)
        .filter(time -> time.getHour() >= LATE_HOUR)
        .isPresent();
  }

  /** Those of some sentences that are plans for a day of which another one tells that is later. */
  Set<DatedSentence> overtaken(Collection<DatedSentence> sentences) {
    Map<LocalDate, PublicationDate> told = new HashMap<>();
    for (DatedSentence dated : sentences) {
      if (dated.width() <= FEW_DAYS && !isAhead(dated) && !isExpected(dated)) {
        date(dated).ifPresent(date -> tell(told, dated, date));
      }
    }
    Set<DatedSentence> overtaken = new HashSet<>();
    for (DatedSentence dated : sentences) {
      PublicationDate latest = told.get(dated.days().from());
      if (latest != null
          && dated.width() <= FEW_DAYS
          && isPlan(dated)
          && date(dated).filter(date -> latest.compareTo(date) > 0).isPresent()) {
        overtaken.add(dated);
      }
    }
    return overtaken;
  }

  private static void tell(
      Map<LocalDate, PublicationDate> told, DatedSentence dated, PublicationDate date) {
    LocalDate end = dated.days().to().plusDays(1);
    dated
        .days()
        .from()
        .datesUntil(end)
        .forEach(day -> told.merge(day, date, (a, b) -> a.compareTo(b) >= 0 ? a : b));
  }

  /** The day on which a sentence's article was published. */
  Optional<LocalDate> published(DatedSentence dated) {
    return date(dated).map(PublicationDate::day);
  }

  private Optional<PublicationDate> date(DatedSentence dated) {
    return candidates.documents().get(dated.sentence().document()).document().date();
  }
}
