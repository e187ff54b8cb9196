package org.khulasa.summarizer.select;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khulasa.summarizer.SummaryOptions;
import org.khulasa.summarizer.cluster.ClaimMatcher;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;

/**
 * Another selector's choice, in which an accusation is told with its denial, if an article has one,
 * and a report with the denial that stands right behind it: in the room that is left, or in place
 * of the sentence that was chosen for least, the latest news aside. Nothing is done where the
 * choice has a denial by somebody whom it names already. A single article mostly tells of a denial
 * where it matters: only one that stands right behind what is told is looked for.
 */
public final class DenialSelector implements Selector {
  // Elsewhere 0.85 of a budget are used where there is enough to tell; an accusation without its
  // denial is worse than a few words less.
  private static final double USED = 0.75;

  // "And Nadir denies the charges".
  private static final int FEWEST_WORDS = 4;
  private static final int MOST_TRIES = 20;

  private final Selector selector;

  /** Adds to the choice of this selector. */
  public DenialSelector(Selector selector) {
    this.selector = selector;
  }

  /**
   * An accusation and its denial.
   *
   * @param denial with the sentences before it that it cannot do without; empty if it must not be
   *     used
   */
  private record Pair(Candidate accusation, List<Candidate> denial) {}

  @Override
  public List<Choice> select(
      CandidateSet candidates, ClaimMatcher claims, Limit limit, SummaryOptions options) {
    List<Choice> choices = selector.select(candidates, claims, limit, options);
    boolean one = candidates.withSentences().size() == 1;
    if (limit.perSentence()) {
      return choices;
    }
    Accusations accusations = new Accusations(candidates);
    List<Candidate> denying =
        choices.stream().map(Choice::candidate).filter(accusations::denies).toList();
    List<Candidate> accusing =
        choices.stream()
            .map(Choice::candidate)
            .filter(candidate -> !one && accusations.accuses(candidate))
            .filter(accusation -> !isAnswered(accusations, accusation, denying))
            .toList();
    Stream<Pair> answers =
        choices.stream()
            .map(Choice::candidate)
            .flatMap(report -> answer(candidates, accusations, report).stream())
            .filter(pair -> !isAnswered(accusations, pair.accusation(), denying))
            .filter(pair -> !isSaid(claims, pair, choices));
    Stream<Pair> denials =
        (accusing.isEmpty() ? Stream.<Candidate>empty() : candidates.all().stream())
            .filter(
                candidate -> candidate.words() >= FEWEST_WORDS && accusations.mayDeny(candidate))
            .flatMap(
                candidate ->
                    accusing.stream()
                        .filter(accusation -> accusations.isDenial(candidate, accusation))
                        .map(
                            accusation -> new Pair(accusation, candidates.withLeadIns(candidate))));
    return Stream.concat(denials, answers)
        .limit(MOST_TRIES)
        .flatMap(pair -> with(candidates, accusations, pair, choices, limit).stream())
        .findFirst()
        .orElse(choices);
  }

  /** The denial that stands right behind a sentence in its article. */
  private static Optional<Pair> answer(
      CandidateSet candidates, Accusations accusations, Candidate report) {
    List<Candidate> article = candidates.of(report.document());
    if (report.position() + 1 == article.size()) {
      return Optional.empty();
    }
    Candidate next = article.get(report.position() + 1);
    return accusations.answers(next, report)
            || (next.words() >= FEWEST_WORDS && accusations.isDenial(next, report))
        ? Optional.of(new Pair(report, candidates.withLeadIns(next)))
        : Optional.empty();
  }

  /** Whether a sentence of the choice makes the claim of a denial already. */
  private static boolean isSaid(ClaimMatcher claims, Pair pair, List<Choice> choices) {
    return choices.stream()
        .map(Choice::candidate)
        .filter(said -> !pair.denial().contains(said) && said.index() != pair.accusation().index())
        .anyMatch(said -> pair.denial().stream().anyMatch(denial -> claims.same(said, denial)));
  }

  /**
   * Whether a sentence of the choice denies something and names somebody whom this one names.
   *
   * @param denying the sentences of the choice that deny something
   */
  private static boolean isAnswered(
      Accusations accusations, Candidate accusation, List<Candidate> denying) {
    return denying.stream().anyMatch(denial -> accusations.nameTheSame(denial, accusation));
  }

  /** The choice with a denial behind an accusation; empty if there is no room for it. */
  private static Optional<List<Choice>> with(
      CandidateSet candidates,
      Accusations accusations,
      Pair pair,
      List<Choice> choices,
      Limit limit) {
    Set<Integer> chosen = new HashSet<>();
    choices.forEach(choice -> chosen.add(choice.candidate().index()));
    List<Candidate> added =
        pair.denial().stream().filter(candidate -> !chosen.contains(candidate.index())).toList();
    if (added.isEmpty()) {
      return Optional.empty();
    }
    int cost = added.stream().mapToInt(limit::cost).sum();
    int used = choices.stream().mapToInt(choice -> limit.cost(choice.candidate())).sum();
    if (used + cost <= limit.total()) {
      return inOrder(candidates, added, pair.accusation(), choices);
    }
    Set<Integer> kept = kept(pair, choices);
    return choices.stream()
        .skip(1)
        .filter(choice -> !choice.needed())
        .filter(choice -> !kept.contains(choice.candidate().index()))
        .filter(choice -> !accusations.denies(choice.candidate()))
        .filter(choice -> fits(used + cost - limit.cost(choice.candidate()), limit))
        .sorted(Comparator.comparingDouble(Choice::score))
        .flatMap(
            spare -> {
              List<Choice> rest = new ArrayList<>(choices);
              rest.remove(spare);
              return inOrder(candidates, added, pair.accusation(), rest).stream();
            })
        .findFirst();
  }

  private static boolean fits(int used, Limit limit) {
    return used <= limit.total() && used >= USED * limit.total();
  }

  /** What must not go: what is denied, and what others lean on. */
  private static Set<Integer> kept(Pair pair, List<Choice> choices) {
    Set<Integer> kept = new HashSet<>();
    kept.add(pair.accusation().index());
    pair.denial().forEach(candidate -> kept.add(candidate.index()));
    choices.stream()
        .map(Choice::candidate)
        .filter(Candidate::leans)
        .forEach(candidate -> kept.add(candidate.leadIn()));
    return kept;
  }

  /** The choice with what is added, if in reading order that comes behind the accusation. */
  private static Optional<List<Choice>> inOrder(
      CandidateSet candidates, List<Candidate> added, Candidate accusation, List<Choice> choices) {
    List<Choice> all = new ArrayList<>(choices);
    added.forEach(candidate -> all.add(new Choice(candidate, 0)));
    List<Integer> order =
        new Chronology(candidates)
            .sort(all).stream().map(choice -> choice.candidate().index()).toList();
    int denial = added.get(added.size() - 1).index();
    return order.indexOf(denial) > order.indexOf(accusation.index())
        ? Optional.of(ImmutableList.copyOf(all))
        : Optional.empty();
  }
}
