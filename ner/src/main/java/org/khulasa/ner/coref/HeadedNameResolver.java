package org.khulasa.ner.coref;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Places, organisations and other names. Equal names are one, and so are those that {@code
 * aliases.txt} joins. Besides:
 *
 * <ul>
 *   <li>A name without its first word (وزارة الخارجية العراقية, الخارجية العراقية) joins the one
 *       with it if its document, or else the set, has that name behind one class of such words
 *       only.
 *   <li>A body that every state has (وزارة الخارجية) is another one in every document; it joins the
 *       only longer name of its document that adds nothing but a nationality.
 * </ul>
 */
final class HeadedNameResolver implements NameResolver {
  /**
   * A name where it stands.
   *
   * @param known whether {@code rest} is the key of a list of aliases
   * @param head the class of the first word if the name may go without it, or empty
   * @param rest what stands behind
   * @param generic whether every word of {@code rest} is generic
   * @param stem {@code rest} without nationalities at its end, if that is generic
   */
  private record Reading(
      Occurrence occurrence,
      boolean known,
      String head,
      String rest,
      boolean generic,
      Optional<String> stem) {
    String cluster() {
      return known ? "=" + rest : head.isEmpty() ? rest : head + ":" + rest;
    }
  }

  private final String type;

  HeadedNameResolver(String type) {
    this.type = type;
  }

  @Override
  public List<Linked> resolve(List<List<Occurrence>> documents, List<String> texts) {
    List<List<String>> names = new ArrayList<>();
    for (List<Occurrence> document : documents) {
      for (Occurrence occurrence : document) {
        if (NameLists.alias(NameWord.joinedKeys(occurrence.words())).isEmpty()) {
          names.add(spelled(occurrence.words()));
        }
      }
    }
    ForeignSpellings spellings = new ForeignSpellings(ImmutableSet.copyOf(names), false);
    List<List<Reading>> readings = new ArrayList<>();
    SharedNames headed = new SharedNames();
    for (int d = 0; d < documents.size(); d++) {
      List<Reading> read = new ArrayList<>();
      for (Occurrence occurrence : documents.get(d)) {
        Reading reading = read(occurrence, texts.get(d), spellings);
        read.add(reading);
        addHeaded(reading, headed);
      }
      readings.add(read);
    }
    ImmutableList.Builder<Linked> linked = ImmutableList.builder();
    for (int d = 0; d < readings.size(); d++) {
      SharedNames headedHere = new SharedNames();
      SharedNames nationalHere = new SharedNames();
      for (Reading reading : readings.get(d)) {
        addHeaded(reading, headedHere);
      }
      for (Reading reading : readings.get(d)) {
        reading
            .stem()
            .filter(stem -> !reading.generic())
            .ifPresent(stem -> nationalHere.add(stem, cluster(reading, headedHere, headed)));
      }
      for (Reading reading : readings.get(d)) {
        String cluster =
            reading.generic()
                ? nationalHere.only(reading.rest()).orElse(own(reading))
                : cluster(reading, headedHere, headed);
        linked.add(linked(reading, cluster, texts.get(d)));
      }
    }
    return linked.build();
  }

  private Reading read(Occurrence occurrence, String text, ForeignSpellings spellings) {
    List<NameWord> words = occurrence.words();
    String form = occurrence.form(text);
    Optional<String> alias = NameLists.alias(form);
    Optional<String> head = head(words);
    List<NameWord> rest = head.isPresent() ? words.subList(1, words.size()) : words;
    if (alias.isEmpty() && head.isPresent()) {
      alias = NameLists.alias(NameWord.joinedKeys(rest));
    }
    if (alias.isPresent()) {
      return new Reading(occurrence, true, "", alias.get(), false, Optional.empty());
    }
    String key = words.isEmpty() ? form : key(rest, spellings);
    Optional<String> stem = stem(rest, spellings);
    boolean generic = stem.isPresent() && stem.get().equals(key);
    return new Reading(occurrence, false, head.orElse(""), key, generic, stem);
  }

  private Optional<String> head(List<NameWord> words) {
    // العاصمة السورية is a description; what remains of it is no name.
    boolean adjective =
        words.size() == 2 && words.get(1).hasArticle() && NameLists.isNationality(words.get(1));
    return words.size() > 1 && !adjective
        ? NameLists.headClass(type, words.get(0))
        : Optional.empty();
  }

  private static List<String> spelled(List<NameWord> words) {
    return words.stream().map(NameWord::keyWithArticle).toList();
  }

  /**
   * With the first word's article, which tells places apart: الجبيل, جبيل. The same wherever the
   * words are divided.
   */
  private static String key(List<NameWord> words, ForeignSpellings spellings) {
    StringBuilder key = new StringBuilder(spellings.of(words.get(0).keyWithArticle()));
    for (NameWord word : words.subList(1, words.size())) {
      key.append(word.hasArticle() ? word.key() : spellings.of(word.key()));
    }
    return NameKeys.undivided(key.toString());
  }

  private static Optional<String> stem(List<NameWord> words, ForeignSpellings spellings) {
    int end = words.size();
    while (end > 0 && NameLists.isNationality(words.get(end - 1))) {
      end--;
    }
    List<NameWord> stem = words.subList(0, end);
    return end > 0 && stem.stream().allMatch(NameLists::isGeneric)
        ? Optional.of(key(stem, spellings))
        : Optional.empty();
  }

  private static void addHeaded(Reading reading, SharedNames headed) {
    if (!reading.head().isEmpty() && !reading.generic()) {
      headed.add(reading.rest(), reading.cluster());
    }
  }

  private static String cluster(Reading reading, SharedNames headedHere, SharedNames headed) {
    if (reading.known() || !reading.head().isEmpty()) {
      return reading.cluster();
    }
    if (headedHere.has(reading.rest())) {
      return headedHere.only(reading.rest()).orElse(own(reading));
    }
    if (headed.has(reading.rest())) {
      return headed.only(reading.rest()).orElse(own(reading));
    }
    return reading.cluster();
  }

  private static String own(Reading reading) {
    return reading.rest() + "@" + reading.occurrence().document();
  }

  private static Linked linked(Reading reading, String cluster, String text) {
    Occurrence occurrence = reading.occurrence();
    return new Linked(
        occurrence,
        cluster,
        occurrence.form(text),
        occurrence.words().size(),
        Occurrence.cover(occurrence.words(), occurrence.entity()));
  }
}
