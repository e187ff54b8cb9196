package org.khulasa.summarizer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khulasa.core.Sentence;
import org.khulasa.summarizer.Pages;

class FirstPersonTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "أعتقد أن الجميع في النادي فخورون بذلك.",
        "وأريد أن أعمل بجد حتى اليوم الأخير من عقدي.",
        "لكنني لا أعرف متى يعود الفريق إلى البلاد.",
        "سأبذل كل ما لدي من أجل تحقيق النجاح.",
        "أنا سعيد بهذا الفوز الكبير أمام جمهورنا.",
        "الآن، أنا باق هنا مع زملائي حتى نهاية الموسم.",
        "نحن لم نعد الفريق الذي يخسر في كل موسم."
      })
  void whoSpeaksOfHimselfIsNamedBefore(String sentence) {
    assertThat(FirstPerson.in(only(sentence))).isTrue();
    assertThat(Leaning.leansAmongOthers(only(sentence))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"أعتقد أن الجميع في النادي فخورون بذلك\"، قال المدرب.",
        "أعلن المدرب تشكيلة الفريق لمباراة السبت.",
        "سأل النواب رئيس الحكومة عن موعد الانتخابات.",
        "وأعتق السيد عبيده قبل وفاته بعام.",
        "يعتقد المدرب أن الجميع في النادي فخورون بذلك.",
        "اليوم، أعلن المدرب تشكيلة الفريق لمباراة السبت.",
        "نحنح المدرب صوته قبل أن يجيب عن السؤال."
      })
  void othersAreNot(String sentence) {
    assertThat(FirstPerson.in(only(sentence))).isFalse();
  }

  private static Sentence only(String sentence) {
    return Pages.whole("1", sentence).sentences().get(0);
  }
}
