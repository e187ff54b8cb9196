package org.khulasa.core.segment.atb;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes {@link AtbWord}s of tokens: normalises what is written, has it decoded, and finds the place
 * of every segment. One for each thread.
 */
final class TokenReader {
  /** Bits of a token's mode: its place in the text. */
  static final int FIRST = 1;

  static final int LAST = 2;

  private static final AtbWord NOTHING = new AtbWord(Word.NONE, new AtbSegment[][] {});

  /** CoreNLP takes the name of its missing segmentation marker for the marker. */
  private static final String MARKER = "null";

  private final Lexer lexer;
  private final WordDecoder decoder;

  /** The letters left of a token, and where each stood in it. */
  private char[] letters = new char[TokenCache.LONGEST];

  private int[] origins = new int[TokenCache.LONGEST];
  private int size;

  TokenReader(AtbModel model) {
    this.lexer = model.lexer();
    this.decoder = new WordDecoder(model);
  }

  /**
   * Reads a token.
   *
   * @param action what the lexer takes it for
   */
  AtbWord read(char[] written, int action, int mode) {
    switch (action) {
      case Lexer.ELLIPSIS -> {
        return whole(written.length, mode, "...", "...");
      }
      case Lexer.EMPTY_PRONOUN_AFTER_CLITIC -> {
        return whole(written.length, mode, "-", "-");
      }
      default -> {
        boolean word = action == Lexer.WORD || action == Lexer.UNKNOWN;
        normalize(written, word, false);
        if (size == 0) {
          return NOTHING;
        }
        String form = new String(letters, 0, size);
        if (allLetters()) {
          return split(written.length, decode(form, true, mode));
        }
        normalize(written, word, true);
        String complete = new String(letters, 0, size).trim();
        return whole(written.length, mode, withoutMarker(form), complete);
      }
    }
  }

  /** Reads a token that is normalised already. */
  AtbWord readNormal(String form, boolean splittable, int mode) {
    if (!splittable) {
      return whole(form.length(), mode, form, form);
    }
    copy(form.toCharArray());
    return split(form.length(), decode(form, true, mode));
  }

  private Word decode(String form, boolean splittable, int mode) {
    return decoder.decode(form, splittable, (mode & FIRST) != 0, (mode & LAST) != 0);
  }

  private void copy(char[] written) {
    size = written.length;
    reserve(size);
    for (int i = 0; i < size; i++) {
      letters[i] = written[i];
      origins[i] = i;
    }
  }

  private boolean allLetters() {
    for (int i = 0; i < size; i++) {
      if (!AtbModel.isLetter(letters[i])) {
        return false;
      }
    }
    return true;
  }

  /**
   * Finds what is left of a token.
   *
   * @param word whether plus signs, the treebank's morpheme markers, are dropped
   * @param complete keeps runs of a character, if the token has a letter or digit; otherwise runs
   *     of three and more become one
   */
  private void normalize(char[] written, boolean word, boolean complete) {
    reserve(written.length);
    boolean shorten = !complete || !hasLetterOrDigit(written);
    size = 0;
    for (int i = 0; i < written.length; i++) {
      char c = written[i];
      if ((word && c == '+') || (shorten && isLengthening(written, i))) {
        continue;
      }
      char normal = lexer.normal(c);
      if (normal != 0 || c == 0) {
        letters[size] = normal;
        origins[size] = i;
        size++;
      }
    }
  }

  private static boolean hasLetterOrDigit(char[] written) {
    for (char c : written) {
      if (Character.isLetterOrDigit(c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLengthening(char[] text, int at) {
    if (at == 0 || text[at] != text[at - 1]) {
      return false;
    }
    return (at + 1 < text.length && text[at] == text[at + 1])
        || (at >= 2 && text[at] == text[at - 2]);
  }

  /** The token as CoreNLP's features see it. */
  private static String withoutMarker(String form) {
    if (form.equals(MARKER)) {
      return form;
    }
    int start = form.startsWith(MARKER) ? 1 : 0;
    int end = form.endsWith(MARKER) ? form.length() - 1 : form.length();
    return form.substring(start, end);
  }

  private AtbWord whole(int length, int mode, String observed, String form) {
    Word word = decode(observed, false, mode);
    AtbSegment[] outcome = {new AtbSegment(form, 0, length)};
    AtbSegment[][] outcomes = new AtbSegment[word.candidates().size()][];
    Arrays.fill(outcomes, outcome);
    return new AtbWord(word, outcomes);
  }

  private AtbWord split(int length, Word word) {
    AtbSegment[][] outcomes = new AtbSegment[word.candidates().size()][];
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] = segments(word.candidates().get(i), length);
    }
    return new AtbWord(word, outcomes);
  }

  private AtbSegment[] segments(Word.Candidate candidate, int length) {
    List<AtbSegment> segments = new ArrayList<>(2);
    StringBuilder form = new StringBuilder(size);
    int begin = 0;
    for (int i = 0; i < size; i++) {
      if (i > 0 && Spelling.begins(letters[i], candidate.label(i), candidate.label(i - 1))) {
        segments.add(new AtbSegment(form.toString(), begin, origins[i - 1] + 1));
        form.setLength(0);
        begin = origins[i];
      }
      Spelling.append(form, letters[i], candidate.label(i));
    }
    segments.add(new AtbSegment(form.toString(), begin, length));
    return segments.toArray(AtbSegment[]::new);
  }

  private void reserve(int length) {
    if (letters.length < length) {
      letters = new char[length];
      origins = new int[length];
    }
  }
}
