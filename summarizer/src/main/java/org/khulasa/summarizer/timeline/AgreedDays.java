package org.khulasa.summarizer.timeline;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
   * apart, one that looks ahead says so by its words, and is right; otherwise the earlier one, from
   * which the later took the sentence.
   */
  List<DatedSentence> asOneDay(List<DatedSentence> all) {
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
}
