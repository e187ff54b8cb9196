package org.khulasa.summarizer.internal;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.List;

/**
 * The words of {@code leaning-openings.txt}, folded; the file says what each kind is. Of several
 * words each is a phrase.
 *
 * @param connectives phrases by their first word
 * @param same phrases by their first word
 * @param turns phrases by their first word
 */
record LeaningWords(
    ImmutableListMultimap<String, List<String>> connectives,
    ImmutableSet<String> adding,
    ImmutableSet<String> saying,
    ImmutableSet<String> speaking,
    ImmutableSet<String> backward,
    ImmutableSet<String> organisations,
    ImmutableSet<String> parties,
    ImmutableSet<String> both,
    ImmutableListMultimap<String, List<String>> same,
    ImmutableListMultimap<String, List<String>> turns,
    ImmutableSet<String> demonstratives,
    ImmutableSet<String> present) {

  /** Read once. */
  static final LeaningWords STANDARD = load("leaning-openings.txt");

  private static final int KINDS = 12;

  private static LeaningWords load(String resource) {
    ImmutableListMultimap<String, ImmutableList<String>> lines =
        KindLists.phrases(LeaningWords.class, resource);
    Preconditions.checkState(lines.keySet().size() == KINDS, "%s: %s", resource, lines.keySet());
    return new LeaningWords(
        phrases(lines.get("connective")),
        words(lines.get("adding")),
        words(lines.get("saying")),
        words(lines.get("speaking")),
        words(lines.get("backward")),
        words(lines.get("organisation")),
        words(lines.get("parties")),
        words(lines.get("both")),
        phrases(lines.get("same")),
        phrases(lines.get("turn")),
        words(lines.get("pointing")),
        words(lines.get("present")));
  }

  private static ImmutableSet<String> words(List<ImmutableList<String>> lines) {
    return lines.stream().map(line -> line.get(0)).collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableListMultimap<String, List<String>> phrases(
      List<ImmutableList<String>> lines) {
    ImmutableListMultimap.Builder<String, List<String>> phrases = ImmutableListMultimap.builder();
    lines.forEach(line -> phrases.put(line.get(0), line));
    return phrases.build();
  }

  /** Whether some words begin with one of the phrases that begin with the same word. */
  static boolean beginsWith(
      List<String> words, ImmutableListMultimap<String, List<String>> phrases) {
    return phrases.get(words.get(0)).stream()
        .anyMatch(
            phrase ->
                phrase.size() <= words.size() && words.subList(0, phrase.size()).equals(phrase));
  }
}
