package org.khulasa.summarizer.eval;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.function.Predicate;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummarySentence;

/**
 * Counts one kind of fault that a reader would notice and ROUGE does not. The checks here are cheap
 * and look at the text alone; a caller adds its own (for example for sentences that only make sense
 * after another one) with {@link SummaryEvaluation#withFault}. Implementations are immutable and
 * may be shared by threads.
 */
@FunctionalInterface
public interface FaultCheck {
  /** How often the fault occurs in a summary. */
  int count(Summary summary);

  /**
   * Counts the sentences that do not end in a mark which ends sentences (full stop, question and
   * exclamation mark, ellipsis), closing quotation marks and brackets aside.
   */
  static FaultCheck noFinalPunctuation() {
    return summary -> countSentences(summary, sentence -> !SentenceEnds.isEnded(sentence.text()));
  }

  /**
   * Counts the sentences in which some kind of quotation marks is opened and not closed, or the
   * other way round. Some pages write one and the same mark on both sides, or both the wrong way
   * round; that is no fault.
   */
  static FaultCheck unbalancedQuotes() {
    return summary ->
        countSentences(summary, sentence -> !QuotationBalance.isBalanced(sentence.text()));
  }

  /**
   * Counts the sentences that repeat an earlier one of the same summary: of the different words of
   * the one that has fewer, more than this part stands in the other.
   *
   * @param overlap from 0 to 1
   */
  static FaultCheck repeatedClaim(double overlap) {
    RougeTokenizer tokenizer = new RougeTokenizer(false);
    return summary -> {
      ImmutableList<ImmutableSet<String>> words =
          summary.sentences().stream()
              .map(sentence -> ImmutableSet.copyOf(tokenizer.words(sentence.text())))
              .collect(ImmutableList.toImmutableList());
      int repeated = 0;
      for (int i = 1; i < words.size(); i++) {
        ImmutableSet<String> sentence = words.get(i);
        if (words.subList(0, i).stream().anyMatch(earlier -> share(earlier, sentence) > overlap)) {
          repeated++;
        }
      }
      return repeated;
    };
  }

  private static double share(ImmutableSet<String> a, ImmutableSet<String> b) {
    int fewer = Math.min(a.size(), b.size());
    return fewer == 0 ? 0 : (double) Sets.intersection(a, b).size() / fewer;
  }

  private static int countSentences(Summary summary, Predicate<SummarySentence> isFaulty) {
    return (int) summary.sentences().stream().filter(isFaulty).count();
  }
}
