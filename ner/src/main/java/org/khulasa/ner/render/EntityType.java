package org.khulasa.ner.render;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

/** What is known about the types of this project; others may come up and are shown as they are. */
final class EntityType {
  /** The class of a type that is not known here. */
  static final String OTHER = "OTHER";

  private static final String OTHERS = "أنواع أخرى";

  /** What one is called, and what many are, in the order of legends. */
  private record Names(String one, String many) {}

  private static final ImmutableMap<String, Names> NAMES =
      ImmutableMap.<String, Names>builder()
          .put("PER", new Names("شخص", "أشخاص"))
          .put("LOC", new Names("مكان", "أماكن"))
          .put("ORG", new Names("جهة", "جهات"))
          .put("MISC", new Names("اسم آخر", "أسماء أخرى"))
          .put("DATE", new Names("تاريخ", "تواريخ"))
          .put("TIME", new Names("وقت", "أوقات"))
          .put("DURATION", new Names("مدة", "مُدد"))
          .put("NUMBER", new Names("عدد", "أعداد"))
          .put("PERCENT", new Names("نسبة", "نسب مئوية"))
          .put("MONEY", new Names("مبلغ", "مبالغ"))
          .buildOrThrow();

  private static final ImmutableSet<String> NAMING = ImmutableSet.of("PER", "LOC", "ORG", "MISC");

  private EntityType() {}

  /** Where a type stands in a list of types; those that are not known come last. */
  static int rank(String type) {
    int rank = NAMES.keySet().asList().indexOf(type);
    return rank < 0 ? NAMES.size() : rank;
  }

  /** Whether entities of a type have values, and not names. */
  static boolean isFigure(String type) {
    return NAMES.containsKey(type) && !NAMING.contains(type);
  }

  /** A name for style sheets: letters only, whatever the type holds. */
  static String styleClass(String type) {
    return NAMES.containsKey(type) ? type : OTHER;
  }

  /** What an entity of a type is called in Arabic. */
  static String one(String type) {
    Names names = NAMES.get(type);
    return names == null ? type : names.one();
  }

  /** What the entities of a type are called in Arabic. */
  static String many(String type) {
    Names names = NAMES.get(type);
    return names == null ? type.equals(OTHER) ? OTHERS : type : names.many();
  }
}
