package org.khulasa.ner.temporal;

import com.google.common.collect.ImmutableSetMultimap;
import org.khulasa.core.text.LetterFolding;

/** Kinds of words that stand around dates; {@code context-words.txt} has them and explains each. */
enum Context {
  SINCE,
  AFTER,
  WAS,
  WHETHER,
  AS_OF,
  WHO,
  ASIDE,
  BACKGROUND,
  THAT,
  WHEN,
  CALLS,
  AGREES,
  HOLDING,
  PLANNING,
  COMMENT,
  STILL,
  NEVER_PERFECT,
  UNTIL,
  STARTING,
  WENT_ON,
  EXPECTING,
  ABOUT,
  OF_A_DAY,
  BOTH,
  OF_TWO,
  NEGATIONS,
  WERE,
  EVENT,
  BEFORE_DAY,
  ENDS,
  BEGINS,
  IN,
  SPENT,
  MOVED,
  EXCEEDS,
  FALLS_SHORT,
  MEASURE;

  /** Whether a folded word is one of these. */
  boolean has(String word) {
    return Lists.WORDS.containsEntry(this, word);
  }

  private static final class Lists {
    static final ImmutableSetMultimap<Context, String> WORDS = load();

    private static ImmutableSetMultimap<Context, String> load() {
      ImmutableSetMultimap.Builder<Context, String> words = ImmutableSetMultimap.builder();
      for (WordFile.Line line : WordFile.read("context-words.txt", 1)) {
        Context kind = valueOf(line.fields().get(0));
        line.spellings().forEach(word -> words.put(kind, LetterFolding.fold(word)));
      }
      return words.build();
    }

    private Lists() {}
  }
}
