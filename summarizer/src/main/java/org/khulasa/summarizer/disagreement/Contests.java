package org.khulasa.summarizer.disagreement;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.summarizer.Passage;
import org.khulasa.summarizer.disagreement.StatementWords.Kind;

/**
 * Counts that one article sets against each other, with the articles of other outlets that give
 * them. An article does not disagree with itself: others stand behind both counts. Confined to one
 * thread.
 */
final class Contests {
  private final List<Contest> contests = new ArrayList<>();
  private final ListMultimap<String, Reading> byThing = ArrayListMultimap.create();
  private final StatementWords words = new StatementWords();

  /** Adds those of a document, and its figures, of which a denied one is not its own. */
  void add(
      AnalyzedDocument analyzed,
      List<SentenceWords> sentences,
      FigureReader reader,
      List<Reading> readings) {
    contests.addAll(Contest.of(analyzed, sentences, reader));
    Set<Passage> denials = new HashSet<>();
    for (SentenceWords sentence : sentences) {
      if (sentence.words().stream().anyMatch(word -> words.is(word, Kind.DENY))) {
        denials.add(sentence.passage());
      }
    }
    for (Reading reading : readings) {
      if (!denials.contains(reading.sentence())) {
        byThing.put(key(reading), reading);
      }
    }
  }

  /** Victims may be persons to one outlet and guards to the other. */
  private static String key(Reading reading) {
    return reading.fate().isEmpty() ? reading.thing() : reading.fate();
  }

  /**
   * The two counts of each, and the figures of other outlets that are one of them and the other.
   */
  List<List<Reading>> groups(Outlets outlets) {
    List<List<Reading>> groups = new ArrayList<>();
    for (Contest contest : contests) {
      List<Reading> group = new ArrayList<>();
      for (Reading other : byThing.get(key(contest.first()))) {
        if (outlets.differ(contest.first().document(), other.document())
            && contest.isOneOf(other)) {
          group.add(other);
        }
      }
      if (group.stream().anyMatch(contest.first()::agrees)
          && group.stream().anyMatch(contest.second()::agrees)) {
        group.add(contest.first());
        group.add(contest.second());
        groups.add(group);
      }
    }
    return groups;
  }
}
