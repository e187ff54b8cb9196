package org.khulasa.summarizer.select;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.khulasa.summarizer.internal.Candidate;

/**
 * What the sentences of a growing summary tell of each other sentence. Adding one goes over the
 * sentences that share a term with it, once; asking costs nothing, however long the summary is.
 * Confined to one thread.
 */
final class Told {
  /** Of so much of the terms of one of two sentences that the other says the same. */
  private static final double MOSTLY = 0.72;

  private static final int FEWEST_TERMS = 5;

  private final Retelling retelling;
  private final SecondBeginning secondBeginning;
  // By the index of a sentence.
  private final int[] alike;
  private final double[] weights;
  // How likely the one of another article that is likeliest the same news is that.
  private final double[] odds;
  // By the article: what the hours from the one of a sentence that was added add to the odds.
  private final double[] ofHours;
  private final int[] hoursFrom;
  private final BitSet mostlySaid = new BitSet();
  // By the place of a term among those of all sentences: whether another article has told it.
  private final BitSet told = new BitSet();
  // What the sentence being added shares with each; zeros in between.
  private final int[] sharedTerms;
  private final double[] sharedWeights;
  private final int[] touched;
  private @Nullable Candidate opening;

  /** Of a summary without sentences. */
  Told(Retelling retelling) {
    this.retelling = retelling;
    secondBeginning = new SecondBeginning(retelling);
    alike = new int[retelling.sentences()];
    weights = new double[alike.length];
    odds = new double[alike.length];
    Arrays.fill(odds, SameNews.NEVER);
    ofHours = new double[retelling.documents()];
    hoursFrom = new int[ofHours.length];
    Arrays.fill(hoursFrom, -1);
    sharedTerms = new int[alike.length];
    sharedWeights = new double[alike.length];
    touched = new int[alike.length];
  }

  /** Takes a sentence into account that the summary tells from now on. */
  void add(Candidate candidate) {
    int added = candidate.index();
    int found = 0;
    for (int term : retelling.terms(added)) {
      Retelling.Postings with = retelling.with(term);
      double weight = retelling.weight(term);
      for (int i = 0; i < with.size(); i++) {
        int sentence = with.sentence(i);
        if (sharedTerms[sentence]++ == 0) {
          touched[found++] = sentence;
        }
        sharedWeights[sentence] += weight;
        if (retelling.document(sentence) != candidate.document() && !told.get(with.place(i))) {
          told.set(with.place(i));
          weights[sentence] += weight;
        }
      }
    }
    for (int i = 0; i < found; i++) {
      compare(candidate, touched[i]);
      sharedTerms[touched[i]] = 0;
      sharedWeights[touched[i]] = 0;
    }
    opening = candidate.position() == 0 ? candidate : opening;
  }

  private void compare(Candidate added, int sentence) {
    int terms = retelling.terms(added.index()).length;
    double lighter = Math.min(retelling.total(added.index()), retelling.total(sentence));
    if (retelling.document(sentence) != added.document() && terms >= Retelling.FEWEST_TERMS) {
      double shared = lighter == 0 ? 1 : sharedWeights[sentence] / lighter;
      double same =
          retelling.odds(
              added.index(),
              sentence,
              shared,
              ofHours(added.document(), retelling.document(sentence)));
      if (retelling.areAlike(shared, same)) {
        alike[sentence]++;
      }
      odds[sentence] = Math.max(odds[sentence], same);
    }
    if (isMost(sharedTerms[sentence], Math.min(terms, retelling.terms(sentence).length))) {
      mostlySaid.set(sentence);
    }
  }

  /** What the hours to another article add, worked out once while sentences of one are added. */
  private double ofHours(int document, int other) {
    if (hoursFrom[other] != document) {
      hoursFrom[other] = document;
      ofHours[other] = retelling.ofHours(document, other);
    }
    return ofHours[other];
  }

  /** Whether the summary does not need this sentence, too. */
  boolean isRetold(Candidate candidate) {
    int sentence = candidate.index();
    if (candidate.termSet().size() < Retelling.FEWEST_TERMS) {
      return false;
    }
    boolean nearlyAll =
        weights[sentence] > 0
            && weights[sentence] >= Retelling.MOSTLY_TOLD * retelling.total(sentence);
    return alike[sentence] > retelling.mostAlike()
        || nearlyAll
        || (opening != null && secondBeginning.is(candidate, opening));
  }

  /** What is left of a sentence's gain, as far as the summary tells the same. */
  double worth(Candidate candidate) {
    return candidate.termSet().size() < Retelling.FEWEST_TERMS
        ? 1
        : retelling.worth(odds[candidate.index()]);
  }

  /**
   * Whether a sentence of the summary has nearly all terms of this one, or the other way round:
   * then they say the same, even if their figures differ.
   */
  boolean isMostlySaid(Candidate candidate) {
    return mostlySaid.get(candidate.index());
  }

  /**
   * Whether two sentences say the same by the terms they share.
   *
   * @param fewer the terms of the one that has fewer
   */
  static boolean isMost(int shared, int fewer) {
    return fewer >= FEWEST_TERMS && shared >= MOSTLY * fewer;
  }
}
