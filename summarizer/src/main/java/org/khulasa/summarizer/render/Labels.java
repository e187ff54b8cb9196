package org.khulasa.summarizer.render;

import org.khulasa.core.Dropped;

/** The few words that renderers add to a summary. */
final class Labels {
  static final String SUMMARY = "الخلاصة";
  static final String SOURCES = "المصادر";
  static final String UNCITED = "مقالات قُرئت ولم يُقتبس منها";
  static final String TEXTS = "النصوص";
  static final String WORDS = "عدد الكلمات";
  static final String DROPPED = "مُستبعَد";
  static final String NOTHING = "لا نص يُلخَّص.";
  static final String PLACE_IN_SOURCE = "موضعها في المصدر";
  static final String BACK = "عودة إلى الجملة";
  static final String CHOSEN = "جملة في الخلاصة";
  static final String SUPPORT = "جملة بالمعنى نفسه";
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
}
