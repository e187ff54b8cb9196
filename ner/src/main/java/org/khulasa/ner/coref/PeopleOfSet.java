package org.khulasa.ner.coref;

import java.util.Optional;

/**
 * Whom a single name means in a document that does not say so.
 *
 * @param families who bears which family name in the set
 * @param firstNames whose full name begins with which unit
 * @param titled who is named in full behind which rank, by it and the first unit
 * @param most whom of a family the set names most
 * @param companions who is named together with whom
 */
record PeopleOfSet(
    SharedNames families,
    SharedNames firstNames,
    SharedNames titled,
    MostNamed most,
    Companions companions) {
  /**
   * How many times as often as the next one of the family somebody is named whom it means alone.
   */
  private static final int CLEARLY = 3;

  /**
   * The only person with that family name, or the one whom the set clearly names most, if the
   * document names somebody with whom that person is named elsewhere. A given name that is no
   * common one is the only person's who bears it, if nobody bears it as a family name, and if the
   * document names somebody with whom that person is named elsewhere. What nobody bears stands for
   * itself.
   */
  Optional<String> meantBy(PersonName name, int document) {
    String single = name.first();
    if (name.mayBeNoName() || PersonName.isCommon(single)) {
      return Optional.empty();
    }
    if (!firstNames.has(single)) {
      return families.has(single)
          ? families.only(single).or(() -> meantMost(single, document))
          : Optional.of(single);
    }
    return families.has(single)
        ? Optional.empty()
        : firstNames.only(single).filter(person -> companions.isAmong(person, document));
  }

  private Optional<String> meantMost(String family, int document) {
    return most.of(family, CLEARLY).filter(person -> companions.isAmong(person, document));
  }
}
