package org.khulasa.summarizer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Sentence;
import org.khulasa.summarizer.Pages;

class DatelineTest {
  private static final String REPORT = "قال وزير النقل إن الجسر الجديد سيفتح أمام السيارات غدا.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "القاهرة - سامي الحداد -",
        "بيروت -",
        "عمان –",
        "القاهرة ـ رويترز ـ",
        "الرمانة/ عواصم- وكالات:",
        "الرمانة نيوز :",
        "وكالة الرمانة:",
        "دبي (رويترز) -",
        "وهران (الساحل) -",
        "وهران -",
        "(رويترز) -",
        "الرمانة|",
        "الرياض - كتبت سعاد الكروان -",
        "دمشق-سانا",
        "غزة / ليلى منصور / الأناضول",
        "لندن: «الشرق الأوسط»",
        "الرمانة - موفد «ملاعب السهل»:",
        "لندن - “القدس العربي”",
        "دبي، الإمارات العربية المتحدة (CNN)-",
        "سيؤول، كوريا الجنوبية (CNN)—",
        "دبي، الإمارات العربية المتحدة (CNN) --",
        "الرمانة - 7 تموز (وان) -",
        "الرمانة، 7 تموز (وان) —",
        "الرمانة / 7 تموز / وان /",
        "الرمانة - وان:",
        "(وان) –",
        "الرمانة، الاثنين 7 تموز 2025:",
        "بيروت - \"الحياة\":",
        "شفق نيوز/",
        "السومرية نيوز / الرمانة"
      })
  void goes(String dateline) {
    assertThat(told(dateline + " " + REPORT)).isEqualTo(REPORT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وزير النقل: سنفتح الجسر الجديد أمام السيارات غدا.",
        "الحداد: قلت إن الجسر الجديد سيفتح غدا.",
        "18:05 - قال وزير النقل إن الجسر الجديد سيفتح غدا.",
        "2 - قال وزير النقل إن الجسر الجديد سيفتح غدا.",
        "المدينة القديمة - وهي على ضفة النهر - تنتظر الجسر الجديد منذ عامين.",
        "الجسر الجديد - كما أعلن الوزير - سيفتح غدا أمام السيارات.",
        "وقال (الوزير) - أعلن أن الجسر سيفتح غدا.",
        "والوزير - الذي أعلن موعد الافتتاح - زار الجسر.",
        "أعلن الوزير - قال مساعدوه - أن الجسر سيفتح غدا.",
        "14 أكتوبر 2025 - انهيار الجسر القديم في الرمانة.",
        "انهيار الجسر في 14 أكتوبر - كما تقول البلدية - كان متوقعا.",
        "انهيار الجسر في 14 أكتوبر (تشرين الأول) - وهو الثاني - كان متوقعا.",
        "الخارجية: «الرمانة» أعلنت فتح الجسر غدا.",
        "الرمانة والأناضول أعلنتا فتح الجسر غدا.",
        "الرمانة - والوادي أيضا - أعلنت فتح الجسر غدا.",
        "الجسر (ويعرف بالقديم) - انهار أمس في الرمانة.",
        "قال وزير النقل إن الجسر الجديد سيفتح غدا."
      })
  void isNone(String sentence) {
    assertThat(told(sentence)).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(CNN)-- | للمرة الثالثة هذا الشهر تغلق البلدية الجسر القديم.",
        "دبي، الإمارات العربية المتحدة (CNN)-- | مفاجأة سارة تنتظر زوار المتحف الجديد.",
        "القاهرة (أ ف ب) - | من المنتظر أن يفتح المتحف الجديد غدا.",
        "القاهرة في 14 أكتوبر/أ ش أ/ | انهار جزء من الجسر القديم أمس.",
        "الدوحة في 14 أكتوبر /قنا/ | انهار جزء من الجسر القديم أمس.",
        "بغداد/ واع/ | انهار جزء من الجسر القديم أمس.",
        "القدس 14-10-2025 وفا- | انهار جزء من الجسر القديم أمس.",
        "طهران/14 تشرين الاول/اكتوبر/ارنا- | انهار جزء من الجسر القديم أمس.",
        "الرمانة 14 تشرين الأول (الرماني) - | انهار جزء من الجسر القديم أمس.",
        "بيروت 14 أكتوبر 2025 (شينخوا) -- | انهار جزء من الجسر القديم أمس.",
        "نيويورك (الأمم المتحدة) 14 أكتوبر (شينخوا) -- | انهار جزء من الجسر القديم أمس.",
        "(CNN Business)-- | قبل عشرين عاما أغلقت البلدية الجسر القديم.",
        "دبي، الإمارات العربية المتحدة (CNN).- – | مفاجأة سارة تنتظر زوار المتحف الجديد.",
        "القدس المحتلة (وكالات) - | من المنتظر أن يفتح المتحف الجديد غدا.",
        "عواصم - وكالات - | من المنتظر أن يفتح المتحف الجديد غدا.",
        "الرمانة (الساحل) - | قتل حارسان في انهيار الجسر القديم أمس.",
        "الرمانة - سامي الحداد - | قتل حارسان في انهيار الجسر القديم أمس.",
        "الرمانة - | خطف مسلحون مجهولون خمسة مهندسين قرب الجسر القديم أمس.",
        "الرمانة - | أمر النائب العام بحبس خمسة متهمين في قضية الجسر."
      })
  void anythingMayFollowAnAgencyInBrackets(String dateline, String report) {
    assertThat(told(dateline + " " + report)).isEqualTo(report);
  }

  @Test
  void bracketsWithoutAnAgencyAreNoDateline() {
    String sentence = "المتحف (الجديد) - من دون حديقته - للزوار غدا.";
    assertThat(told(sentence)).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource({"القاهرة -, 10", "القاهرة - سامي الحداد -, 10"})
  void doesNotCount(String dateline, int words) {
    Candidate candidate =
        CandidateSet.of(List.of(Pages.whole("a", dateline + " " + REPORT))).all().get(0);
    assertThat(candidate.words()).isEqualTo(words);
    assertThat(candidate.terms()).doesNotContain("قاهره");
  }

  private static String told(String text) {
    AnalyzedDocument analyzed = Pages.whole("a", text);
    Sentence sentence = analyzed.sentences().get(0);
    return Dateline.leftOut(sentence).span().of(text);
  }
}
