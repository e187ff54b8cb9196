package org.khulasa.summarizer.select;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khulasa.core.Document;
import org.khulasa.core.PublicationDate;
import org.khulasa.core.text.WordKey;
import org.khulasa.summarizer.cluster.ClaimMatcher;
import org.khulasa.summarizer.cluster.Evidence;
import org.khulasa.summarizer.control.PreferredSources;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;
import org.khulasa.summarizer.internal.Terms;
import org.khulasa.summarizer.internal.Weekdays;

/**
 * Says chosen claims in better words: those of an outlet that the reader prefers, those that tell
 * which day "today" is, those that introduce people by a fuller name, or those without the marks of
 * a tweet. A wording only takes the place of another if it makes the same claim, stands by itself,
 * keeps the summary within its budget, and repeats nothing that is said elsewhere in the summary.
 * Sentences that lean on others, or that others lean on, stay.
 */
public final class Wording {
  // A wording in place of another by its names must not say much less.
  private static final double NEARLY_AS_LONG = 0.8;

  // A wording in place of another by its form must say as much, but for a word or two.
  private static final double AS_MUCH = 0.8;

  // Who tells what has come tells little else than what was to come.
  private static final double MOSTLY_THAT = 0.6;

  private static final String TODAY = WordKey.of("اليوم");
  private static final CharMatcher TAGS = CharMatcher.anyOf("#@");

  private final CandidateSet candidates;
  private final ClaimMatcher claims;
  private final Limit limit;

  /** The wordings of these candidates' claims. */
  public Wording(CandidateSet candidates, ClaimMatcher claims, Limit limit) {
    this.candidates = candidates;
    this.claims = claims;
    this.limit = limit;
  }

  /** Whether a wording may take the place of another for a reason of its own. */
  private interface Better {
    boolean than(Candidate alternative, Candidate chosen);
  }

  /** The choice in words of preferred outlets; of several, the most preferred and most complete. */
  public List<Choice> ofPreferred(PreferredSources preferred, List<Choice> choices) {
    if (preferred.isEmpty()) {
      return choices;
    }
    List<Choice> result = new ArrayList<>(choices);
    Comparator<Candidate> best =
        Comparator.comparingInt((Candidate candidate) -> preferred.rank(document(candidate)))
            .thenComparing(Comparator.comparingInt(Candidate::words).reversed())
            .thenComparingInt(Candidate::index);
    for (int i = 0; i < result.size(); i++) {
      replace(
          result,
          i,
          best,
          (alternative, chosen) ->
              preferred.rank(document(alternative)) < preferred.rank(document(chosen)));
    }
    return ImmutableList.copyOf(result);
  }

  /**
   * The choice without the "today" of nobody knows which day: where an article has neither a date
   * nor names the weekday in the sentence, but another wording of the claim has one of the two,
   * that one is taken.
   *
   * @param choices in reading order
   * @param preferred no wording takes the place of one of a more preferred outlet
   */
  public List<Choice> withKnownDays(PreferredSources preferred, List<Choice> choices) {
    List<Choice> result = new ArrayList<>(choices);
    for (int i = 0; i < result.size(); i++) {
      if (isSomeDay(result.get(i).candidate())) {
        replace(
            result,
            i,
            Comparator.comparingInt(Candidate::index),
            (alternative, chosen) ->
                preferred.rank(document(alternative)) <= preferred.rank(document(chosen))
                    && alternative.words() >= NEARLY_AS_LONG * chosen.words()
                    && alternative.termSet().containsAll(Terms.figures(chosen.termSet()))
                    && (document(alternative).date().isPresent() || namesWeekday(alternative)));
      }
    }
    return ImmutableList.copyOf(result);
  }

  /**
   * The choice without what was still to come or under way ({@code تستجوب الشرطة اليوم}) where a
   * later article tells it as done ({@code استجوبت الشرطة}).
   *
   * @param choices in reading order
   * @param preferred no wording takes the place of one of a more preferred outlet
   * @param evidence which sentences say what others say
   */
  public List<Choice> asItCame(
      PreferredSources preferred, List<Choice> choices, Evidence evidence) {
    List<Choice> result = new ArrayList<>(choices);
    for (int i = 0; i < result.size(); i++) {
      Candidate coming = result.get(i).candidate();
      if (OpeningTense.isPresent(candidates.tokens(coming))) {
        replace(
            result,
            i,
            evidence.of(coming),
            Comparator.comparingDouble((Candidate other) -> -claims.told(coming, other))
                .thenComparingInt(Candidate::index),
            (alternative, chosen) ->
                preferred.rank(document(alternative)) <= preferred.rank(document(chosen))
                    && isLater(alternative, chosen)
                    && OpeningTense.isPast(candidates.tokens(alternative))
                    && claims.told(alternative, chosen) >= MOSTLY_THAT);
      }
    }
    return ImmutableList.copyOf(result);
  }

  private boolean isLater(Candidate one, Candidate other) {
    Optional<PublicationDate> date = document(one).date();
    Optional<PublicationDate> before = document(other).date();
    return date.isPresent() && before.isPresent() && date.get().compareTo(before.get()) > 0;
  }

  private boolean isSomeDay(Candidate candidate) {
    return document(candidate).date().isEmpty()
        && !namesWeekday(candidate)
        && words(candidate).contains(TODAY);
  }

  private boolean namesWeekday(Candidate candidate) {
    return !Sets.intersection(words(candidate), Weekdays.KEYS).isEmpty();
  }

  private Set<String> words(Candidate candidate) {
    return candidates
        .documents()
        .get(candidate.document())
        .sentences()
        .get(candidate.position())
        .tokens()
        .stream()
        .map(token -> WordKey.of(token.normal()))
        .collect(Collectors.toSet());
  }

  /**
   * The choice in words that name people more fully where the reader meets them first ({@code رشاد
   * الهنيدي} before {@code الهنيدي}). Without entities of type {@code PER} nothing changes.
   *
   * @param choices in reading order
   * @param preferred no wording takes the place of one of a more preferred outlet
   */
  public List<Choice> withFullNames(PreferredSources preferred, List<Choice> choices) {
    PersonNames names = new PersonNames(candidates);
    if (names.isEmpty()) {
      return choices;
    }
    List<Choice> result = new ArrayList<>(choices);
    for (int i = 0; i < result.size(); i++) {
      replace(
          result,
          i,
          Comparator.comparingInt(Candidate::index),
          (alternative, chosen) ->
              preferred.rank(document(alternative)) <= preferred.rank(document(chosen))
                  && alternative.words() >= NEARLY_AS_LONG * chosen.words()
                  && alternative.termSet().containsAll(Terms.figures(chosen.termSet()))
                  && names.areFuller(alternative, chosen));
      names.introduce(result.get(i).candidate());
    }
    return ImmutableList.copyOf(result);
  }

  /**
   * The choice without the marks of a tweet ({@code #حزب_الشعب}), where another wording of the
   * claim says as much without them.
   *
   * @param choices in reading order
   * @param preferred no wording takes the place of one of a more preferred outlet
   */
  public List<Choice> withoutTags(PreferredSources preferred, List<Choice> choices) {
    List<Choice> result = new ArrayList<>(choices);
    for (int i = 0; i < result.size(); i++) {
      Candidate tagged = result.get(i).candidate();
      if (hasTags(tagged)) {
        replace(
            result,
            i,
            Comparator.comparingDouble((Candidate other) -> -claims.told(tagged, other))
                .thenComparingInt(Candidate::index),
            (alternative, chosen) ->
                preferred.rank(document(alternative)) <= preferred.rank(document(chosen))
                    && !hasTags(alternative)
                    && alternative.termSet().containsAll(Terms.figures(chosen.termSet()))
                    && claims.told(chosen, alternative) >= AS_MUCH);
      }
    }
    return ImmutableList.copyOf(result);
  }

  private boolean hasTags(Candidate candidate) {
    return TAGS.matchesAnyOf(candidate.span().of(document(candidate).text()));
  }

  /**
   * The choice with the phrases that link a sentence to the one before it in its article, where
   * that one is told directly before it, as long as the budget lasts.
   *
   * @param choices in reading order
   */
  public List<Choice> withLinks(List<Choice> choices) {
    List<Choice> result = new ArrayList<>(choices);
    int used = choices.stream().mapToInt(choice -> limit.cost(choice.candidate())).sum();
    for (int i = 1; i < result.size(); i++) {
      Candidate before = result.get(i - 1).candidate();
      Candidate chosen = result.get(i).candidate();
      Candidate linked = candidates.withLink(chosen);
      int more = limit.cost(linked) - limit.cost(chosen);
      if (before.index() + 1 == chosen.index()
          && before.document() == chosen.document()
          && used + more <= limit.total()) {
        result.set(i, new Choice(linked, result.get(i).score()));
        used += more;
      }
    }
    return ImmutableList.copyOf(result);
  }

  private void replace(
      List<Choice> choices, int place, Comparator<Candidate> order, Better better) {
    replace(choices, place, claims.others(choices.get(place).candidate()), order, better);
  }

  private void replace(
      List<Choice> choices,
      int place,
      List<Candidate> others,
      Comparator<Candidate> order,
      Better better) {
    Candidate chosen = choices.get(place).candidate();
    if (others.isEmpty()) {
      return;
    }
    boolean bound =
        choices.stream()
            .map(Choice::candidate)
            .anyMatch(other -> other.leans() && other.leadIn() == chosen.index());
    if (chosen.leans() || bound) {
      return;
    }
    int used = choices.stream().mapToInt(choice -> limit.cost(choice.candidate())).sum();
    int room = limit.total() - used + limit.cost(chosen);
    Optional<Candidate> alternative =
        others.stream()
            .filter(other -> limit.cost(other) <= room && other.words() >= Units.FEWEST_WORDS)
            .filter(other -> !other.leans() && !candidates.withLeadIns(other).isEmpty())
            .filter(other -> better.than(other, chosen))
            .filter(other -> !repeats(other, choices, place))
            .min(order);
    if (alternative.isPresent()) {
      choices.set(place, new Choice(alternative.get(), choices.get(place).score()));
    }
  }

  private boolean repeats(Candidate candidate, List<Choice> choices, int except) {
    for (int i = 0; i < choices.size(); i++) {
      Candidate other = choices.get(i).candidate();
      if (i != except && (other.index() == candidate.index() || claims.same(other, candidate))) {
        return true;
      }
    }
    return false;
  }

  private Document document(Candidate candidate) {
    return candidates.documents().get(candidate.document()).document();
  }
}
