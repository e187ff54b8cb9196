package org.khulasa.summarizer.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.summarizer.Pages;
import org.khulasa.summarizer.SummaryOptions;
import org.khulasa.summarizer.cluster.ClaimMatcher;
import org.khulasa.summarizer.internal.CandidateSet;
import org.khulasa.summarizer.score.CoverageWeights;
import org.khulasa.summarizer.score.LearnedConcepts;
import org.khulasa.summarizer.score.PairWeights;

/**
 * The shipped choice, without its price for what is told again, against the best of all subsets,
 * where there are few enough to try them.
 */
class OptimumTest {
  private static final int MOST_SENTENCES = 12;
  private static final double ROUNDING = 1e-6;

  // Of one event; some say the same in other words, and some lean on the one before.
  private static final ImmutableList<String> PASSAGES =
      ImmutableList.of(
          "انهار جسر قديم فوق وادي الزيتون صباح الثلاثاء بعد أمطار غزيرة استمرت يومين.",
          "انهار صباح الثلاثاء جسر قديم فوق وادي الزيتون بعد أمطار غزيرة هطلت يومين متتاليين.",
          "ونقل المسعفون خمسة عشر مصابا إلى مستشفى المدينة بينهم ثلاثة أطفال.",
          "قالت وزيرة الأشغال هالة منصور إن الجسر خضع للفحص قبل عامين ولم تظهر فيه تشققات."
              + " وأضافت أن لجنة من المهندسين ستبحث في أسباب الانهيار خلال أسبوع.",
          "قطعت الشرطة الطريق المؤدي إلى الوادي وحولت السيارات إلى الطريق الساحلي القديم.",
          "طالب سكان القرى المجاورة ببناء جسر جديد يتحمل الشاحنات الثقيلة التي تعبر كل ليلة."
              + " لكنهم كتبوا إلى البلدية ثلاث مرات من غير رد يذكر.",
          "توقعت هيئة الأرصاد أن تستمر الأمطار الغزيرة على الوادي حتى مساء الخميس المقبل.",
          "انهار جسر قديم فوق وادي الزيتون فأصيب خمسة عشر شخصا نقلهم المسعفون إلى المستشفى.",
          "خصصت الحكومة مليوني دينار لإصلاح الطرق والجسور التي تضررت في فصل الشتاء.");

  private record Input(CandidateSet candidates, ClaimMatcher claims) {
    ChoiceProblem problem(int words) {
      return ChoiceProblem.of(
          candidates, claims, LearnedConcepts.of(candidates, PairWeights.builtIn()), words);
    }

    /** The shipped choice, without a price for what is told again. */
    Set<Integer> shipped(int words) {
      return shipped(words, false);
    }

    Set<Integer> shipped(int words, boolean priced) {
      return ExactSelector.indexes(
          new CoverageSelector(CoverageWeights.ONE_ARTICLE, PairWeights.builtIn(), priced)
              .select(candidates, claims, new Limit(words, false), SummaryOptions.words(words)));
    }
  }

  /** The passages, shuffled and dealt out to two to four articles. */
  private static Input input(Random random) {
    List<String> passages = new ArrayList<>(PASSAGES);
    Collections.shuffle(passages, random);
    int articles = 2 + random.nextInt(3);
    List<StringBuilder> texts = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      if (i < articles) {
        texts.add(new StringBuilder());
      } else {
        texts.get(i % articles).append(' ');
      }
      texts.get(i % articles).append(passages.get(i));
    }
    List<AnalyzedDocument> documents = new ArrayList<>();
    for (StringBuilder text : texts) {
      documents.add(Pages.whole("article " + documents.size(), text.toString()));
    }
    CandidateSet set = CandidateSet.of(documents);
    return new Input(set, new ClaimMatcher(set));
  }

  /** The best of all subsets that keep to everything, empty if there is none. */
  private static Set<Integer> best(ChoiceProblem problem) {
    assertThat(problem.size()).isLessThanOrEqualTo(MOST_SENTENCES);
    Set<Integer> best = ImmutableSet.of();
    for (int bits = 1; bits < 1 << problem.size(); bits++) {
      Set<Integer> chosen = new HashSet<>();
      for (int i = 0; i < problem.size(); i++) {
        if ((bits >> i & 1) == 1) {
          chosen.add(i);
        }
      }
      if (problem.words(chosen) <= problem.total()
          && problem.value(chosen) > problem.value(best)
          && problem.faults(chosen).isEmpty()
          && problem.stale(chosen).isEmpty()) {
        best = chosen;
      }
    }
    return best;
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 35, 50, 65, 80})
  void theShippedChoiceKeepsToEverythingAndIsNearTheBest(int words) {
    Random random = new Random(words);
    double sum = 0;
    int inputs = 12;
    for (int i = 0; i < inputs; i++) {
      Input input = input(random);
      Set<Integer> shipped = input.shipped(words);
      ChoiceProblem problem = ExactSelector.asFullAs(shipped, input.problem(words));
      assertThat(problem.faults(shipped)).isEmpty();
      double ratio = problem.value(shipped) / problem.value(best(problem));
      assertThat(ratio).as("%s of %s words", shipped, words).isGreaterThan(0.80);
      sum += ratio;
    }
    assertThat(sum / inputs).isGreaterThan(0.95);
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 40, 60, 80})
  void bothExactMethodsFindTheBestOfAllSubsets(int words) {
    Random random = new Random(words);
    for (int i = 0; i < 6; i++) {
      ChoiceProblem problem = input(random).problem(words);
      double best = problem.value(best(problem));
      Solution searched = BranchAndBound.solve(problem, Set.of(), Long.MAX_VALUE / 4);
      assertThat(searched.proven()).isTrue();
      assertThat(searched.value()).isCloseTo(best, within(ROUNDING));
      Solution solved = IntegerProgram.solve(problem, 60_000);
      assertThat(solved.proven()).isTrue();
      assertThat(solved.value()).isCloseTo(best, within(ROUNDING));
    }
  }

  @Test
  void withAPriceLessIsToldAgain() {
    int withPrice = 0;
    int without = 0;
    for (int seed = 1; seed <= 20; seed++) {
      Input input = input(new Random(seed));
      for (int words = 30; words <= 70; words += 10) {
        withPrice += collapses(input, input.shipped(words, true));
        without += collapses(input, input.shipped(words, false));
      }
    }
    assertThat(withPrice).isLessThan(without);
  }

  /** How many sentences of a choice tell that the bridge collapsed. */
  private static int collapses(Input input, Set<Integer> chosen) {
    return (int)
        chosen.stream()
            .filter(i -> input.candidates().all().get(i).terms().toString().contains("انهار"))
            .count();
  }

  @Test
  void theInputsHaveWhatTheRulesAreFor() {
    ChoiceProblem problem = input(new Random(1)).problem(60);
    long units =
        problem.usable().stream().filter(sentence -> problem.unit(sentence).size() > 1).count();
    assertThat(units).isEqualTo(2);
    int conflicts = 0;
    for (int i = 0; i < problem.size(); i++) {
      for (int j = 0; j < i; j++) {
        conflicts += problem.conflict(i, j) ? 1 : 0;
      }
    }
    assertThat(conflicts).isPositive();
  }
}
