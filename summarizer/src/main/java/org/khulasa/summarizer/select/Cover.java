package org.khulasa.summarizer.select;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.khulasa.summarizer.cluster.ClaimMatcher;
import org.khulasa.summarizer.control.Interest;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.score.Concepts;

/**
 * A summary while it is filled. Confined to one thread.
 *
 * <p>Gains only shrink as concepts get covered and more is told, so a stale bid is an upper bound
 * and most sentences are never looked at again (Minoux 1978). The exception, a sentence whose
 * predecessor has just been chosen, bids anew.
 */
final class Cover {
  /** The part of a budget that is used, if there is enough to say: what users are promised. */
  static final double FULL_ENOUGH = 0.85;

  // The weight of what is new in a sentence, over all of its weight. What says less that is new
  // says it again in other words; more would shut out the second half of the story.
  static final double LEAST_NEW = 0.12;

  private final Units units;
  private final Concepts concepts;
  private final Interest interest;
  private final ClaimMatcher claims;
  private final Told told;
  private final Limit limit;
  private final Greed greed;
  // What the summary covers of each concept.
  private final double[] covered;
  private final List<Choice> choices = new ArrayList<>();
  private final Set<Integer> chosen = new HashSet<>();
  // The candidates whose claim the summary makes already.
  private final Set<Integer> said = new HashSet<>();
  private double weight;
  private int used;

  Cover(
      Units units,
      Concepts concepts,
      Interest interest,
      ClaimMatcher claims,
      Retelling retelling,
      Limit limit,
      Greed greed) {
    this.units = units;
    this.concepts = concepts;
    this.interest = interest;
    this.claims = claims;
    this.told = new Told(retelling);
    this.limit = limit;
    this.greed = greed;
    this.covered = new double[concepts.size()];
  }

  /** A candidate's claim on the next place, as of the round in which it was worked out. */
  private record Bid(int candidate, double key, int round) {}

  /** Takes over what another summary has, except a sentence and those that cannot do without it. */
  void keep(Cover other, Candidate without) {
    Set<Integer> kept = new HashSet<>(other.chosen);
    kept.remove(without.index());
    for (Choice choice : other.choices) {
      // A sentence that is no unit by itself was only there to lead in another one.
      List<Candidate> unit = units.of(choice.candidate().index());
      if (!unit.isEmpty() && unit.stream().allMatch(member -> kept.contains(member.index()))) {
        unit.forEach(this::add);
      }
    }
  }

  /** Adds a sentence that the article is about, if it may be used and fits. */
  void begin(Candidate with) {
    List<Candidate> unit = units.of(with.index());
    if (!unit.isEmpty() && used + cost(unit) <= limit.total()) {
      unit.forEach(this::add);
    }
  }

  /** Adds what fits and says something new, best first; nothing that needs one left out. */
  void fill(Set<Integer> leftOut) {
    fill(leftOut, LEAST_NEW);
  }

  /** Adds what still fits, even if most of it is said already: better than a budget half used. */
  void fillUp() {
    fill(Set.of(), 0);
  }

  private void fill(Set<Integer> leftOut, double leastNew) {
    PriorityQueue<Bid> queue =
        new PriorityQueue<>(
            Comparator.comparingDouble((Bid bid) -> -bid.key()).thenComparingInt(Bid::candidate));
    for (int candidate : units.usable()) {
      queue.add(new Bid(candidate, key(candidate), 0));
    }
    int round = 0;
    while (!queue.isEmpty()) {
      Bid bid = queue.remove();
      List<Candidate> unit = units.of(bid.candidate());
      if (chosen.contains(bid.candidate())
          || used + cost(unit) > limit.total()
          || unit.stream().anyMatch(member -> leftOut.contains(member.index()))
          || saysAgain(unit)
          || newPart(unit) < leastNew) {
        continue;
      }
      if (bid.round() < round) {
        queue.add(new Bid(bid.candidate(), key(bid.candidate()), round));
        continue;
      }
      unit.forEach(this::add);
      round++;
      for (int behind : units.behind(bid.candidate())) {
        queue.add(new Bid(behind, key(behind), round));
      }
    }
  }

  /** Best first. */
  List<Choice> choices() {
    return choices;
  }

  /** Whether so much of the budget is used that nobody will miss the rest. */
  boolean isFull() {
    return used >= FULL_ENOUGH * limit.total();
  }

  boolean isBetterThan(Cover other) {
    boolean byWeight = isFull() == other.isFull() || interest.isFocused();
    return byWeight ? weight > other.weight : isFull();
  }

  private double key(int candidate) {
    List<Candidate> unit = units.of(candidate);
    Candidate first = unit.get(0);
    Candidate last = unit.get(unit.size() - 1);
    boolean goesOn = first.position() > 0 && chosen.contains(first.index() - 1);
    double gain = unit.size() == 1 ? concepts.gain(last, covered) : concepts.gain(unit, covered);
    return gain
        * told.worth(last)
        * (goesOn ? greed.sequel() : 1)
        * Math.pow(1.0 + last.position(), -greed.sentenceDecay())
        * interest.of(last)
        / Math.pow(Math.max(1, cost(unit)), greed.costPower());
  }

  private int cost(List<Candidate> unit) {
    int cost = 0;
    for (Candidate member : unit) {
      cost += chosen.contains(member.index()) ? 0 : limit.cost(member);
    }
    return cost;
  }

  /** The part of the weight of the unit's sentence that the summary does not carry yet. */
  private double newPart(List<Candidate> unit) {
    Candidate last = unit.get(unit.size() - 1);
    double fresh = concepts.gain(last, covered);
    double all = fresh + concepts.coveredOf(last, covered);
    return all == 0 ? 1 : fresh / all;
  }

  private boolean saysAgain(List<Candidate> unit) {
    for (Candidate member : unit) {
      if (!chosen.contains(member.index())
          && (said.contains(member.index())
              || told.isMostlySaid(member)
              || told.isRetold(member))) {
        return true;
      }
    }
    return false;
  }

  private void add(Candidate candidate) {
    if (!chosen.add(candidate.index())) {
      return;
    }
    double gain = concepts.gain(candidate, covered);
    concepts.cover(candidate, covered);
    used += limit.cost(candidate);
    weight += gain * told.worth(candidate) * interest.of(candidate);
    choices.add(new Choice(candidate, gain));
    said.addAll(claims.group(candidate));
    told.add(candidate);
  }
}
