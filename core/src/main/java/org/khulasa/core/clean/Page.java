package org.khulasa.core.clean;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.khulasa.core.Document;
import org.khulasa.core.Dropped;
import org.khulasa.core.Span;
import org.khulasa.core.text.CharacterClasses;
import org.khulasa.core.text.Interview;
import org.khulasa.core.text.Paragraphs;
import org.khulasa.core.text.PublicationDates;

/**
 * The working state of one page while the rules look at it in turn: its lines, and for each the
 * verdict so far. Confined to one call of the cleaner.
 */
final class Page {
  /** A line of at least so many words that ends like a sentence is prose for certain. */
  static final int PROSE_WORDS = 8;

  /** A line of more words than this is prose even without a full stop: no heading is so long. */
  static final int LONGEST_HEADING = 18;

  // What pages append may be longer than their article, but rarely so much.
  private static final int TIMES_AS_LONG = 3;

  // Paragraphs of at least this length tell whether the page sets full stops: no headline is one.
  private static final int PARAGRAPH_WORDS = 12;

  private Document document;
  private final Function<Block, Opening> openingOf;
  private final List<Block> blocks = new ArrayList<>();
  private final List<@Nullable Opening> openings = new ArrayList<>();
  private final List<@Nullable Dropped> verdicts = new ArrayList<>();
  private final boolean punctuated;
  private boolean stamped;
  private int firstOpenProse;
  private int articleEnd;
  private int publicationLine = -1;
  private int proseWords = -1;
  private int countedTo;
  private int countedWords;

  /**
   * A page no line of which is judged yet.
   *
   * @param openingOf looks at a line's first words; asked at most once for a line
   */
  Page(Document document, Function<Block, Opening> openingOf) {
    this.document = document;
    this.openingOf = openingOf;
    String text = document.text();
    for (Span span : Paragraphs.find(text, new Span(0, text.length()))) {
      Optional<Span> stamp = blocks.isEmpty() ? Stamp.find(text, span) : Optional.empty();
      stamp.ifPresent(this::addStamp);
      add(stamp.map(found -> behind(found, span)).orElse(span));
    }
    this.punctuated = mostlyPunctuated(blocks);
    this.articleEnd = blocks.size();
  }

  private void add(Span span) {
    blocks.add(new Block(document.text(), span));
    openings.add(null);
    verdicts.add(null);
  }

  private void addStamp(Span stamp) {
    add(stamp);
    drop(0, Dropped.Reason.FURNITURE, Evidence.STAMP);
    stamped = true;
    if (document.date().isEmpty()) {
      PublicationDates.find(stamp.of(document.text()))
          .ifPresent(date -> document = document.withDate(date));
    }
  }

  private Span behind(Span stamp, Span line) {
    int start = stamp.end();
    while (!CharacterClasses.isVisible(document.text().charAt(start))) {
      start++;
    }
    return new Span(start, line.end());
  }

  /** Whether the first line begins with a {@link Stamp}: then it is the first two blocks. */
  boolean stamped() {
    return stamped;
  }

  Document document() {
    return document;
  }

  /** Replaces what is known of the document; its text stays. */
  void learn(Document known) {
    document = known;
  }

  int size() {
    return blocks.size();
  }

  Block block(int index) {
    return blocks.get(index);
  }

  /** How a line begins. Costs a look at the tagger: ask last. */
  Opening opening(int index) {
    Opening opening = openings.get(index);
    if (opening == null) {
      opening = openingOf.apply(blocks.get(index));
      openings.set(index, opening);
    }
    return opening;
  }

  /** The open lines that ask somebody who answers in the lines behind them, if any do. */
  Set<Integer> questions() {
    List<Integer> open = IntStream.range(0, size()).filter(this::isOpen).boxed().toList();
    List<String> lines = Lists.transform(open, i -> block(i).span().of(document.text()));
    return Interview.questions(lines).stream()
        .map(open::get)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Whether no rule has dropped the line yet. */
  boolean isOpen(int index) {
    return verdicts.get(index) == null;
  }

  /** Whether the line is open and prose. */
  boolean isOpenProse(int index) {
    return isOpen(index) && isProse(index);
  }

  /** Whether the line was dropped as a date. */
  boolean isDateLine(int index) {
    return hasNote(index, Evidence.DATE_LINE);
  }

  /** Whether the line was dropped as a time of day. */
  boolean isTimeLine(int index) {
    return hasNote(index, Evidence.TIME_LINE);
  }

  private boolean hasNote(int index, Evidence evidence) {
    Dropped verdict = verdicts.get(index);
    return verdict != null && verdict.note().equals(evidence.note());
  }

  /** Whether the line was dropped as the headline. */
  boolean isHeadline(int index) {
    return hasNote(index, Evidence.HEADLINE);
  }

  /** Whether the line is open and ends with a full stop, however short. */
  boolean endsSentence(int index) {
    return isOpen(index) && blocks.get(index).ending() == Ending.FULL_STOP;
  }

  Optional<Dropped> verdict(int index) {
    return Optional.ofNullable(verdicts.get(index));
  }

  /** Drops a line, unless a rule before this one did. */
  void drop(int index, Dropped.Reason reason, Evidence evidence) {
    drop(index, reason, evidence.note());
  }

  /** The same with a note that gives a number. */
  void drop(int index, Dropped.Reason reason, Evidence evidence, int number) {
    drop(index, reason, evidence.note(number));
  }

  private void drop(int index, Dropped.Reason reason, String note) {
    if (verdicts.get(index) == null) {
      verdicts.set(index, new Dropped(blocks.get(index).span(), reason, note));
    }
  }

  /** Takes all verdicts for this reason back. */
  void restore(Dropped.Reason reason) {
    for (int i = 0; i < size(); i++) {
      Dropped verdict = verdicts.get(i);
      if (verdict != null && verdict.reason() == reason) {
        verdicts.set(i, null);
      }
    }
    firstOpenProse = 0;
  }

  /** Whether this page ends its paragraphs with full stops; if not, their lack tells nothing. */
  boolean punctuated() {
    return punctuated;
  }

  /**
   * Whether a line is running text, not a heading, a link or a button. Its length tells, what it
   * ends with, and where these leave it open, what it begins with: a headline may be a question or
   * end with a quotation, but it does not begin like a sentence of a report.
   */
  boolean isProse(int index) {
    Block block = blocks.get(index);
    if (block.words() < PROSE_WORDS) {
      return false;
    }
    if (block.words() > LONGEST_HEADING) {
      return true;
    }
    return switch (block.ending()) {
      case FULL_STOP, EXCLAMATION_MARK, ELLIPSIS, COLON, COMMA -> true;
      case QUESTION_MARK -> block.hasInnerStop() || beginsLikeSentence(index);
      case QUOTE -> beginsLikeSentence(index);
      case OPEN, NONE -> !block.listItem() && (!punctuated || beginsLikeSentence(index));
    };
  }

  /** Whether a line begins with a verb or a conjunction. */
  boolean beginsLikeSentence(int index) {
    return opening(index) != Opening.OTHER;
  }

  /** How a part of a line begins. Costs a look at the tagger each time. */
  Opening opening(Span part) {
    return openingOf.apply(new Block(document.text(), part));
  }

  /** The first line that is prose and still open; {@link #size()} if there is none. */
  int bodyStart() {
    // Lines are only ever dropped, so the search goes on where it stopped.
    while (firstOpenProse < size() && !isOpenProse(firstOpenProse)) {
      firstOpenProse++;
    }
    return firstOpenProse;
  }

  /** Notes the line that tells the day of publication. */
  void publishedAt(int index) {
    publicationLine = index;
  }

  /** The line that tells the day of publication, if one does. */
  OptionalInt publicationLine() {
    return publicationLine < 0 ? OptionalInt.empty() : OptionalInt.of(publicationLine);
  }

  /** The first line behind the article, where a source or keyword line said so. */
  int articleEnd() {
    return articleEnd;
  }

  /**
   * Notes that the article ends before this line, unless so little prose stands before it that the
   * line must stand above the article.
   */
  void endArticleAt(int index) {
    if (index < articleEnd && bodyStart() < index) {
      int above = proseWordsAbove(index);
      if (above * TIMES_AS_LONG >= proseWords() - above) {
        articleEnd = index;
      }
    }
  }

  /** The words of the page's open prose, when first asked for. */
  private int proseWords() {
    if (proseWords < 0) {
      proseWords = proseWords(0, size());
    }
    return proseWords;
  }

  /** Those above a line. Rules ask for one line after the other, so each is counted once. */
  int proseWordsAbove(int index) {
    if (index < countedTo) {
      countedTo = 0;
      countedWords = 0;
    }
    countedWords += proseWords(countedTo, index);
    countedTo = index;
    return countedWords;
  }

  /** The words of open prose in some lines. */
  int proseWords(int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += isOpenProse(i) ? blocks.get(i).words() : 0;
    }
    return words;
  }

  private static boolean mostlyPunctuated(List<Block> blocks) {
    int paragraphs = 0;
    int ended = 0;
    for (Block block : blocks) {
      if (block.words() >= PARAGRAPH_WORDS) {
        paragraphs++;
        ended += block.ending().endsSentence() ? 1 : 0;
      }
    }
    return paragraphs > 0 && ended * 3 >= paragraphs * 2;
  }
}
