package org.khulasa.summarizer.render;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khulasa.core.Span;
import org.khulasa.core.text.CharacterClasses;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.summarizer.Passage;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.internal.FoldedWords;

/**
 * Settles of which type a name is that a recogniser gives several: what most mentions say. Only a
 * town and what is called after it are two things, where the text says so: the one is somewhere
 * {@code في روما}, the other is a club, {@code نادي دمياط}.
 */
final class NameTypes {
  private static final String PLACE = "LOC";
  private static final String BODY = "ORG";
  private static final String ARTICLE = "ال";

  /** What stands right before a place and never before a body. */
  private static final ImmutableSet<String> BEFORE_PLACES =
      FoldedWords.of("في", "مدينة", "بمدينة", "العاصمة", "بالعاصمة", "بلدة", "قرية");

  private static final ImmutableSet<String> BEFORE_CLUBS =
      FoldedWords.of("نادي", "لنادي", "بنادي", "ونادي", "فريق", "لفريق");

  /** What a recogniser says of one name as one type. */
  record Found(String type, List<Passage> mentions, double score) {}

  private static final Comparator<Found> MOST_FIRST =
      Comparator.<Found>comparingInt(found -> -found.mentions().size())
          .thenComparingDouble(found -> -found.score())
          .thenComparing(Found::type);

  private final Summary summary;

  NameTypes(Summary summary) {
    this.summary = summary;
  }

  /**
   * The types under which a name is listed, each with that whose mentions are listed there.
   *
   * @param found of one name, each of another type
   */
  Map<String, List<Found>> settle(List<Found> found) {
    List<Found> sorted = found.stream().sorted(MOST_FIRST).toList();
    Found most = sorted.get(0);
    return sorted.stream()
        .collect(Collectors.groupingBy(one -> areTwo(most, one) ? one.type() : most.type()));
  }

  private boolean areTwo(Found most, Found other) {
    return (most.type().equals(BODY)
            && other.type().equals(PLACE)
            && isBehind(other, BEFORE_PLACES)
            && !isBehind(most, BEFORE_PLACES))
        || (most.type().equals(PLACE)
            && other.type().equals(BODY)
            && isBehind(other, BEFORE_CLUBS));
  }

  private boolean isBehind(Found found, ImmutableSet<String> words) {
    return found.mentions().stream().anyMatch(mention -> isBehind(mention, words));
  }

  /** Whether one of some words stands before a mention, or one before an adjective there. */
  private boolean isBehind(Passage mention, ImmutableSet<String> words) {
    String text = summary.document(mention).document().text();
    Span before = wordBefore(text, mention.span().start());
    String word = LetterFolding.fold(before.of(text));
    String beforeIt = LetterFolding.fold(wordBefore(text, before.start()).of(text));
    return words.contains(word) || (word.startsWith(ARTICLE) && words.contains(beforeIt));
  }

  /** The word that ends before a place; empty where a mark stands between. */
  private static Span wordBefore(String text, int place) {
    int end = place;
    while (end > 0 && CharacterClasses.isSpace(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return new Span(start, end);
  }
}
