package org.khulasa.ner.temporal;

/**
 * What a rule found.
 *
 * @param type the entity's type; empty for words that are to be passed over
 * @param first its first word
 * @param last its last word
 * @param normal its value, as {@code docs/formats.md} writes it
 */
record Match(String type, int first, int last, String normal) {
  static final String DATE = "DATE";
  static final String TIME = "TIME";
  static final String NUMBER = "NUMBER";
  static final String PERCENT = "PERCENT";
  static final String MONEY = "MONEY";
  static final String DURATION = "DURATION";

  /** Words in which nothing is to be found. */
  static Match nothing(int first, int last) {
    return new Match("", first, last, "");
  }
}
