package org.khulasa.summarizer.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Document;
import org.khulasa.core.Sentence;
import org.khulasa.summarizer.Budget;
import org.khulasa.summarizer.Passage;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummarySentence;

class BudgetUseTest {
  private static final List<AnalyzedDocument> DOCUMENTS =
      TestAnalysis.analyzer().analyze(List.of(Document.of("d", "عاد الوفد. فرح.")));

  /** The use by a summary of one sentence of the document's three words. */
  private static BudgetUse use(Budget budget, int sentence) {
    Sentence chosen = DOCUMENTS.get(0).sentences().get(sentence);
    SummarySentence told =
        new SummarySentence(
            new Passage(0, chosen.span()),
            chosen.span().of(DOCUMENTS.get(0).document().text()),
            chosen.words(),
            1,
            List.of());
    return BudgetUse.of(budget, DOCUMENTS, new Summary(DOCUMENTS, List.of(told)));
  }

  @Test
  void aRatioAllowsAtLeastOneWord() {
    assertThat(use(new Budget.Ratio(0.1), 1)).isEqualTo(new BudgetUse(1, 1, 3, false));
    assertThat(use(new Budget.Ratio(0.1), 0)).isEqualTo(new BudgetUse(2, 1, 3, true));
  }

  @Test
  void wordsAndSentencesCountAsTheBudgetDoes() {
    assertThat(use(new Budget.Words(2), 0)).isEqualTo(new BudgetUse(2, 2, 3, false));
    assertThat(use(new Budget.Sentences(5), 0)).isEqualTo(new BudgetUse(1, 5, 2, false));
    assertThat(use(new Budget.Sentences(5), 0).share()).isEqualTo(0.5);
  }
}
