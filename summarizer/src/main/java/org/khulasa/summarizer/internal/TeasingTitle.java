package org.khulasa.summarizer.internal;

import com.google.common.collect.ImmutableSet;
import org.khulasa.core.Span;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.core.text.WordLists;
import org.khulasa.core.text.Words;

/** Titles that tell nothing: a question, {@code تفاصيل ...}, {@code شاهد ...}. */
public final class TeasingTitle {
  private static final String QUESTION_MARKS = "?؟";

  private static final ImmutableSet<String> OPENINGS =
      WordLists.lines(TeasingTitle.class, "teasers.txt").stream()
          .map(LetterFolding::fold)
          .collect(ImmutableSet.toImmutableSet());

  private TeasingTitle() {}

  /** Whether a title, which is not empty, only promises something. */
  public static boolean teases(String title) {
    return QUESTION_MARKS.indexOf(title.charAt(title.length() - 1)) >= 0
        || Words.find(title, new Span(0, title.length())).stream()
            .limit(1)
            .anyMatch(word -> OPENINGS.contains(LetterFolding.fold(word.of(title))));
  }
}
