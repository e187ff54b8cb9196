package org.khulasa.summarizer.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.summarizer.Pages;
import org.khulasa.summarizer.internal.CandidateSet;

class PairWeightsTest {
  private static final AnalyzedDocument FIRST =
      Pages.whole("1", "افتتح الوزير جسر زهران الجديد. وقال سكان الحي إن الطريق صار قصيرا جدا.");
  private static final AnalyzedDocument SECOND =
      Pages.whole("2", "افتتح الوزير جسر زهران أمس. وحضر مئات من سكان المدينة حفل الافتتاح.");

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    StringBuilder out = new StringBuilder();
    PairWeights.builtIn().write("tests", out);
    List<String> lines =
        out.toString().lines().filter(line -> !line.isEmpty() && line.charAt(0) != '#').toList();
    assertThat(PairWeights.parse(lines, "again").asMap()).isEqualTo(PairWeights.builtIn().asMap());
    assertThat(out).contains("# Learned from: tests");
  }

  @Test
  void brokenLinesSayWhatIsWrong() {
    assertThatThrownBy(() -> PairWeights.parse(List.of("colour 1.0"), "w.txt"))
        .hasMessage("w.txt: expected a feature and its weight, found colour 1.0");
    assertThatThrownBy(() -> PairWeights.parse(List.of("times many"), "w.txt"))
        .hasMessage("w.txt: expected a number, found times many");
    assertThatThrownBy(() -> PairWeights.parse(List.of("times 1"), "w.txt"))
        .hasMessage("w.txt: no weight for one");
  }

  @Test
  void learnsThatReferencesHaveWhatAllArticlesBeginWith() {
    PairTrainer.Example example =
        PairTrainer.Example.of(List.of(FIRST, SECOND), List.of("افتتح الوزير جسر زهران"));
    PairWeights weights = PairTrainer.train(Collections.nCopies(30, example));
    CandidateSet candidates = CandidateSet.of(List.of(FIRST, SECOND));
    Concepts concepts = LearnedConcepts.of(candidates, weights);
    List<Double> gains =
        candidates.all().stream()
            .map(candidate -> concepts.gain(candidate, new double[concepts.size()]))
            .collect(Collectors.toCollection(ArrayList::new));
    assertThat(gains.get(0)).isGreaterThan(gains.get(1));
    assertThat(gains.get(2)).isGreaterThan(gains.get(3));
  }

  @Test
  void gainsTogetherCountEachConceptOnceAndLeaveNoTrace() {
    CandidateSet candidates = CandidateSet.of(List.of(FIRST, SECOND));
    Concepts concepts = LearnedConcepts.of(candidates, PairWeights.builtIn());
    double[] covered = new double[concepts.size()];
    double both = concepts.gain(List.of(candidates.all().get(0), candidates.all().get(2)), covered);
    assertThat(covered).containsOnly(0);
    double one = concepts.gain(candidates.all().get(0), covered);
    double other = concepts.gain(candidates.all().get(2), covered);
    assertThat(both).isGreaterThan(Math.max(one, other)).isLessThan(one + other);
  }
}
