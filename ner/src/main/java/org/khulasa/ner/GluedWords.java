package org.khulasa.ner;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.core.segment.WordCounts;
import org.khulasa.core.text.LetterFolding;

/**
 * Names that a missing space has glued to the word behind or before them ({@code سمير
 * كوربانسيعود}), where the document has the name alone, too, and the rest is a word.
 */
final class GluedWords {
  private static final int SHORTEST = 2;

  /** A word that is written so often is one, and no ending of a name. */
  private static final double COMMON = 100;

  /** So often a word may be written by mistake. */
  private static final double SLIPS = 2;

  /** Folded as in keys. */
  private static final ImmutableSet<String> BEFORE = ImmutableSet.of("عن", "من", "في", "ان", "الي");

  private GluedWords() {}

  /** The names of a document without such words. */
  static List<FoundName> cutFrom(List<FoundName> names, String text) {
    Set<String> keys = names.stream().map(name -> name.key(text)).collect(Collectors.toSet());
    return names.stream()
        .map(name -> cut(name, text, keys))
        .collect(ImmutableList.toImmutableList());
  }

  private static FoundName cut(FoundName name, String text, Set<String> keys) {
    List<Token> tokens = name.tokens();
    if (tokens.size() < 2) {
      return name;
    }
    Span span = name.span();
    String last = tokens.get(tokens.size() - 1).span().of(text);
    if (WordCounts.standard().written(last) <= SLIPS) {
      // The last word may begin before the name does, or be longer than its letters.
      int longest = Math.min(last.length() - SHORTEST, span.length() - 1);
      for (int rest = longest; rest >= SHORTEST; rest--) {
        FoundName left = name.within(tokens, new Span(span.start(), span.end() - rest));
        if (keys.contains(left.key(text))
            && WordCounts.standard().written(last.substring(last.length() - rest)) >= COMMON) {
          return left;
        }
      }
    }
    String key = name.key(text);
    for (String word : BEFORE) {
      int end = span.start() + word.length();
      // A key has no vowel signs, so that what it begins with may be longer in the text; or
      // shorter,
      // where one character stands for several letters.
      if (key.startsWith(word)
          && end < span.end()
          && keys.contains(key.substring(word.length()))
          && LetterFolding.fold(text.substring(span.start(), end)).equals(word)) {
        return name.within(tokens, new Span(end, span.end()));
      }
    }
    return name;
  }
}
