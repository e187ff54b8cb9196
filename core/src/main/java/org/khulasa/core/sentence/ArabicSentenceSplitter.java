package org.khulasa.core.sentence;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.khulasa.core.Span;
import org.khulasa.core.text.Paragraphs;

/**
 * Splits Arabic news and encyclopedia text by rules.
 *
 * <p>Paragraphs come first: a line break ends a heading and a list item, but not a line of
 * hard-wrapped prose ({@link Paragraphs}). Inside a paragraph:
 *
 * <ul>
 *   <li>{@code ؟ ! . …} end a sentence, together with the closing quotation marks and brackets that
 *       follow; {@code ، ؛ :} never do.
 *   <li>A full stop in a number, date, initial, abbreviation, address or file name does not.
 *   <li>Nothing inside a quotation or a bracket ends a sentence: «…» stays whole, with the words
 *       that introduce it. A full stop as its last character ends one if a new sentence follows.
 *   <li>A quotation mark without its partner holds nothing: the text after it is split as usual.
 *   <li>Two or more dots outside a quotation are a pause in headlines and comments; they end a
 *       sentence only when much stands before them and what follows begins like a sentence.
 * </ul>
 *
 * <p>A word list tells abbreviations ({@code abbreviations.txt}) and words that begin sentences
 * ({@code sentence-cues.txt}). Time is linear in the length of the block, also for a line of a
 * million characters. Immutable and without state; may be shared by threads.
 *
 * <p>Splitting a sentence again by itself gives it back unchanged if no line break lies inside;
 * with one, the other lines that proved the wrap width are missing, and it may fall apart there.
 */
public final class ArabicSentenceSplitter implements SentenceSplitter {
  private ArabicSentenceSplitter() {}

  /** A splitter. */
  public static ArabicSentenceSplitter create() {
    return new ArabicSentenceSplitter();
  }

  @Override
  public List<Span> split(String text, Span block) {
    ImmutableList.Builder<Span> sentences = ImmutableList.builder();
    for (Span paragraph : Paragraphs.find(text, block)) {
      sentences.addAll(new ParagraphSplitter(text, paragraph).split());
    }
    return sentences.build();
  }
}
