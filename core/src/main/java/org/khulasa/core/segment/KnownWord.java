package org.khulasa.core.segment;

import java.util.List;
import org.khulasa.core.Span;
import org.khulasa.core.segment.atb.AtbSegment;
import org.khulasa.core.segment.atb.AtbSegmenter;
import org.khulasa.core.segment.atb.AtbWord;

/**
 * All that a word's own letters say: its normal form, its tag if that is certain, and for each way
 * to take it apart the segments, revised and with their places. Only which of these ways it is
 * depends on the words around. So a word that comes again costs no more than finding it.
 *
 * <p>Immutable; threads may share it.
 */
final class KnownWord {
  private final String written;
  private final WordKind kind;
  private final boolean first;
  private final boolean last;
  private final String normal;
  private final String certainTag;
  private final AtbWord decoded;
  private final Reading[] readings;

  /** The first reading, also at hand here: most words have no other. */
  private final Reading only;

  private final boolean decided;

  private KnownWord(
      String written,
      WordKind kind,
      boolean first,
      boolean last,
      PreparedWord prepared,
      AtbWord decoded,
      Reading[] readings) {
    this.written = written;
    this.kind = kind;
    this.first = first;
    this.last = last;
    this.normal = prepared.normal();
    this.certainTag = prepared.certainTag();
    this.decoded = decoded;
    this.readings = readings;
    this.only = readings[0];
    this.decided = readings.length == 1;
  }

  /**
   * Reads a word.
   *
   * @param first whether it is the first of its sentence
   * @param last whether it is the last
   */
  static KnownWord read(String written, WordKind kind, boolean first, boolean last) {
    PreparedWord word =
        PreparedWord.of(written, new WordScanner.Word(new Span(0, written.length()), kind));
    AtbWord decoded = AtbSegmenter.get().word(word.form(), word.splittable(), first, last);
    Reading[] readings = new Reading[decoded.candidates()];
    for (int i = 0; i < readings.length; i++) {
      List<Piece> pieces = decoded.segments(i).stream().map(KnownWord::piece).toList();
      readings[i] =
          word.reading(word.splittable() ? Holder.REVISION.revise(word.form(), pieces) : pieces);
    }
    return new KnownWord(written, kind, first, last, word, decoded, readings);
  }

  private static Piece piece(AtbSegment segment) {
    return new Piece(segment.form(), segment.begin());
  }

  /** Whether this is what stands in a place of a text. */
  boolean is(String text, int start, int end, WordKind otherKind, boolean isFirst, boolean isLast) {
    return written.length() == end - start
        && kind == otherKind
        && first == isFirst
        && last == isLast
        && text.startsWith(written, start);
  }

  /** The word without what does not change its reading; see {@link org.khulasa.core.Token}. */
  String normal() {
    return normal;
  }

  /** The tag of all its segments if that is certain, or {@link SegmentTagger#UNKNOWN}. */
  String certainTag() {
    return certainTag;
  }

  /** Whether there is one way only to take it apart. */
  boolean decided() {
    return decided;
  }

  AtbWord decoded() {
    return decoded;
  }

  /** The segments in a way to take it apart, by its number in {@link #decoded}. */
  Reading reading(int candidate) {
    return candidate == 0 ? only : readings[candidate];
  }

  private static final class Holder {
    static final CliticRevision REVISION = new CliticRevision(WordCounts.standard());
  }
}
