package org.khulasa.core.segment;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.khulasa.core.Segment;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.core.segment.atb.AtbSegmenter;
import org.khulasa.core.segment.atb.AtbWord;
import org.khulasa.core.segment.maxent.TaggerForm;

/** The words of one sentence, each taken apart in the way that is best in it. */
final class WordSequence {
  private static final WordCache CACHE = new WordCache();

  private final int[] starts;
  private final int[] ends;
  private final KnownWord[] words;
  private final Reading[] readings;
  private final int count;
  private final int segments;

  private WordSequence(int[] starts, int[] ends, KnownWord[] words, int count) {
    this.starts = starts;
    this.ends = ends;
    this.words = words;
    this.count = count;
    this.readings = new Reading[count];
    this.segments = choose();
  }

  /** Finds the words of a stretch of a text. */
  static WordSequence read(String text, Span sentence) {
    int expected = sentence.length() / 5 + 2;
    int[] starts = new int[expected];
    int[] ends = new int[expected];
    KnownWord[] words = new KnownWord[expected];
    int count = 0;
    WordScanner scanner = new WordScanner(text, sentence);
    for (boolean more = scanner.next(); more; count++) {
      if (count == words.length) {
        starts = Arrays.copyOf(starts, count * 2);
        ends = Arrays.copyOf(ends, count * 2);
        words = Arrays.copyOf(words, count * 2);
      }
      int start = scanner.start();
      int end = scanner.end();
      WordKind kind = scanner.kind();
      more = scanner.next();
      starts[count] = start;
      ends[count] = end;
      words[count] = CACHE.get(text, start, end, kind, count == 0, !more);
    }
    return new WordSequence(starts, ends, words, count);
  }

  private int choose() {
    for (int i = 0; i < count; ) {
      if (words[i].decided()) {
        readings[i] = words[i].reading(0);
        i++;
      } else {
        i = chooseFrom(i);
      }
    }
    int sum = 0;
    for (Reading reading : readings) {
      sum += reading.size();
    }
    return sum;
  }

  /**
   * Chooses for a run of words that are not decided; they see no further than the words beside it.
   *
   * @return the end of the run
   */
  private int chooseFrom(int first) {
    int end = first + 1;
    while (end < count && !words[end].decided()) {
      end++;
    }
    int from = Math.max(0, first - 1);
    AtbWord[] around = new AtbWord[Math.min(count, end + 2) - from];
    for (int i = 0; i < around.length; i++) {
      around[i] = words[from + i].decoded();
    }
    int[] chosen = new int[around.length];
    AtbSegmenter.get().choose(around, around.length, chosen);
    for (int i = first; i < end; i++) {
      readings[i] = words[i].reading(chosen[i - from]);
    }
    return end;
  }

  /** The number of segments of all words. */
  int segments() {
    return segments;
  }

  /** Looks all segments up for a tagger. */
  void look(SegmentTagger tagger, TaggerForm[] forms) {
    int at = 0;
    for (int i = 0; i < count; i++) {
      Reading reading = readings[i];
      for (int k = 0; k < reading.size(); k++) {
        forms[at] = reading.taggerForm(k, tagger, words[i].certainTag());
        at++;
      }
    }
  }

  /**
   * The words as tokens.
   *
   * @param tags of all segments, or none
   */
  List<Token> tokens(String[] tags) {
    Token[] tokens = new Token[count];
    int next = 0;
    for (int i = 0; i < count; i++) {
      Reading reading = readings[i];
      Span span = new Span(starts[i], ends[i]);
      ImmutableList<Segment> parts;
      if (reading.size() == 1) {
        parts = ImmutableList.of(new Segment(reading.form(0), span, tag(tags, next)));
      } else {
        parts = parts(reading, starts[i], tags, next);
      }
      next += reading.size();
      tokens[i] = new Token(span, words[i].normal(), parts);
    }
    return ImmutableList.copyOf(tokens);
  }

  private static ImmutableList<Segment> parts(
      Reading reading, int wordStart, String[] tags, int firstTag) {
    Segment[] parts = new Segment[reading.size()];
    int start = wordStart;
    for (int k = 0; k < parts.length; k++) {
      int end = wordStart + reading.end(k);
      parts[k] = new Segment(reading.form(k), new Span(start, end), tag(tags, firstTag + k));
      start = end;
    }
    return ImmutableList.copyOf(parts);
  }

  private static String tag(String[] tags, int segment) {
    return tags.length == 0 ? SegmentTagger.UNKNOWN : tags[segment];
  }
}
