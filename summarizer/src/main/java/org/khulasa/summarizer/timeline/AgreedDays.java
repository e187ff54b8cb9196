package org.khulasa.summarizer.timeline;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khulasa.core.value.TimeInterval;
import org.khulasa.summarizer.cluster.ClaimMatcher;

/** Which day a weekday means, where another article tells the same and knows better. */
final class AgreedDays {
  private final ClaimMatcher claims;
  private final Plans plans;

  AgreedDays(ClaimMatcher claims, Plans plans) {
    this.claims = claims;
    this.plans = plans;
  }

  /**
   * Articles that say the same "on Tuesday" mean one Tuesday. Where they seem to mean two, a week
   * apart, the earlier is right, from which the later took the sentence; but one that looks ahead
   * says so by its words, and is right unless the other looks ahead to its own day.
   */
  List<DatedSentence> asOneDay(List<DatedSentence> all) {
    return moved(moved(all, -1), 1);
  }

  private List<DatedSentence> moved(List<DatedSentence> all, int weeks) {
    SharedTerms weekdays = new SharedTerms(all);
    for (int place = 0; place < all.size(); place++) {
      if (all.get(place).weekday()) {
        weekdays.add(place);
      }
    }
    List<DatedSentence> corrected = new ArrayList<>();
    for (DatedSentence dated : all) {
      corrected.add(dated.weekday() ? dated.on(meant(dated, weeks, weekdays, all)) : dated);
    }
    return corrected;
  }

  /** The same weekday so many weeks on, if another article knows that it is meant. */
  private TimeInterval meant(
      DatedSentence dated, int weeks, SharedTerms weekdays, List<DatedSentence> all) {
    TimeInterval other = weeks(dated.days(), weeks);
    for (int place : weekdays.with(dated.sentence(), said -> said.days().equals(other))) {
      DatedSentence said = all.get(place);
      if (said.sentence().index() != dated.sentence().index()
          && (weeks < 0 ? earlierIsRight(said, dated) : !earlierIsRight(dated, said))
          && claims.same(dated.sentence(), said.sentence())) {
        return other;
      }
    }
    return dated.days();
  }

  private boolean earlierIsRight(DatedSentence earlier, DatedSentence later) {
    return !plans.isAhead(later) || plans.isOfComing(earlier);
  }

  /**
   * Sentences with one weekday or day to come that nearly the same sentence of another article
   * names only in passing: "said that it would wait for Monday's meeting", where the other has
   * "said on Sunday that". The fuller one knows which day it is about.
   */
  Set<DatedSentence> knownBetter(List<DatedSentence> all) {
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
      if (dated.named().size() > 1 || !(dated.weekday() || plans.isAhead(dated))) {
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
}
