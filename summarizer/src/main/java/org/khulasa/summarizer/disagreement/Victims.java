package org.khulasa.summarizer.disagreement;

import org.khulasa.core.text.LetterFolding;

/**
 * The keys of people, or whatever else is counted, to whom something befell: what befell them, a
 * tab, which no key of a noun has, and the key of the noun.
 */
final class Victims {
  static final String KILLED = "killed";
  static final String INJURED = "injured";
  static final String MISSING = "missing";
  static final String PERSON = "شخص";

  /** Nouns that tell themselves what befell those whom they name. */
  static final String DEAD = LetterFolding.fold("قتيل");

  static final String WOUNDED = LetterFolding.fold("جريح");

  private static final char FATE_END = '\t';

  private Victims() {}

  /** Whether a noun tells itself what befell the people it names. */
  static boolean areNamedBy(String noun) {
    return noun.equals(DEAD) || noun.equals(WOUNDED);
  }

  /** Whether a thing is people whom something befell. */
  static boolean are(String thing) {
    return thing.indexOf(FATE_END) > 0;
  }

  /** What befell a thing; empty if that is not known. */
  static String fate(String thing) {
    return thing.substring(0, Math.max(0, thing.indexOf(FATE_END)));
  }

  /** A thing without what befell it. */
  static String kind(String thing) {
    return thing.substring(thing.indexOf(FATE_END) + 1);
  }

  /** People, or whatever else a key is of, to whom something befell. */
  static String key(String fate, String thing) {
    return fate + FATE_END + thing;
  }

  /** Persons to whom something befell, whoever they are. */
  static String key(String fate) {
    return key(fate, PERSON);
  }
}
