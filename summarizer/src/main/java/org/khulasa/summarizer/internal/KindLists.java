package org.khulasa.summarizer.internal;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.core.text.WordLists;
import org.khulasa.core.text.Words;

/**
 * Word lists that hold several kinds of words, so that what belongs together lies in one file: each
 * line is a kind, a tab, and words of that kind. The words come folded, as sentences are compared.
 */
public final class KindLists {
  private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();

  private KindLists() {}

  /**
   * The words by their kind, where a line has one word or several.
   *
   * @param neighbour the class whose package holds the list
   * @param name the file's name
   */
  public static ImmutableSetMultimap<String, String> words(Class<?> neighbour, String name) {
    ImmutableSetMultimap.Builder<String, String> words = ImmutableSetMultimap.builder();
    for (String line : WordLists.lines(neighbour, name)) {
      int tab = tab(line, name);
      words.putAll(
          line.substring(0, tab), SPACES.split(LetterFolding.fold(line.substring(tab + 1))));
    }
    return words.build();
  }

  /**
   * The phrases by their kind, each as its words, where a line has one phrase.
   *
   * @param neighbour the class whose package holds the list
   * @param name the file's name
   */
  static ImmutableListMultimap<String, ImmutableList<String>> phrases(
      Class<?> neighbour, String name) {
    ImmutableListMultimap.Builder<String, ImmutableList<String>> phrases =
        ImmutableListMultimap.builder();
    for (String line : WordLists.lines(neighbour, name)) {
      int tab = tab(line, name);
      phrases.put(
          line.substring(0, tab),
          Words.of(line.substring(tab + 1)).stream()
              .map(LetterFolding::fold)
              .collect(ImmutableList.toImmutableList()));
    }
    return phrases.build();
  }

  private static int tab(String line, String name) {
    int tab = line.indexOf('\t');
    if (tab < 0) {
      throw new IllegalStateException(name + " has the line: " + line);
    }
    return tab;
  }
}
