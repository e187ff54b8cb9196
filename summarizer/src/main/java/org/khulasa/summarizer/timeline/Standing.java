package org.khulasa.summarizer.timeline;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Lists;
import com.google.common.collect.Multiset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khulasa.core.Token;
import org.khulasa.core.value.TimeInterval;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;

/** Which of the entries that tell something of their own stand in a timeline. */
final class Standing {
  /** Days to come stand there, though told of in passing, if they are so few days ahead. */
  private static final int NEAR_DAYS = 62;

  private static final int WEEK = 7;

  /** With so many entries that can be read by themselves, the others go. */
  private static final int FEW = 2;

  /** Of so many entries, those about a decade say too little. */
  private static final int LONG = 12;

  /** So much of this year is no date in a timeline. */
  private static final int QUARTER = 90;

  private static final int DECADE = 3650;

  private final CandidateSet candidates;
  private final Plans plans;

  Standing(CandidateSet candidates, Plans plans) {
    this.candidates = candidates;
    this.plans = plans;
  }

  /** Whether a sentence can be read by itself. */
  boolean standsAlone(Candidate sentence) {
    return sentence.fit()
        && !sentence.leans()
        && !FirstWords.pointBack(candidates.tokens(sentence));
  }

  /**
   * The entries without those that only fill the page: what needs the sentence before it, dates in
   * passing, except days to come of which a sentence speaks, for which nothing else can stand yet,
   * and plans for days that came.
   */
  List<Kept> of(List<Kept> kept) {
    List<Kept> stated = new ArrayList<>();
    List<Kept> ahead = new ArrayList<>();
    for (Kept entry : kept) {
      if (!entry.dated().rank().isInPassing()) {
        stated.add(entry);
      } else if (tellsOfPlans(entry.dated())
          && isNear(entry.dated())
          && standsAlone(entry.dated().sentence())) {
        ahead.add(entry);
      }
    }
    List<Kept> clear = new ArrayList<>(stated);
    clear.removeIf(entry -> !standsAlone(entry.dated().sentence()));
    List<Kept> worth = clear.size() >= FEW ? clear : stated;
    Set<TimeInterval> told = new HashSet<>();
    worth.forEach(entry -> told.add(entry.dated().days()));
    ahead.stream().filter(entry -> told.add(entry.dated().days())).forEach(worth::add);
    Set<DatedSentence> overtaken = plans.overtaken(Lists.transform(worth, Kept::dated));
    worth.removeIf(entry -> overtaken.contains(entry.dated()));
    leaveOutSequels(worth);
    if (worth.size() > FEW) {
      boolean many = worth.size() > LONG;
      worth.removeIf(entry -> isVague(entry.dated(), many));
    }
    return worth.isEmpty() ? leastInPassing(kept) : worth;
  }

  /** Where a day's event is told, who comes back to it, or describes it, tells little more. */
  private void leaveOutSequels(List<Kept> worth) {
    Multiset<TimeInterval> told = HashMultiset.create();
    worth.forEach(entry -> told.add(entry.dated().days()));
    worth.removeIf(
        entry ->
            told.count(entry.dated().days()) > 1
                && isSequel(candidates.tokens(entry.dated().sentence()))
                && told.remove(entry.dated().days()));
  }

  private static boolean isSequel(List<Token> tokens) {
    return FirstWords.comeBackToAnEvent(tokens)
        || FirstWords.describePictures(tokens)
        || FirstWords.tellCircumstances(tokens);
  }

  /** Who only names a day to come in passing tells of something else. */
  private boolean tellsOfPlans(DatedSentence dated) {
    List<Token> tokens = candidates.tokens(dated.sentence());
    return dated.rank() == Telling.Rank.SPOKEN
        || FirstWords.lookAhead(tokens)
        || FirstWords.expect(tokens);
  }

  /** Where all is in passing: what somebody says, or else what led to the news a few days ago. */
  private List<Kept> leastInPassing(List<Kept> kept) {
    List<Kept> spoken = new ArrayList<>(kept);
    spoken.removeIf(entry -> entry.dated().rank() == Telling.Rank.PASSING);
    if (!spoken.isEmpty()) {
      return spoken;
    }
    List<Kept> recent = new ArrayList<>(kept);
    recent.removeIf(entry -> !isRecent(entry.dated()));
    return recent;
  }

  private boolean isRecent(DatedSentence dated) {
    return dated.width() == 1
        && plans
            .published(dated)
            .filter(day -> !dated.days().to().isAfter(day))
            .filter(day -> ChronoUnit.DAYS.between(dated.days().from(), day) <= WEEK)
            .isPresent();
  }

  private boolean isNear(DatedSentence dated) {
    return dated.width() <= WEEK
        && plans
            .published(dated)
            .filter(day -> dated.days().from().isAfter(day))
            .filter(day -> ChronoUnit.DAYS.between(day, dated.days().from()) <= NEAR_DAYS)
            .isPresent();
  }

  private boolean isVague(DatedSentence dated, boolean many) {
    boolean thisYear =
        plans
            .published(dated)
            .filter(day -> dated.days().from().getYear() == day.getYear())
            .filter(day -> dated.width() >= QUARTER)
            .isPresent();
    return thisYear || (many && dated.width() >= DECADE);
  }
}
