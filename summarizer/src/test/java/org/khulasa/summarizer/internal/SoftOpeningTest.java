package org.khulasa.summarizer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khulasa.core.Token;
import org.khulasa.summarizer.Pages;

class SoftOpeningTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "لم يكن سالم يعرف أن القطار الذي ركبه مساء الأحد لن يصل.",
        "لم تكد المدينة تنسى فيضان الشتاء حتى غرق الجسر الجديد.",
        "كان الجسر القديم فخر المدينة.",
        "منذ أن بني الجسر والصيادون يعبرونه كل صباح.",
        "لطالما حلم سكان الضفتين بجسر.",
        "عندما افتتح الجسر عام 1962 رقص الناس عليه.",
      })
  void noReportBeginsSo(String sentence) {
    assertThat(SoftOpening.isSoft(tokens(sentence))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "غرق الجسر الجديد صباح الأحد.",
        "لم يغرق الجسر القديم صباح الأحد.",
        "كان الجسر الأحد على موعد مع كارثة جديدة.",
        "منذ فجر اليوم يبحث الغواصون عن السيارات الغارقة.",
        "كانت الساعة تقترب من السابعة صباح الأحد حين غرق الجسر.",
        "عندما غرق الجسر أمس كانت عليه عشر سيارات.",
        "وكان الجسر القديم فخر المدينة.",
      })
  void aReportMayBeginSo(String sentence) {
    assertThat(SoftOpening.isSoft(tokens(sentence))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "في بيته الصغير عند النهر يعد الحارس الشاي على مهل.",
        "أمام بوابة المستشفى تقف أم سالم بشالها الأزرق.",
        "لم تعرف المدينة في تاريخها جسرا عاش أكثر من عشر سنين.",
      })
  void aReportSeldomBeginsSo(String sentence) {
    assertThat(SoftOpening.mayBeSoft(tokens(sentence))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "غرق الجسر الجديد في النهر.",
        "الحارس يعد الشاي على مهل في بيته الصغير.",
        "في أول تعليق له أكد الوزير الأحد أن الجسر كان سليما.",
        "لم يمر يوم على إصلاح الجسر حتى أغلقته البلدية صباح الأحد.",
        "بعد غرق الجسر الجديد أقال رئيس البلدية كبير المهندسين.",
      })
  void aReportOftenBeginsSo(String sentence) {
    assertThat(SoftOpening.mayBeSoft(tokens(sentence))).isFalse();
  }

  private static List<Token> tokens(String sentence) {
    return Pages.whole("a", sentence).sentences().get(0).tokens();
  }
}
