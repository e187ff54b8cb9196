package org.khulasa.core.clean;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khulasa.core.Dropped;
import org.khulasa.core.Dropped.Reason;
import org.khulasa.core.Span;

/** What can be wrong with a single sentence of a paragraph that is otherwise kept. */
final class SentenceRules {
  // Shorter ones may say the same twice without saying it again: "He agreed."
  private static final int FEWEST_REPEATED_WORDS = 5;

  private final PageCues cues;
  private final MissingBeginning missingBeginning;
  private final MissingEnd missingEnd;

  SentenceRules(PageCues cues, MissingBeginning missingBeginning, MissingEnd missingEnd) {
    this.cues = cues;
    this.missingBeginning = missingBeginning;
    this.missingEnd = missingEnd;
  }

  /**
   * Where a sentence stands.
   *
   * @param firstOfPage whether it is the first of the page's text
   * @param lastOfParagraph whether it is the last of its paragraph
   * @param lastOfPage whether it is the last of the page's text
   */
  record Place(boolean firstOfPage, boolean lastOfParagraph, boolean lastOfPage) {}

  /**
   * Judges one sentence.
   *
   * @param said the sentences of the page so far, folded; this one is added
   */
  Optional<Dropped> judge(String text, Span sentence, Place place, Set<List<String>> said) {
    Block block = new Block(text, sentence);
    Optional<PageCues.Match> cue = cues.find(block);
    if (cue.isPresent()
        && cue.get().announcesStories()
        && block.separatorBehindWord(cue.get().words() - 1)) {
      return drop(sentence, Reason.FURNITURE, Evidence.RELATED_SENTENCE);
    }
    if (block.words() >= FEWEST_REPEATED_WORDS && !said.add(block.folded())) {
      return drop(sentence, Reason.REPEAT, Evidence.SAID_BEFORE);
    }
    if (place.lastOfParagraph() && missingEnd.in(text, block, place.lastOfPage())) {
      return drop(sentence, Reason.TRUNCATED, Evidence.NO_END);
    }
    if (place.firstOfPage() && missingBeginning.in(text, sentence)) {
      return drop(sentence, Reason.TRUNCATED, Evidence.NO_BEGINNING);
    }
    return Optional.empty();
  }

  private static Optional<Dropped> drop(Span sentence, Reason reason, Evidence evidence) {
    return Optional.of(new Dropped(sentence, reason, evidence.note()));
  }
}
