package org.khulasa.summarizer.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.khulasa.core.Span;
import org.khulasa.summarizer.Passage;

/**
 * A sentence that may go into a summary.
 *
 * @param index its place among all candidates of a {@link CandidateSet}
 * @param document the index of its document
 * @param position its place among its document's sentences, from 0
 * @param startsParagraph whether a line begins with it
 * @param span where it stands in the document's text; a dateline, a bullet or a phrase that only
 *     links it to the sentence before is left out
 * @param words its words without punctuation
 * @param terms the keys of its content words, in order, a hashtag as one: what weights are of that
 *     were learned
 * @param termSet the same, each once, and the words of a hashtag in its place: what sentences are
 *     compared by
 * @param core the terms of its main claim, behind an attribution, compared in the same way
 * @param fit whether it can stand in a summary by its form: its quotation marks and brackets are
 *     balanced, it ends as a sentence does, it says more than that nothing more is known, and does
 *     not only lead on to what its article says next
 * @param announces whether it ends with a colon: not fit to end with, but to lead in what follows;
 *     among sentences of other articles not if it only leads on to a list
 * @param consecutive whether it belongs to a list or to an answer of an interview, of which all
 *     that stands before it is told, too
 * @param leadIn the index of the candidate before it that it cannot do without; its own index if it
 *     stands by itself; -1 if what it leans on is missing
 */
public record Candidate(
    int index,
    int document,
    int position,
    boolean startsParagraph,
    Span span,
    int words,
    List<String> terms,
    ImmutableSet<String> termSet,
    ImmutableSet<String> core,
    boolean fit,
    boolean announces,
    boolean consecutive,
    int leadIn) {
  /**
   * So many words can be one statement. Text without full stops goes on for pages as one sentence,
   * in which the words around a figure or date do not tell what it is of.
   */
  public static final int LONGEST_STATEMENT = 300;

  /** Copies the list. */
  public Candidate {
    terms = ImmutableList.copyOf(terms);
  }

  /** Where it stands. */
  public Passage passage() {
    return new Passage(document, span);
  }

  /** The same, taken for fit. */
  Candidate asFit() {
    return new Candidate(
        index,
        document,
        position,
        startsParagraph,
        span,
        words,
        terms,
        termSet,
        core,
        true,
        announces,
        consecutive,
        leadIn);
  }

  /** The same sentence, told from another word on. */
  Candidate inWords(Span newSpan, int newWords) {
    return new Candidate(
        index,
        document,
        position,
        startsParagraph,
        newSpan,
        newWords,
        terms,
        termSet,
        core,
        fit,
        announces,
        consecutive,
        leadIn);
  }

  /** Whether it only makes sense after the sentence before it. */
  public boolean leans() {
    return leadIn != index;
  }
}
