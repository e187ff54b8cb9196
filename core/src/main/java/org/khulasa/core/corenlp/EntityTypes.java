package org.khulasa.core.corenlp;

import com.google.common.collect.ImmutableBiMap;

/** The names of entity types here and in CoreNLP; types that differ in no name are not listed. */
final class EntityTypes {
  private static final ImmutableBiMap<String, String> TO_CORENLP =
      ImmutableBiMap.of("PER", "PERSON", "LOC", "LOCATION", "ORG", "ORGANIZATION");

  private EntityTypes() {}

  static String toCoreNlp(String type) {
    return TO_CORENLP.getOrDefault(type, type);
  }

  static String fromCoreNlp(String type) {
    return TO_CORENLP.inverse().getOrDefault(type, type);
  }
}
