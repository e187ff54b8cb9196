package org.khulasa.ner.temporal;

import java.util.List;
import org.khulasa.core.Segment;
import org.khulasa.core.text.LetterFolding;

/** Whether what is on a day or in a month is over, because a verb in the perfect tells of it. */
final class Told {
  private static final int WINDOW = 12;

  /** So close before a month stands the verb that tells when it was. */
  private static final int NEAR_VERB = 5;

  /** So far before a day stands the verb with which a statement begins ... */
  private static final int STATEMENT = 12;

  /** ... which is one of its first words. */
  private static final int FIRST_WORDS = 3;

  private final Words words;

  Told(Words words) {
    this.words = words;
  }

  /**
   * {@code قال المدرب، الأحد، إن}, {@code أعلن الوزير الأحد نيته}: between a perfect verb and what
   * it needs stands the day of that verb.
   */
  boolean isOfStatement(int index, int last) {
    int next = words.skip(last + 1, DateParser.CONNECTORS);
    if (!words.has(next)
        || !(Context.THAT.has(words.get(next).full()) || isNoun(words.get(next)))) {
      return false;
    }
    for (int i = index - 1; i >= 0 && i >= index - STATEMENT; i--) {
      Word word = words.get(i);
      if (Context.THAT.has(word.full()) || Context.ASIDE.has(word.full())) {
        return false;
      }
      if (!word.verbTag().isEmpty()) {
        return i < FIRST_WORDS && isPerfect(word);
      }
    }
    return false;
  }

  /** A noun without a preposition before it. */
  private static boolean isNoun(Word word) {
    List<Segment> segments = word.token().segments();
    String tag = segments.get(0).tag();
    return tag.startsWith("NN") || tag.startsWith("DTNN") || tag.equals("VBG");
  }

  /** Whether a perfect verb close before a word, and nothing else, tells when it was. */
  boolean isTold(int index) {
    int verb = verbBefore(index);
    return verb >= 0 && !words.get(verb).verbTag().equals("VBP");
  }

  /** Whether that verb tells what somebody had in mind: that lay ahead then. */
  boolean isToldOfPlans(int index) {
    int verb = verbBefore(index);
    return verb >= 0 && Context.PLANNING.has(words.get(verb).unjoined());
  }

  /** The verb close before a word, if its tense is known; or -1. */
  private int verbBefore(int index) {
    for (int i = index - 1; i >= 0 && i >= index - NEAR_VERB; i--) {
      if (!words.get(i).verbTag().isEmpty() || isPerfectPassive(words.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a word tells what is over; {@code ما زال} does not. */
  static boolean isPerfect(Word word) {
    return word.verbTag().equals("VBD") && !Context.STILL.has(word.full());
  }

  /**
   * A day whose nearest verb before it is a perfect, or, where none stands before it, the next
   * behind it. Without tags nobody knows.
   *
   * @param index the first word of the day
   * @param last its last word
   */
  boolean isOver(int index, int last) {
    if (!isTagged()) {
      return true;
    }
    for (int i = index - 1; i >= 0 && i >= index - WINDOW; i--) {
      String verb = words.get(i).verbTag();
      if (isPerfectPassive(words.get(i)) || isPluperfect(i)) {
        return true;
      }
      if (!verb.isEmpty()) {
        return verb.equals("VBD");
      }
    }
    int next = words.skip(last + 1, DateParser.CONNECTORS);
    return words.has(next) && isPerfect(words.get(next));
  }

  /**
   * {@code أعيد}, {@code أغلقت}: the passive has one tag for both tenses, but the imperfect neither
   * begins with an alef nor ends in ت. Other masculine ones may be nouns ({@code عقد}).
   */
  static boolean isPerfectPassive(Word word) {
    return word.token().segments().stream()
        .filter(segment -> segment.tag().equals("VBN"))
        .map(segment -> LetterFolding.fold(segment.form()))
        .anyMatch(form -> form.startsWith("ا") || (form.endsWith("ت") && !form.startsWith("ت")));
  }

  /** {@code كان الجسر قد أقيم}, whatever the tag of the verb. */
  private boolean isPluperfect(int index) {
    if (!words.isWord(index, "قد")) {
      return false;
    }
    for (int i = index - 1; i >= 0 && i >= index - WINDOW; i--) {
      if (Context.WAS.has(words.get(i).unjoined())) {
        return true;
      }
    }
    return false;
  }

  private boolean isTagged() {
    return words.get(0).token().segments().stream().noneMatch(s -> s.tag().isEmpty());
  }
}
