package org.khulasa.summarizer.internal;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Preconditions;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import java.util.List;
import java.util.function.Function;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.core.text.WordLists;
import org.khulasa.core.text.Words;

/**
 * Word lists that hold several kinds of words, so that what belongs together lies in one file: each
 * line is a kind, a tab, and words of that kind. The words come folded, as sentences are compared.
 *
 * <p>Slips that nobody would see in what a program does are refused with an {@link
 * IllegalStateException}: a kind that nobody asks for, one that has no words, and what is there
 * twice, once folded.
 */
public final class KindLists {
  private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();

  private KindLists() {}

  /**
   * The words by their kind, where a line has one word or several.
   *
   * @param neighbour the class whose package holds the list
   * @param name the file's name
   * @param kinds the kinds that are in it
   */
  public static ImmutableSetMultimap<String, String> words(
      Class<?> neighbour, String name, String... kinds) {
    return ImmutableSetMultimap.copyOf(
        read(neighbour, name, kinds, words -> SPACES.splitToList(LetterFolding.fold(words))));
  }

  /**
   * The phrases by their kind, each as its words, where a line has one phrase.
   *
   * @param neighbour the class whose package holds the list
   * @param name the file's name
   * @param kinds the kinds that are in it
   */
  public static ImmutableListMultimap<String, ImmutableList<String>> phrases(
      Class<?> neighbour, String name, String... kinds) {
    return ImmutableListMultimap.copyOf(
        read(neighbour, name, kinds, phrase -> ImmutableList.of(phrase(phrase))));
  }

  /** The words of a kind that has no phrases of several words. */
  public static ImmutableSet<String> single(List<ImmutableList<String>> phrases) {
    return phrases.stream()
        .map(
            phrase -> {
              Preconditions.checkState(phrase.size() == 1, "not a single word: %s", phrase);
              return phrase.get(0);
            })
        .collect(toImmutableSet());
  }

  /** The phrases of a kind by the first word of each. */
  public static ImmutableListMultimap<String, ImmutableList<String>> byFirstWord(
      List<ImmutableList<String>> phrases) {
    return Multimaps.index(phrases, phrase -> phrase.get(0));
  }

  private static ImmutableList<String> phrase(String line) {
    return Words.of(line).stream()
        .map(LetterFolding::fold)
        .collect(ImmutableList.toImmutableList());
  }

  private static <T> SetMultimap<String, T> read(
      Class<?> neighbour, String name, String[] kinds, Function<String, List<T>> entries) {
    ImmutableSet<String> known = ImmutableSet.copyOf(kinds);
    SetMultimap<String, T> all = LinkedHashMultimap.create();
    for (String line : WordLists.lines(neighbour, name)) {
      int tab = line.indexOf('\t');
      Preconditions.checkState(tab >= 0, "%s has the line: %s", name, line);
      String kind = line.substring(0, tab);
      Preconditions.checkState(known.contains(kind), "%s has the kind %s", name, kind);
      for (T entry : entries.apply(line.substring(tab + 1))) {
        Preconditions.checkState(all.put(kind, entry), "%s has twice: %s %s", name, kind, entry);
      }
    }
    Preconditions.checkState(
        all.keySet().containsAll(known), "%s has only the kinds %s", name, all.keySet());
    return all;
  }
}
