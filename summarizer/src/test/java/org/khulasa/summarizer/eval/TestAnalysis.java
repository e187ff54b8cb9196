package org.khulasa.summarizer.eval;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Analyzer;
import org.khulasa.core.Segment;
import org.khulasa.core.Sentence;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.core.clean.PageCleaner;
import org.khulasa.summarizer.Budget;
import org.khulasa.summarizer.Passage;
import org.khulasa.summarizer.Summarizer;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummaryOptions;
import org.khulasa.summarizer.SummarySentence;

/** Small stand-ins for the parts of analysis, so that these tests need no models. */
public final class TestAnalysis {
  private static final Pattern SENTENCE = Pattern.compile("[^\\s.!?؟\\n][^.!?؟\\n]*[.!?؟]*");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+|[^\\s]");

  private TestAnalysis() {}

  /** Sentences end at full stops and line breaks; words are runs of letters. */
  public static Analyzer analyzer() {
    return new Analyzer(
        PageCleaner.keepAll((text, block) -> spans(SENTENCE, text, block)),
        (text, sentence) ->
            spans(WORD, text, sentence).stream()
                .map(
                    span ->
                        new Token(
                            span,
                            span.of(text),
                            ImmutableList.of(new Segment(span.of(text), span, ""))))
                .toList(),
        ImmutableList.of());
  }

  /** First sentences of all documents, then all second ones, while they fit. */
  public static Summarizer lead() {
    return (documents, options) -> {
      int total = documents.stream().mapToInt(AnalyzedDocument::words).sum();
      double limit =
          options.budget() instanceof Budget.Ratio ratio
              ? ratio.ratio() * total
              : ((Budget.Words) options.budget()).words();
      return roundRobin(documents, limit);
    };
  }

  /** Ignores its budget. */
  public static Summarizer everything() {
    return (documents, options) -> roundRobin(documents, Double.MAX_VALUE);
  }

  /** Finds nothing to say. */
  public static Summary nothing(List<AnalyzedDocument> documents, SummaryOptions options) {
    return new Summary(documents, ImmutableList.of());
  }

  private static Summary roundRobin(List<AnalyzedDocument> documents, double limit) {
    List<SummarySentence> chosen = new ArrayList<>();
    int words = 0;
    int longest = documents.stream().mapToInt(d -> d.sentences().size()).max().orElse(0);
    for (int position = 0; position < longest; position++) {
      for (int document = 0; document < documents.size(); document++) {
        AnalyzedDocument analyzed = documents.get(document);
        if (position < analyzed.sentences().size()) {
          Sentence sentence = analyzed.sentences().get(position);
          if (sentence.words() > 0 && words + sentence.words() <= limit) {
            words += sentence.words();
            chosen.add(
                new SummarySentence(
                    new Passage(document, sentence.span()),
                    sentence.span().of(analyzed.document().text()),
                    sentence.words(),
                    1,
                    ImmutableList.of()));
          }
        }
      }
    }
    return new Summary(documents, chosen);
  }

  private static List<Span> spans(Pattern pattern, String text, Span block) {
    ImmutableList.Builder<Span> spans = ImmutableList.builder();
    Matcher matcher = pattern.matcher(text).region(block.start(), block.end());
    while (matcher.find()) {
      spans.add(new Span(matcher.start(), matcher.end()));
    }
    return spans.build();
  }
}
