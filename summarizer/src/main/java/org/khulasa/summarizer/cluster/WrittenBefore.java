package org.khulasa.summarizer.cluster;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.khulasa.core.PublicationDate;
import org.khulasa.core.Token;
import org.khulasa.summarizer.disagreement.StatedFacts;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;
import org.khulasa.summarizer.internal.FoldedWords;
import org.khulasa.summarizer.internal.JoinedConjunction;
import org.khulasa.summarizer.internal.Tokens;
import org.khulasa.summarizer.internal.Verbs;

/**
 * Whether an article was written before what another one's sentence tells. It can announce that, or
 * tell what led to it in the same names and words, but it does not say that it happened.
 */
final class WrittenBefore {
  // On the day after, many articles begin with what others had on the eve.
  private static final int DAYS_TO_OTHER_NEWS = 2;
  private static final int LATE_HOUR = 20;

  /** At this hour of the day of Greenwich or of the Gulf evening begins in East Asia. */
  private static final int LAST_MORNING_HOUR = 9;

  private static final ImmutableSet<String> EVENINGS = FoldedWords.of("مساء");
  private static final String DAY = "يوم";

  private static final ImmutableSet<String> WEEKDAYS =
      FoldedWords.of(
          "السبت", "الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "الإثنين");
  private static final String PAST = "VBD";
  private static final ImmutableSet<String> AUXILIARIES =
      FoldedWords.of("كان", "كانت", "كانوا", "تم", "تمت");

  private final CandidateSet candidates;

  WrittenBefore(CandidateSet candidates) {
    this.candidates = candidates;
  }

  /**
   * Whether one of two is how an article begins that appeared days after the other's: an article
   * tells its news first, and of that the older one cannot know.
   */
  boolean isNewsSince(Candidate one, Candidate other) {
    Optional<LocalDate> mine = published(one).map(PublicationDate::day);
    Optional<LocalDate> theirs = published(other).map(PublicationDate::day);
    if (mine.isEmpty() || theirs.isEmpty()) {
      return false;
    }
    long later = ChronoUnit.DAYS.between(mine.get(), theirs.get());
    return Math.abs(later) >= DAYS_TO_OTHER_NEWS && (later > 0 ? other : one).position() == 0;
  }

  /**
   * Whether the article of a sentence appeared before a day of which the other says what happened
   * then, or itself only says what will be.
   *
   * @param told the days that the other sentence names
   */
  boolean is(Candidate before, Candidate other, StatedFacts told) {
    return (isBefore(before, told.lastDay()) && foretells(before))
        || (isBefore(before, told.firstDay()) && tellsOfDeed(other))
        || (told.firstDay().equals(told.lastDay())
            && isOnMorningOf(before, told.firstDay())
            && isOfEvening(other)
            && tellsOfDeed(other));
  }

  /** Whether an article appeared on a day, when it was evening nowhere yet. */
  private boolean isOnMorningOf(Candidate before, Optional<LocalDate> day) {
    return published(before)
        .filter(date -> date.time().filter(time -> time.getHour() < LAST_MORNING_HOUR).isPresent())
        .map(PublicationDate::day)
        .equals(day);
  }

  /** Whether a sentence has "evening" before its weekday: {@code مساء السبت}. */
  private boolean isOfEvening(Candidate candidate) {
    String before = "";
    for (Token token : candidates.tokens(candidate)) {
      String word = Tokens.folded(token);
      if (EVENINGS.contains(before) && WEEKDAYS.contains(word)) {
        return true;
      }
      before = word.equals(DAY) ? before : word;
    }
    return false;
  }

  /**
   * Whether a sentence says what will be on a day, and the other that it was.
   *
   * @param told the days that the other sentence names
   */
  boolean isForetold(Candidate before, Candidate other, StatedFacts told) {
    return isBefore(before, told.lastDay()) && foretells(before) && looksBack(other);
  }

  /**
   * Whether an article appeared before a day. Late in the evening, or where no hour is known, it
   * may be that day already by the clock of another country.
   */
  private boolean isBefore(Candidate before, Optional<LocalDate> day) {
    Optional<LocalDate> known =
        published(before)
            .map(
                date ->
                    date.time().filter(time -> time.getHour() < LATE_HOUR).isPresent()
                        ? date.day()
                        : date.day().plusDays(1));
    return known.isPresent() && day.filter(known.get()::isBefore).isPresent();
  }

  /** Whether a sentence says what will be; not what was to be: {@code كانت ستجمعه}. */
  private boolean foretells(Candidate candidate) {
    boolean was = false;
    for (Token token : candidates.tokens(candidate)) {
      if (Verbs.isFuture(token) && !was) {
        return true;
      }
      was = AUXILIARIES.contains(plain(token));
    }
    return false;
  }

  /** Not what was said on a day: others may have said it before. */
  private boolean tellsOfDeed(Candidate candidate) {
    return looksBack(candidate) && firstVerb(candidate).filter(SayingVerbs::contain).isEmpty();
  }

  /** Whether a sentence begins with what was, and looks no further ahead. */
  private boolean looksBack(Candidate candidate) {
    return firstVerb(candidate).filter(WrittenBefore::isPast).isPresent() && !foretells(candidate);
  }

  private Optional<Token> firstVerb(Candidate candidate) {
    return candidates.tokens(candidate).stream()
        .filter(Verbs::is)
        .filter(verb -> !AUXILIARIES.contains(plain(verb)))
        .findFirst();
  }

  private static boolean isPast(Token verb) {
    return verb.segments().stream().anyMatch(segment -> segment.tag().equals(PAST));
  }

  private static String plain(Token verb) {
    return JoinedConjunction.leftOut(Tokens.folded(verb));
  }

  private Optional<PublicationDate> published(Candidate candidate) {
    return candidates.documents().get(candidate.document()).document().date();
  }
}
