package org.khulasa.summarizer.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.khulasa.core.Span;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.core.text.Words;

/** Titles that tell nothing: a question, {@code تفاصيل ...}, {@code شاهد ...}, {@code 11 حقيقة}. */
public final class TeasingTitle {
  private static final String QUESTION_MARKS = "?؟";
  private static final ImmutableListMultimap<String, ImmutableList<String>> WORDS =
      KindLists.phrases(TeasingTitle.class, "teasers.txt", "opens", "counted");
  private static final ImmutableList<ImmutableList<String>> OPENINGS = WORDS.get("opens");
  private static final ImmutableSet<String> COUNTED = KindLists.single(WORDS.get("counted"));

  private TeasingTitle() {}

  /** Whether a title, which is not empty, only promises something. */
  public static boolean teases(String title) {
    if (QUESTION_MARKS.indexOf(title.charAt(title.length() - 1)) >= 0) {
      return true;
    }
    List<String> words =
        Words.find(title, new Span(0, title.length())).stream()
            .map(word -> LetterFolding.fold(word.of(title)))
            .toList();
    return OPENINGS.stream().anyMatch(opening -> OpeningWords.begin(words, opening))
        || countsPromises(words);
  }

  /** {@code 11 حقيقة عن}. */
  private static boolean countsPromises(List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      if (COUNTED.contains(words.get(i)) && Character.isDigit(words.get(i - 1).codePointAt(0))) {
        return true;
      }
    }
    return false;
  }
}
