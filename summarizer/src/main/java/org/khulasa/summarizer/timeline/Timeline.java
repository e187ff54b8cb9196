package org.khulasa.summarizer.timeline;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.collect.SetMultimap;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.khulasa.core.value.TimeInterval;
import org.khulasa.summarizer.Passage;
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

  private static final int WEEK = 7;
  private static final int MONTH = 31;

  /** What lies back farther is no longer news, but recalled. */
  private static final int SOME_DAYS = 2;

  // Read on the pairs of first and second sentences; see docs/accuracy/timeline.md.
  private static final double TOLD_AGAIN = 0.22;
  private static final double TOLD_WITH_A_FIGURE = 0.2;

  /** So many others that say the same make news of what a sentence says. */
  private static final int SEVERAL = 2;

  /** So many witnesses of an entry are compared with; more would crowd the index of terms. */
  private static final int MOST_WITNESSES = 8;

  private final CandidateSet candidates;
  private final ClaimMatcher claims;
  private final DayClaims dayClaims;
  private final Evidence evidence;
  private final Plans plans;
  private final AgreedDays agreed;
  private final Standing standing;
  private final List<Kept> kept = new ArrayList<>();
  private final List<DatedSentence> keptSentences = new ArrayList<>();
  private final List<Kept> owners = new ArrayList<>();
  private final Map<TimeInterval, Kept> awaited = new HashMap<>();
  private final SetMultimap<Integer, TimeInterval> toldElsewhere = HashMultimap.create();
  private final SharedTerms byTerms = new SharedTerms(keptSentences);

  private Timeline(CandidateSet candidates, ClaimMatcher claims, Evidence evidence) {
    this.candidates = candidates;
    this.claims = claims;
    this.dayClaims = new DayClaims(claims);
    this.evidence = evidence;
    this.plans = new Plans(candidates);
    this.agreed = new AgreedDays(claims, plans);
    this.standing = new Standing(candidates, plans);
  }

  /**
   * The timeline of some documents; empty if they have no entities that are dates, and no headings.
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
    Map<Integer, Integer> inSummary = new HashMap<>();
    chosen.forEach(candidate -> inSummary.put(candidate.index(), claims.others(candidate).size()));
    List<DatedSentence> all = agreed.asOneDay(new DatedSentences(candidates).find());
    all.sort(
        Comparator.comparing((DatedSentence dated) -> dated.rank().isInPassing())
            .thenComparing(dated -> Math.max(dated.width(), WEEK))
            .thenComparing(plans::isPlan)
            .thenComparing(DatedSentence::isAboutADay)
            .thenComparing(plans::isAwaitedBeside)
            .thenComparing(dated -> !inSummary.containsKey(dated.sentence().index()))
            .thenComparing(dated -> !standing.standsAlone(dated.sentence()))
            .thenComparing(
                dated ->
                    inSummary.containsKey(dated.sentence().index())
                        && FirstWords.tellOfEarlier(candidates.tokens(dated.sentence())))
            .thenComparing(dated -> rankAsNews(dated, inSummary))
            .thenComparing(dated -> dated.sentence().index()));
    Topic topic = new Topic(candidates);
    all.removeIf(dated -> topic.isForeign(dated, plans.published(dated)));
    all.removeAll(agreed.knownBetter(all));
    all.forEach(this::add);
    List<TimelineEntry> entries = new ArrayList<>();
    List<Kept> shown = new ArrayList<>(standing.of(kept));
    shown.sort(
        Comparator.comparing((Kept entry) -> entry.dated().days())
            .thenComparing(entry -> entry.dated().sentence().document())
            .thenComparing(
                entry -> !FirstWords.nameEarlier(candidates.tokens(entry.dated().sentence())))
            .thenComparing(entry -> entry.dated().sentence().position()));
    for (Kept entry : OrderOfTheDay.of(shown)) {
      Candidate sentence = entry.dated().sentence();
      // Who tells of these days what the entry does, only with other words, does not say all of it.
      List<Candidate> support =
          inSummary.containsKey(sentence.index())
              ? evidence.of(sentence)
              : evidence.among(entry.witnesses().values(), sentence);
      Passage passage = new Passage(sentence.document(), entry.dated().shown());
      for (TimeInterval days : days(entry.dated())) {
        entries.add(new TimelineEntry(days, passage, Lists.transform(support, Candidate::passage)));
      }
    }
    entries.sort(Comparator.comparing(TimelineEntry::days));
    return ImmutableList.copyOf(entries);
  }

  /**
   * The day of an entry, and those beside it of which its sentence tells as well, though another
   * entry does so, too: {@code السبت أو الأحد}.
   */
  private Set<TimeInterval> days(DatedSentence entry) {
    Set<TimeInterval> days = new TreeSet<>(toldElsewhere.get(entry.sentence().index()));
    days.retainAll(entry.beside());
    days.add(entry.days());
    return days;
  }

  /**
   * What several articles say is the news of its day, even if only a clause of it has the date: it
   * comes before what one says of it.
   */
  private static Telling.Rank rankAsNews(DatedSentence dated, Map<Integer, Integer> others) {
    boolean news =
        dated.sentence().position() == 0
            && others.getOrDefault(dated.sentence().index(), 0) >= SEVERAL;
    return news && !dated.rank().isInPassing() ? Telling.Rank.STATED : dated.rank();
  }

  /**
   * Adds an entry, or supports the one that tells the same of these days already. Of one day to
   * come a story says one thing, in whatever words: what it waits for.
   */
  private void add(DatedSentence dated) {
    boolean ahead = plans.isAwaited(dated);
    Kept known = ahead ? awaited.get(dated.days()) : null;
    if (known != null && tellsInstead(known.dated(), dated)) {
      support(known, dated);
      return;
    }
    for (int place :
        byTerms.with(
            dated.sentence(),
            other ->
                DatedSentence.nested(dated.days(), other.days())
                    || areNear(dated, other)
                    || areNamed(dated, other))) {
      DatedSentence told = keptSentences.get(place);
      Kept other = owners.get(place);
      boolean same = tellTheSame(dated, told, other) && !tellsWhatFollowed(dated, told);
      if (same) {
        if (dated.sentence().index() != other.dated().sentence().index()) {
          support(other, dated);
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
    if (ahead) {
      awaited.putIfAbsent(dated.days(), entry);
    }
  }

  private void support(Kept entry, DatedSentence dated) {
    entry.witnesses().put(dated.sentence().index(), dated.sentence());
    if (!dated.rank().isInPassing()) {
      toldElsewhere.put(dated.sentence().index(), dated.days());
    }
  }

  /**
   * Whether an entry can stand for a sentence of its day: not one that leans for one that does not.
   */
  private boolean tellsInstead(DatedSentence entry, DatedSentence dated) {
    return standing.standsAlone(entry.sentence()) || !standing.standsAlone(dated.sentence());
  }

  /** Whether a sentence tells what an entry does, or what a witness of this entry says of it. */
  private boolean tellTheSame(DatedSentence dated, DatedSentence told, Kept entry) {
    if (!DatedSentence.nested(dated.days(), told.days())) {
      return versions(dated, told);
    }
    return told.equals(entry.dated())
        ? tellTheSame(dated, told)
        : DatedSentence.nested(dated.days(), entry.dated().days())
            && claims.same(dated.sentence(), told.sentence());
  }

  /**
   * Whether two sentences of different days are versions of one: what two articles tell in the same
   * words happened once, at night, or was put on the wrong day by one of them.
   */
  private boolean versions(DatedSentence dated, DatedSentence told) {
    return claims.nearlyEqual(dated.sentence(), told.sentence())
        && (areNamed(dated, told) || claims.same(dated.sentence(), told.sentence()));
  }

  /** Whether the days of two articles are neighbours, or their weeks share days. */
  private static boolean areNear(DatedSentence a, DatedSentence b) {
    return a.sentence().document() != b.sentence().document()
        && a.width() == b.width()
        && a.width() <= WEEK
        && Math.abs(ChronoUnit.DAYS.between(a.days().from(), b.days().from()))
            <= Math.max(1, a.width() / 2);
  }

  /**
   * Whether another article's sentence names, in passing or not, the day that one is about: to
   * come, or of the same week. What is long over is worth its own day.
   */
  private boolean areNamed(DatedSentence a, DatedSentence b) {
    return a.sentence().document() != b.sentence().document()
        && b.named().contains(a.days())
        && Math.min(a.width(), b.width()) == 1
        && (plans.isAhead(a)
            || Math.abs(ChronoUnit.DAYS.between(a.days().from(), b.days().from())) <= WEEK);
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

  /**
   * Whether somebody says in an article's second sentence more of what its first one tells: news of
   * agencies begin so, mostly in other words.
   */
  private boolean saysMore(DatedSentence lead, DatedSentence next) {
    return lead.sentence().document() == next.sentence().document()
        && lead.sentence().position() == 0
        && next.sentence().position() == 1
        && Saying.isFirst(candidates.tokens(next.sentence()))
        && claims.told(lead.sentence(), next.sentence()) >= TOLD_AGAIN
        && claims.told(next.sentence(), lead.sentence()) >= TOLD_AGAIN;
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
    boolean longAgo = lieBack(MONTH, a, b);
    boolean ofOneDay =
        Math.min(a.width(), b.width()) == 1 && Math.max(a.width(), b.width()) <= MONTH;
    if (a.days().equals(b.days())
        && a.width() <= MONTH
        && !Collections.disjoint(a.figures(), b.figures())
        && Math.max(
                claims.told(a.sentence(), b.sentence()), claims.told(b.sentence(), a.sentence()))
            >= TOLD_WITH_A_FIGURE) {
      return true;
    }
    return longAgo
        ? dayClaims.sameLongAgo(a.sentence(), b.sentence(), ofOneDay)
            || (a.sentence().document() != b.sentence().document()
                && dayClaims.sameClauses(a.clause(), b.clause()))
        : dayClaims.sameOnOneDay(a.sentence(), b.sentence())
            || saysMore(a, b)
            || saysMore(b, a)
            || (a.days().equals(b.days())
                && ofOneDay
                && lieBack(SOME_DAYS, a, b)
                && (tellsOfItsDay(b) || !tellsOfItsDay(a))
                && dayClaims.sameRecalled(a.sentence(), b.sentence()));
  }

  private boolean tellsOfItsDay(DatedSentence dated) {
    return FirstWords.tellOfDeed(candidates.tokens(dated.sentence()), dated.first());
  }

  /** Whether the articles of both sentences are of more than so many days later. */
  private boolean lieBack(int days, DatedSentence a, DatedSentence b) {
    return Stream.of(a, b)
        .allMatch(
            dated ->
                plans
                    .published(dated)
                    .filter(day -> dated.days().to().isBefore(day.minusDays(days)))
                    .isPresent());
  }
}
