package org.khulasa.ner.coref;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The name of a person, read: titles and offices taken off its front, its words joined to units
 * (عبد الله, أبو مازن, بن سلمان, آل ثاني, صلاح الدين).
 *
 * @param words the words that remain behind titles
 * @param units keys, in order; at least one
 * @param generation what tells bearers of one name apart (الابن, الثاني), or empty
 * @param mayBeNoName whether what remains may be the end of an office: in رئيس الوزراء السوداني the
 *     last word is a name or a nationality
 */
record PersonName(
    List<NameWord> words, List<String> units, String generation, boolean mayBeNoName) {
  /** Marks the keys of units that begin with بن, آل, أبو: no word of a text holds a colon. */
  private static final String SON = "son:";

  private static final String HOUSE = "house:";
  private static final String KUNYA = "kunya:";
  private static final String MOTHER = KUNYA + "mother:";

  PersonName {
    words = ImmutableList.copyOf(words);
    units = ImmutableList.copyOf(units);
  }

  /** Reads a name of at least one word. */
  static PersonName of(List<NameWord> all) {
    int start = RoleWords.length(all);
    List<NameWord> words = all.subList(start, all.size());
    boolean mayBeNoName = start > 0 && words.size() == 1 && NameLists.isNationality(words.get(0));
    int generation = generation(words);
    if (generation < 0) {
      return new PersonName(words, units(words), "", mayBeNoName);
    }
    List<NameWord> others = new ArrayList<>(words);
    others.remove(generation);
    return new PersonName(words, units(others), words.get(generation).key(), mayBeNoName);
  }

  /** Where a word stands that tells bearers of one name apart, at the end or before a بن; or -1. */
  private static int generation(List<NameWord> words) {
    for (int i = words.size() - 1; i > 0; i--) {
      boolean ends = i == words.size() - 1 || NameLists.isKind("son", words.get(i + 1));
      if (ends && NameLists.isKind("generation", words.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Whether words are the names of two people with one family name (سمير وأحمد حداد): a given name,
   * then another one behind و, then more.
   */
  static boolean areSeveral(List<NameWord> words) {
    for (int i = 1; i < words.size() - 1; i++) {
      NameWord word = words.get(i);
      if (word.normal().startsWith("و")
          && NameLists.isGivenName(words.get(i - 1).key())
          && !NameLists.isGivenName(word.key())
          && NameLists.isGivenName(NameKeys.of(word.normal().substring(1)))) {
        return true;
      }
    }
    return false;
  }

  /** The same words, read as these units. */
  PersonName as(List<String> otherUnits, String otherGeneration) {
    return new PersonName(words, otherUnits, otherGeneration, mayBeNoName);
  }

  /** The words as one, the same wherever they are divided. */
  String undivided() {
    return NameKeys.undivided(words.stream().map(NameWord::folded).collect(Collectors.joining()));
  }

  /**
   * The form without any بن, which many leave out (زيد بن رعد); empty where that would say too
   * little: محمد سلمان need not be محمد بن سلمان.
   */
  Optional<String> formWithoutSon() {
    List<String> bare =
        units.stream()
            .map(unit -> unit.startsWith(SON) ? unit.substring(SON.length()) : unit)
            .toList();
    boolean telling = bare.size() > 2 || (bare.size() == 2 && !isCommon(bare.get(1)));
    return telling && !first().startsWith(SON)
        ? Optional.of(String.join("|", bare) + "#" + generation)
        : Optional.empty();
  }

  /** How many units begin with بن. */
  int sons() {
    return (int) units.stream().filter(unit -> unit.startsWith(SON)).count();
  }

  private static List<String> units(List<NameWord> words) {
    List<String> units = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      String prefix = i + 1 < words.size() ? prefix(words.get(i)) : "";
      int stem = prefix.isEmpty() ? i : i + 1;
      int end = stem + 1;
      // عبد and its second part, and سيف الإسلام, are also written as one word.
      if (end < words.size()
          && (NameLists.isKind("servant", words.get(stem))
              || NameLists.isKind("second", words.get(end)))) {
        end++;
      }
      units.add(
          prefix.isEmpty() && end == stem + 1
              ? unit(words.get(stem))
              : prefix + keyBehind(prefix, words.subList(stem, end)));
      i = end;
    }
    return units;
  }

  /** A word by itself; أبوزيد is أبو زيد, but أبوت is a name of its own. */
  private static String unit(NameWord word) {
    if (word.folded().startsWith("ابو")) {
      String bearer = word.normal().substring(3);
      String key = NameKeys.of(bearer);
      if (NameLists.isGivenName(key)
          || (bearer.startsWith(NameKeys.ARTICLE) && !key.equals(NameKeys.folded(bearer)))) {
        return KUNYA + key(List.of(NameWord.of(bearer, word.span())));
      }
    }
    return key(List.of(word));
  }

  /** Nobody is a son of {@code العزيز}: of {@code عبد العزيز} the first part is left out. */
  private static String keyBehind(String prefix, List<NameWord> joined) {
    NameWord word = joined.get(0);
    return prefix.equals(SON) && NameLists.isKind("served", word)
        ? NameKeys.of("عبد" + word.folded())
        : key(joined);
  }

  private static String key(List<NameWord> joined) {
    if (joined.size() == 1) {
      NameWord word = joined.get(0);
      // A given name and the family named after its bearer: توفيق, التوفيق.
      return NameLists.isGivenName(word.key()) ? word.keyWithArticle() : word.key();
    }
    // أوغلو ends a foreign name, and that has spellings of its own.
    String front =
        joined.get(1).folded().equals("اوغلو") ? joined.get(0).key() : joined.get(0).folded();
    return NameKeys.of(front + joined.get(1).folded());
  }

  /** What a word that joins with the next one gives to their key, or nothing. */
  private static String prefix(NameWord word) {
    if (word.normal().equals("آل")) {
      return HOUSE;
    }
    // آبي is no أبي.
    if (NameLists.isKind("kunya", word) && !word.normal().startsWith("آ")) {
      return word.folded().equals("ام") ? MOTHER : KUNYA;
    }
    if (NameLists.isKind("son", word)) {
      return SON;
    }
    return NameLists.isKind("particle", word) ? word.folded() : "";
  }

  /** Whether this is more than a single name. */
  boolean isFull() {
    return units.size() > 1 || !generation.isEmpty();
  }

  /** The same for spellings of the same units. */
  String form() {
    return String.join("|", units) + "#" + generation;
  }

  String first() {
    return units.get(0);
  }

  String last() {
    return units.get(units.size() - 1);
  }

  /** The units by which this person may be called alone, as by a family name. */
  List<String> familyUnits() {
    if (units.size() < 2) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<String> family = ImmutableList.builder();
    for (int i = 1; i < units.size(); i++) {
      boolean beforeKunya = i == units.size() - 2 && last().startsWith(KUNYA);
      if (i == units.size() - 1 || units.get(i).startsWith(SON) || beforeKunya) {
        family.add(units.get(i));
      }
    }
    return family.build();
  }

  /** The form with one unit left open. */
  String formBut(int unit) {
    List<String> others = new ArrayList<>(units);
    others.set(unit, "*");
    return String.join("|", others) + "#" + generation;
  }

  /**
   * The forms of two units or more with which this name begins, longest first. What begins with و
   * may be somebody else, whom the text names next.
   */
  List<String> beginnings() {
    ImmutableList.Builder<String> forms = ImmutableList.builder();
    for (int size = units.size() - 1; size >= 2 && !units.get(size).startsWith("و"); size--) {
      forms.add(String.join("|", units.subList(0, size)) + "#" + generation);
    }
    return forms.build();
  }

  /** Shorter forms of this name without the بن and آل at its end, longest first. */
  List<String> formsWithoutDescent() {
    ImmutableList.Builder<String> forms = ImmutableList.builder();
    // A king needs no more than his number.
    int least = generation.isEmpty() ? 2 : 1;
    for (int size = units.size() - 1; size >= least && isDescent(units.get(size)); size--) {
      forms.add(String.join("|", units.subList(0, size)) + "#" + generation);
    }
    return forms.build();
  }

  /** Whether the other name is this one with some of its middle left out. */
  boolean holds(PersonName shorter) {
    int at = 0;
    for (String unit : shorter.units) {
      while (at < units.size() && !units.get(at).equals(unit)) {
        at++;
      }
      if (at == units.size()) {
        return false;
      }
      at++;
    }
    return true;
  }

  /**
   * The name without its first units, if it may be called so: where a بن follows the first, and in
   * a foreign name where what remains does not begin with a given name (دياز كانيل). An Arabic name
   * without its first is the father's.
   */
  boolean mayGoWithout(int front) {
    return (front == 1 && units.get(1).startsWith(SON))
        || (!NameLists.isGivenName(units.get(front))
            && units.stream().allMatch(ForeignSpellings::isForeign));
  }

  String formWithout(int front) {
    return String.join("|", units.subList(front, units.size())) + "#" + generation;
  }

  /** Whether a unit says little by itself: a common given name, or the kunya made of one. */
  static boolean isCommon(String unit) {
    String name = unit.startsWith(KUNYA) ? unit.substring(unit.lastIndexOf(':') + 1) : unit;
    return NameLists.isGivenName(name)
        || (name.startsWith(NameKeys.ARTICLE)
            && NameLists.isGivenName(name.substring(NameKeys.ARTICLE.length())));
  }

  /** Whether a unit has no Arabic beginning. */
  static boolean mayBeForeign(String unit) {
    return !isDescent(unit) && !unit.startsWith(KUNYA);
  }

  static boolean isHouse(String unit) {
    return unit.startsWith(HOUSE);
  }

  private static boolean isDescent(String unit) {
    return unit.startsWith(SON) || unit.startsWith(HOUSE);
  }
}
