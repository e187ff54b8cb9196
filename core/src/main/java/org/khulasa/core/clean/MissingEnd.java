package org.khulasa.core.clean;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.Set;
import org.khulasa.core.Segment;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.core.segment.Segmenter;
import org.khulasa.core.text.Words;

/**
 * Whether the last sentence of a paragraph breaks off.
 *
 * <p>The lack of a full stop alone says little: of a hundred news paragraphs without one, ninety
 * and more are whole. So the sentence must end with a mark that opens or continues something, or
 * with a word that needs another one ({@code الذي}, {@code بين}, {@code لن}), or inside a clause
 * that has a subject and no predicate yet ({@code قال إن المحادثات}). Only sentences without a
 * final mark are tagged, and of these only the end, since tagging costs.
 */
final class MissingEnd {
  // Enough to see the last clause.
  private static final int WORDS_LOOKED_AT = 30;
  // A subject alone: more words than this behind "that" are likely to hold a predicate.
  private static final int LONGEST_SUBJECT = 3;
  // Spelt as the segmenter spells them: without hamzas.
  private static final Set<String> COMPLEMENTIZERS = Set.of("ان", "لان", "بان", "كان", "لكن");
  // As written: على is no word to end with, the name علي is. What the tagger calls nouns or
  // particles and still needs a word behind it.
  private static final Set<String> NEVER_LAST =
      Set.of(
          "في", "من", "إلى", "الى", "على", "عن", "مع", "بين", "منذ", "خلال", "ضد", "حول", "نحو",
          "عبر", "لدى", "تحت", "فوق", "بسبب", "بشأن", "لن", "لم", "قد", "سوف", "أن", "إن", "ان",
          "بأن", "لأن", "الذي", "التي", "الذين", "والذي", "والتي", "أو", "ثم", "كي", "لكي", "حتى",
          "حيث", "إلا", "غير", "ذات", "هو", "هي", "وهو", "وهي", "كان", "كانت");

  private final Segmenter segmenter;

  MissingEnd(Segmenter segmenter) {
    this.segmenter = segmenter;
  }

  /**
   * Whether the end is missing.
   *
   * @param sentence the last sentence of a paragraph
   * @param lastOfPage whether no text follows
   */
  boolean in(String text, Block sentence, boolean lastOfPage) {
    if (sentence.words() == 0) {
      return false;
    }
    return switch (sentence.ending()) {
      case FULL_STOP, QUESTION_MARK, EXCLAMATION_MARK, QUOTE -> false;
      case OPEN -> true;
      // In mid-page, where the next line cannot be the rest, a slip.
      case COMMA -> lastOfPage || needsMore(text, sentence);
      // In mid-page a style; at a page's end what feeds put where they cut. Two dots are a style
      // anywhere.
      case ELLIPSIS ->
          (lastOfPage && !endsInTwoDots(text, sentence.span())) || needsMore(text, sentence);
      case COLON -> lastOfPage;
      case NONE -> (lastOfPage && opensMore(text, sentence.span())) || needsMore(text, sentence);
    };
  }

  /**
   * Whether a quotation is begun and not ended; by the marks that tell which of the two they do.
   */
  private static boolean opensMore(String text, Span sentence) {
    String slice = sentence.of(text);
    CharMatcher opening = CharMatcher.anyOf("\u00AB\u201C");
    CharMatcher closing = CharMatcher.anyOf("\u00BB\u201D");
    return opening.countIn(slice) > closing.countIn(slice)
        && closing.countIn(slice.substring(opening.lastIndexIn(slice))) == 0;
  }

  private static boolean endsInTwoDots(String text, Span sentence) {
    String slice = sentence.of(text);
    return slice.endsWith("..") && !slice.endsWith("...");
  }

  private boolean needsMore(String text, Block sentence) {
    List<Span> words = Words.find(text, sentence.span());
    if (NEVER_LAST.contains(sentence.normalWord(words.size() - 1))) {
      return true;
    }
    int first = Math.max(0, words.size() - WORDS_LOOKED_AT);
    // Up to the last word: dots behind it are not of interest.
    Span end = new Span(words.get(first).start(), words.get(words.size() - 1).end());
    List<Segment> segments =
        segmenter.segment(text, end).stream().map(Token::segments).flatMap(List::stream).toList();
    return endsInMidPhrase(segments) || lacksPredicate(segments);
  }

  private static boolean endsInMidPhrase(List<Segment> segments) {
    String last = segments.get(segments.size() - 1).tag();
    return last.equals("CC") || last.equals("WP");
  }

  /** Whether the last "that" is followed by a few words none of which can be a predicate. */
  private static boolean lacksPredicate(List<Segment> segments) {
    for (int i = segments.size() - 1; i >= 0 && i >= segments.size() - 2 * LONGEST_SUBJECT; i--) {
      Segment segment = segments.get(i);
      if (segment.tag().equals("IN") && COMPLEMENTIZERS.contains(segment.form())) {
        return segments.size() - i - 1 <= LONGEST_SUBJECT;
      }
      if (!isSubject(segment)) {
        return false;
      }
    }
    return false;
  }

  /** Definite nouns and adjectives, names and pronouns: what a subject is made of. */
  private static boolean isSubject(Segment segment) {
    String tag = segment.tag();
    return tag.startsWith("DTNN")
        || tag.startsWith("DTJJ")
        || tag.startsWith("NNP")
        || tag.startsWith("PRP");
  }
}
