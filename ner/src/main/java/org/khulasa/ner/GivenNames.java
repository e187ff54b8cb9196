package org.khulasa.ner;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.core.text.WordLists;

/** Common given names, Arabic and foreign: the lists by which mentions of one person are joined. */
final class GivenNames {
  private static final Splitter BLANKS = Splitter.on(' ').trimResults().omitEmptyStrings();

  /** Folded. */
  private static final ImmutableSet<String> NAMES =
      Stream.of("coref/given-names.txt", "coref/foreign-given-names.txt")
          .flatMap(file -> WordLists.lines(GivenNames.class, file).stream())
          .flatMap(line -> BLANKS.splitToList(line).stream())
          .map(LetterFolding::fold)
          .collect(ImmutableSet.toImmutableSet());

  private GivenNames() {}

  static boolean contains(String word) {
    return NAMES.contains(LetterFolding.fold(word));
  }
}
