package org.khulasa.core.clean;

import java.util.List;
import java.util.Set;
import org.khulasa.core.Segment;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.core.segment.Segmenter;
import org.khulasa.core.text.Words;

/**
 * Whether a page's first sentence is the rest of one whose beginning is missing: it starts with a
 * mark that cannot start a sentence, or with {@code ل} ("for", "in order to"), a relative pronoun
 * or a subordinating particle, and has no verb of its own, only verbs of relative and subordinate
 * clauses.
 *
 * <p>Only a page's first sentence is asked about, since that is where extraction cuts; and only one
 * that starts so is tagged, since tagging costs.
 */
final class MissingBeginning {
  private static final String IMPOSSIBLE_STARTS = "،,؛;:.؟?!)]}»”";
  // Folded. A preposition of place or time opens many a whole sentence; these hardly ever do.
  private static final Set<String> SUBORDINATE_STARTS =
      Set.of("الذي", "التي", "الذين", "والذي", "والتي", "مما", "حيث", "ان", "وان");
  // Folded. Verbs whose first letter the segmenter takes for "for", and "every ... has".
  private static final Set<String> NO_PURPOSE =
      Set.of(
          "لحق", "لحقت", "لمع", "لمعت", "لقي", "لقيت", "لعب", "لعبت", "لجا", "لجات", "لفت", "لفتت",
          "لمح", "لوح", "لوحت", "لزم", "لبي", "لاحظ", "لكل", "لدي", "لكن", "ليس", "ليست");
  private static final Set<String> OPENING_TAGS = Set.of("IN", "WP", "WRB");
  private static final Set<String> CLAUSE_TAGS = Set.of("WP", "WRB", "IN", "CC");
  // As the segmenter spells them. Particles that take a clause: its verb is not the sentence's.
  private static final Set<String> SUBORDINATORS =
      Set.of("ان", "حيث", "بينما", "فيما", "عندما", "كما", "لكي", "كي", "حتى", "اذ", "ما");

  // A sentence that needs longer to come to its verb is rare; one that never ends is not.
  private static final int WORDS_LOOKED_AT = 80;

  private final Segmenter segmenter;

  MissingBeginning(Segmenter segmenter) {
    this.segmenter = segmenter;
  }

  boolean in(String text, Span sentence) {
    if (IMPOSSIBLE_STARTS.indexOf(text.charAt(sentence.start())) >= 0) {
      return true;
    }
    List<Span> words = Words.find(text, sentence);
    if (words.isEmpty() || !isSuspect(Block.fold(words.get(0).of(text)))) {
      return false;
    }
    int last = Math.min(words.size(), WORDS_LOOKED_AT) - 1;
    List<Segment> segments =
        segmenter.segment(text, new Span(sentence.start(), words.get(last).end())).stream()
            .map(Token::segments)
            .flatMap(List::stream)
            .toList();
    return OPENING_TAGS.contains(segments.get(0).tag())
        && !hasMainVerb(segments)
        && words.size() <= WORDS_LOOKED_AT;
  }

  private static boolean isSuspect(String firstWord) {
    return (firstWord.startsWith("ل") && !NO_PURPOSE.contains(firstWord))
        || SUBORDINATE_STARTS.contains(firstWord);
  }

  /** A verb that no relative pronoun, subordinating particle or phrase at the end claims. */
  private static boolean hasMainVerb(List<Segment> segments) {
    boolean claimed = SUBORDINATORS.contains(segments.get(0).form());
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      if (segment.tag().equals("WP")
          || (CLAUSE_TAGS.contains(segment.tag()) && SUBORDINATORS.contains(segment.form()))) {
        claimed = true;
      } else if (segment.tag().startsWith("VB") && !segment.tag().equals("VBG")) {
        if (!claimed && !qualifiesStep(segments, i)) {
          return true;
        }
        claimed = false;
      }
    }
    return false;
  }

  /** Whether a verb belongs to ", in a step that ...": a relative clause without a pronoun. */
  private static boolean qualifiesStep(List<Segment> segments, int verb) {
    return verb >= 3
        && segments.get(verb - 1).tag().startsWith("NN")
        && segments.get(verb - 2).tag().equals("IN")
        && segments.get(verb - 3).tag().equals("PUNC");
  }
}
