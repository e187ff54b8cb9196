package org.khulasa.summarizer.eval;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a reference that lie on a longest common subsequence with some sentence of the
 * candidate (Lin 2004, section 3.2).
 */
final class UnionLcs {
  private UnionLcs() {}

  /** How many words are hit, each at most as often as the candidate has it. */
  static <L extends List<String>> int hits(List<L> candidate, List<L> reference) {
    Map<String, Integer> left = new HashMap<>();
    for (L sentence : candidate) {
      for (String word : sentence) {
        left.merge(word, 1, Integer::sum);
      }
    }
    int hits = 0;
    for (L sentence : reference) {
      BitSet union = new BitSet(sentence.size());
      for (L other : candidate) {
        markLcs(sentence, other, union);
      }
      for (int i = union.nextSetBit(0); i >= 0; i = union.nextSetBit(i + 1)) {
        int remaining = left.getOrDefault(sentence.get(i), 0);
        if (remaining > 0) {
          hits++;
          left.put(sentence.get(i), remaining - 1);
        }
      }
    }
    return hits;
  }

  /**
   * Marks the reference's places on one longest common subsequence. Several may be equally long;
   * the walk back goes up in the reference only where that is strictly better, as in the widespread
   * Python scorer, so that numbers agree with it.
   */
  private static void markLcs(List<String> reference, List<String> candidate, BitSet marks) {
    int[][] length = new int[reference.size() + 1][candidate.size() + 1];
    for (int i = 1; i <= reference.size(); i++) {
      String word = reference.get(i - 1);
      for (int j = 1; j <= candidate.size(); j++) {
        length[i][j] =
            word.equals(candidate.get(j - 1))
                ? length[i - 1][j - 1] + 1
                : Math.max(length[i - 1][j], length[i][j - 1]);
      }
    }
    int i = reference.size();
    int j = candidate.size();
    while (i > 0 && j > 0) {
      if (reference.get(i - 1).equals(candidate.get(j - 1))) {
        marks.set(i - 1);
        i--;
        j--;
      } else if (length[i][j - 1] > length[i - 1][j]) {
        j--;
      } else {
        i--;
      }
    }
  }
}
