package org.khulasa.summarizer.internal;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Sentence;
import org.khulasa.core.Token;
import org.khulasa.core.text.DateHeading;
import org.khulasa.core.text.DateHeadings;

/**
 * The sentences of an article that stand under headings which are dates: a chronology, a weather
 * report. Without the heading nobody knows of which time they are. Linear in the article.
 */
final class UnderDates {
  private static final int FEWEST_OTHERS = 3;

  private UnderDates() {}

  /**
   * The positions of the sentences that cannot be told without their heading: all but those that
   * name its year. Empty where little else stands: then they are the story.
   */
  static ImmutableSet<Integer> positions(AnalyzedDocument analyzed) {
    DateHeadings headings = DateHeadings.of(analyzed);
    ImmutableSet.Builder<Integer> positions = ImmutableSet.builder();
    List<Sentence> sentences = analyzed.sentences();
    int others = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Optional<DateHeading> heading = headings.at(sentences.get(i).span().start());
      if (heading.isEmpty()) {
        others++;
      } else if (!namesYear(sentences.get(i), heading.get())) {
        positions.add(i);
      }
    }
    return others >= FEWEST_OTHERS ? positions.build() : ImmutableSet.of();
  }

  private static boolean namesYear(Sentence sentence, DateHeading heading) {
    String year = Integer.toString(heading.year());
    return heading.year() > 0
        && sentence.tokens().stream().map(Token::normal).anyMatch(year::equals);
  }
}
