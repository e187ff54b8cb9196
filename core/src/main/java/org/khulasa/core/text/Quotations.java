package org.khulasa.core.text;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.khulasa.core.Span;

/**
 * Which quotation marks and brackets of one paragraph belong together.
 *
 * <p>Real pages write a quotation in every way: {@code «…»}, {@code “…”}, {@code "…"}, {@code ’…‘},
 * {@code ”…”}, {@code “…"}, with a space on the wrong side, nested in marks of the same kind, and
 * often without an end. So a mark opens or closes by what stands around it, and by its shape or its
 * turn only where that leaves it open:
 *
 * <ul>
 *   <li>white space or a bracket before, a letter after: it opens; also between a clitic and its
 *       word ({@code و"نعم"}, {@code بـ"نعم"}).
 *   <li>a letter or a full stop before, white space or a mark after: it closes.
 *   <li>otherwise curly marks and guillemets go by their shape, straight ones close what is open.
 *   <li>apostrophes ({@code don't}, {@code 72'}) are no quotation marks.
 * </ul>
 *
 * <p>An opening mark without a partner is left alone: it never holds what follows. So is one whose
 * partner lies farther away than a quotation is long: the two belong to others, which are missing.
 *
 * <p>Time is linear in the length of the paragraph. Immutable; may be shared by threads.
 */
public final class Quotations {
  static final byte OPENING = 1;
  static final byte CLOSING = 2;
  static final byte STRAY_OPENING = 3;
  static final byte STRAY_CLOSING = 4;

  private final int start;
  private final byte[] roles;
  private final ImmutableList<Span> outermost;
  private final boolean balanced;

  Quotations(int start, byte[] roles, ImmutableList<Span> outermost, boolean balanced) {
    this.start = start;
    this.roles = roles;
    this.outermost = outermost;
    this.balanced = balanced;
  }

  /**
   * Pairs the marks of one paragraph.
   *
   * @param text the whole text; nothing outside {@code paragraph} is looked at
   * @throws IndexOutOfBoundsException if the paragraph does not lie inside the text
   */
  public static Quotations of(CharSequence text, Span paragraph) {
    return new QuotationMatcher(text, paragraph).match();
  }

  /**
   * Whether every quotation mark and bracket of a sentence has its partner in it. Straight marks
   * count by their number where their place does not tell their direction. Apostrophes and the
   * brackets of list items, {@code أ)} or {@code 2)}, need no partner.
   */
  public static boolean balanced(CharSequence sentence) {
    return of(sentence, new Span(0, sentence.length())).balanced;
  }

  /**
   * The quotations and brackets that lie in no other one, in order, disjoint; each from its opening
   * mark to behind its closing one. Offsets count from the start of the text.
   */
  public List<Span> outermost() {
    return outermost;
  }

  /** Whether every mark has its partner; see {@link #balanced(CharSequence)}. */
  public boolean balanced() {
    return balanced;
  }

  /**
   * Whether a mark stands here that opens a quotation or a bracket, with or without a partner.
   *
   * @param offset an offset into the text, inside the paragraph
   */
  public boolean isOpening(int offset) {
    return roles[offset - start] == OPENING || roles[offset - start] == STRAY_OPENING;
  }

  /**
   * Whether a closing mark without a partner stands here.
   *
   * @param offset an offset into the text, inside the paragraph
   */
  public boolean isStrayClosing(int offset) {
    return roles[offset - start] == STRAY_CLOSING;
  }
}
