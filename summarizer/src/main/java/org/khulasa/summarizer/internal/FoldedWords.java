package org.khulasa.summarizer.internal;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import org.khulasa.core.text.LetterFolding;

/** Short sets of words, written as they are spelled and compared folded. */
public final class FoldedWords {
  private FoldedWords() {}

  /** The set of these words, folded, in their order. */
  public static ImmutableSet<String> of(String... words) {
    return Arrays.stream(words).map(LetterFolding::fold).collect(ImmutableSet.toImmutableSet());
  }
}
