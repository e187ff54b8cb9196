package org.khulasa.core.clean;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khulasa.core.Dropped;

/**
 * Who the writer is, in a paragraph at the end of the text: below the writer's name, which stands
 * above the text, too, or beginning with what the writer is ("a journalist who ...").
 */
final class WriterRule implements Rule {
  private static final int LONGEST = 45;
  private static final int LONGEST_NAME = 4;
  private static final int SHORTEST_NAME = 2;
  private static final int PARAGRAPHS_LOOKED_AT = 3;
  private static final int WORDS_LOOKED_AT = 7;
  // Above what is said of the writer, and in a list of what else was written.
  private static final int MOST_BELOW = 2;
  // Folded.
  private static final Set<String> WRITERS =
      Set.of(
          "كاتب",
          "كاتبه",
          "وكاتب",
          "وكاتبه",
          "مراسل",
          "مراسله",
          "اكاديمي",
          "اكاديميه",
          "صحفي",
          "صحفيه",
          "صحافي",
          "صحافيه",
          "اعلامي",
          "اعلاميه",
          "روائي",
          "روائيه",
          "محرر",
          "محرره",
          "مدون",
          "مدونه",
          "باحث",
          "باحثه");

  @Override
  public void apply(Page page) {
    int body = page.bodyStart();
    Set<List<String>> names = names(page, body);
    int looked = 0;
    for (int i = page.size() - 1; i > body && looked < PARAGRAPHS_LOOKED_AT; i--) {
      if (!page.isOpenProse(i) && !page.endsSentence(i)) {
        continue;
      }
      looked++;
      Block block = page.block(i);
      boolean belowName =
          !page.isProse(i - 1)
              && isName(page.block(i - 1))
              && names.contains(page.block(i - 1).folded());
      if (block.words() <= LONGEST
          && (belowName || isWriter(first(block)) || introduces(block, names))) {
        page.drop(i, Dropped.Reason.FURNITURE, Evidence.ABOUT_WRITER);
      }
    }
  }

  /** The names above the text. What stands there again and again is a button. */
  private static Set<List<String>> names(Page page, int body) {
    Set<List<String>> names = new HashSet<>();
    for (int i = 0; i < body; i++) {
      if (isName(page.block(i))) {
        names.add(page.block(i).folded());
      }
    }
    Multiset<List<String>> below = HashMultiset.create();
    for (int i = body; i < page.size() && !names.isEmpty(); i++) {
      if (names.contains(page.block(i).folded())) {
        below.add(page.block(i).folded());
      }
    }
    names.removeIf(name -> below.count(name) > MOST_BELOW);
    return names;
  }

  /** Whether it begins with a name that stands above the text, and says that this is a writer. */
  private static boolean introduces(Block block, Set<List<String>> names) {
    List<String> words = block.folded();
    return names.stream()
            .anyMatch(
                name -> words.size() > name.size() && words.subList(0, name.size()).equals(name))
        && words.stream().limit(WORDS_LOOKED_AT).anyMatch(WRITERS::contains);
  }

  /** "Correspondent" also heads what one says. */
  private static boolean isWriter(String word) {
    return WRITERS.contains(word) && !word.startsWith("مراسل");
  }

  private static String first(Block block) {
    return block.words() == 0 ? "" : block.folded().get(0);
  }

  private static boolean isName(Block block) {
    return block.words() >= SHORTEST_NAME
        && block.words() <= LONGEST_NAME
        && block.ending() == Ending.NONE;
  }
}
