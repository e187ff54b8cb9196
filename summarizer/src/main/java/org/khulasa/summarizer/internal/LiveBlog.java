package org.khulasa.summarizer.internal;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Sentence;

/**
 * An article whose paragraphs have times of day, the latest first: what its outlet wrote while it
 * went on. It reads as a story from its end. Linear in the article.
 *
 * @param entries for each sentence, which of the entries it stands in: 0 before the first time, 1
 *     in the latest
 */
public record LiveBlog(ImmutableList<Integer> entries) {
  private static final int FEWEST_ENTRIES = 3;
  // (21:40), - 21.40, alone in its line or before the text.
  private static final Pattern TIME =
      Pattern.compile("^[\\s\\p{P}]*([01]?\\d|2[0-3])[:.\u066B]([0-5]\\d)(?![\\d:.])");
  private static final int MINUTES = 60;

  /** Reads an article; empty if it is none. */
  public static Optional<LiveBlog> of(AnalyzedDocument analyzed) {
    String text = analyzed.document().text();
    List<Integer> entries = new ArrayList<>();
    List<Integer> times = new ArrayList<>();
    int read = 0;
    for (Sentence sentence : analyzed.sentences()) {
      int start = sentence.span().start();
      if (entries.isEmpty() || SentenceForm.isLineBreakBetween(text, read, start)) {
        // Times in lines of their own were left out before the sentence; or it begins with one.
        text.substring(read, sentence.span().end())
            .lines()
            .map(LiveBlog::time)
            .flatMap(Optional::stream)
            .reduce((earlier, later) -> later)
            .ifPresent(times::add);
      }
      entries.add(times.size());
      read = sentence.span().end();
    }
    return times.size() >= FEWEST_ENTRIES && fall(times)
        ? Optional.of(new LiveBlog(ImmutableList.copyOf(entries)))
        : Optional.empty();
  }

  /** When a sentence is read: first what stands before all times, then the earliest entry. */
  public int turn(int position) {
    int entry = entries.get(position);
    return entry == 0 ? Integer.MIN_VALUE : -entry;
  }

  private static Optional<Integer> time(String line) {
    Matcher matcher = TIME.matcher(line);
    return matcher.find()
        ? Optional.of(
            Integer.parseInt(matcher.group(1)) * MINUTES + Integer.parseInt(matcher.group(2)))
        : Optional.empty();
  }

  private static boolean fall(List<Integer> times) {
    for (int i = 1; i < times.size(); i++) {
      if (times.get(i) >= times.get(i - 1)) {
        return false;
      }
    }
    return true;
  }
}
