package org.khulasa.core.segment;

import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.international.arabic.process.IOBUtils;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/**
 * Clitics by CoreNLP's ATB segmenter: a conditional random field that labels every letter (Monroe,
 * Green and Manning 2014, "Word Segmentation of Informal Arabic with Domain Adaptation").
 *
 * <p>It gives the field the very data that {@code IOBUtils.StringToIOB} would, but from words that
 * are tokenized and folded already: CoreNLP builds a new lexer for every character to learn whether
 * its tokenizer would have deleted it.
 *
 * <p>A sentence of more than {@value #MAX_WINDOW} letters is decoded in windows cut between words;
 * no feature looks further than three letters back, so that a cut is hardly felt.
 */
final class CrfCliticSplitter implements CliticSplitter {
  /** The most letters decoded at once; the decoder's memory grows with them. */
  static final int MAX_WINDOW = 2_000;

  /** Context words are shown to the field by this many characters at most. */
  private static final int MAX_CONTEXT = 32;

  /** The domain of news among those the model was trained on; CoreNLP's own default. */
  private static final String DOMAIN = "atb";

  private final CRFClassifier<CoreLabel> field;

  CrfCliticSplitter(CRFClassifier<CoreLabel> field) {
    this.field = field;
  }

  @Override
  public List<List<Piece>> split(List<Input> words) {
    List<List<Piece>> pieces = new ArrayList<>(words.size());
    int from = 0;
    while (from < words.size()) {
      List<CoreLabel> letters = new ArrayList<>();
      boolean worthDecoding = false;
      int to = from;
      while (to < words.size()
          && (to == from || letters.size() + letters(words.get(to)) < MAX_WINDOW)) {
        Input word = words.get(to);
        if (to > from) {
          letters.add(datum(IOBUtils.getBoundaryCharacter(), "", 0));
        }
        if (word.splittable()) {
          worthDecoding = true;
          for (int i = 0; i < word.form().length(); i++) {
            letters.add(datum(String.valueOf(word.form().charAt(i)), word.form(), i));
          }
        } else {
          String shown = shorten(word.form());
          letters.add(datum(shown, shown, 0));
        }
        to++;
      }
      if (worthDecoding) {
        letters = field.classify(letters);
      }
      int at = 0;
      for (Input word : words.subList(from, to)) {
        int length = letters(word);
        pieces.add(
            word.splittable()
                ? pieces(word.form(), letters.subList(at, at + length))
                : ImmutableList.of(new Piece(word.form(), 0)));
        // The boundary after the word.
        at += length + 1;
      }
      from = to;
    }
    return pieces;
  }

  /** How many data stand for a word: one for every letter, or one for a word that stays whole. */
  private static int letters(Input word) {
    return word.splittable() ? word.form().length() : 1;
  }

  private static CoreLabel datum(String letter, String word, int index) {
    CoreLabel datum = new CoreLabel();
    datum.set(CoreAnnotations.CharAnnotation.class, letter);
    datum.setWord(word);
    datum.setIndex(index);
    datum.set(CoreAnnotations.DomainAnnotation.class, DOMAIN);
    return datum;
  }

  private static String shorten(String form) {
    return form.length() <= MAX_CONTEXT ? form : form.substring(0, MAX_CONTEXT);
  }

  /** Reads the labels as {@code IOBUtils.TokenSpansForIOB} and {@code IOBToString} do. */
  private static List<Piece> pieces(String word, List<CoreLabel> letters) {
    List<Piece> pieces = new ArrayList<>(2);
    StringBuilder form = new StringBuilder();
    int start = 0;
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      String label = letters.get(i).get(CoreAnnotations.AnswerAnnotation.class);
      boolean rewrite = IOBUtils.RewriteSymbol.equals(label);
      boolean begins =
          IOBUtils.BeginSymbol.equals(label)
              || IOBUtils.NosegSymbol.equals(label)
              || (rewrite && letter == 'ل');
      if (begins && i > start) {
        pieces.add(new Piece(form.toString(), start));
        form.setLength(0);
        start = i;
      }
      if (rewrite) {
        form.append(rewritten(letter));
      } else {
        form.append(letter);
      }
    }
    pieces.add(new Piece(form.toString(), start));
    return pieces;
  }

  /** The spelling before the clitic was attached: مدرسته → مدرسة + ه, للدراسة → ل + الدراسة. */
  private static String rewritten(char letter) {
    return switch (letter) {
      case 'ت', 'ه' -> "ة";
      case 'ل' -> "ال";
      case 'ي', 'ا' -> "ى";
      case 'ى' -> "ي";
      default -> String.valueOf(letter);
    };
  }
}
