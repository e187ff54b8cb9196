package org.khulasa.summarizer.cluster;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khulasa.core.Token;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.summarizer.disagreement.StatedFacts;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;
import org.khulasa.summarizer.internal.Tokens;
import org.khulasa.summarizer.internal.Verbs;
import org.khulasa.summarizer.internal.Weekdays;

/**
 * Which sentences may be shown as saying what a sentence says.
 *
 * <p>{@link ClaimMatcher} joins what need not be told twice: there a sentence may be one claim with
 * another because it is all about the other's setting, or because it counts the same victims
 * otherwise. A reader who looks for evidence is told more: that this article says this, too. So of
 * the sentences of one claim only those are evidence that are statements, that have what the
 * sentence says first, and that neither contradict its figures and days nor say the opposite; and
 * how another article begins with it in its own words ({@link Openings}). Read in {@code
 * docs/accuracy/support.md}.
 *
 * <p>Linear in the words of the documents. For one thread.
 */
public final class Evidence {
  // What a news sentence says first, its attribution included, stands in so many terms.
  private static final int FIRST_TERMS = 14;
  private static final double LEAST_FIRST = 0.32;
  // "This comes after" tells of the time of what it names; who tells the same names all of it.
  private static final double LEAST_FIRST_OF_SETTING = 0.7;
  // All sentences of one article share names and setting; of two, both must begin with the claim.
  private static final double LEAST_FIRST_IN_ARTICLE = 1;
  // Who condemns a step and tells all of it tells of it, too.
  private static final double ALL_FIRST = 0.9;
  private static final int FEWEST_TERMS = 4;
  // What two states do in turn is told in many common words, but not in these alone.
  private static final double NEARLY_EQUAL = 0.8;
  private static final int LONGEST_ENTRY = 5;

  // Folded.
  private static final ImmutableSet<String> ATTRIBUTIONS =
      ImmutableSet.of("بحسب", "حسب", "حسبما", "وفق", "وفقا", "نقلا", "استنادا");
  private static final ImmutableSet<String> COMES =
      ImmutableSet.of("ياتي", "تاتي", "اتي", "اتت", "جاء", "جاءت");
  private static final String IN = "في";

  private final CandidateSet candidates;
  private final ClaimMatcher claims;
  private final EventWeights weights;
  private final Openings openings;
  private final WrittenBefore before;
  private final Map<Integer, ImmutableList<StatedFacts>> facts = new HashMap<>();
  private final Map<Integer, NamedTowns> towns = new HashMap<>();
  private final Map<Integer, ImmutableList<Candidate>> found = new HashMap<>();

  /** Evidence from among these candidates. */
  public Evidence(CandidateSet candidates, ClaimMatcher claims) {
    this.candidates = candidates;
    this.claims = claims;
    this.weights = claims.eventWeights();
    this.openings = new Openings(claims, weights);
    this.before = new WrittenBefore(candidates);
  }

  /** The other candidates that say what this one says, in their order; worked out once for each. */
  public ImmutableList<Candidate> of(Candidate candidate) {
    return found.computeIfAbsent(candidate.index(), index -> find(candidate));
  }

  private ImmutableList<Candidate> find(Candidate candidate) {
    Set<Integer> claim =
        claims.others(candidate).stream().map(Candidate::index).collect(toImmutableSet());
    return claims.akin(candidate).stream()
        .filter(other -> says(candidate, other, claim.contains(other.index())))
        .collect(toImmutableList());
  }

  /**
   * Those of some candidates that say what this one says, in their order: the same as of {@link
   * #of}, without looking at all the others. Linear in their words.
   */
  public ImmutableList<Candidate> among(Collection<Candidate> others, Candidate candidate) {
    return others.stream()
        .filter(other -> says(candidate, other, claims.same(candidate, other)))
        .collect(toImmutableList());
  }

  /** The part of what a sentence says, by weight, that another has. */
  public double share(Candidate sentence, Candidate other) {
    return weights.share(sentence.termSet(), other);
  }

  private boolean says(Candidate candidate, Candidate other, boolean ofOneClaim) {
    return ((ofOneClaim && saysIt(candidate, other)) || openings.tells(other, candidate))
        && shows(candidate, other);
  }

  /** How many other articles say what a candidate says. */
  public int articles(Candidate candidate) {
    return (int)
        of(candidate).stream()
            .map(Candidate::document)
            .filter(document -> document != candidate.document())
            .distinct()
            .count();
  }

  /** Whether another sentence of one claim makes it as strictly as evidence must. */
  private boolean saysIt(Candidate candidate, Candidate other) {
    return (other.fit() ? claims.closely(candidate, other) : claims.nearlyEqual(candidate, other))
        && hasFirst(candidate, other);
  }

  private boolean shows(Candidate candidate, Candidate other) {
    return isStatement(other)
        && !facts(candidate).countDifferently(facts(other))
        && !facts(candidate).giveOtherDates(facts(other))
        && !isTollUnknown(candidate, other)
        && !before.is(other, candidate, facts(candidate))
        && !before.isForetold(candidate, other, facts(other))
        && (shareWeekday(candidate, other)
            || (!facts(candidate).onOtherDays(facts(other))
                && !before.isNewsSince(candidate, other)))
        && !ofOtherEntry(candidate, other)
        && !ofOtherTown(candidate, other)
        && !onOtherSide(candidate, other)
        && agree(candidate, other);
  }

  /** Whether a sentence's news is how many died, which the other's article does not tell. */
  private boolean isTollUnknown(Candidate candidate, Candidate other) {
    return candidate.document() != other.document()
        && facts(candidate)
            .hasTollUnknownTo(
                facts(other),
                facts(other.document()),
                candidates.documents().get(other.document()).document().text());
  }

  private boolean ofOtherTown(Candidate candidate, Candidate other) {
    return towns(candidate).areOthersThan(towns(other));
  }

  /** Whether a sentence that is nearly the other has the opposite point of the compass in it. */
  private boolean onOtherSide(Candidate candidate, Candidate other) {
    return claims.claim(candidate).all().dice(claims.claim(other).all()) >= NEARLY_EQUAL
        && CardinalPoints.of(candidates.tokens(candidate))
            .areOppositeTo(CardinalPoints.of(candidates.tokens(other)));
  }

  private NamedTowns towns(Candidate candidate) {
    return towns.computeIfAbsent(
        candidate.index(),
        index ->
            NamedTowns.of(
                candidates.tokens(candidate),
                candidates.documents().get(candidate.document()).entities()));
  }

  /** Whether another sentence has what a sentence says first. */
  private boolean hasFirst(Candidate candidate, Candidate other) {
    boolean setting = isSetting(candidate) || isSetting(other);
    double least =
        setting && !claims.nearlyEqual(candidate, other) ? LEAST_FIRST_OF_SETTING : LEAST_FIRST;
    double first = first(candidate, other);
    return first >= least
        && (candidate.document() != other.document()
            || first + first(other, candidate) >= LEAST_FIRST_IN_ARTICLE);
  }

  /** Whether neither says the opposite of the other, of others, or what somebody thinks of it. */
  private boolean agree(Candidate candidate, Candidate other) {
    List<Token> tokens = candidates.tokens(candidate);
    List<Token> others = candidates.tokens(other);
    Stance mine = Stance.of(tokens);
    Stance theirs = Stance.of(others);
    return !CountedPeople.of(tokens).areOthersThan(CountedPeople.of(others))
        && !mine.opposes(theirs)
        && !mine.alsoJudges(theirs)
        && (!theirs.alsoJudges(mine) || first(candidate, other) >= ALL_FIRST);
  }

  /** Whether both are entries of a list of prices or the like, of two things. */
  private boolean ofOtherEntry(Candidate one, Candidate other) {
    String mine = entry(candidates.tokens(one));
    String theirs = entry(candidates.tokens(other));
    return !mine.isEmpty() && !theirs.isEmpty() && !mine.equals(theirs);
  }

  /** What a list has a figure of: {@code بنزين 92} in {@code بنزين 92: 15.25 جنيه}; or nothing. */
  private static String entry(List<Token> tokens) {
    StringBuilder entry = new StringBuilder();
    for (int i = 0; i < Math.min(LONGEST_ENTRY, tokens.size() - 1); i++) {
      String word = tokens.get(i).normal();
      if (word.equals(":")) {
        boolean figure = Character.isDigit(tokens.get(i + 1).normal().codePointAt(0));
        return figure ? entry.toString() : "";
      }
      entry.append(LetterFolding.fold(word)).append(' ');
    }
    return "";
  }

  /** One weekday, of which the date was reckoned in two ways. */
  private static boolean shareWeekday(Candidate candidate, Candidate other) {
    return Weekdays.KEYS.stream()
        .anyMatch(day -> candidate.termSet().contains(day) && other.termSet().contains(day));
  }

  /** "According to the agency." says nothing, nor do two or three words. */
  private boolean isStatement(Candidate candidate) {
    List<Token> tokens = candidates.tokens(candidate);
    return candidate.termSet().size() >= FEWEST_TERMS
        && (!ATTRIBUTIONS.contains(word(tokens, 0)) || tokens.stream().anyMatch(Verbs::is));
  }

  /** Whether a sentence says when or why something "comes"; not "in the statement came". */
  private boolean isSetting(Candidate candidate) {
    List<Token> tokens = candidates.tokens(candidate);
    return COMES.contains(word(tokens, 0)) && !word(tokens, 1).equals(IN);
  }

  /** The folded word at a place, the conjunction before the first one left out. */
  private static String word(List<Token> tokens, int place) {
    List<String> words =
        tokens.stream()
            .filter(token -> !token.isPunctuation())
            .limit(place + 1L)
            .map(Tokens::folded)
            .toList();
    if (words.size() <= place) {
      return "";
    }
    String word = words.get(place);
    return place == 0 && word.length() > 3 && word.charAt(0) == 'و' ? word.substring(1) : word;
  }

  /** The part of what a sentence says first that another sentence has, by weight. */
  private double first(Candidate candidate, Candidate other) {
    return weights.share(first(candidate), other);
  }

  /** The terms of what a sentence says first. */
  static List<String> first(Candidate candidate) {
    return candidate.termSet().stream().limit(FIRST_TERMS).toList();
  }

  private StatedFacts facts(Candidate candidate) {
    return facts(candidate.document()).get(candidate.position());
  }

  private ImmutableList<StatedFacts> facts(int document) {
    return facts.computeIfAbsent(
        document, d -> StatedFacts.of(document, candidates.documents().get(document)));
  }
}
