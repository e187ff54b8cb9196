package org.khulasa.ner.temporal;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.khulasa.core.text.CalendarNames;
import org.khulasa.core.text.LetterFolding;

/**
 * The words and phrases that dates and figures are made of, as a tree: each word leads to those
 * that may stand behind it. Read once from the resource files.
 */
final class Lexicon {
  private static final ImmutableSet<Kind> BEGINNINGS =
      Sets.immutableEnumSet(
          Kind.ONES,
          Kind.TEN,
          Kind.TENS,
          Kind.HUNDRED,
          Kind.HUNDREDS,
          Kind.SCALE,
          Kind.SCALE_PLURAL,
          Kind.SCALE_DUAL,
          Kind.SCALE_DUAL_OR_ONE,
          Kind.VAGUE,
          Kind.SEVERAL,
          Kind.FRACTION,
          Kind.MODIFIER,
          Kind.MODIFIER_VERB,
          Kind.PERCENT,
          Kind.TIME_UNIT,
          Kind.TIME_PLURAL,
          Kind.TIME_DUAL,
          Kind.CURRENCY,
          Kind.CURRENCY_DUAL,
          Kind.DAY_WORD,
          Kind.MONTH_WORD,
          Kind.FIRST_DAY,
          Kind.YEAR_WORD,
          Kind.TWO_YEARS,
          Kind.RELATIVE_DAY,
          Kind.PERIOD,
          Kind.SAME_BEFORE,
          Kind.THIS,
          Kind.PART,
          Kind.SEASON,
          Kind.DECADE,
          Kind.CENTURY,
          Kind.ORDINAL,
          Kind.CLOCK,
          Kind.DAYPART,
          Kind.TONIGHT,
          Kind.MIDNIGHT,
          Kind.MONTH,
          Kind.HIJRI_MONTH,
          Kind.WEEKDAY,
          Kind.RANGE,
          Kind.LASTING);

  private final Map<String, Entry> first = new HashMap<>();

  private Lexicon() {}

  /** A word of the lexicon in its place in a phrase. */
  static final class Entry {
    /** The entry of all words that are not in the lexicon. */
    static final Entry NONE = new Entry();

    private final Map<String, Entry> next = new HashMap<>(2);
    private final EnumMap<Kind, String> values = new EnumMap<>(Kind.class);

    /** The kinds of the phrases that end here or further on; saves most lookups. */
    private final EnumSet<Kind> reachable = EnumSet.noneOf(Kind.class);

    private boolean begins;

    private Entry() {}

    /** The value that the phrase ending here has as one of this kind. */
    Optional<String> value(Kind kind) {
      return Optional.ofNullable(values.get(kind));
    }

    private void reach(Kind kind) {
      reachable.add(kind);
      begins |= BEGINNINGS.contains(kind);
    }

    /** Whether a phrase of this kind may end here or further on. */
    boolean reaches(Kind kind) {
      return reachable.contains(kind);
    }

    /** Whether a phrase may end here or further on with which a date or figure begins. */
    boolean begins() {
      return begins;
    }

    boolean is(Kind kind) {
      return reaches(kind) && values.containsKey(kind);
    }

    /** The entry of this phrase and one more word; {@link #NONE} if there is none. */
    Entry then(String word) {
      return next.isEmpty() ? NONE : next.getOrDefault(word, NONE);
    }
  }

  static Lexicon shared() {
    return Holder.LEXICON;
  }

  /** The entry of a folded word; {@link Entry#NONE} if no phrase begins with it. */
  Entry at(String word) {
    return first.getOrDefault(word, Entry.NONE);
  }

  private static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    for (WordFile.Line line : WordFile.read("figure-words.txt", 2)) {
      Kind kind = Kind.valueOf(line.fields().get(0));
      for (String spelling : line.spellings()) {
        if (spelling.startsWith("+")) {
          lexicon.add(kind, line.fields().get(1), spelling.substring(1));
          lexicon.add(kind, line.fields().get(1), "ال" + spelling.substring(1));
        } else {
          lexicon.add(kind, line.fields().get(1), spelling);
        }
      }
    }
    for (Currencies.Name name : Currencies.shared().names()) {
      lexicon.add(name.dual() ? Kind.CURRENCY_DUAL : Kind.CURRENCY, name.family(), name.spelling());
    }
    ImmutableMap.of(
            "month", Kind.MONTH,
            "hijri", Kind.HIJRI_MONTH,
            "hijriera", Kind.HIJRI_ERA,
            "era", Kind.ERA,
            "weekday", Kind.WEEKDAY,
            "half", Kind.HALF,
            "zone", Kind.ZONE)
        .forEach(
            (name, kind) ->
                CalendarNames.of(name).forEach((words, value) -> lexicon.add(kind, value, words)));
    return lexicon;
  }

  private void add(Kind kind, String value, String spelling) {
    String[] words = LetterFolding.fold(spelling).split(" ");
    Entry entry = first.computeIfAbsent(words[0], w -> new Entry());
    entry.reach(kind);
    for (int i = 1; i < words.length; i++) {
      entry = entry.next.computeIfAbsent(words[i], w -> new Entry());
      entry.reach(kind);
    }
    entry.values.putIfAbsent(kind, value);
  }

  private static final class Holder {
    static final Lexicon LEXICON = load();
  }
}
