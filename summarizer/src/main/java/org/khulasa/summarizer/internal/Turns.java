package org.khulasa.summarizer.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Span;
import org.khulasa.core.text.Interview;

/**
 * Who speaks in an {@link Interview}: which sentences ask, and which answer. Before the first
 * question an interview is a report like any other. Linear in the article.
 *
 * @param asking whether each sentence belongs to a question; empty if the article is no interview
 * @param first the first of those that do; -1 if there is none
 */
record Turns(ImmutableList<Boolean> asking, int first) {
  static Turns of(AnalyzedDocument analyzed) {
    String text = analyzed.document().text();
    List<Integer> paragraphOf = new ArrayList<>();
    List<Span> paragraphs = new ArrayList<>();
    analyzed
        .sentences()
        .forEach(
            sentence -> {
              Span span = sentence.span();
              int last = paragraphs.size() - 1;
              boolean joins =
                  last >= 0
                      && !SentenceForm.isLineBreakBetween(
                          text, paragraphs.get(last).end(), span.start());
              if (!joins) {
                paragraphs.add(span);
              } else {
                paragraphs.set(last, new Span(paragraphs.get(last).start(), span.end()));
              }
              paragraphOf.add(paragraphs.size() - 1);
            });
    ImmutableSet<Integer> questions =
        Interview.questions(paragraphs.stream().map(span -> span.of(text)).toList());
    if (questions.isEmpty()) {
      return new Turns(ImmutableList.of(), -1);
    }
    ImmutableList<Boolean> asking =
        paragraphOf.stream().map(questions::contains).collect(ImmutableList.toImmutableList());
    return new Turns(asking, asking.indexOf(true));
  }

  /** Whether a sentence belongs to a question. */
  boolean asks(int position) {
    return !asking.isEmpty() && asking.get(position);
  }

  /** Whether a sentence is of the conversation. */
  boolean isTurn(int position) {
    return first >= 0 && position >= first;
  }

  /** Whether a sentence goes on with a question, or with the answer to one. */
  boolean goesOn(int position) {
    return first >= 0 && position > first && (!asks(position) || asks(position - 1));
  }
}
