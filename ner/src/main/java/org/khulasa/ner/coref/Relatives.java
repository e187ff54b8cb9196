package org.khulasa.ner.coref;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.khulasa.core.Span;
import org.khulasa.core.text.LetterFolding;

/**
 * Whom a text names as somebody's relative: right behind "his father" and the like, or right before
 * "daughter of". A relative who says something is spoken of himself.
 */
final class Relatives {
  /** No word is longer that matters. */
  private static final int LETTERS = 16;

  private static final String CLITICS = "وفبلك";

  /** Folded, with the pronouns. */
  private static final ImmutableSet<String> HIS = withPronouns();

  /** Folded. */
  private static final ImmutableSet<String> OF =
      ImmutableSet.of(
          "ابن", "ابنه", "بنت", "زوجه", "زوج", "نجل", "نجله", "شقيق", "شقيقه", "والد", "والده",
          "صهر", "ارمله", "حفيد", "حفيده");

  /** Folded. */
  private static final ImmutableSet<String> SAYING =
      ImmutableSet.of(
          "قال", "قالت", "اضاف", "اضافت", "اكد", "اكدت", "صرح", "صرحت", "اوضح", "اوضحت", "ذكر",
          "ذكرت", "اعلن", "اعلنت", "نفي", "نفت", "كتب", "كتبت", "روي", "روت");

  private Relatives() {}

  private static ImmutableSet<String> withPronouns() {
    ImmutableSet.Builder<String> words = ImmutableSet.builder();
    for (String noun :
        List.of(
            "والد", "والدت", "ابن", "ابنت", "زوجت", "زوج", "نجل", "نجلت", "شقيق", "شقيقت", "ابي",
            "ابو", "اخي", "اخو", "اخت", "صهر", "عم", "جد", "حفيد", "حفيدت", "ارملت", "ام")) {
      for (String pronoun : List.of("ه", "ها", "هما", "هم")) {
        words.add(noun + pronoun);
      }
    }
    return words.build();
  }

  static boolean isOne(String text, Span name) {
    Span before = wordBefore(text, name.start());
    return (isOne(HIS, text, before) && !isOne(SAYING, text, wordBefore(text, before.start())))
        || OF.contains(LetterFolding.fold(wordBehind(text, name.end()).of(text)));
  }

  /** Whether a word is one of some, behind a conjunction or a preposition or not. */
  private static boolean isOne(ImmutableSet<String> words, String text, Span place) {
    String word = LetterFolding.fold(place.of(text));
    return words.contains(word)
        || (!word.isEmpty()
            && CLITICS.indexOf(word.charAt(0)) >= 0
            && words.contains(word.substring(1)));
  }

  private static Span wordBefore(String text, int at) {
    int end = at;
    while (end > 0 && at - end < 2 && isGap(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < LETTERS && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return new Span(start, end);
  }

  private static Span wordBehind(String text, int at) {
    int start = at;
    while (start < text.length() && start - at < 2 && isGap(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && end - start < LETTERS && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '،';
  }
}
