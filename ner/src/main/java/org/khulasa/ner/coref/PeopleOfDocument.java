package org.khulasa.ner.coref;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khulasa.core.Span;

/** The names of people in one document, and whose they are; see {@link PersonResolver}. */
final class PeopleOfDocument {
  /**
   * Whom a text calls by the family name so often before it names anybody of that family in full,
   * it does not introduce by that full name: it tells of a relative. A headline and a lead do not
   * reach this number.
   */
  private static final int NOT_INTRODUCED = 3;

  /** No title has more letters with the space behind it. */
  private static final int TITLE = 16;

  /** A person's name where it stands; no name if the occurrence has no words or names several. */
  private static final class Reading {
    final Occurrence occurrence;
    Optional<PersonName> name;
    Optional<PersonName> fullName;

    /** Whose name it is; empty until that is known. */
    String person = "";

    Reading(Occurrence occurrence) {
      this.occurrence = occurrence;
      this.name =
          occurrence.words().isEmpty() || PersonName.areSeveral(occurrence.words())
              ? Optional.empty()
              : Optional.of(PersonName.of(occurrence.words()));
      this.fullName = name.filter(PersonName::isFull);
    }
  }

  private final List<Reading> readings;
  private final String text;
  private final SharedNames familiesHere = new SharedNames();
  private final SharedNames firstNamesHere = new SharedNames();

  PeopleOfDocument(List<Occurrence> occurrences, String text) {
    this.text = text;
    this.readings = occurrences.stream().map(Reading::new).toList();
  }

  /** All names, before the set's spellings are made one. */
  List<PersonName> names() {
    return readings.stream().flatMap(reading -> reading.name.stream()).toList();
  }

  /** Writes the names as the set does; before anything is resolved. */
  void unify(PeopleSpellings spellings) {
    for (Reading reading : readings) {
      reading.name = reading.name.map(spellings::unify);
      reading.fullName = reading.name.filter(PersonName::isFull);
    }
  }

  List<PersonName> fullNames() {
    return readings.stream().flatMap(reading -> reading.fullName.stream()).toList();
  }

  void resolveFullNames(FullNames forms) {
    Set<String> longestHere = new HashSet<>();
    for (PersonName name : fullNames()) {
      if (forms.longestOf(name.form()).contains(name.form())) {
        longestHere.add(name.form());
      }
    }
    Map<String, String> people = new HashMap<>();
    for (Reading reading : readings) {
      if (reading.fullName.isPresent()) {
        PersonName name = reading.fullName.get();
        reading.person =
            people.computeIfAbsent(
                name.form(), form -> person(name, forms.longestOf(form), longestHere));
      }
    }
  }

  /** Adds what stands around those who are named in full; these must be resolved. */
  void addTo(Offices offices) {
    for (int i = 0; i < readings.size(); i++) {
      // What stands beside a relative is of somebody else.
      if (readings.get(i).fullName.isPresent() && !Relatives.isOne(text, spanOf(i))) {
        Span name = spanOf(i);
        int from = i == 0 ? 0 : Math.min(spanOf(i - 1).end(), name.start());
        int to =
            i + 1 == readings.size() ? text.length() : Math.max(spanOf(i + 1).start(), name.end());
        offices.add(readings.get(i).person, text, name, new Span(from, to));
      }
    }
  }

  private Span spanOf(int reading) {
    return readings.get(reading).occurrence.entity().span();
  }

  /** Who is named in full, each time; full names must be resolved. */
  List<String> mentions() {
    return readings.stream()
        .filter(reading -> reading.fullName.isPresent())
        .map(reading -> reading.person)
        .toList();
  }

  /** Who is named in full; full names must be resolved. */
  Set<String> people() {
    return Set.copyOf(mentions());
  }

  /** Makes those one who are one in the set; before single names are resolved. */
  void join(SamePeople same) {
    for (Reading reading : readings) {
      if (reading.fullName.isPresent()) {
        String person = same.of(reading.person);
        reading.person = person;
        reading.fullName.get().familyUnits().forEach(family -> familiesHere.add(family, person));
        firstNamesHere.add(reading.fullName.get().first(), person);
      }
    }
  }

  private static String person(PersonName name, Set<String> longest, Set<String> longestHere) {
    boolean sure =
        longest.contains(name.form())
            || !name.generation().isEmpty()
            || !PersonName.isCommon(name.last())
            || name.last().startsWith(NameKeys.ARTICLE);
    if (longest.size() == 1 && sure) {
      return longest.iterator().next();
    }
    boolean fewer = longest.size() < longestHere.size();
    Set<String> few = fewer ? longest : longestHere;
    Set<String> many = fewer ? longestHere : longest;
    List<String> here = few.stream().filter(many::contains).limit(2).toList();
    return here.size() == 1 ? here.get(0) : name.form();
  }

  /** Tells the set who bears which name; full names must be resolved. */
  void addTo(PeopleOfSet set) {
    for (Reading reading : readings) {
      reading.fullName.ifPresent(
          name -> {
            name.familyUnits().forEach(family -> set.families().add(family, reading.person));
            set.firstNames().add(name.first(), reading.person);
            set.most().add(name, reading.person);
            title(reading)
                .ifPresent(title -> set.titled().add(title + name.first(), reading.person));
          });
    }
  }

  /**
   * Resolves what is no full name.
   *
   * @param set the people of all documents
   * @param document this one
   */
  void resolveSingleNames(PeopleOfSet set, int document) {
    Set<String> relatives = namedOnlyLate();
    Bearers bearers = new Bearers();
    for (Reading reading : readings) {
      if (reading.fullName.isPresent()) {
        boolean relative = Relatives.isOne(text, reading.occurrence.entity().span());
        reading
            .fullName
            .get()
            .familyUnits()
            .forEach(f -> bearers.named(f, reading.person, relative));
        continue;
      }
      String single = reading.name.map(PersonName::first).orElse("?");
      Optional<String> person = Optional.empty();
      if (reading.name.isPresent()) {
        Optional<String> title = title(reading);
        person = title.flatMap(rank -> set.titled().only(rank + single));
        if (person.isEmpty() && NameLists.isFamilyFirst(single)) {
          // A general of the name is not whom the text is about.
          person =
              firstNamesHere
                  .only(single)
                  .or(() -> title.isPresent() ? Optional.empty() : set.most().of(single, 1));
        }
        if (person.isEmpty() && !relatives.contains(single)) {
          person =
              isNamedHere(single)
                  ? personHere(single, bearers)
                  : set.meantBy(reading.name.get(), document);
        }
      }
      person.ifPresent(known -> bearers.mentioned(single, known));
      reading.person = person.orElse(single + "@" + reading.occurrence.document());
    }
  }

  /** What a prince or a general is called before his name, as he is also called by a short one. */
  private Optional<String> title(Reading reading) {
    Span first = reading.name.orElseThrow().words().get(0).span();
    int end = first.start();
    int start = Math.max(0, end - TITLE);
    List<NameWord> before = NameWord.in(text, new Span(start, end));
    if (before.isEmpty()) {
      return Optional.empty();
    }
    NameWord last = before.get(before.size() - 1);
    return end - last.span().end() <= 1 && NameLists.isKind("rank", last)
        ? Optional.of(last.folded() + " ")
        : Optional.empty();
  }

  private boolean isNamedHere(String single) {
    return familiesHere.has(single) || firstNamesHere.has(single);
  }

  private Optional<String> personHere(String single, Bearers bearers) {
    return familiesHere.has(single)
        ? familiesHere.only(single).or(() -> bearers.meantBy(single))
        : firstNamesHere.only(single);
  }

  /** The family names that stand alone several times before anybody bears them in full. */
  private Set<String> namedOnlyLate() {
    Map<String, Integer> before = new HashMap<>();
    Set<String> named = new HashSet<>();
    Set<String> late = new HashSet<>();
    for (Reading reading : readings) {
      if (reading.fullName.isPresent()) {
        for (String family : reading.fullName.get().familyUnits()) {
          if (named.add(family) && before.getOrDefault(family, 0) >= NOT_INTRODUCED) {
            late.add(family);
          }
        }
      } else {
        reading.name.ifPresent(name -> before.merge(name.first(), 1, Integer::sum));
      }
    }
    return late;
  }

  List<Linked> linked() {
    ImmutableList.Builder<Linked> linked = ImmutableList.builder();
    for (Reading reading : readings) {
      Occurrence occurrence = reading.occurrence;
      if (reading.name.isEmpty()) {
        String form = occurrence.form(text);
        Span span = occurrence.entity().span();
        linked.add(new Linked(occurrence, reading.person + form, form, 0, span));
        continue;
      }
      PersonName name = reading.name.get();
      Span span = Occurrence.cover(name.words(), occurrence.entity());
      int size = name.units().size() + (name.generation().isEmpty() ? 0 : 1);
      linked.add(new Linked(occurrence, reading.person, name.form(), size, span));
    }
    return linked.build();
  }
}
