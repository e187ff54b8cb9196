package org.khulasa.summarizer.eval;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * ROUGE-1, ROUGE-2 and ROUGE-L of a candidate summary against references (Lin 2004, "ROUGE: A
 * Package for Automatic Evaluation of Summaries").
 *
 * <p><b>ROUGE-N</b> counts the n-grams that both have, each at most as often as the other has it.
 * N-grams run across sentences, as in the original script.
 *
 * <p><b>ROUGE-L</b> is the summary-level one: for every line of the reference, the union of its
 * longest common subsequences with all lines of the candidate. One line is one sentence; a
 * reference without line breaks is one sentence. A word counts at most as often as each side has
 * it, which Lin's formula leaves open and his script enforces.
 *
 * <p><b>Lengths.</b> Nothing is ever truncated: precision, recall and F1 are of the whole candidate
 * against the whole reference. F1 weighs both equally. Where one side has no n-gram at all, the
 * score is zero.
 *
 * <p>Words are those of {@link RougeTokenizer}. Time and memory of ROUGE-L grow with the product of
 * the two texts' lengths. Immutable; may be shared by threads.
 */
public final class Rouge {
  /** How the scores against several references become one. */
  public enum References {
    /** The mean over the references. */
    AVERAGE,
    /** The reference with the highest F1, chosen for each variant by itself. */
    BEST
  }

  /**
   * One variant's score.
   *
   * @param precision the part of the candidate that the reference has, from 0 to 1
   * @param recall the part of the reference that the candidate has, from 0 to 1
   * @param f1 their harmonic mean
   */
  public record Score(double precision, double recall, double f1) {
    /** Nothing in common. */
    public static final Score ZERO = new Score(0, 0, 0);

    private static Score of(int hits, int candidate, int reference) {
      // With a hit neither side is empty.
      return hits == 0
          ? ZERO
          : new Score(
              (double) hits / candidate,
              (double) hits / reference,
              2.0 * hits / (candidate + reference));
    }
  }

  /**
   * The three variants of one candidate.
   *
   * @param rouge1 single words
   * @param rouge2 pairs of neighbours
   * @param rougeL longest common subsequences
   */
  public record Scores(Score rouge1, Score rouge2, Score rougeL) {}

  private final RougeTokenizer tokenizer;
  private final References references;

  /**
   * A scorer.
   *
   * @param tokenizer what a word is
   * @param references how several references become one score
   */
  public Rouge(RougeTokenizer tokenizer, References references) {
    this.tokenizer = tokenizer;
    this.references = references;
  }

  /** Words without stemming; the average over the references. */
  public static Rouge create() {
    return new Rouge(new RougeTokenizer(false), References.AVERAGE);
  }

  /** The same scorer over stemmed words. */
  public Rouge stemmed() {
    return new Rouge(new RougeTokenizer(true), references);
  }

  /** The same scorer, treating several references this way. */
  public Rouge withReferences(References newReferences) {
    return new Rouge(tokenizer, newReferences);
  }

  /** What a word is. */
  public RougeTokenizer tokenizer() {
    return tokenizer;
  }

  /** How several references become one score. */
  public References references() {
    return references;
  }

  /**
   * Scores a candidate.
   *
   * @param candidate the summary, one sentence a line
   * @param referenceSummaries at least one; one sentence a line if ROUGE-L is to tell them apart
   * @throws IllegalArgumentException if there is no reference
   */
  public Scores score(String candidate, List<String> referenceSummaries) {
    if (referenceSummaries.isEmpty()) {
      throw new IllegalArgumentException("ROUGE needs at least 1 reference, found none");
    }
    Text candidateText = text(candidate);
    ImmutableList<Scores> scores =
        referenceSummaries.stream()
            .map(reference -> score(candidateText, text(reference)))
            .collect(ImmutableList.toImmutableList());
    return new Scores(
        combine(scores.stream().map(Scores::rouge1).toList()),
        combine(scores.stream().map(Scores::rouge2).toList()),
        combine(scores.stream().map(Scores::rougeL).toList()));
  }

  private static Scores score(Text candidate, Text reference) {
    return new Scores(
        ngrams(candidate.words(), reference.words(), 1),
        ngrams(candidate.words(), reference.words(), 2),
        Score.of(
            UnionLcs.hits(candidate.lines(), reference.lines()),
            candidate.words().size(),
            reference.words().size()));
  }

  private Score combine(List<Score> scores) {
    if (references == References.BEST) {
      Score best = scores.get(0);
      for (Score score : scores) {
        if (score.f1() > best.f1()) {
          best = score;
        }
      }
      return best;
    }
    return mean(scores);
  }

  /** The mean of each of the three numbers; zero if there is no score. */
  static Score mean(List<Score> scores) {
    return new Score(
        scores.stream().mapToDouble(Score::precision).average().orElse(0),
        scores.stream().mapToDouble(Score::recall).average().orElse(0),
        scores.stream().mapToDouble(Score::f1).average().orElse(0));
  }

  private static Score ngrams(List<String> candidate, List<String> reference, int n) {
    Map<List<String>, Integer> left = new HashMap<>();
    for (int i = 0; i + n <= reference.size(); i++) {
      left.merge(reference.subList(i, i + n), 1, Integer::sum);
    }
    int hits = 0;
    for (int i = 0; i + n <= candidate.size(); i++) {
      List<String> ngram = candidate.subList(i, i + n);
      int remaining = left.getOrDefault(ngram, 0);
      if (remaining > 0) {
        hits++;
        left.put(ngram, remaining - 1);
      }
    }
    return Score.of(
        hits, Math.max(candidate.size() - n + 1, 0), Math.max(reference.size() - n + 1, 0));
  }

  private Text text(String text) {
    ImmutableList<ImmutableList<String>> lines =
        text.lines()
            .map(line -> ImmutableList.copyOf(tokenizer.words(line)))
            .filter(line -> !line.isEmpty())
            .collect(ImmutableList.toImmutableList());
    return new Text(
        lines, lines.stream().flatMap(List::stream).collect(ImmutableList.toImmutableList()));
  }

  private record Text(ImmutableList<ImmutableList<String>> lines, ImmutableList<String> words) {}
}
