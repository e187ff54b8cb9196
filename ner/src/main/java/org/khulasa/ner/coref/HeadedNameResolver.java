package org.khulasa.ner.coref;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Places, organisations and other names. Equal names are one, and so are those that {@code
 * aliases.txt} joins. Besides:
 *
 * <ul>
 *   <li>A name without its first word (وزارة الخارجية العراقية, الخارجية العراقية) joins the one
 *       with it if its document, or else the set, has that name behind one class of such words
 *       only.
 *   <li>A body that every state has (وزارة الخارجية) is another one in every document; it joins the
 *       only longer name of its document that adds nothing but a nationality, or else of the set,
 *       if that stands in a document of the same story ({@link Stories}).
 *   <li>A short form ({@link ShortForms}, {@code short-names.txt}) joins the only longer name of
 *       its document, or else of the set, that may be called so.
 *   <li>A body joins the one by which a text explains it in brackets ({@link BracketedNames}), and
 *       one whose name says the same with other words of form ({@link SameBodies}).
 * </ul>
 */
final class HeadedNameResolver implements NameResolver {
  private final String type;

  HeadedNameResolver(String type) {
    this.type = type;
  }

  @Override
  public List<Linked> resolve(
      List<List<Occurrence>> documents, List<String> texts, Stories stories) {
    List<List<String>> spelled = new ArrayList<>();
    for (List<Occurrence> document : documents) {
      for (Occurrence occurrence : document) {
        if (NameLists.alias(NameWord.joinedKeys(occurrence.words())).isEmpty()) {
          spelled.add(occurrence.words().stream().map(NameWord::keyWithArticle).toList());
        }
      }
    }
    ForeignSpellings spellings = new ForeignSpellings(ImmutableSet.copyOf(spelled), false);
    List<List<HeadedName>> names = new ArrayList<>();
    SharedNames headed = new SharedNames();
    for (int d = 0; d < documents.size(); d++) {
      List<HeadedName> read = new ArrayList<>();
      for (Occurrence occurrence : documents.get(d)) {
        HeadedName name = HeadedName.of(occurrence, type, texts.get(d), spellings);
        read.add(name);
        addHeaded(name, headed);
      }
      names.add(read);
    }
    List<List<String>> alone =
        withStates(names, names.stream().map(read -> clusters(read, headed)).toList(), stories);
    List<List<String>> clusters = new ShortNames(type, spellings).joined(names, alone);
    Unions same = new Unions();
    if (type.equals("ORG")) {
      BracketedNames.join(names, clusters, texts, same);
      SameBodies.join(names, clusters, same);
    }
    ImmutableList.Builder<Linked> linked = ImmutableList.builder();
    for (int d = 0; d < names.size(); d++) {
      for (int i = 0; i < names.get(d).size(); i++) {
        String cluster = clusters.get(d).get(i);
        linked.add(linked(names.get(d).get(i), cluster, same.of(cluster), texts.get(d)));
      }
    }
    return linked.build();
  }

  /** The clusters of a document's names, by heads and nationalities. */
  private static List<String> clusters(List<HeadedName> document, SharedNames headed) {
    SharedNames headedHere = new SharedNames();
    SharedNames nationalHere = new SharedNames();
    for (HeadedName name : document) {
      addHeaded(name, headedHere);
    }
    for (HeadedName name : document) {
      name.stem()
          .filter(stem -> !name.generic())
          .ifPresent(stem -> nationalHere.add(stem, cluster(name, headedHere, headed)));
    }
    return document.stream()
        .map(
            name ->
                name.generic()
                    ? nationalHere.only(name.rest()).orElse(name.own())
                    : cluster(name, headedHere, headed))
        .toList();
  }

  /**
   * A body that every state has, in a document that does not say whose: the only one of the set
   * that a document of the same story names with its state.
   */
  private static List<List<String>> withStates(
      List<List<HeadedName>> documents, List<List<String>> clusters, Stories stories) {
    SharedNames national = new SharedNames();
    Map<String, List<Integer>> places = new HashMap<>();
    for (int d = 0; d < documents.size(); d++) {
      for (int i = 0; i < documents.get(d).size(); i++) {
        HeadedName name = documents.get(d).get(i);
        if (!name.generic() && name.stem().isPresent()) {
          national.add(name.stem().get(), clusters.get(d).get(i));
          places.computeIfAbsent(clusters.get(d).get(i), key -> new ArrayList<>()).add(d);
        }
      }
    }
    List<List<String>> joined = new ArrayList<>();
    for (int d = 0; d < documents.size(); d++) {
      List<Integer> here = List.of(d);
      List<String> document = new ArrayList<>();
      for (int i = 0; i < documents.get(d).size(); i++) {
        HeadedName name = documents.get(d).get(i);
        String cluster = clusters.get(d).get(i);
        document.add(
            name.generic() && name.occurrence().words().size() > 1 && cluster.equals(name.own())
                ? national
                    .only(name.rest())
                    .filter(one -> stories.areOne(places.getOrDefault(one, List.of()), here))
                    .orElse(cluster)
                : cluster);
      }
      joined.add(document);
    }
    return joined;
  }

  private static void addHeaded(HeadedName name, SharedNames headed) {
    if (!name.head().isEmpty() && !name.generic()) {
      headed.add(name.rest(), name.cluster());
    }
  }

  private static String cluster(HeadedName name, SharedNames headedHere, SharedNames headed) {
    if (name.known() || !name.head().isEmpty()) {
      return name.cluster();
    }
    if (headedHere.has(name.rest())) {
      return headedHere.only(name.rest()).orElse(name.own());
    }
    if (headed.has(name.rest())) {
      return headed.only(name.rest()).orElse(name.own());
    }
    return name.cluster();
  }

  /**
   * A name in its cluster. How full it is decides what the cluster is called: a competition without
   * its year where texts have both, and a body by a known name rather than by another one that
   * stands before this in brackets.
   */
  private static Linked linked(HeadedName name, String cluster, String joined, String text) {
    Occurrence occurrence = name.occurrence();
    boolean other = !cluster.equals(joined) && !name.known() && HeadedName.isKnown(joined);
    int size = other || ShortForms.hasYear(name.words()) ? 0 : occurrence.words().size();
    return new Linked(
        occurrence,
        joined,
        occurrence.form(text),
        size,
        Occurrence.cover(occurrence.words(), occurrence.entity()));
  }
}
