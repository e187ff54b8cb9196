package org.khulasa.summarizer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khulasa.summarizer.Pages;

class SignpostTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "فمن هي مهندسة الجسر الجديد؟",
        "ولماذا تأخر افتتاح الجسر؟",
        "كيف بدأت قصة الجسر؟",
        "إليكم أبرز محطات بناء الجسر.",
        "وفيما يلي أهم محطات بناء الجسر.",
        "الإنفوغرافيك المرفق يستعرض كلفة الجسر بالأرقام.",
        "قد يهمك أيضا: جسور العالم التي لم تكتمل.",
        "ولكن هل يوجد فرق بين الجسر القديم والجسر الذي تبنيه البلدية؟",
        "والسؤال ماذا ستفعل البلدية بالجسر القديم؟",
        "في ما يأتي أبرز محطات بناء الجسر.",
        "تابعوا افتتاح الجسر مباشرة على موقعنا.",
        "شاهدوا الجسر من الجو.",
        "شاهد الفيديو لترى الجسر من الجو.",
        "تعرف على مهندسة الجسر الجديد.",
      })
  void isNotFit(String sentence) {
    assertThat(fit(sentence)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ومن هنا بدأت قصة الجسر.",
        "لكن ما بني في الشتاء غرق في الربيع.",
        "وفيما كان العمال يبنون الجسر غرق نصفه.",
        "ما زال الجسر مغلقا منذ الشتاء.",
        "\"متى يفتح الجسر؟\"",
        "هل يفتح الجسر الذي دفعت البلدية ثمنه مرتين قبل أن يغرق نصفه في النهر؟",
        "وافتتح الوزير الجسر أمس؟",
        "وتابعوا افتتاح الجسر من الضفة الأخرى.",
        "تابع الوزير افتتاح الجسر من الضفة الأخرى.",
        "شاهد مئات السكان افتتاح الجسر.",
        "وتعرف على زوجته في ورشة الجسر.",
        "فيما يأتي الجسر القديم ثانيا.",
      })
  void isFit(String sentence) {
    assertThat(fit(sentence)).isTrue();
  }

  private static boolean fit(String sentence) {
    return CandidateSet.of(List.of(Pages.whole("a", sentence))).all().get(0).fit();
  }
}
