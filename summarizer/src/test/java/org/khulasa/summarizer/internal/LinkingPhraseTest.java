package org.khulasa.summarizer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khulasa.core.Sentence;
import org.khulasa.summarizer.Pages;

class LinkingPhraseTest {
  private static final String REPORT = "قال وزير النقل إن الجسر الجديد سيفتح أمام السيارات غدا.";
  private static final String STATE = "الجسر القديم مغلق منذ شهرين بسبب أعمال الصيانة.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "من جهته،",
        "من جهته",
        "وَمِن جِهَتِهِ،",
        "وفي المقابل,",
        "في هذا الإطار ،",
        "فى هذا الاطار،",
        "وفي السياق ذاته،",
        "فيما",
        "في حين",
        "في وقت",
        "بينما"
      })
  void goesBeforeAReport(String phrase) {
    assertThat(told(phrase + " " + REPORT)).isEqualTo(REPORT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"فيما", "في وقت"})
  void goesBeforeWhatGoesOn(String phrase) {
    String state = "يدرس وزير النقل هدم الجسر القديم، وبناء جسر آخر.";
    assertThat(told(phrase + " " + state)).isEqualTo(state);
  }

  @ParameterizedTest
  @ValueSource(strings = {"يذكر أن", "ويُذكر أنّ", "يشار الى ان", "وتجدر الإشارة إلى أن"})
  void goesBeforeAStatement(String phrase) {
    assertThat(told(phrase + " " + STATE)).isEqualTo(STATE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // The main clause may follow.
        "بينما كان العمال يغلقون الجسر، وصل الوزير مع مساعديه.",
        "وفيما توقع السكان فتح الجسر، أعلن الوزير تأجيل الافتتاح.",
        "وفي حين أن الجسر القديم مغلق، بقي الطريق الآخر مفتوحا.",
        "فيما يتعلق بالجسر القديم، أعلن الوزير هدم أجزاء منه.",
        "فيما يتعلق بالجسر القديم فقد أعلن الوزير هدم أجزاء منه.",
        "فيما يدرس وزير النقل هدم الجسر القديم، وصل الوزير إلى المدينة.",
        "فيما يدرس وزير النقل هدم الجسر القديم، غدا يصل الوزير إلى المدينة.",
        "في وقت سابق من اليوم، أعلن وزير النقل هدم الجسر القديم.",
        // It is answered by fa-.
        "وفي المقابل، فإن الجسر القديم يحتاج إلى صيانة.",
        // The phrase is part of something else.
        "في المقابل المالي خلاف بين الشركة والوزارة منذ شهرين.",
        "من جهته الشرقية يحد النهر المدينة القديمة وسوقها.",
        // Without it the ending is wrong.
        "يذكر أن المهندسين أغلقوا الجسر القديم منذ شهرين.",
        "يذكر أن جسرا آخر سيفتح في المدينة بعد شهرين.",
        // It bears on what is said.
        "لكن وزير النقل نفى تأجيل الافتتاح مرة أخرى.",
        // It turns to another matter.
        "في غضون ذلك، أعلن وزير النقل هدم الجسر القديم.",
        "من جهته،",
        "يذكر أن",
        "فيما"
      })
  void stays(String sentence) {
    assertThat(told(sentence)).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "من جهته، قال وزير النقل إن الجسر سيفتح غدا. | false",
        // Who it was stands in the sentence before all the same.
        "من جهته، قال في بيان إن الجسر سيفتح غدا. | true",
        "وفي المقابل، أضاف الوزير أن الجسر سيفتح غدا. | true"
      })
  void whatIsLeftMayLeanAllTheSame(String sentence, boolean leans) {
    Candidate candidate =
        CandidateSet.of(List.of(Pages.whole("a", REPORT + " " + sentence))).all().get(1);
    assertThat(candidate.leans()).isEqualTo(leans);
  }

  @Test
  void isGivenBackWithItsWords() {
    CandidateSet candidates =
        CandidateSet.of(List.of(Pages.whole("a", STATE + " من جهته، " + REPORT)));
    Candidate candidate = candidates.all().get(1);
    Candidate linked = candidates.withLink(candidate);
    String text = candidates.documents().get(0).document().text();
    assertThat(candidate.span().of(text)).isEqualTo(REPORT);
    assertThat(linked.span().of(text)).isEqualTo("من جهته، " + REPORT);
    assertThat(linked.words()).isEqualTo(candidate.words() + 2);
    assertThat(candidates.withLink(candidates.all().get(0))).isSameAs(candidates.all().get(0));
  }

  private static String told(String text) {
    Sentence sentence = Pages.whole("a", text).sentences().get(0);
    return LinkingPhrase.leftOut(sentence).span().of(text);
  }
}
