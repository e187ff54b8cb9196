package org.khulasa.ner.coref;

import java.util.Optional;

/**
 * Whom a single name means in a document that does not say so.
 *
 * @param families who bears which family name in the set
 * @param firstNames whose full name begins with which unit
 * @param companions who is named together with whom
 */
record PeopleOfSet(SharedNames families, SharedNames firstNames, Companions companions) {
  /**
   * The only person with that family name. A given name that is no common one is the only person's
   * who bears it, if nobody bears it as a family name, and if the document names somebody with whom
   * that person is named elsewhere. What nobody bears stands for itself.
   */
  Optional<String> meantBy(PersonName name, int document) {
    String single = name.first();
    if (name.mayBeNoName() || PersonName.isCommon(single)) {
      return Optional.empty();
    }
    if (!firstNames.has(single)) {
      return families.has(single) ? families.only(single) : Optional.of(single);
    }
    return families.has(single)
        ? Optional.empty()
        : firstNames.only(single).filter(person -> companions.isAmong(person, document));
  }
}
