package org.khulasa.summarizer.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Dropped;
import org.khulasa.core.Sentence;
import org.khulasa.core.Span;

/**
 * Reads an article from its first sentence to its last, and makes of each a candidate that knows
 * whether it may stand in a summary, and whether it needs the one before it. Linear in the article.
 */
final class ArticleReading {
  // Headlines that were left on a page are shorter.
  private static final int FEWEST_OF_PARAGRAPH = 14;

  private final AnalyzedDocument analyzed;
  private final int document;
  private final int firstIndex;
  private final boolean ofSeveral;
  private final String text;
  private final boolean punctuated;
  private final Turns turns;

  // Where the reading stands.
  private Span previous = new Span(0, 0);
  private int before;
  private boolean announced;
  private boolean inItem;

  private ArticleReading(
      AnalyzedDocument analyzed, int document, int firstIndex, boolean ofSeveral) {
    this.analyzed = analyzed;
    this.document = document;
    this.firstIndex = firstIndex;
    this.ofSeveral = ofSeveral;
    this.text = analyzed.document().text();
    this.punctuated = SentenceForm.isPunctuated(analyzed);
    this.turns = Turns.of(analyzed);
    this.before = firstIndex - 1;
  }

  /**
   * The candidates of an article, one a sentence.
   *
   * @param document the article's place among the others
   * @param firstIndex the index of its first candidate
   * @param ofSeveral whether the summary is of other articles, too
   */
  static ImmutableList<Candidate> candidates(
      AnalyzedDocument analyzed, int document, int firstIndex, boolean ofSeveral) {
    ArticleReading reading = new ArticleReading(analyzed, document, firstIndex, ofSeveral);
    ImmutableList.Builder<Candidate> candidates = ImmutableList.builder();
    for (int position = 0; position < analyzed.sentences().size(); position++) {
      candidates.add(reading.read(position));
    }
    return candidates.build();
  }

  /** A sentence without the dateline or list mark before it. */
  static Sentence report(Sentence sentence, int position) {
    return ListMark.leftOut(Dateline.mayStandIn(position) ? Dateline.leftOut(sentence) : sentence);
  }

  private Candidate read(int position) {
    Sentence sentence = analyzed.sentences().get(position);
    int index = firstIndex + position;
    // What goes on behind a mere "according to Reuters" goes on from what Reuters said.
    boolean bare = BareAttribution.is(sentence) && position > 0;
    boolean signpost = Signpost.is(sentence) || turns.asks(position);
    Sentence told = LinkingPhrase.leftOut(report(sentence, position));
    inItem &=
        !ListItem.hasMark(sentence)
            && !SentenceForm.isLineBreakBetween(text, previous.end(), sentence.span().start());
    boolean consecutive =
        turns.isTurn(position) ? turns.goesOn(position) : isOfList(position, told);
    int leadIn = consecutive || leans(position, told) ? leadIn(position) : index;
    inItem |= ListItem.begins(sentence);
    List<String> terms = Terms.of(told.tokens());
    Candidate candidate =
        new Candidate(
            index,
            document,
            position,
            SentenceForm.startsLine(text, sentence.span().start()),
            told.span(),
            told.words(),
            terms,
            ImmutableSet.copyOf(Terms.words(terms)),
            ImmutableSet.copyOf(ClaimCore.of(told.tokens())),
            isWhole(position, told) && !NoNews.in(sentence) && !bare && !signpost,
            // Among sentences of others nobody is led on to a list.
            announces(position) && !(ofSeveral && signpost),
            consecutive && leadIn != index,
            leadIn);
    if (!bare) {
      previous = sentence.span();
      before = index;
      announced = SentenceForm.announces(text, previous);
    }
    return candidate;
  }

  /** Whether what stands behind a sentence may be told with it. */
  private boolean announces(int position) {
    return turns.asks(position)
        || SentenceForm.announces(text, analyzed.sentences().get(position).span());
  }

  /** Whether it stands in a list behind other items, or in an item behind its first sentence. */
  private boolean isOfList(int position, Sentence told) {
    return told.words() > 0
        && (inItem
            || ListItem.isOneOfMany(analyzed.sentences().get(position), sentenceBefore(position)));
  }

  /** Whether a sentence needs the one before it. */
  private boolean leans(int position, Sentence told) {
    if (turns.isTurn(position)) {
      return turns.goesOn(position);
    }
    Sentence sentence = analyzed.sentences().get(position);
    // An entry of a chronicle says itself of which day it is.
    if (announced && !ListItem.isOfDay(sentence)) {
      return true;
    }
    // What is no word for the segmenter, such as tatweel alone, says nothing.
    return told.words() > 0
        && (Leaning.leans(told, analyzed.sentences().get(0))
            || (ofSeveral && Leaning.leansAmongOthers(told)));
  }

  /** The candidate that one which leans needs; -1 if it is gone. */
  private int leadIn(int position) {
    if (!followsDirectly(analyzed.sentences().get(position).span())) {
      return -1;
    }
    // A page's first sentence leans on nothing in sight: the article begins so, let it be.
    return position > 0 ? before : firstIndex;
  }

  /**
   * Whether a sentence is whole by its marks. A quotation mark may be missing in the first of the
   * only article: that is its news. Of several articles another tells it.
   */
  private boolean isWhole(int position, Sentence told) {
    Span span = analyzed.sentences().get(position).span();
    boolean ends =
        !punctuated || SentenceForm.endsSentence(text, span) || isParagraph(position, told);
    boolean aside = position > 0 && SentenceForm.isAside(text, span);
    return ends && !aside && ((position == 0 && !ofSeveral) || SentenceForm.isBalanced(text, span));
  }

  /**
   * Whether an article's first sentence is a paragraph by itself, and no mere headline: many a site
   * forgets its mark, and nobody leaves out the news for that.
   */
  private boolean isParagraph(int position, Sentence told) {
    if (position > 0 || told.words() < FEWEST_OF_PARAGRAPH) {
      return false;
    }
    List<Sentence> sentences = analyzed.sentences();
    int end = sentences.get(0).span().end();
    int next = sentences.size() > 1 ? sentences.get(1).span().start() : text.length();
    return SentenceForm.isLineBreakBetween(text, end, next)
        && told.tokens().stream().anyMatch(Verbs::is);
  }

  private Optional<Sentence> sentenceBefore(int position) {
    return position == 0 ? Optional.empty() : Optional.of(analyzed.sentences().get(position - 1));
  }

  /** Whether nothing that belonged to the story was dropped between the last sentence and this. */
  private boolean followsDirectly(Span sentence) {
    // Dropped spans are few and in order; those between are found by a scan from the first behind.
    int low = 0;
    int high = analyzed.dropped().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (analyzed.dropped().get(middle).span().start() < previous.end()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low; i < analyzed.dropped().size(); i++) {
      Dropped dropped = analyzed.dropped().get(i);
      if (dropped.span().start() >= sentence.start()) {
        return true;
      }
      if (dropped.reason() == Dropped.Reason.TRUNCATED
          || dropped.reason() == Dropped.Reason.OFF_TOPIC) {
        return false;
      }
    }
    return true;
  }
}
