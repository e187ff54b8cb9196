package org.khulasa.core.segment;

import java.util.Arrays;
import java.util.List;
import org.khulasa.core.Span;
import org.khulasa.core.text.AlignedText;
import org.khulasa.core.text.ScriptNormalizer;

/** A word of the original text, its form for the models, and the way back between the two. */
final class PreparedWord {
  /** The most letters of a word that is looked into for clitics; real ones have some twenty. */
  private static final int MAX_LETTERS = 64;

  private final WordScanner.Word word;
  private final AlignedText aligned;
  private final String normal;
  private final TreebankSpelling spelling;

  private PreparedWord(
      WordScanner.Word word, AlignedText aligned, String normal, TreebankSpelling spelling) {
    this.word = word;
    this.aligned = aligned;
    this.normal = normal;
    this.spelling = spelling;
  }

  static PreparedWord of(String text, WordScanner.Word word) {
    AlignedText aligned = ScriptNormalizer.normalize(text, word.span());
    // A lone sign or tatweel is normalised to nothing, but it is a mark that one sees.
    String normal = aligned.normalized().isEmpty() ? word.span().of(text) : aligned.normalized();
    TreebankSpelling spelling =
        switch (word.kind()) {
          case ARABIC -> TreebankSpelling.ofWord(normal);
          case NUMBER -> TreebankSpelling.whole(TreebankSpelling.ofNumber(normal));
          case MARK -> TreebankSpelling.whole(TreebankSpelling.ofMark(normal));
          case FOREIGN, ADDRESS -> TreebankSpelling.whole(normal);
        };
    return new PreparedWord(word, aligned, normal, spelling);
  }

  Span span() {
    return word.span();
  }

  String normal() {
    return normal;
  }

  /** The word as {@link TreebankSpelling} writes it. */
  String form() {
    return spelling.form();
  }

  /** Whether to look for clitics: CoreNLP does so in letters of the Arabic block only. */
  boolean splittable() {
    return word.kind() == WordKind.ARABIC
        && form().length() <= MAX_LETTERS
        && isArabicBlock(form());
  }

  private static boolean isArabicBlock(String form) {
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c < 0x0600 || c > 0x06FF) {
        return false;
      }
    }
    return true;
  }

  /** The tag that needs no tagger, or {@link SegmentTagger#UNKNOWN}. */
  String certainTag() {
    return switch (word.kind()) {
      case MARK -> SegmentTagger.PUNCTUATION;
      case NUMBER -> SegmentTagger.NUMBER;
      case ADDRESS -> SegmentTagger.PROPER_NOUN;
      case ARABIC, FOREIGN -> SegmentTagger.UNKNOWN;
    };
  }

  /**
   * The pieces of this word with their places in the original text, counted from the word's
   * beginning; what normalisation removed goes with the letter before it.
   */
  Reading reading(List<Piece> pieces) {
    String[] forms = new String[pieces.size()];
    int[] ends = new int[pieces.size()];
    int size = 0;
    String form = pieces.get(0).form();
    int firstLetter = 0;
    for (int i = 1; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      Span letter = originalOfLetter(piece.start());
      if (originalOfLetter(piece.start() - 1).overlaps(letter)) {
        // One written character holds the end of one piece and the beginning of the next.
        int end = i + 1 < pieces.size() ? pieces.get(i + 1).start() : form().length();
        form = form().substring(firstLetter, end);
        continue;
      }
      forms[size] = form;
      ends[size] = letter.start() - span().start();
      size++;
      form = piece.form();
      firstLetter = piece.start();
    }
    forms[size] = form;
    ends[size] = span().length();
    size++;
    return new Reading(Arrays.copyOf(forms, size), Arrays.copyOf(ends, size));
  }

  private Span originalOfLetter(int letter) {
    int origin = spelling.origin(letter);
    return aligned.toOriginal(new Span(origin, origin + 1));
  }
}
