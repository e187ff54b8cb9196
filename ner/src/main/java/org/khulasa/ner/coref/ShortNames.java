package org.khulasa.ner.coref;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Joins short names of places, bodies and other things with the longer ones that they stand for
 * ({@link ShortForms}, {@code short-names.txt}): in their document, or else in the set.
 */
final class ShortNames {
  private final String type;
  private final ForeignSpellings spellings;

  ShortNames(String type, ForeignSpellings spellings) {
    this.type = type;
    this.spellings = spellings;
  }

  /**
   * The clusters of all names.
   *
   * @param documents the names of each document
   * @param clusters the clusters that they have without this
   */
  List<List<String>> joined(List<List<HeadedName>> documents, List<List<String>> clusters) {
    LongerNames ofSet = new LongerNames();
    List<LongerNames> ofDocuments = new ArrayList<>();
    for (int d = 0; d < documents.size(); d++) {
      LongerNames here = new LongerNames();
      for (int i = 0; i < documents.get(d).size(); i++) {
        HeadedName name = documents.get(d).get(i);
        String cluster = clusters.get(d).get(i);
        add(name, cluster, here);
        add(name, cluster, ofSet);
        // Which year of a competition a document is about, another one may tell.
        withoutYear(name).ifPresent(plain -> ofSet.add(plain, cluster));
      }
      ofDocuments.add(here);
    }
    List<List<String>> joined = new ArrayList<>();
    for (int d = 0; d < documents.size(); d++) {
      List<String> document = new ArrayList<>();
      for (int i = 0; i < documents.get(d).size(); i++) {
        HeadedName name = documents.get(d).get(i);
        String cluster = clusters.get(d).get(i);
        document.add(longer(name, cluster, ofDocuments.get(d), ofSet).orElse(cluster));
      }
      joined.add(document);
    }
    return joined;
  }

  private void add(HeadedName name, String cluster, LongerNames longer) {
    if (type.equals("ORG")) {
      for (List<NameWord> beginning : ShortForms.ofBody(name.words(), !name.head().isEmpty())) {
        // What has a name of its own as it stands is no short form.
        if (NameLists.alias(NameWord.joinedKeys(beginning)).isEmpty()) {
          String head = name.head().isEmpty() ? "" : name.head() + ":";
          longer.add(head + HeadedName.key(beginning, type, spellings), cluster);
        }
      }
    }
    for (List<NameWord> listed : NameLists.shortNames(name.listedAs())) {
      longer.addListed(HeadedName.key(listed, type, spellings), cluster);
    }
    longer.addParts(name.words(), cluster);
  }

  private Optional<String> withoutYear(HeadedName name) {
    if (!type.equals("MISC") || !ShortForms.hasYear(name.words())) {
      return Optional.empty();
    }
    List<NameWord> words = name.words().subList(0, name.words().size() - 1);
    // يورو 2016 is no short يورو.
    return NameLists.alias(NameWord.joinedKeys(words))
        .map(HeadedName::cluster)
        .or(
            () ->
                words.size() > 1
                    ? Optional.of(HeadedName.key(words, type, spellings))
                    : Optional.empty());
  }

  private static Optional<String> longer(
      HeadedName name, String cluster, LongerNames here, LongerNames ofSet) {
    boolean own = cluster.equals(name.own());
    String called = own ? name.cluster() : cluster;
    if (here.has(called)) {
      return here.only(called, name.words());
    }
    return own ? Optional.empty() : ofSet.only(called, name.words());
  }
}
