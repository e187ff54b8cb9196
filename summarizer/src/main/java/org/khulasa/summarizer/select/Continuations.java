package org.khulasa.summarizer.select;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;

/**
 * Keeps together, in a summary's order, what goes on from something and what it goes on from: the
 * neighbours of an article, and a sentence with "and" whose neighbour is not told and what tells
 * the same as that. Linear in the passages.
 */
final class Continuations {
  /** From this part on, by weight, a sentence tells most of another. */
  private static final double MOST = 0.4;

  /** Nobody looks further ahead for what a sentence goes on from. */
  private static final int WINDOW = 12;

  private static final int NONE = -1;

  private final CandidateSet candidates;
  private final ToDoubleBiFunction<Candidate, Candidate> share;

  /**
   * The continuations of some articles.
   *
   * @param share the part of what a sentence says that another one has
   */
  Continuations(CandidateSet candidates, ToDoubleBiFunction<Candidate, Candidate> share) {
    this.candidates = candidates;
    this.share = share;
  }

  /** The same passages, in an order as near to theirs as may be. */
  List<List<Choice>> keepTogether(List<List<Choice>> passages) {
    List<List<Choice>> chains = chains(keepingNeighbours(passages));
    // Two passages may each go on from what the other tells, so none is moved twice.
    Set<Integer> moved = new HashSet<>();
    int place = 0;
    while (place < chains.size()) {
      int beginning = beginningBehind(chains, place);
      if (beginning == NONE || !moved.add(first(chains.get(place)).index())) {
        place++;
      } else {
        Collections.rotate(chains.subList(place, beginning + 1), -1);
      }
    }
    return chains;
  }

  /** The part of what a sentence says that one of some chosen sentences has. */
  double share(Candidate sentence, List<Choice> passage) {
    return passage.stream()
        .mapToDouble(choice -> share.applyAsDouble(sentence, choice.candidate()))
        .max()
        .orElse(0);
  }

  /**
   * What stands right behind another chosen sentence in its article stays right behind it, and no
   * other outlet's beginning comes between the two. Of a passage that was moved to the front, what
   * stands before it stays where it is.
   */
  private static List<List<Choice>> keepingNeighbours(List<List<Choice>> passages) {
    Map<Integer, List<Choice>> behind = new HashMap<>();
    for (List<Choice> passage : passages) {
      if (first(passage).position() > 0) {
        behind.put(first(passage).index() - 1, passage);
      }
    }
    Set<Integer> placed = new HashSet<>();
    List<List<Choice>> ordered = new ArrayList<>();
    for (List<Choice> passage : passages) {
      List<Choice> next = passage;
      while (placed.add(first(next).index())) {
        ordered.add(next);
        next = behind.getOrDefault(next.get(next.size() - 1).candidate().index(), next);
      }
    }
    return ordered;
  }

  /** Passages of which each stands right behind the one before it in an article, as one. */
  private static List<List<Choice>> chains(List<List<Choice>> passages) {
    List<List<Choice>> chains = new ArrayList<>();
    for (List<Choice> passage : passages) {
      List<Choice> last = chains.isEmpty() ? List.of() : chains.get(chains.size() - 1);
      if (!last.isEmpty() && last(last) == before(passage)) {
        last.addAll(passage);
      } else {
        chains.add(new ArrayList<>(passage));
      }
    }
    return chains;
  }

  /**
   * Where a passage that goes on with "and" stands before what it goes on from: its neighbour, the
   * beginning of its article, is not told, nor has anything before it most of that, but something
   * behind it does.
   *
   * @return the place of what it goes on from, or {@link #NONE}
   */
  private int beginningBehind(List<List<Choice>> passages, int place) {
    int before = before(passages.get(place));
    if (before == NONE || !candidates.goesOn(first(passages.get(place)))) {
      return NONE;
    }
    Candidate untold = candidates.all().get(before);
    for (int i = Math.max(0, place - WINDOW); i < place; i++) {
      if (share(untold, passages.get(i)) >= MOST) {
        return NONE;
      }
    }
    for (int i = place + 1; i < Math.min(passages.size(), place + WINDOW); i++) {
      if (share(untold, passages.get(i)) >= MOST) {
        return i;
      }
    }
    return NONE;
  }

  private static int before(List<Choice> passage) {
    Candidate first = first(passage);
    return first.position() == 0 ? NONE : first.index() - 1;
  }

  private static int last(List<Choice> passage) {
    return passage.get(passage.size() - 1).candidate().index();
  }

  private static Candidate first(List<Choice> passage) {
    return passage.get(0).candidate();
  }
}
