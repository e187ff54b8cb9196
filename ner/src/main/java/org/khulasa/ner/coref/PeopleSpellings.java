package org.khulasa.ner.coref;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads every name of a set as it is best written there: words that others divide (أبو زيد for
 * أبوزيد, شي جين بينغ), one spelling of a foreign name ({@link ForeignSpellings}), and the بن that
 * some leave out.
 */
final class PeopleSpellings {
  private static final Comparator<PersonName> DIVIDED =
      Comparator.<PersonName>comparingInt(name -> name.units().size())
          .thenComparingInt(name -> name.words().size())
          .thenComparing(PersonName::form);

  private static final Comparator<PersonName> WITH_SONS =
      Comparator.comparingInt(PersonName::sons).thenComparing(PersonName::form);

  private final Map<String, PersonName> divided = new HashMap<>();
  private final ForeignSpellings spellings;
  private final Map<String, PersonName> withSons;

  PeopleSpellings(Collection<PersonName> names) {
    for (PersonName name : names) {
      divided.merge(name.undivided(), name, (one, other) -> max(DIVIDED, one, other));
    }
    Map<String, PersonName> full = new LinkedHashMap<>();
    Set<String> singles = new HashSet<>();
    for (PersonName name : names) {
      PersonName read = divide(name);
      if (read.isFull()) {
        full.putIfAbsent(read.form(), read);
      } else {
        singles.add(read.first());
      }
    }
    Set<String> families = new HashSet<>();
    List<List<String>> units = new ArrayList<>();
    for (PersonName name : full.values()) {
      units.add(name.units());
      families.addAll(name.familyUnits());
      singles.remove(name.first());
    }
    spellings = new ForeignSpellings(units, true);
    spellings.addSingles(singles, families);
    Map<String, PersonName> sons = new HashMap<>();
    for (PersonName name : full.values()) {
      PersonName read = spell(name);
      read.formWithoutSon()
          .ifPresent(form -> sons.merge(form, read, (one, other) -> max(WITH_SONS, one, other)));
    }
    withSons = ImmutableMap.copyOf(sons);
  }

  private static PersonName max(Comparator<PersonName> order, PersonName one, PersonName other) {
    return order.compare(one, other) >= 0 ? one : other;
  }

  PersonName unify(PersonName name) {
    PersonName read = spell(divide(name));
    return read.formWithoutSon()
        .map(withSons::get)
        .map(best -> read.as(best.units(), best.generation()))
        .orElse(read);
  }

  private PersonName divide(PersonName name) {
    PersonName best = divided.getOrDefault(name.undivided(), name);
    return name.as(best.units(), best.generation());
  }

  private PersonName spell(PersonName name) {
    return name.as(name.units().stream().map(spellings::of).toList(), name.generation());
  }
}
