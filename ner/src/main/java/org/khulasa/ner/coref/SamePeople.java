package org.khulasa.ner.coref;

import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Full names that mean one person by what stands around them ({@link Companions}): one that goes on
 * where the other ends (ميغيل دياز, ميغيل دياز كانتيرو), if there is only one such, and two of
 * which a word differs in one letter ({@link NearSpellings}) or in an article. A document has both
 * only where one of them is a slip, which stands once or twice beside many of the other.
 */
final class SamePeople {
  /** Of more names that are alike but for one word, none is compared. */
  private static final int MAX_GROUP = 64;

  /** No name has so many units; what has is compared with nothing. */
  private static final int MAX_UNITS = 16;

  /** The letters of a word that differs, in the longer name. */
  private static final int LETTERS = 4;

  /** If no more names are alike but for one word, hardly anybody else has the rest of them. */
  private static final int FEW = 3;

  /** A slip stands no more often than this. */
  private static final int SLIPS = 2;

  /** The fewest times as often as a slip the name itself stands. */
  private static final int CLEARLY = 2;

  private final Unions same = new Unions();
  private final Companions companions;
  private final Offices offices;
  private final Multiset<String> mentions;

  /**
   * Compares the people of a set.
   *
   * @param people their names, by their forms, as in {@code companions}
   * @param forms which of them are longer forms of which
   * @param mentions how often each of them is named in full
   */
  SamePeople(
      Map<String, PersonName> people,
      FullNames forms,
      Companions companions,
      Offices offices,
      Multiset<String> mentions) {
    this.companions = companions;
    this.offices = offices;
    this.mentions = mentions;
    joinLonger(people);
    joinWithMiddle(people, forms);
    joinWithFront(people);
    joinTurned(people);
    Map<String, List<PersonName>> alike = new LinkedHashMap<>();
    for (PersonName name : people.values()) {
      for (int i = 0; i < name.units().size() && isShort(name); i++) {
        alike.computeIfAbsent(name.formBut(i), key -> new ArrayList<>()).add(name);
      }
    }
    alike.values().forEach(this::joinNear);
  }

  private static boolean isShort(PersonName name) {
    return name.units().size() > 1 && name.units().size() <= MAX_UNITS;
  }

  /** The one of the names of a person that stands for all. */
  String of(String person) {
    return same.of(person);
  }

  private void joinLonger(Map<String, PersonName> people) {
    SharedNames longer = new SharedNames();
    for (PersonName name : people.values()) {
      if (!isShort(name)) {
        continue;
      }
      name.beginnings().stream()
          .filter(people::containsKey)
          .findFirst()
          .ifPresent(beginning -> longer.add(beginning, name.form()));
    }
    for (PersonName name : people.values()) {
      longer
          .only(name.form())
          .filter(other -> isTold(name, other))
          .ifPresent(other -> same.join(name.form(), other));
    }
  }

  private boolean isTold(PersonName shorter, String other) {
    String person = shorter.form();
    return PersonName.isCommon(shorter.last())
        ? companions.shared(person, other) > 1
        : companions.meet(person, other) || isCompany(person, other);
  }

  /**
   * Names in the middle of which others leave something out, where these may be somebody else's.
   */
  private void joinWithMiddle(Map<String, PersonName> people, FullNames forms) {
    for (PersonName name : people.values()) {
      Set<String> longest = forms.longestOf(name.form());
      if (longest.size() == 1) {
        String other = longest.iterator().next();
        if (!companions.meet(name.form(), other) && isCompany(name.form(), other)) {
          same.join(name.form(), other);
        }
      }
    }
  }

  /**
   * Names of which others leave the first out. That may be a father's; but he has not the same
   * office, and mostly a given name, by which one document tells both apart.
   */
  private void joinWithFront(Map<String, PersonName> people) {
    SharedNames longer = new SharedNames();
    for (PersonName name : people.values()) {
      for (int front = 1; isShort(name) && front < name.units().size() - 1; front++) {
        longer.add(name.formWithout(front), name.form());
      }
    }
    for (PersonName name : people.values()) {
      longer
          .only(name.form())
          .filter(
              other -> !PersonName.isCommon(name.first()) || !companions.meet(name.form(), other))
          .filter(other -> offices.areShared(name.form(), other))
          .ifPresent(other -> same.join(name.form(), other));
    }
  }

  /** Names that some begin with the family's. */
  private void joinTurned(Map<String, PersonName> people) {
    Map<String, List<PersonName>> turned = new LinkedHashMap<>();
    for (PersonName name : people.values()) {
      if (isShort(name) && !name.units().stream().allMatch(PersonName::isCommon)) {
        String units = name.units().stream().sorted().collect(Collectors.joining("|"));
        turned.computeIfAbsent(units + "#" + name.generation(), key -> new ArrayList<>()).add(name);
      }
    }
    for (List<PersonName> group : turned.values()) {
      String first = group.get(0).form();
      for (PersonName name : group.subList(1, group.size())) {
        if (companions.meet(first, name.form()) || isCompany(first, name.form())) {
          same.join(first, name.form());
        }
      }
    }
  }

  private boolean isCompany(String one, String other) {
    return companions.shared(one, other) > 0 || companions.areOfOneStory(one, other);
  }

  private void joinNear(List<PersonName> group) {
    if (group.size() > MAX_GROUP) {
      return;
    }
    for (int i = 1; i < group.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (areOne(group.get(i), group.get(j), group.size() <= FEW)) {
          same.join(group.get(i).form(), group.get(j).form());
        }
      }
    }
  }

  /**
   * Whether two names that are the same but for one word mean one person.
   *
   * @param few whether hardly anybody else has the rest of them
   */
  private boolean areOne(PersonName name, PersonName second, boolean few) {
    boolean near = areNear(name, second);
    if (!near && !areAlike(name, second)) {
      return false;
    }
    String one = name.form();
    String other = second.form();
    if (offices.areShared(one, other)) {
      return true;
    }
    if (companions.meet(one, other)) {
      return isSlip(one, other) && (near || few);
    }
    return isCompany(one, other) ? near || few : near && few && !differByArticle(name, second);
  }

  /** Whether one of two names that a document has is a slip for the other. */
  private boolean isSlip(String one, String other) {
    int fewer = Math.min(mentions.count(one), mentions.count(other));
    int more = Math.max(mentions.count(one), mentions.count(other));
    return fewer <= SLIPS && more >= CLEARLY * fewer;
  }

  /** The first unit in which two names differ. */
  private static int difference(PersonName one, PersonName other) {
    int at = 0;
    while (one.units().get(at).equals(other.units().get(at))) {
      at++;
    }
    return at;
  }

  /**
   * Whether the word behind the first in which two names differ may be two spellings of one: few of
   * its consonants differ, and it begins with the same.
   */
  private static boolean areAlike(PersonName one, PersonName other) {
    int at = difference(one, other);
    String word = one.units().get(at);
    String second = other.units().get(at);
    return at > 0
        && !NameLists.isGivenName(word)
        && !NameLists.isGivenName(second)
        && ForeignSpellings.isForeign(word)
        && ForeignSpellings.isForeign(second)
        && ForeignSpellings.areAlike(word, second);
  }

  /** Whether two names that are the same but for one word differ there in a letter. */
  private static boolean areNear(PersonName one, PersonName other) {
    int at = difference(one, other);
    String word = one.units().get(at);
    String second = other.units().get(at);
    if (differByArticle(one, other)) {
      return true;
    }
    if (NameLists.isGivenName(word) && NameLists.isGivenName(second)) {
      return false;
    }
    // Vowels and single letters tell Arabic names apart, two that changed places do not.
    if (isForeign(one) && isForeign(other)) {
      boolean given = NameLists.isGivenName(word) || NameLists.isGivenName(second);
      return NearSpellings.areNear(word, second, LETTERS)
          && !(given && NearSpellings.differByEnding(word, second));
    }
    return word.length() >= LETTERS && NearSpellings.areTurned(word, second);
  }

  /** A family is called after somebody with an article or without, and outlets differ in it. */
  private static boolean differByArticle(PersonName one, PersonName other) {
    int at = difference(one, other);
    String word = one.units().get(at);
    String second = other.units().get(at);
    return word.equals(NameKeys.ARTICLE + second) || second.equals(NameKeys.ARTICLE + word);
  }

  private static boolean isForeign(PersonName name) {
    return name.units().stream().allMatch(ForeignSpellings::isForeign);
  }
}
