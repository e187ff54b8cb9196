package org.khulasa.summarizer.eval;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.function.Predicate;
import org.khulasa.core.clean.PageCleaner;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummarySentence;

/**
 * Counts one kind of fault that a reader would notice and ROUGE does not. A caller adds its own
 * with {@link SummaryEvaluation#withFault}. Implementations are immutable and may be shared by
 * threads.
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

  /**
   * Counts the sentences that open as one does which goes on from the sentence before it ("and he
   * added", "for his part", "this step"), where that sentence does not stand directly before it in
   * the summary. It is told by the same word lists by which {@code Summarizers.standard()} avoids
   * such openings: that one has none by construction, so the count says what others have.
   */
  static FaultCheck danglingOpening() {
    return new DanglingOpening();
  }

  /**
   * Counts the sentences in which a cleaner finds what a page puts around an article: buttons,
   * captions, date lines, related links, headings. Cleaning takes its time with every summary. If
   * the documents were cleaned by the same cleaner before, there are none.
   */
  static FaultCheck furniture(PageCleaner cleaner) {
    return new PageFurniture(cleaner);
  }

  private static double share(ImmutableSet<String> a, ImmutableSet<String> b) {
    int fewer = Math.min(a.size(), b.size());
    return fewer == 0 ? 0 : (double) Sets.intersection(a, b).size() / fewer;
  }

  private static int countSentences(Summary summary, Predicate<SummarySentence> isFaulty) {
    return (int) summary.sentences().stream().filter(isFaulty).count();
  }
}
