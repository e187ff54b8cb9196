package org.khulasa.ner.coref;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khulasa.core.Span;
import org.khulasa.core.text.StopWords;

/**
 * What texts call people beside their full names: two words that follow each other right before or
 * right behind one, as of an office ({@code زعيم حزب الحركة القومية}). Two like names with the same
 * office are one person's.
 */
final class Offices {
  /** What stands further away is not about the name. */
  private static final int LETTERS = 60;

  /** Who is named more often has been called what he is called. */
  private static final int MAX_TIMES = 64;

  private static final int SHORTEST = 3;
  private static final String ENDS = ".!؟\n:";

  private final Map<String, Set<String>> pairs = new HashMap<>();
  private final Map<String, Integer> times = new HashMap<>();

  /**
   * Adds a mention.
   *
   * @param between where it stands up to the names of other people before and behind
   */
  void add(String person, String text, Span name, Span between) {
    if (times.merge(person, 1, Integer::sum) > MAX_TIMES) {
      return;
    }
    Set<String> of = pairs.computeIfAbsent(person, key -> new HashSet<>());
    int start = name.start();
    while (start > between.start()
        && name.start() - start < LETTERS
        && ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    int end = name.end();
    while (end < between.end()
        && end - name.end() < LETTERS
        && ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    // A name may begin inside a word.
    int first = Math.min(wholeFrom(text, start), name.start());
    int last = Math.max(wholeTo(text, end), name.end());
    addPairs(NameWord.in(text, new Span(first, name.start())), of);
    addPairs(NameWord.in(text, new Span(name.end(), last)), of);
  }

  /** Where the next word begins if a place is inside of one. */
  private static int wholeFrom(String text, int start) {
    int at = start;
    while (at > 0
        && Character.isLetter(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int wholeTo(String text, int end) {
    int at = end;
    while (at < text.length()
        && Character.isLetter(text.charAt(at))
        && Character.isLetter(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static void addPairs(List<NameWord> words, Set<String> pairs) {
    for (int i = 1; i < words.size(); i++) {
      NameWord one = words.get(i - 1);
      NameWord other = words.get(i);
      if (tells(one) && tells(other)) {
        pairs.add(one.key() + " " + other.key());
      }
    }
  }

  private static boolean tells(NameWord word) {
    return word.normal().length() >= SHORTEST && !StopWords.contains(word.normal());
  }

  /** Whether two words stand beside both. */
  boolean areShared(String one, String other) {
    Set<String> of = pairs.getOrDefault(one, Set.of());
    Set<String> with = pairs.getOrDefault(other, Set.of());
    return of.stream().anyMatch(with::contains);
  }
}
