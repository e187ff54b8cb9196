package org.khulasa.summarizer.internal;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Dropped;
import org.khulasa.core.Sentence;
import org.khulasa.core.Span;
import org.khulasa.core.text.CalendarNames;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.core.text.Words;

/**
 * The sentences of an article that stand under headings which are days ({@code الجمعة}, {@code
 * الأحد 3 مارس}): a weather report, a programme. Without the heading nobody knows of which day they
 * are. A line with a year or a time is rather when something was published. Linear in the article.
 *
 * @param positions the sentences; empty if there are not two such days, or little else
 */
record DaySections(ImmutableSet<Integer> positions) {
  private static final int FEWEST_DAYS = 2;
  private static final int FEWEST_OTHERS = 3;
  private static final int MOST_WORDS = 4;
  private static final ImmutableSet<String> WEEKDAYS =
      CalendarNames.of("weekday").keySet().stream()
          .map(LetterFolding::foldWord)
          .collect(ImmutableSet.toImmutableSet());
  private static final String DAY = "يوم";

  static DaySections of(AnalyzedDocument analyzed) {
    String text = analyzed.document().text();
    List<Dropped> dropped = analyzed.dropped();
    ImmutableSet.Builder<Integer> positions = ImmutableSet.builder();
    Set<List<String>> days = new HashSet<>();
    int others = 0;
    int next = 0;
    boolean inDay = false;
    for (int i = 0; i < analyzed.sentences().size(); i++) {
      Sentence sentence = analyzed.sentences().get(i);
      for (; next < dropped.size(); next++) {
        Span line = dropped.get(next).span();
        if (line.start() >= sentence.span().start()) {
          break;
        }
        List<String> words = Words.of(line.of(text)).stream().map(LetterFolding::foldWord).toList();
        inDay = isDay(words) || (inDay && dropped.get(next).reason() != Dropped.Reason.HEADING);
        if (isDay(words)) {
          days.add(words);
        }
      }
      if (inDay) {
        positions.add(i);
      } else {
        others++;
      }
    }
    return new DaySections(
        days.size() >= FEWEST_DAYS && others >= FEWEST_OTHERS
            ? positions.build()
            : ImmutableSet.of());
  }

  private static boolean isDay(List<String> words) {
    return words.size() <= MOST_WORDS
        && words.stream().anyMatch(WEEKDAYS::contains)
        && words.stream()
            .allMatch(
                word ->
                    word.equals(DAY)
                        || WEEKDAYS.contains(word)
                        || DayWords.tellsDay(word)
                        || (DayWords.standsBesideDay(word) && !DayWords.mayBeYear(word)));
  }
}
