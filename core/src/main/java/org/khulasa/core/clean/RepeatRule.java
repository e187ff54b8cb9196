package org.khulasa.core.clean;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khulasa.core.Dropped;

/**
 * Lines that say again what an earlier line of the same page says, word for word or nearly. The
 * earlier one stays, unless the later one says it all and more.
 *
 * <p>Near repeats are found by shared runs of four words (shingles; Broder 1997). Every shingle
 * remembers the first line it stood in only, so the cost is linear in the words.
 */
final class RepeatRule implements Rule {
  private static final int SHINGLE = 4;
  private static final int FEWEST_WORDS = 4;
  private static final double NEARLY_ALL = 0.8;

  private final boolean proseOnly;

  /** A rule for running text only, or for all lines. */
  RepeatRule(boolean proseOnly) {
    this.proseOnly = proseOnly;
  }

  @Override
  public void apply(Page page) {
    Map<List<String>, Integer> exact = new HashMap<>();
    Map<Long, Integer> firstWith = new HashMap<>();
    for (int i = 0; i < page.size(); i++) {
      Block block = page.block(i);
      if (!page.isOpen(i) || block.words() < FEWEST_WORDS || (proseOnly && !page.isProse(i))) {
        continue;
      }
      if (exact.putIfAbsent(block.folded(), i) != null) {
        page.drop(i, Dropped.Reason.REPEAT, Evidence.SAID_BEFORE);
        continue;
      }
      Set<Long> shingles = shingles(block.folded());
      Map<Integer, Integer> shared = new HashMap<>();
      for (Long shingle : shingles) {
        Integer earlier = firstWith.putIfAbsent(shingle, i);
        if (earlier != null && page.isOpen(earlier)) {
          shared.merge(earlier, 1, Integer::sum);
        }
      }
      dropNearRepeat(page, i, shingles.size(), shared);
    }
  }

  private static void dropNearRepeat(
      Page page, int index, int shingles, Map<Integer, Integer> shared) {
    for (Map.Entry<Integer, Integer> candidate : shared.entrySet()) {
      int earlier = candidate.getKey();
      int earlierShingles = Math.max(1, page.block(earlier).words() - SHINGLE + 1);
      if (candidate.getValue() >= NEARLY_ALL * shingles) {
        page.drop(index, Dropped.Reason.REPEAT, Evidence.NEARLY_SAID_BEFORE);
        return;
      }
      // A heading whose words the text takes up is a heading.
      if (page.isProse(earlier) && candidate.getValue() >= NEARLY_ALL * earlierShingles) {
        page.drop(earlier, Dropped.Reason.REPEAT, Evidence.SAID_AGAIN_WITH_MORE);
      }
    }
  }

  private static Set<Long> shingles(List<String> words) {
    Set<Long> shingles = new HashSet<>();
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      Hasher hasher = Hashing.farmHashFingerprint64().newHasher();
      for (String word : words.subList(i, i + SHINGLE)) {
        hasher.putUnencodedChars(word).putChar(' ');
      }
      shingles.add(hasher.hash().asLong());
    }
    return shingles;
  }
}
