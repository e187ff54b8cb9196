package org.khulasa.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterviewTest {
  private static final String LEAD = "فازت الرسامة ليلى منصور بجائزة المدينة.";

  @Test
  void questionsAreThoseThatSomebodyAnswersInHisOwnName() {
    assertThat(
            Interview.questions(
                List.of(
                    LEAD,
                    "* متى بدأت الرسم؟",
                    "- بدأت في الخامسة، وأتذكر أول لوحة لي.",
                    "ولم أتوقف منذ ذلك اليوم.",
                    "* هل تبيعين لوحاتك (كلها)؟",
                    "- نعم، إلا واحدة.",
                    "* ماذا ترسمين الآن؟»",
                    "- أحاول أن أرسم النهر.")))
        .containsExactly(1, 4, 6);
  }

  @Test
  void namesBeforeQuestionsAndAnswersTellToo() {
    assertThat(
            Interview.questions(
                List.of(
                    LEAD,
                    "النهار: متى بدأت الرسم؟",
                    "ليلى منصور: في الخامسة من العمر.",
                    "النهار: هل تباع اللوحات كلها؟",
                    "ليلى منصور: نعم، إلا واحدة.",
                    "وماذا عن اللوحة الجديدة؟",
                    "هي لوحة النهر.")))
        .containsExactly(1, 3, 5);
  }

  /** Answers need their question, whoever gives them: "between four and six dollars". */
  @Test
  void aTextOfQuestionsAndAnswersIsRead() {
    List<String> text =
        List.of(
            LEAD,
            "ما هي الجائزة؟",
            "جائزة تمنح كل عام.",
            "من فاز بها؟",
            "رسامة من النهر.",
            "كم تبلغ قيمتها؟",
            "بين أربعة وستة آلاف دولار.",
            "متى تسلم؟",
            "يوم الأحد.");
    assertThat(Interview.questions(text)).containsExactly(1, 3, 5, 7);
    List<String> report = new ArrayList<>(Collections.nCopies(4, LEAD));
    report.addAll(text);
    assertThat(Interview.questions(report)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Nobody speaks of himself.
        "ما هي الجائزة؟|تمنح الجائزة كل عام.|من فاز بها؟|فازت بها رسامة.|متى تسلم؟|تسلم يوم الأحد.",
        // Only what is quoted is of the first person.
        "ما هي الجائزة؟|قالت: \"أنا سعيدة بها\".|من فاز؟|قالت: \"أعتقد أنها لي\".|متى تسلم؟|يوم الأحد.",
        // Two questions.
        "متى بدأت الرسم؟|أتذكر أول لوحة.|ماذا ترسمين الآن؟|أحاول أن أرسم النهر.",
        // No answers.
        "متى بدأت الرسم؟|هل تبيعين لوحاتك؟|ماذا ترسمين الآن؟|أحاول أن أرسم النهر.",
        // A narrator in whose story people ask.
        "وسألته: \"من أين أنت؟\"|فأجابني: \"من النهر\".|وسألته: \"وما اسمك؟\"|فأجابني: \"سامي\".|وسألته: \"إلى أين؟\"|فصمت.",
        ""
      })
  void otherTextsAreNone(String paragraphs) {
    assertThat(Interview.questions(List.of(paragraphs.split("\\|")))).isEmpty();
  }

  @Test
  void fewQuestionsInALongStoryMakeNone() {
    List<String> story = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      story.add("إلى أين نذهب؟");
      for (int j = 0; j < 9; j++) {
        story.add("كنت أمشي على ضفة النهر كل صباح.");
      }
    }
    assertThat(Interview.questions(story)).isEmpty();
  }
}
