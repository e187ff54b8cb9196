package org.khulasa.summarizer.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Token;
import org.khulasa.core.value.TimeInterval;
import org.khulasa.summarizer.internal.Candidate;

/**
 * How near each date of a sentence is to what it states, by the words ({@link Telling}, {@link
 * NoEvent}) and by when its article appeared.
 */
final class MentionRanks {
  /** An article's first sentence is news; what lies longer back is what the news comes from. */
  private static final int FRESH_DAYS = 7;

  /** Of so many days, that of publication counted, is what an article states as news. */
  private static final int NEWS_DAYS = 3;

  private static final int MONTH = 31;
  private static final int DAYS_OF_A_YEAR = 366;
  private static final int PART_OF_A_MONTH = 11;

  /** The news stands in so many sentences: what heads an article, and its first ones. */
  private static final int LEAD = 3;

  private final Telling telling;
  private final NoEvent noEvent;
  private final Optional<LocalDate> published;
  private final Candidate sentence;
  private final List<Token> tokens;
  private final List<Mention> mentions;

  MentionRanks(
      Telling telling,
      AnalyzedDocument document,
      Candidate sentence,
      List<Token> tokens,
      List<Mention> mentions) {
    this.telling = telling;
    this.noEvent = new NoEvent(tokens, telling.saying().content());
    this.published = DatedSentences.published(document);
    this.sentence = sentence;
    this.tokens = tokens;
    this.mentions = mentions;
  }

  /** The rank of one of the sentence's dates. */
  Telling.Rank of(Mention mention) {
    Telling.Rank rank = telling.rank(mention.first(), mention.weekday());
    if (isOldNews(mention.days())
        || isBesideNews(mention)
        || saysOfAnotherDay(mention)
        || isLongSince(rank, mention)
        || isOfNoEvent(mention)
        || isSaidDeadline(mention)
        || isSourceOfPlan(mention)
        || FirstWords.suppose(tokens)
        || FirstWords.wereToBe(tokens, mention.first())
        || FirstWords.setCondition(tokens)) {
      return Telling.Rank.PASSING;
    }
    return !rank.isInPassing()
            && (isOnlyQuoted(mention) || isSpokenOfAhead(mention) || isFarFromSaying(mention))
        ? Telling.Rank.SPOKEN
        : rank;
  }

  /** Whether what is said on a day is about days just before it: these are what it tells of. */
  private boolean saysOfAnotherDay(Mention said) {
    for (Mention other : mentions) {
      if (telling.isAttribution(said.first())
          && !telling.isAttribution(other.first())
          && (DatedSentence.width(other.days()) <= NEWS_DAYS
              || !telling.saying().tellsOf(said.first()))
          && telling.rank(other.first(), other.weekday()) == Telling.Rank.STATED
          && other.days().to().isBefore(said.days().from())
          && !other.days().from().isBefore(said.days().from().minusDays(FRESH_DAYS))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether somebody looks ahead to these days, and the sentence tells when: "said on Monday that
   * the council will meet on Friday" tells of Monday.
   */
  private boolean isSpokenOfAhead(Mention ahead) {
    return !telling.isAttribution(ahead.first())
        && (telling.saying().surelySays(ahead.first()) || isAhead(ahead))
        && mentions.stream()
            .filter(said -> telling.saying().tellsOf(said.first()))
            .filter(said -> said.days().to().isBefore(ahead.days().from()))
            .anyMatch(said -> telling.rank(said.first(), said.weekday()) != Telling.Rank.PASSING);
  }

  /**
   * Whether what is said only names a long time that is still to come: "said that prices would not
   * rise before April".
   */
  private boolean isFarFromSaying(Mention mention) {
    return telling.saying().says(mention.first())
        && DatedSentence.width(mention.days()) > FRESH_DAYS
        && isAhead(mention)
        && (DatedSentence.width(mention.days()) > MONTH || telling.isDeadline(mention.first()));
  }

  /** {@code قال إن الأمور ستتضح بحلول الاثنين}: that tells of when he said it. */
  private boolean isSaidDeadline(Mention mention) {
    return (mention.quoted() || telling.saying().says(mention.first()))
        && isAhead(mention)
        && telling.isDeadline(mention.first())
        && DatedSentence.width(mention.days()) <= FRESH_DAYS;
  }

  /** Since a month or year something has been so, and the sentence says not what happened then. */
  private boolean isLongSince(Telling.Rank rank, Mention mention) {
    return rank == Telling.Rank.BOUND
        && DatedSentence.width(mention.days()) > PART_OF_A_MONTH
        && !telling.isExplained(mention.end());
  }

  /**
   * Whether somebody names these days within quotation marks, and the sentence tells when it was,
   * or they are too long or too far ahead for what he tells of.
   */
  private boolean isOnlyQuoted(Mention mention) {
    return mention.quoted()
        && (isAhead(mention)
            || DatedSentence.width(mention.days()) > FRESH_DAYS
            || mentions.stream().anyMatch(other -> !other.quoted()));
  }

  private boolean isAhead(Mention mention) {
    return published.filter(day -> mention.days().from().isAfter(day)).isPresent();
  }

  /**
   * Whether a sentence states something about the article's own days, and this lies farther back.
   */
  private boolean isBesideNews(Mention old) {
    if (published.filter(day -> !old.days().to().isAfter(day.minusDays(FRESH_DAYS))).isEmpty()) {
      return false;
    }
    LocalDate fresh = published.get().minusDays(NEWS_DAYS);
    return mentions.stream()
        .filter(other -> other.days().to().isAfter(fresh))
        .filter(other -> !other.days().to().isAfter(published.get()))
        .anyMatch(other -> telling.rank(other.first(), other.weekday()) != Telling.Rank.PASSING);
  }

  /** Whether by what the sentence says nothing happens on these days. */
  private boolean isOfNoEvent(Mention mention) {
    boolean isLong = DatedSentence.width(mention.days()) > MONTH;
    boolean over = published.filter(day -> mention.days().to().isBefore(day)).isPresent();
    boolean old =
        published.filter(day -> mention.days().to().isBefore(day.minusDays(MONTH))).isPresent()
            || isOfYears(mention);
    // That somebody did not come may be the news.
    boolean lead = sentence.position() < LEAD && !FirstWords.goOn(tokens);
    boolean ofAWeekAgo =
        published
            .filter(day -> !mention.days().to().isAfter(day.minusDays(FRESH_DAYS)))
            .isPresent();
    return (!lead && noEvent.isOnADay(mention.first()))
        || (ofAWeekAgo && noEvent.isOfDenial(mention.first()))
        || noEvent.isOfExperts(mention.first())
        || (over && noEvent.isOfFuture(mention.first()))
        || ((isLong || (isMonthOver(mention) && !lead)) && noEvent.isFigure(mention.first()))
        || (old
            && (noEvent.isRecalled(mention.first())
                || (noEvent.isOfNow(mention.first()) && !telling.isExplained(mention.end()))));
  }

  /** Whether the days are those of a month before the article's. */
  private boolean isMonthOver(Mention mention) {
    return DatedSentence.width(mention.days()) > PART_OF_A_MONTH
        && published.filter(day -> mention.days().to().isBefore(day)).isPresent();
  }

  /** {@code رئيس النقابة بين 2008 و2018}: from long ago up to this year. */
  private boolean isOfYears(Mention mention) {
    return DatedSentence.width(mention.days()) > DAYS_OF_A_YEAR
        && published
            .filter(day -> mention.days().from().isBefore(day.minusDays(DAYS_OF_A_YEAR)))
            .isPresent();
  }

  /** {@code ستلتقي اللجنة الوفد، بحسب ما قال متحدث الخميس}: that is when he said it. */
  private boolean isSourceOfPlan(Mention mention) {
    return telling.isSource(mention.first()) && !isAhead(mention) && FirstWords.lookAhead(tokens);
  }

  private boolean isOldNews(TimeInterval days) {
    return sentence.position() == 0
        && published.filter(day -> !days.to().isAfter(day.minusDays(FRESH_DAYS))).isPresent();
  }
}
