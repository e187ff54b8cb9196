package org.khulasa.summarizer.control;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Document;
import org.khulasa.core.Sentence;
import org.khulasa.core.Token;

/**
 * Finds articles of which another version is there: an outlet prints a report under two headings of
 * its site, or goes on writing it through the day, and a page is saved twice. As two articles they
 * would be two witnesses of what one says.
 *
 * <p>Two articles are versions of one if they are of one outlet and share most of their sentences,
 * word for word. Another outlet that prints the same text of an agency is a witness of its own: it
 * vouches for it. Linear in the words: an article is compared only with the last few others that
 * have a sentence of it.
 */
final class Versions {
  /** The part of its words, in hundredths, that an earlier version has in the later one. */
  private static final int EARLIER = 80;

  /** The same of a later one that adds nothing to the earlier. */
  private static final int LATER = 95;

  private static final long ALL = 100;

  /** A shorter line may stand in any article. */
  private static final int FEWEST_WORDS = 5;

  /** A sentence that more articles of an outlet have is a formula of its own. */
  private static final int MOST_BEARERS = 8;

  private static final HashFunction PRINT = Hashing.murmur3_128();

  private final List<AnalyzedDocument> documents;
  private final Map<Long, Deque<Integer>> bearers = new HashMap<>();
  private final int[] words;
  private final BitSet outdated;

  private Versions(List<AnalyzedDocument> documents) {
    this.documents = documents;
    this.words = new int[documents.size()];
    this.outdated = new BitSet(documents.size());
  }

  /**
   * The places of the documents that are earlier or shorter versions of others.
   *
   * @param documents in the order of time
   */
  static BitSet outdated(List<AnalyzedDocument> documents) {
    Versions versions = new Versions(documents);
    for (int i = 0; documents.size() > 1 && i < documents.size(); i++) {
      versions.add(i);
    }
    return versions.outdated;
  }

  private void add(int later) {
    Map<Long, Integer> prints = prints(documents.get(later));
    words[later] = prints.values().stream().mapToInt(Integer::intValue).sum();
    Map<Integer, Integer> shared = new LinkedHashMap<>();
    prints.forEach(
        (print, length) -> {
          for (int earlier : bearers.getOrDefault(print, new ArrayDeque<>())) {
            shared.merge(earlier, length, Integer::sum);
          }
        });
    for (Map.Entry<Integer, Integer> common : shared.entrySet()) {
      int earlier = common.getKey();
      if (outdated.get(earlier)) {
        continue;
      }
      boolean contains = common.getValue() * ALL >= words[earlier] * (long) EARLIER;
      boolean contained = common.getValue() * ALL >= words[later] * (long) LATER;
      if (contained && (!contains || words[earlier] > words[later])) {
        outdated.set(later);
        return;
      } else if (contains) {
        outdated.set(earlier);
      }
    }
    for (long print : prints.keySet()) {
      Deque<Integer> known = bearers.computeIfAbsent(print, key -> new ArrayDeque<>());
      known.addLast(later);
      if (known.size() > MOST_BEARERS) {
        known.removeFirst();
      }
    }
  }

  /**
   * The sentences that have words enough, each once, with their words. Those of another outlet are
   * others; where a page names none, those of another title. Of a page with neither nothing is
   * known.
   */
  private static Map<Long, Integer> prints(AnalyzedDocument analyzed) {
    Document document = analyzed.document();
    Map<Long, Integer> prints = new LinkedHashMap<>();
    Optional<String> whose = document.source().map("by "::concat).or(document::title);
    if (whose.isEmpty()) {
      return prints;
    }
    for (Sentence sentence : analyzed.sentences()) {
      Hasher hasher = PRINT.newHasher().putUnencodedChars(whose.get()).putChar('\n');
      int length = 0;
      for (Token token : sentence.tokens()) {
        if (!token.isPunctuation()) {
          hasher.putUnencodedChars(token.normal()).putChar(' ');
          length++;
        }
      }
      if (length >= FEWEST_WORDS) {
        prints.put(hasher.hash().asLong(), length);
      }
    }
    return prints;
  }
}
