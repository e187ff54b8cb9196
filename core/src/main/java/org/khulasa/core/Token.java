package org.khulasa.core;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.khulasa.core.text.CharacterClasses;

/**
 * One orthographic word, number, or punctuation mark.
 *
 * @param span where it stands in the document's text; the caller's spelling is its slice
 * @param normal the word without what does not change its reading: tatweel, vowel signs,
 *     presentation forms, invisible controls, Persian look-alike letters. Hamzas, final ya and ta
 *     marbuta stay as written. For looking words up across spellings use {@code core.text}
 * @param segments its clitics and stem in order; at least one
 */
public record Token(Span span, String normal, List<Segment> segments) {
  /**
   * Copies the segments.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Token {
    requireNonNull(span, "a token needs a span, found null");
    requireNonNull(normal, "a token needs a normal form, found null");
    segments = ImmutableList.copyOf(segments);
    if (segments.isEmpty()) {
      throw new IllegalArgumentException("a token needs at least one segment, found none");
    }
  }

  /**
   * Whether this is a mark and not a word or a number. Tatweel that stands for a dash is a mark.
   */
  public boolean isPunctuation() {
    for (int i = 0; i < normal.length(); ) {
      int codePoint = normal.codePointAt(i);
      if (Character.isLetterOrDigit(codePoint) && codePoint != CharacterClasses.TATWEEL) {
        return false;
      }
      i += Character.charCount(codePoint);
    }
    return true;
  }
}
