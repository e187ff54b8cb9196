package org.khulasa.ner;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Entity;
import org.khulasa.core.EntityRecognizer;
import org.khulasa.core.Span;

/** Runs recognisers one after the other and settles where their entities overlap. */
final class CombinedRecognizer implements EntityRecognizer {
  /** An entity and the place of its recogniser in the list. */
  private record Candidate(Entity entity, int recognizer) {
    Span span() {
      return entity.span();
    }
  }

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.<Candidate>comparingInt(candidate -> -candidate.span().length())
          .thenComparingInt(candidate -> -candidate.recognizer())
          .thenComparing(Candidate::span);

  private final ImmutableList<EntityRecognizer> recognizers;

  CombinedRecognizer(List<EntityRecognizer> recognizers) {
    this.recognizers = ImmutableList.copyOf(recognizers);
  }

  @Override
  public List<Entity> recognize(AnalyzedDocument document) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < recognizers.size(); i++) {
      for (Entity entity : recognizers.get(i).recognize(document)) {
        if (!entity.span().isEmpty()) {
          candidates.add(new Candidate(entity, i));
        }
      }
    }
    candidates.sort(BEST_FIRST);
    TreeMap<Integer, Entity> byStart = new TreeMap<>();
    for (Candidate candidate : candidates) {
      // Those kept are disjoint, so that only the last one that begins before the end can overlap.
      var before = byStart.lowerEntry(candidate.span().end());
      if (before == null || before.getValue().span().end() <= candidate.span().start()) {
        byStart.put(candidate.span().start(), candidate.entity());
      }
    }
    return ImmutableList.copyOf(byStart.values());
  }
}
