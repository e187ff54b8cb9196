package org.khulasa.summarizer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khulasa.summarizer.Pages;

class NoNewsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ولم تعط البلدية مزيدا من التفاصيل.",
        "لا تفاصيل أخرى عن الحريق في الوقت الحالي.",
        "ولم تنشر الإدارة أي معلومات حتى الآن.",
        "من دون أن يكشف عن تفاصيل إضافية.",
        "ولم ترد معلومات أخرى حتى الساعة.",
        "وسننشر مزيدا من التفاصيل قريبا.",
        "ولم ترد البلدية على طلب للتعليق.",
        "ولم يتسن الحصول على تعليق من الشركة.",
        "وأرسلت الصحيفة طلبا إلى الشركة للتعليق.",
        "سنوافيكم بالتفاصيل في حينها.",
        "سيضاف المزيد من التفاصيل إلى هذا الخبر."
      })
  void isNotFit(String sentence) {
    assertThat(fit(sentence)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ولم تصل الحافلة إلى المدينة حتى الآن.",
        "ورفض الوزير التعليق على الخبر.",
        "وطلب الوزير تعليق العمل أسبوعا بسبب ما كشفته لجنة التحقيق في حادث الجسر.",
        "ولم يعرف سبب الحريق بعد.",
        "وطلبت النيابة مزيدا من المعلومات عن الحريق.",
        "ولم تسلم الشركة معلومات أخرى إلى اللجنة رغم أمر أصدرته المحكمة الإدارية قبل شهرين.",
        "وكشفت البلدية تفاصيل أخرى عن الجسر.",
        "وسننشر تفاصيل عقد الجسر كاملة.",
        "وسنقدم للبلدية عرضا جديدا قريبا.",
        "سنعلن قريبا تفاصيل أخرى عن الجسر الذي ستبنيه البلدية فوق النهر قرب السوق."
      })
  void isFit(String sentence) {
    assertThat(fit(sentence)).isTrue();
  }

  private static boolean fit(String sentence) {
    return CandidateSet.of(List.of(Pages.whole("a", sentence))).all().get(0).fit();
  }
}
