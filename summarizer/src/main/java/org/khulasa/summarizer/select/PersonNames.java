package org.khulasa.summarizer.select;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Entity;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;
import org.khulasa.summarizer.internal.WordKeys;

/**
 * The names of people in sentences, each as the set of its words, and those that a reader has met.
 * Confined to one thread.
 */
final class PersonNames {
  private static final String PERSON = "PER";

  private final ImmutableSetMultimap<Integer, ImmutableSet<String>> byCandidate;
  private final Set<ImmutableSet<String>> met = new HashSet<>();

  PersonNames(CandidateSet candidates) {
    ImmutableSetMultimap.Builder<Integer, ImmutableSet<String>> names =
        ImmutableSetMultimap.builder();
    for (int document = 0; document < candidates.documents().size(); document++) {
      AnalyzedDocument analyzed = candidates.documents().get(document);
      List<Candidate> sentences = candidates.of(document);
      int at = 0;
      for (Entity entity : analyzed.entities()) {
        if (!entity.type().equals(PERSON)) {
          continue;
        }
        while (at < sentences.size() && sentences.get(at).span().end() <= entity.span().start()) {
          at++;
        }
        if (at < sentences.size() && sentences.get(at).span().contains(entity.span())) {
          names.put(
              sentences.get(at).index(), WordKeys.of(entity.span().of(analyzed.document().text())));
        }
      }
    }
    byCandidate = names.build();
  }

  boolean isEmpty() {
    return byCandidate.isEmpty();
  }

  /** The reader has met the people of this sentence. */
  void introduce(Candidate candidate) {
    met.addAll(byCandidate.get(candidate.index()));
  }

  /**
   * Whether an alternative names all the people of the chosen sentence whom the reader has not met,
   * at least one of them by more words and none by fewer.
   */
  boolean areFuller(Candidate alternative, Candidate chosen) {
    boolean fuller = false;
    for (ImmutableSet<String> name : byCandidate.get(chosen.index())) {
      if (met.stream().anyMatch(known -> known.containsAll(name))) {
        continue;
      }
      int longest = 0;
      for (ImmutableSet<String> other : byCandidate.get(alternative.index())) {
        longest = other.containsAll(name) ? Math.max(longest, other.size()) : longest;
      }
      if (longest == 0) {
        return false;
      }
      fuller |= longest > name.size();
    }
    return fuller;
  }
}
