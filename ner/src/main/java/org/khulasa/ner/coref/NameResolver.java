package org.khulasa.ner.coref;

import java.util.List;

/** Puts the occurrences of one type into clusters. */
interface NameResolver {
  /**
   * Resolves a set of documents.
   *
   * @param documents the occurrences of every document in order of the text
   * @param texts the documents' texts
   * @param stories which documents tell of the same things
   * @return one result for every occurrence, in the same order
   */
  List<Linked> resolve(List<List<Occurrence>> documents, List<String> texts, Stories stories);
}
