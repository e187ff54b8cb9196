package org.khulasa.summarizer.timeline;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.collect.SetMultimap;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.khulasa.core.Token;
import org.khulasa.core.value.TimeInterval;
import org.khulasa.summarizer.cluster.ClaimMatcher;
import org.khulasa.summarizer.cluster.DayClaims;
import org.khulasa.summarizer.cluster.Evidence;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;

/**
 * Puts dated statements in the order of time, each once: of sentences that tell the same of the
 * same days one stands there, that of the summary if it has one. Its sources are those it has in
 * the summary, or of these days by the same test: who tells the same with other words may leave out
 * half. Where one gives the month and another the day, the day stands there.
 */
public final class Timeline {

  /** Days to come stand there, though told of in passing, if they are so few days ahead. */
  private static final int NEAR_DAYS = 62;

  private static final int WEEK = 7;
  private static final int MONTH = 31;

  /** With so many entries that can be read by themselves, the others go. */
  private static final int FEW = 3;

  /** Of so many entries, those about a decade say too little. */
  private static final int LONG = 12;

  /** So much of this year is no date in a timeline. */
  private static final int QUARTER = 90;

  private static final int DECADE = 3650;

  /** So many witnesses of an entry are compared with; more would crowd the index of terms. */
  private static final int MOST_WITNESSES = 8;

  private final CandidateSet candidates;
  private final ClaimMatcher claims;
  private final DayClaims dayClaims;
  private final Evidence evidence;
  private final Plans plans;
  private final List<Kept> kept = new ArrayList<>();
  private final List<DatedSentence> keptSentences = new ArrayList<>();
  private final List<Kept> owners = new ArrayList<>();
  private final SharedTerms byTerms = new SharedTerms(keptSentences);

  private Timeline(CandidateSet candidates, ClaimMatcher claims, Evidence evidence) {
    this.candidates = candidates;
    this.claims = claims;
    this.dayClaims = new DayClaims(claims);
    this.evidence = evidence;
    this.plans = new Plans(candidates);
  }

  /** An entry, and the other sentences that tell of these days the same, by their candidates. */
  private record Kept(DatedSentence dated, Map<Integer, Candidate> witnesses) {}

  /**
   * The timeline of some documents; empty if they have no entities that are dates.
   *
   * @param evidence tells what supports an entry
   * @param chosen the sentences of the summary
   */
  public static List<TimelineEntry> of(
      CandidateSet candidates,
      ClaimMatcher claims,
      Evidence evidence,
      Collection<Candidate> chosen) {
    return new Timeline(candidates, claims, evidence).build(chosen);
  }

  private List<TimelineEntry> build(Collection<Candidate> chosen) {
    Set<Integer> inSummary = new HashSet<>();
    chosen.forEach(candidate -> inSummary.add(candidate.index()));
    List<DatedSentence> all = asOneDay(new DatedSentences(candidates).find());
    all.sort(
        Comparator.comparing((DatedSentence dated) -> dated.rank().isInPassing())
            .thenComparing(dated -> Math.max(dated.width(), WEEK))
            .thenComparing(plans::isPlan)
            .thenComparing(dated -> !inSummary.contains(dated.sentence().index()))
            .thenComparing(dated -> !standsAlone(dated.sentence()))
            .thenComparing(DatedSentence::rank)
            .thenComparing(dated -> dated.sentence().index()));
    Topic topic = new Topic(candidates);
    all.removeIf(dated -> topic.isForeign(dated, plans.published(dated)));
    all.removeAll(knownBetter(all));
    all.forEach(this::add);
    ImmutableList.Builder<TimelineEntry> entries = ImmutableList.builder();
    for (Kept entry : worthStanding()) {
      Candidate sentence = entry.dated().sentence();
      // Who tells of these days what the entry does, only with other words, does not say all of it.
      List<Candidate> support =
          inSummary.contains(sentence.index())
              ? evidence.of(sentence)
              : evidence.among(entry.witnesses().values(), sentence);
      entries.add(
          new TimelineEntry(
              entry.dated().days(),
              sentence.passage(),
              Lists.transform(support, Candidate::passage)));
    }
    return ImmutableList.sortedCopyOf(entries.build());
  }

  /**
   * Articles that say the same "on Tuesday" mean one Tuesday. Where they seem to mean two, a week
   * apart, one that looks ahead says so by its words, and is right; otherwise the earlier one, from
   * which the later took the sentence.
   */
  private List<DatedSentence> asOneDay(List<DatedSentence> all) {
    SharedTerms weekdays = new SharedTerms(all);
    for (int place = 0; place < all.size(); place++) {
      if (all.get(place).weekday()) {
        weekdays.add(place);
      }
    }
    List<DatedSentence> corrected = new ArrayList<>();
    for (DatedSentence dated : all) {
      Optional<TimeInterval> meant = Optional.empty();
      if (dated.weekday() && !plans.isAhead(dated)) {
        TimeInterval before = weeks(dated.days(), -1);
        TimeInterval after = weeks(dated.days(), 1);
        for (int place :
            weekdays.with(
                dated.sentence(),
                other -> other.days().equals(before) || other.days().equals(after))) {
          DatedSentence said = all.get(place);
          if (said.sentence().index() != dated.sentence().index()
              && (said.days().equals(before) || plans.isAhead(said))
              && claims.same(dated.sentence(), said.sentence())) {
            meant = Optional.of(said.days());
          }
        }
      }
      corrected.add(meant.map(dated::on).orElse(dated));
    }
    return corrected;
  }

  /**
   * Sentences with one weekday that nearly the same sentence of another article names only in
   * passing: "said that it would wait for Monday's meeting", where the other has "said on Sunday
   * that". The fuller one knows which day it is about.
   */
  private Set<DatedSentence> knownBetter(List<DatedSentence> all) {
    SetMultimap<Integer, TimeInterval> about = HashMultimap.create();
    all.forEach(dated -> about.put(dated.sentence().index(), dated.days()));
    // Only sentences that name a day in passing can know better: few, so that this costs little.
    SharedTerms naming = new SharedTerms(all);
    for (int place = 0; place < all.size(); place++) {
      DatedSentence dated = all.get(place);
      if (!dated.rank().isInPassing()
          && dated.named().size() > 1
          && !about.get(dated.sentence().index()).containsAll(dated.named())) {
        naming.add(place);
      }
    }
    Set<DatedSentence> known = new HashSet<>();
    for (DatedSentence dated : all) {
      if (!dated.weekday() || dated.named().size() > 1) {
        continue;
      }
      for (int place :
          naming.with(dated.sentence(), other -> other.named().contains(dated.days()))) {
        DatedSentence other = all.get(place);
        if (other.sentence().document() != dated.sentence().document()
            && !about.containsEntry(other.sentence().index(), dated.days())
            && claims.nearlyEqual(dated.sentence(), other.sentence())) {
          known.add(dated);
        }
      }
    }
    return known;
  }

  private static TimeInterval weeks(TimeInterval days, int weeks) {
    return new TimeInterval(days.from().plusWeeks(weeks), days.to().plusWeeks(weeks));
  }

  private boolean standsAlone(Candidate sentence) {
    return sentence.fit() && !sentence.leans() && !Telling.pointsBack(candidates.tokens(sentence));
  }

  /** Adds an entry, or supports the one that tells the same of these days already. */
  private void add(DatedSentence dated) {
    for (int place :
        byTerms.with(
            dated.sentence(),
            other ->
                DatedSentence.nested(dated.days(), other.days()) || areOneNight(dated, other))) {
      DatedSentence told = keptSentences.get(place);
      Kept other = owners.get(place);
      boolean same = tellTheSame(dated, told, other) && !tellsWhatFollowed(dated, told);
      if (same) {
        if (dated.sentence().index() != other.dated().sentence().index()) {
          other.witnesses().put(dated.sentence().index(), dated.sentence());
          if (other.witnesses().size() <= MOST_WITNESSES) {
            remember(dated, other);
          }
        }
        return;
      }
    }
    Kept entry = new Kept(dated, new TreeMap<>());
    kept.add(entry);
    remember(dated, entry);
  }

  /** Whether a sentence tells what an entry does, or what a witness of this entry says of it. */
  private boolean tellTheSame(DatedSentence dated, DatedSentence told, Kept entry) {
    if (!DatedSentence.nested(dated.days(), told.days())) {
      return claims.same(dated.sentence(), told.sentence())
          && claims.nearlyEqual(dated.sentence(), told.sentence());
    }
    return told.equals(entry.dated())
        ? tellTheSame(dated, told)
        : DatedSentence.nested(dated.days(), entry.dated().days())
            && claims.same(dated.sentence(), told.sentence());
  }

  /**
   * Whether the days of two articles are neighbours: what is told in the same words of both
   * happened once, at night, or was put on the wrong day by one of them.
   */
  private static boolean areOneNight(DatedSentence a, DatedSentence b) {
    return a.sentence().document() != b.sentence().document()
        && a.width() == 1
        && b.width() == 1
        && Math.abs(ChronoUnit.DAYS.between(a.days().from(), b.days().from())) == 1;
  }

  /**
   * Whether of two sentences one tells what came hours or days after an event, and the other, by
   * all that it tells, not this but perhaps that event.
   */
  private boolean tellsWhatFollowed(DatedSentence a, DatedSentence b) {
    return a.sentence().index() != b.sentence().index()
        && !(a.deed().isEmpty() && b.deed().isEmpty())
        && !dayClaims.sameDeed(a.told(), b.told());
  }

  /** What tells the same as an entry stands for it, too: who makes its claim tells the same. */
  private void remember(DatedSentence dated, Kept entry) {
    keptSentences.add(dated);
    byTerms.add(keptSentences.size() - 1);
    owners.add(entry);
  }

  /** Of sentences whose days are nested. */
  private boolean tellTheSame(DatedSentence a, DatedSentence b) {
    if (a.sentence().index() == b.sentence().index()) {
      return true;
    }
    boolean longAgo =
        Stream.of(a, b)
            .allMatch(
                dated ->
                    plans
                        .published(dated)
                        .filter(day -> dated.days().to().isBefore(day.minusDays(MONTH)))
                        .isPresent());
    boolean ofOneDay =
        Math.min(a.width(), b.width()) == 1 && Math.max(a.width(), b.width()) <= MONTH;
    return longAgo
        ? dayClaims.sameLongAgo(a.sentence(), b.sentence(), ofOneDay)
            || (a.sentence().document() != b.sentence().document()
                && dayClaims.sameClauses(a.clause(), b.clause()))
        : dayClaims.sameOnOneDay(a.sentence(), b.sentence());
  }

  /**
   * The entries without those that only fill the page: what needs the sentence before it, dates in
   * passing, except days to come of which a sentence speaks, for which nothing else can stand yet,
   * and plans for days that came.
   */
  private List<Kept> worthStanding() {
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
    if (worth.size() > FEW) {
      boolean many = worth.size() > LONG;
      worth.removeIf(entry -> isVague(entry.dated(), many));
    }
    return worth.isEmpty() ? leastInPassing() : worth;
  }

  /** Who only names a day to come in passing tells of something else. */
  private boolean tellsOfPlans(DatedSentence dated) {
    List<Token> tokens = candidates.tokens(dated.sentence());
    return dated.rank() == Telling.Rank.SPOKEN
        || Telling.looksAhead(tokens)
        || Telling.expects(tokens);
  }

  /** Where all is in passing: what somebody says, or else what led to the news a few days ago. */
  private List<Kept> leastInPassing() {
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
