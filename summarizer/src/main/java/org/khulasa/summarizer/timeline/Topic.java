package org.khulasa.summarizer.timeline;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.khulasa.core.Document;
import org.khulasa.core.text.DocumentFrequencies;
import org.khulasa.core.value.TimeInterval;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;

/**
 * What the documents are about: the words that several of their sentences share, not all of one
 * outlet. Pages put beginnings of other stories between the paragraphs of one; cleaning cannot see
 * all of them, and a timeline would show each, since it begins with a day. They share next to
 * nothing with the rest.
 *
 * <p>Linear in the words.
 */
final class Topic {
  /** In so many sentences a word belongs to the topic. */
  private static final int SHARED = 3;

  /** By one outlet alone: the same story in brief stands on all of its pages. */
  private static final int OUTLETS = 2;

  /** Fewer sentences have no topic to tell from others. */
  private static final int FEWEST_SENTENCES = 12;

  // Read on the timelines of the dev clusters; see docs/accuracy/timeline.md.
  private static final double LEAST = 0.3;
  private static final int THESE_DAYS = 7;
  private static final int DAYS_OF_A_YEAR = 366;

  private final Multiset<String> sentences = HashMultiset.create();
  private final SetMultimap<String, String> outlets = HashMultimap.create();
  private final int outletsOfTopic;
  private final DocumentFrequencies frequencies = DocumentFrequencies.news();
  private final CandidateSet candidates;
  private final boolean known;

  Topic(CandidateSet candidates) {
    this.candidates = candidates;
    Set<String> all = new HashSet<>();
    for (Candidate candidate : candidates.all()) {
      sentences.addAll(candidate.termSet());
      Document document = candidates.documents().get(candidate.document()).document();
      String outlet = document.source().orElse(document.id());
      all.add(outlet);
      candidate.termSet().forEach(term -> outlets.put(term, outlet));
    }
    this.outletsOfTopic = Math.min(OUTLETS, all.size());
    this.known = candidates.all().size() >= FEWEST_SENTENCES;
  }

  /**
   * Whether a sentence begins another story: it says what is new of these days of the year, goes on
   * from nothing before it, and shares next to nothing with the rest. An article's own first
   * sentence never is.
   *
   * @param published when its article was
   */
  boolean isForeign(DatedSentence dated, Optional<LocalDate> published) {
    Candidate sentence = dated.sentence();
    return known
        && sentence.position() > 0
        && !candidates.goesOn(sentence)
        && !isOfChronicle(dated, published)
        && published.filter(day -> isOfTheseDays(dated.days(), day)).isPresent()
        && share(sentence, outlets(dated, published)) < LEAST;
  }

  /** The last lines of a chronicle that leads up to the news; those of other years may be any. */
  private static boolean isOfChronicle(DatedSentence dated, Optional<LocalDate> published) {
    return dated.isLabelled()
        && published.filter(day -> day.getYear() == dated.days().from().getYear()).isPresent();
  }

  /** Also of other years: "on this day". */
  private static boolean isOfTheseDays(TimeInterval days, LocalDate published) {
    int apart = Math.abs(days.from().getDayOfYear() - published.getDayOfYear());
    return DatedSentence.width(days) == 1
        && (apart <= THESE_DAYS || apart >= DAYS_OF_A_YEAR - THESE_DAYS);
  }

  /** How many outlets must share a word: what lies years back may be known to one alone. */
  private int outlets(DatedSentence dated, Optional<LocalDate> published) {
    boolean recent =
        published
            .filter(day -> ChronoUnit.DAYS.between(dated.days().from(), day) <= DAYS_OF_A_YEAR / 2)
            .isPresent();
    return recent ? outletsOfTopic : 1;
  }

  private boolean isOfTopic(String term, int fewestOutlets) {
    return sentences.count(term) >= SHARED && outlets.get(term).size() >= fewestOutlets;
  }

  private double share(Candidate candidate, int fewestOutlets) {
    double all = 0;
    double shared = 0;
    for (String term : candidate.termSet()) {
      double weight = frequencies.idf(term);
      all += weight;
      shared += isOfTopic(term, fewestOutlets) ? weight : 0;
    }
    return all == 0 ? 0 : shared / all;
  }
}
