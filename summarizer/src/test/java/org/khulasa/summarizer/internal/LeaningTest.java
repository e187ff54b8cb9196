package org.khulasa.summarizer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khulasa.core.Sentence;
import org.khulasa.summarizer.Pages;

class LeaningTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "وأضاف أن المفاوضات ستستأنف الأسبوع المقبل.",
        "وأضافت أن المدارس ستبقى مغلقة.",
        "أضاف المسؤول أن الطريق سيفتح غدا.",
        "فأضاف أن الطريق سيفتح غدا.",
        "وتابع قائلا إن الأعمال تسير ببطء.",
        "وقال إن الطريق سيفتح غدا.",
        "قال إن الطريق سيفتح غدا.",
        "وقالت إنها لم تتلق أي طلب.",
        "وأشار إلى أن الأسعار ارتفعت مرتين.",
        "وأكدت في بيان أنها لن تنسحب.",
        "وأكد البيان أن الجسر سيبقى مغلقا.",
        "وأوضح المصدر أن الحريق بدأ في المخزن.",
        "وقال: \"لن نعود إلى الوراء بعد اليوم\".",
        "لكن الحكومة رفضت هذا الاقتراح.",
        "لكنها رفضت الاقتراح.",
        "ولكن الحكومة رفضت الاقتراح.",
        "إلا أن الحكومة رفضت الاقتراح.",
        "غير أنه رفض الاقتراح.",
        "يأتي ذلك بعد أسبوع من الأمطار.",
        "ويأتي هذا بعد أسبوع من الأمطار.",
        "وجاءت هذه الزيارة بعد أسبوع من الأمطار.",
        "وهو أول لقاء بين الرجلين منذ عام.",
        "وهي المدينة الثانية في البلاد.",
        "فهم لا يملكون بيوتا أخرى.",
        "في غضون ذلك، بدأت فرق الإنقاذ عملها.",
        "وفي المقابل، رفض التجار القرار.",
        "كما أمر بفتح تحقيق في الحادث.",
        "وبعد ذلك عاد الوفد إلى العاصمة.",
        "وامتنعت عن الرد على أسئلة الصحافيين.",
        "ودعت إلى وقف الأعمال فورا."
      })
  void leans(String sentence) {
    assertThat(Leaning.standard().leans(only(sentence))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وقال وزير الخارجية سامي الحداد إن الطريق سيفتح غدا.",
        "قال سامي الحداد إن الطريق سيفتح غدا.",
        "وقالت وزيرة الصحة ليلى منصور إن المستشفيات امتلأت.",
        "وأعلن الجيش أنه أسقط طائرة مسيرة.",
        "أكد مصدر مسؤول أن الاتفاق بات قريبا.",
        "وأكد الرئيس أن الانتخابات ستجري في موعدها.",
        "وأفادت وكالة الأنباء بأن الزلزال كان خفيفا.",
        "وقال الوزير سامي الحداد إن الطريق سيفتح غدا.",
        "ودعا الأهالي إلى ترك المنطقة.",
        "وامتنعت الوزيرة عن الرد على أسئلة الصحافيين.",
        "وصل الوفد إلى العاصمة مساء الثلاثاء.",
        "وزارة الصحة أعلنت حصيلة جديدة.",
        "فرق الإنقاذ تواصل البحث تحت الأنقاض.",
        "هزت انفجارات متتالية وسط المدينة فجرا.",
        "أضرم شبان النار في إطارات السيارات.",
        "كانت المدينة هادئة صباح الأربعاء."
      })
  void standsByItself(String sentence) {
    assertThat(Leaning.standard().leans(only(sentence))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وَأَضَافَ أَنَّ المفاوضات ستستأنف.",
        "وأضـــاف أن المفاوضات ستستأنف.",
        "واضاف ان المفاوضات ستستأنف.",
        "لٰكِنَّ الحكومة رفضت الاقتراح.",
        "\"لكن الحكومة رفضت الاقتراح\".",
        "وقال \u200Fإن الطريق سيفتح غدا.",
        "يأتي ذلـك بعد أسبوع من الأمطار."
      })
  void leansInAnySpelling(String sentence) {
    assertThat(Leaning.standard().leans(only(sentence))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"...", "12", "و", "The talks failed."})
  void hasNothingToLeanWith(String sentence) {
    Pages.whole("a", sentence)
        .sentences()
        .forEach(found -> assertThat(Leaning.standard().leans(found)).isFalse());
  }

  private static Sentence only(String text) {
    return Pages.whole("a", text).sentences().get(0);
  }
}
