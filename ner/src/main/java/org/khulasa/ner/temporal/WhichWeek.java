package org.khulasa.ner.temporal;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/** Of which week a weekday is, where no word beside it says so: by what the sentence tells. */
final class WhichWeek {
  /** Parts of a day that are not there yet when it begins. */
  private static final ImmutableSet<String> LATE_PARTS = ImmutableSet.of("MI", "AF", "EV");

  private final Words words;
  private final Resolver resolver;
  private final Outlook outlook;
  private final Told told;
  private final Expectation expectation;

  WhichWeek(Words words, Resolver resolver, Outlook outlook) {
    this.words = words;
    this.resolver = resolver;
    this.outlook = outlook;
    this.told = new Told(words);
    this.expectation = new Expectation(words);
  }

  /**
   * The day that a weekday is.
   *
   * @param index its first word
   * @param last its last word
   * @param weekday its number, Monday 1
   */
  Period day(int index, int last, int weekday) {
    int shared = sharedRelative(last);
    if (shared != DateFields.NONE) {
      return resolver.weekday(weekday, shared, false);
    }
    if (words.is(index - 1, Kind.THIS)) {
      return resolver.nearestWeekday(weekday);
    }
    boolean since = outlook.isSince(index);
    boolean toCome = !since && isSaidToCome(index, last, weekday);
    boolean ahead = toCome || (!since && isTomorrow(index, last, weekday));
    return ahead && !toCome && isToldTooEarly(index, last)
        ? Resolver.openWeekday(weekday)
        : resolver.weekday(weekday, DateFields.NONE, ahead);
  }

  private boolean isSaidToCome(int index, int last, int weekday) {
    boolean justOver = resolver.isJustOver(weekday);
    return outlook.isAhead(index, justOver)
        || (!justOver && isToCome(index, last))
        || outlook.isAheadBehind(last + 1);
  }

  private boolean isTomorrow(int index, int last, int weekday) {
    return resolver.isTomorrow(weekday, outlook.isNews(index))
        || (resolver.isNextDay(weekday) && (resolver.isLate() || !told.isOver(index, last)));
  }

  /**
   * Whether nobody can have told of tomorrow what is told of it: {@code صرح مساء الخميس} late on
   * Wednesday, or {@code قال المدرب، الأحد، إنه} while it is Saturday everywhere. The outlet erred
   * by a day or speaks of last week.
   */
  private boolean isToldTooEarly(int index, int last) {
    if (!resolver.isLate()) {
      return told.isOfStatement(index, last);
    }
    boolean evening =
        words
            .phrase(words.beforeDay(index) + 1, Kind.DAYPART)
            .filter(part -> LATE_PARTS.contains(part.value()))
            .isPresent();
    return evening && told.isOver(index, last);
  }

  /** What lies ahead unless it was just now. */
  private boolean isToCome(int index, int last) {
    return outlook.isPlanned(index)
        || outlook.isInClauseToCome(index)
        || outlook.isBeforeFuture(index, last)
        || expectation.isCalledFor(index)
        || expectation.isBeginning(index)
        || expectation.isEnd(index, last)
        || expectation.isExpected(index, last);
  }

  /** {@code الثلاثاء والأربعاء القادمين}: the word behind the second is about both. */
  private int sharedRelative(int last) {
    int and = words.behindAnd(last + 1);
    Optional<Words.Phrase> second = and < 0 ? Optional.empty() : words.phrase(and, Kind.WEEKDAY);
    return second
        .flatMap(day -> words.bare(day.last() + 1, Kind.RELATIVE))
        .filter(relative -> words.get(relative.last()).full().endsWith("ين"))
        .map(Words.Phrase::number)
        .orElse(DateFields.NONE);
  }
}
