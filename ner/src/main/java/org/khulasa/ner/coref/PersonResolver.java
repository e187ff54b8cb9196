package org.khulasa.ner.coref;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * People. In three passes, the work of which is in {@link PeopleOfDocument}, over names whose
 * spellings {@link PeopleSpellings} has made one:
 *
 * <ol>
 *   <li>Full names. Equal ones are one person. A shorter form joins a longer one ({@link
 *       FullNames}) if all longer forms in the set lead to one person; if they lead to several, or
 *       if its last unit is a common given name, only if its document names one of those in full.
 *       What stands around them joins others ({@link SamePeople}).
 *   <li>Single names in a document that has a full name ending in them, or beginning: that
 *       person's; of several that end in it, the last one named before, or whom the text has
 *       clearly been about ({@link Bearers}); of several that begin with it, none. Where the single
 *       name stands often before any full one, the full one is a relative's.
 *   <li>Other single names: of the only person in the set with that family name. If there are
 *       several, if the name is a common given name, or if it may be the nationality of an office,
 *       it stays within its document; so does somebody's first name, unless {@link PeopleOfSet}
 *       says whose. If there is none, equal single names are one person.
 * </ol>
 */
final class PersonResolver implements NameResolver {
  @Override
  public List<Linked> resolve(
      List<List<Occurrence>> documents, List<String> texts, Stories stories) {
    List<PeopleOfDocument> people = new ArrayList<>();
    Map<String, PersonName> fullNames = new LinkedHashMap<>();
    List<PersonName> all = new ArrayList<>();
    for (int d = 0; d < documents.size(); d++) {
      PeopleOfDocument read = new PeopleOfDocument(documents.get(d), texts.get(d));
      people.add(read);
      all.addAll(read.names());
    }
    PeopleSpellings spellings = new PeopleSpellings(all);
    for (PeopleOfDocument read : people) {
      read.unify(spellings);
      for (PersonName name : read.fullNames()) {
        fullNames.putIfAbsent(name.form(), name);
      }
    }
    FullNames forms = new FullNames(fullNames);
    people.forEach(document -> document.resolveFullNames(forms));
    Offices offices = new Offices();
    people.forEach(document -> document.addTo(offices));
    SamePeople same =
        new SamePeople(
            named(people, fullNames),
            forms,
            companions(people, stories),
            offices,
            mentions(people));
    people.forEach(document -> document.join(same));
    PeopleOfSet set =
        new PeopleOfSet(
            new SharedNames(),
            new SharedNames(),
            new SharedNames(),
            new MostNamed(),
            companions(people, stories));
    people.forEach(document -> document.addTo(set));
    ImmutableList.Builder<Linked> linked = ImmutableList.builder();
    for (int d = 0; d < people.size(); d++) {
      people.get(d).resolveSingleNames(set, d);
      linked.addAll(people.get(d).linked());
    }
    return linked.build();
  }

  private static Multiset<String> mentions(List<PeopleOfDocument> documents) {
    Multiset<String> mentions = HashMultiset.create();
    documents.forEach(document -> mentions.addAll(document.mentions()));
    return mentions;
  }

  private static Companions companions(List<PeopleOfDocument> documents, Stories stories) {
    return new Companions(documents.stream().map(PeopleOfDocument::people).toList(), stories);
  }

  /** The names that stand for a person. */
  private static Map<String, PersonName> named(
      List<PeopleOfDocument> documents, Map<String, PersonName> fullNames) {
    Map<String, PersonName> named = new LinkedHashMap<>(fullNames);
    named
        .keySet()
        .retainAll(
            documents.stream()
                .flatMap(document -> document.people().stream())
                .collect(Collectors.toSet()));
    return named;
  }
}
