package org.khulasa.ner;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;

/**
 * Names that a noun before them makes places: those in quotation marks behind what places are
 * called by ({@code قرية "كوبر"}), and people's in full behind "square" ({@code ميدان رابعة
 * العدوية}).
 */
final class PlaceHeads {
  private static final String PLACE = "LOC";
  private static final String PERSON = "PER";
  private static final String CLITICS = "وفبلك";

  private static final ImmutableSet<String> HEADS =
      ImmutableSet.of(
          "منطقة", "منطقتي", "قرية", "قريتي", "بلدة", "بلدتي", "مدينة", "مدينتي", "قاعدة", "حي",
          "جزيرة", "جزر", "شارع", "جبل");

  private static final ImmutableSet<String> SQUARES =
      ImmutableSet.of("ميدان", "ميداني", "ساحة", "اعتصام", "اعتصامي");

  private PlaceHeads() {}

  /** The names of a document; those that a noun makes places are of that type. */
  static List<FoundName> typed(List<FoundName> names, String text, Neighbours neighbours) {
    return names.stream()
        .map(name -> isPlace(name, text, neighbours) ? name.withType(PLACE) : name)
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isPlace(FoundName name, String text, Neighbours neighbours) {
    return !name.type().equals(PLACE)
        && !name.isBehindLetter()
        && (isOne(HEADS, OpeningMarks.wordBefore(name, text)) || isSquare(name, neighbours));
  }

  private static boolean isSquare(FoundName name, Neighbours neighbours) {
    return name.type().equals(PERSON)
        && name.tokens().size() > 1
        && isOne(SQUARES, neighbours.before(name));
  }

  private static boolean isOne(ImmutableSet<String> nouns, String word) {
    return nouns.contains(word)
        || (!word.isEmpty()
            && CLITICS.indexOf(word.charAt(0)) >= 0
            && nouns.contains(word.substring(1)));
  }
}
