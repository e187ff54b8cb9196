package org.khulasa.summarizer.render;

import java.time.LocalDate;
import org.khulasa.core.Dropped;
import org.khulasa.summarizer.Excluded;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.disagreement.Disagreement;
import org.khulasa.summarizer.disagreement.LaterCount;

/** The few words that renderers add to a summary. */
final class Labels {
  static final String SUMMARY = "الخلاصة";
  static final String SOURCES = "المصادر";
  static final String SOURCE = "المصدر";
  static final String IN_CONTEXT = "في سياقها";
  static final String IN_SOURCES = "في مصادرها";
  static final String HEADING_FROM = "العنوان من المصدر";
  static final String TO_SUMMARY = "إلى الخلاصة";
  static final String CONTENTS = "في هذه الصفحة";
  static final String LEFT_OUT = "ما استُبعد ولماذا";
  static final String UNDATED = "بلا تاريخ";
  static final String READ = "عدد النصوص";
  static final String UNCITED = "مقالات أخرى قُرئت";
  static final String TEXTS = "النصوص";
  static final String WORDS = "عدد الكلمات";
  static final String DROPPED = "مُستبعَد";
  static final String NOTHING = "لا نص يُلخَّص.";
  static final String PLACE_IN_SOURCE = "موضعها في المصدر";
  static final String BACK = "عودة إلى الجملة";
  static final String CHOSEN = "جملة في الخلاصة";
  static final String SUPPORT = "جملة بالمعنى نفسه";
  static final String NAMES = "أشخاص وأماكن ومنظمات";
  static final String OTHERS = "غير ذلك";
  static final String TIMELINE = "التسلسل الزمني";
  static final String DISAGREEMENTS = "ما اختلفت فيه المصادر";
  static final String NOTHING_NEW = "لا جديد منذ ما سبق.";
  static final String AT_LEAST = "على الأقل";
  static final String DASH = " \u2014 ";

  private Labels() {}

  static String reason(Dropped.Reason reason) {
    return switch (reason) {
      case FURNITURE -> "من إطار الصفحة";
      case REPEAT -> "مكرر";
      case TRUNCATED -> "جملة مبتورة";
      case OFF_TOPIC -> "موضوع آخر";
      case HEADING -> "عنوان";
    };
  }

  /** What a reason means, for those who see it for the first time. */
  static String explanation(Dropped.Reason reason) {
    return switch (reason) {
      case FURNITURE -> "ما تضعه الصفحة حول المقال: أزرار وتعليقات صور وتواريخ وروابط.";
      case REPEAT -> "ما ورد في الصفحة نفسها أكثر من مرة؛ بقيت واحدة.";
      case TRUNCATED -> "جمل ينقصها أولها أو آخرها.";
      case OFF_TOPIC -> "أخبار أخرى في الصفحة نفسها.";
      case HEADING -> "العناوين ليست جملا من النص؛ عنوان المقال محفوظ في قائمة المصادر.";
    };
  }

  /** What stands in the place of a summary without sentences. */
  static String nothing(Summary summary) {
    return summary.excluded().count(Excluded.SentenceReason.KNOWN) > 0 ? NOTHING_NEW : NOTHING;
  }

  /** When an article wrote what lay ahead of it. */
  static String foretold(LocalDate day) {
    return "كُتب في " + ArabicDates.day(day);
  }

  /** What a disagreement is of. */
  static String kind(Disagreement.Kind kind) {
    return switch (kind) {
      case FIGURE -> "اختلاف في الأرقام";
      case DATE -> "اختلاف في التاريخ";
      case STATEMENT -> "قول ونفيه";
    };
  }

  /** How many of them there are at a time. */
  static String number(LaterCount.Fate fate, String when) {
    return switch (fate) {
      case KILLED -> "حصيلة القتلى حتى " + when;
      case INJURED -> "حصيلة المصابين حتى " + when;
    };
  }

  static String names(String type) {
    return switch (type) {
      case "PER" -> "أشخاص";
      case "LOC" -> "أماكن";
      case "ORG" -> "منظمات ومؤسسات";
      default -> "أسماء أخرى";
    };
  }

  static String reason(Excluded.DocumentReason reason) {
    return switch (reason) {
      case BEFORE -> "مقالات أقدم من المدة المطلوبة";
      case AFTER -> "مقالات أحدث من المدة المطلوبة";
      case UNDATED -> "مقالات بلا تاريخ";
      case VERSION -> "نسخ أخرى من مقالات قُرئت";
    };
  }

  static String reason(Excluded.SentenceReason reason) {
    return switch (reason) {
      case KNOWN -> "جمل معروفة من قبل";
      case QUOTATION -> "جمل معظمها اقتباس";
    };
  }
}
