package org.khulasa.summarizer;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.khulasa.summarizer.score.CoverageWeights;
import org.khulasa.summarizer.score.PairWeights;
import org.khulasa.summarizer.score.SentenceGraph.Similarity;
import org.khulasa.summarizer.select.CoverageSelector;
import org.khulasa.summarizer.select.DenialSelector;
import org.khulasa.summarizer.select.GraphSelector;
import org.khulasa.summarizer.select.LeadSelector;

/** The summarizers there are: the one to use, and the baselines it is compared with. */
public final class Summarizers {
  /** The name of {@link #standard()}. */
  public static final String STANDARD = "khulasa";

  /**
   * The words of the longest passage that passes for a sentence where a summary is to have so many
   * sentences, or nothing fits its number of words. The longest in our news have about 120; more is
   * text without full stops, a list or data.
   */
  public static final int LONGEST_SENTENCE = 300;

  private static final ImmutableMap<String, Summarizer> BY_NAME =
      ImmutableMap.of(
          STANDARD,
          withWeights(PairWeights.builtIn()),
          "lead",
          new ExtractiveSummarizer(new LeadSelector()),
          "textrank",
          new ExtractiveSummarizer(new GraphSelector(Similarity.TEXTRANK)),
          "lexrank",
          new ExtractiveSummarizer(new GraphSelector(Similarity.LEXRANK)));

  private Summarizers() {}

  /**
   * The summarizer to use: weighted coverage of what the articles say, claims said once, sentences
   * that lean on others only with them.
   */
  public static Summarizer standard() {
    return named(STANDARD);
  }

  /** {@link #standard()} with other weights for what several articles say. */
  public static Summarizer withWeights(PairWeights weights) {
    return ExtractiveSummarizer.withoutRepeats(
        new DenialSelector(new CoverageSelector(CoverageWeights.ONE_ARTICLE, weights)));
  }

  /**
   * A summarizer by name: {@code khulasa}, {@code lead}, {@code textrank} or {@code lexrank}. The
   * last two compare every sentence with every other, so they are for ordinary articles only.
   *
   * @throws IllegalArgumentException if there is none of this name
   */
  public static Summarizer named(String name) {
    Summarizer summarizer = BY_NAME.get(name);
    if (summarizer == null) {
      throw new IllegalArgumentException(
          "no summarizer is called '" + name + "'; there are " + String.join(", ", names()));
    }
    return summarizer;
  }

  /** The names {@link #named} knows. */
  public static List<String> names() {
    return BY_NAME.keySet().asList();
  }
}
