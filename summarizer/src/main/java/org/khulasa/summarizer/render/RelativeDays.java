package org.khulasa.summarizer.render;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.core.text.ScriptNormalizer;
import org.khulasa.core.text.Words;
import org.khulasa.summarizer.internal.JoinedConjunction;
import org.khulasa.summarizer.internal.KindLists;
import org.khulasa.summarizer.internal.Weekdays;

/**
 * Whether a sentence says when something happened by words that only the day of publication makes
 * clear: {@code اليوم}, {@code أمس}, {@code مساء الخميس}, {@code الشهر المقبل}. The words but for
 * the days of the week are in {@code relative-days.txt}.
 */
final class RelativeDays {
  private static final RelativeDays DEFAULT =
      new RelativeDays(
          KindLists.words(
              RelativeDays.class, "relative-days.txt", "day", "ordinal", "period", "beside"));

  private final Set<String> days;
  private final Set<String> ordinals;
  private final Set<String> periods;
  private final Set<String> beside;

  private RelativeDays(ImmutableSetMultimap<String, String> words) {
    this.days = words.get("day");
    this.ordinals = words.get("ordinal");
    this.periods = words.get("period");
    this.beside = words.get("beside");
  }

  static RelativeDays standard() {
    return DEFAULT;
  }

  /** Whether there are such words in a text. */
  boolean standIn(String text) {
    List<String> words = folded(text);
    for (int i = 0; i < words.size(); i++) {
      String next = i + 1 < words.size() ? words.get(i + 1) : "";
      if (isRelative(words.get(i), next)
          || isRelative(JoinedConjunction.leftOut(words.get(i)), next)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text names a day of the week. */
  boolean nameWeekday(String text) {
    return !weekdays(text).isEmpty();
  }

  /** The days of the week that a text names, folded. */
  ImmutableSet<String> weekdays(String text) {
    return folded(text).stream()
        .map(JoinedConjunction::leftOut)
        .filter(word -> Weekdays.of(word).isPresent())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static List<String> folded(String text) {
    List<String> words = new ArrayList<>();
    for (String word : Words.of(ScriptNormalizer.normalize(text))) {
      words.add(LetterFolding.fold(word));
    }
    return words;
  }

  private boolean isRelative(String word, String next) {
    if (days.contains(word)) {
      return !ordinals.contains(next);
    }
    if (Weekdays.of(word).isPresent()) {
      // Not "Thursday 25 January".
      return next.isEmpty() || !Character.isDigit(next.codePointAt(0));
    }
    return periods.contains(word) && beside.contains(next);
  }
}
