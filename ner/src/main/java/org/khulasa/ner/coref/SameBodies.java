package org.khulasa.ner.coref;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khulasa.core.text.ScriptNormalizer;

/**
 * Names of bodies that say the same with other words of form: in another order (الحزب الديمقراطي
 * الاشتراكي, الحزب الاشتراكي الديمقراطي), with ل instead of an annexation (الهيئة العامة للطيران,
 * هيئة الطيران), or without an adjective of rank or of a state (السلطة الوطنية الفلسطينية, السلطة
 * الفلسطينية). A name that says less is the only one's in the set that says more.
 */
final class SameBodies {
  private static final int FEWEST_WORDS = 2;
  private static final int MAX_WORDS = 16;

  /** What a text adds to the name of a party to say what it is. */
  private static final String ISLAMIC = NameKeys.of("اسلامي");

  private static final String FOR = "ل";
  private static final String FOR_THE = "لل";

  /** Adjectives that many bodies bear, and that texts leave out. */
  private static final ImmutableSet<String> RANKS =
      Stream.of(
              "عام", "وطني", "قومي", "مركزي", "أعلى", "عليا", "مستقل", "ملكي", "سامي", "رسمي",
              "حكومي")
          .flatMap(word -> Stream.of(NameKeys.of(normal(word)), NameKeys.of(normal(word + "ة"))))
          .collect(ImmutableSet.toImmutableSet());

  private final Map<String, Set<String>> written = new LinkedHashMap<>();
  private final Map<String, Set<String>> longer = new LinkedHashMap<>();

  private SameBodies() {}

  private static String normal(String word) {
    return ScriptNormalizer.normalize(word);
  }

  /**
   * Joins the clusters that are one.
   *
   * @param documents the names of each document in order
   * @param clusters their clusters
   */
  static void join(List<List<HeadedName>> documents, List<List<String>> clusters, Unions unions) {
    SameBodies bodies = new SameBodies();
    for (int d = 0; d < documents.size(); d++) {
      for (int i = 0; i < documents.get(d).size(); i++) {
        HeadedName name = documents.get(d).get(i);
        String cluster = clusters.get(d).get(i);
        if (!name.generic() && !cluster.equals(name.own())) {
          bodies.add(name.occurrence().words(), cluster);
        }
      }
    }
    bodies.joinIn(unions);
  }

  private void add(List<NameWord> words, String cluster) {
    if (words.size() < FEWEST_WORDS || words.size() > MAX_WORDS) {
      return;
    }
    String whole = key(words, word -> false);
    written.computeIfAbsent(whole, key -> new LinkedHashSet<>()).add(cluster);
    List<Predicate<NameWord>> forms =
        ImmutableList.of(
            SameBodies::isRank, SameBodies::isState, word -> isRank(word) || isState(word));
    for (Predicate<NameWord> form : forms) {
      String shorter = key(words, form);
      if (!shorter.equals(whole) && shorter.contains(" ")) {
        longer.computeIfAbsent(shorter, key -> new LinkedHashSet<>()).add(cluster);
      }
    }
  }

  private static boolean isRank(NameWord word) {
    return RANKS.contains(word.key());
  }

  private static boolean isState(NameWord word) {
    return NameLists.isNationality(word)
        && (!ShortForms.isTelling(word) || word.key().startsWith(ISLAMIC));
  }

  /** The words behind the first in order of the alphabet, without ل and article. */
  private static String key(List<NameWord> words, Predicate<NameWord> left) {
    List<String> behind = new ArrayList<>();
    for (NameWord word : words.subList(1, words.size())) {
      if (!left.test(word)) {
        behind.add(bare(word));
      }
    }
    Collections.sort(behind);
    return Stream.concat(Stream.of(words.get(0).key()), behind.stream())
        .collect(Collectors.joining(" "));
  }

  private static String bare(NameWord word) {
    String normal = word.normal();
    if (normal.startsWith(FOR_THE)) {
      return NameKeys.of(normal.substring(FOR_THE.length()));
    }
    return ShortForms.isPurpose(word) ? NameKeys.of(normal.substring(FOR.length())) : word.key();
  }

  private void joinIn(Unions unions) {
    for (Set<String> same : written.values()) {
      join(same, unions);
    }
    for (Map.Entry<String, Set<String>> shorter : written.entrySet()) {
      Set<String> one =
          longer.getOrDefault(shorter.getKey(), Set.of()).stream()
              .map(unions::of)
              .collect(Collectors.toSet());
      // What has a name of its own as it stands is no short form.
      boolean known = shorter.getValue().stream().map(unions::of).anyMatch(HeadedName::isKnown);
      if (one.size() == 1 && !known) {
        join(Sets.union(shorter.getValue(), one), unions);
      }
    }
  }

  /** Two bodies that lists know stay two. */
  private static void join(Set<String> clusters, Unions unions) {
    Set<String> all =
        clusters.stream().map(unions::of).collect(Collectors.toCollection(TreeSet::new));
    if (all.stream().filter(HeadedName::isKnown).count() <= 1) {
      String first = all.iterator().next();
      all.forEach(cluster -> unions.join(first, cluster));
    }
  }
}
