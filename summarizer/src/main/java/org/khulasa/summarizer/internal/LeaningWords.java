package org.khulasa.summarizer.internal;

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
    ImmutableListMultimap<String, ImmutableList<String>> connectives,
    ImmutableSet<String> adding,
    ImmutableSet<String> saying,
    ImmutableSet<String> speaking,
    ImmutableSet<String> backward,
    ImmutableSet<String> organisations,
    ImmutableSet<String> parties,
    ImmutableSet<String> both,
    ImmutableListMultimap<String, ImmutableList<String>> same,
    ImmutableListMultimap<String, ImmutableList<String>> turns,
    ImmutableSet<String> demonstratives,
    ImmutableSet<String> present) {

  /** Read once. */
  static final LeaningWords STANDARD = load("leaning-openings.txt");

  private static LeaningWords load(String resource) {
    ImmutableListMultimap<String, ImmutableList<String>> lines =
        KindLists.phrases(
            LeaningWords.class,
            resource,
            "connective",
            "adding",
            "saying",
            "speaking",
            "backward",
            "organisation",
            "parties",
            "both",
            "same",
            "turn",
            "pointing",
            "present");
    return new LeaningWords(
        KindLists.byFirstWord(lines.get("connective")),
        KindLists.single(lines.get("adding")),
        KindLists.single(lines.get("saying")),
        KindLists.single(lines.get("speaking")),
        KindLists.single(lines.get("backward")),
        KindLists.single(lines.get("organisation")),
        KindLists.single(lines.get("parties")),
        KindLists.single(lines.get("both")),
        KindLists.byFirstWord(lines.get("same")),
        KindLists.byFirstWord(lines.get("turn")),
        KindLists.single(lines.get("pointing")),
        KindLists.single(lines.get("present")));
  }

  /** Whether some words begin with one of the phrases that begin with the same word. */
  static boolean beginsWith(
      List<String> words, ImmutableListMultimap<String, ImmutableList<String>> phrases) {
    return phrases.get(words.get(0)).stream().anyMatch(phrase -> OpeningWords.begin(words, phrase));
  }
}
