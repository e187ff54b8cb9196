package org.khulasa.core.text;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Objects;
import org.khulasa.core.Span;

/** One pass over one paragraph that pairs its marks; {@link Quotations} tells by which rules. */
final class QuotationMatcher {
  private final CharSequence text;
  private final int start;
  private final int end;
  private final byte[] roles;
  private final EnumMap<Family, Offsets> open = new EnumMap<>(Family.class);
  // Marks that look closing but have nothing to close, as in: قال" نعم".
  private final Offsets reversed = new Offsets();
  private final Deque<Span> outermost = new ArrayDeque<>();
  private int afterCache = -1;
  // Where the last pair of double marks begins.
  private int lastDouble = -1;

  QuotationMatcher(CharSequence text, Span paragraph) {
    if (paragraph.end() > text.length()) {
      throw new IndexOutOfBoundsException(
          "paragraph " + paragraph + " in a text of " + text.length() + " code units");
    }
    this.text = text;
    this.start = paragraph.start();
    this.end = paragraph.end();
    this.roles = new byte[paragraph.length()];
    for (Family family : Family.values()) {
      open.put(family, new Offsets());
    }
  }

  Quotations match() {
    // A sentence taken out of its paragraph must read the same: its start is like a space.
    Side before = Side.SPACE;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        before = Side.WORD;
        continue;
      }
      if (CharacterClasses.isQuote(c)) {
        quote(i, c, before);
      } else if (CharacterClasses.isOpeningBracket(c)) {
        opens(bracketFamily(c), i);
        before = Side.OPENING_BRACKET;
      } else if (CharacterClasses.isClosingBracket(c)) {
        closes(bracketFamily(c), i);
        before = Side.CLOSING_BRACKET;
      } else if (!CharacterClasses.isInvisibleControl(c)) {
        before = Side.of(c);
      }
    }
    boolean balanced = true;
    for (int i = start; i < end; i++) {
      byte role = roles[i - start];
      if ((role == Quotations.STRAY_OPENING || role == Quotations.STRAY_CLOSING)
          && !mayStandAlone(i)) {
        balanced = false;
        break;
      }
    }
    return new Quotations(start, roles, ImmutableList.copyOf(outermost), balanced);
  }

  private void quote(int at, char c, Side before) {
    Family family = quoteFamily(c);
    boolean isOpen = nearestOpen(family, at) >= 0;
    switch (direction(at, c, family, before, isOpen)) {
      case OPENS -> opens(family, at);
      case CLOSES -> closes(family, at);
      case UNCLEAR -> {
        if (isOpen) {
          closes(family, at);
        } else {
          opens(family, at);
        }
      }
      case APOSTROPHE -> {}
    }
  }

  private Direction direction(int at, char c, Family family, Side before, boolean isOpen) {
    if (family == Family.SINGLE && isInsideLatinWord(at)) {
      return Direction.APOSTROPHE;
    }
    Direction byPlace = byPlace(at, before, after(at));
    if (family == Family.SINGLE && !isOpen) {
      boolean between = byPlace == Direction.UNCLEAR && before == Side.WORD;
      if (between || byPlace == Direction.CLOSES) {
        return Direction.APOSTROPHE;
      }
    }
    if (isAmbiguousAndLoose(at, c, family, before, isOpen)) {
      return Direction.CLOSES;
    }
    // Both single curly marks are used either way round; the shape of the others tells more.
    if (CharacterClasses.isAmbiguousQuote(c) || family == Family.SINGLE) {
      return byPlace;
    }
    if (CharacterClasses.isOpeningQuote(c)) {
      return byPlace == Direction.CLOSES && isOpen ? Direction.CLOSES : Direction.OPENS;
    }
    return byPlace == Direction.OPENS && !isOpen ? Direction.OPENS : Direction.CLOSES;
  }

  /** Whether the open mark has a space behind it, so that this one may have one before it. */
  private boolean isAmbiguousAndLoose(int at, char c, Family family, Side before, boolean isOpen) {
    return isOpen
        && before == Side.SPACE
        && CharacterClasses.isAmbiguousQuote(c)
        && CharacterClasses.isSpace(text.charAt(nearestOpen(family, at) + 1));
  }

  private Direction byPlace(int at, Side before, Side after) {
    if (before == Side.OPENING_BRACKET) {
      return Direction.OPENS;
    }
    if (after == Side.CLOSING_BRACKET) {
      return Direction.CLOSES;
    }
    boolean wordAfter = after == Side.WORD || after == Side.OPENING_BRACKET;
    return switch (before) {
      case SPACE, EDGE -> {
        if (wordAfter) {
          yield Direction.OPENS;
        }
        yield after == Side.SPACE || (after == Side.FINAL && isEllipsisAfter(at))
            ? Direction.UNCLEAR
            : Direction.CLOSES;
      }
      case PUNCTUATION -> {
        if (wordAfter) {
          yield Direction.OPENS;
        }
        yield after == Side.SPACE ? Direction.UNCLEAR : Direction.CLOSES;
      }
      case FINAL -> wordAfter ? Direction.UNCLEAR : Direction.CLOSES;
      case WORD, CLOSING_BRACKET, OPENING_BRACKET -> {
        if (!wordAfter) {
          yield Direction.CLOSES;
        }
        yield isAfterProclitic(at) ? Direction.OPENS : Direction.UNCLEAR;
      }
    };
  }

  /** The side after a mark; every character is looked at once, however many marks stand there. */
  private Side after(int at) {
    if (afterCache <= at) {
      afterCache = at + 1;
      while (afterCache < end && isTransparent(text.charAt(afterCache))) {
        afterCache++;
      }
    }
    return afterCache == end ? Side.EDGE : Side.of(text.charAt(afterCache));
  }

  private boolean isEllipsisAfter(int at) {
    after(at);
    return text.charAt(afterCache) == '…'
        || (afterCache + 1 < end && text.charAt(afterCache + 1) == '.');
  }

  /** Whether the letters before a mark can be a clitic of what it encloses: و ف ب ل ك ال بال … */
  private boolean isAfterProclitic(int at) {
    int i = at;
    while (i > start && at - i < 4 && isTransparent(text.charAt(i - 1))) {
      i--;
    }
    if (i > start && text.charAt(i - 1) == CharacterClasses.TATWEEL) {
      return true;
    }
    int letters = i;
    while (letters > start && i - letters < 5 && Character.isLetter(text.charAt(letters - 1))) {
      letters--;
    }
    if (letters > start && Character.isLetterOrDigit(text.charAt(letters - 1))) {
      return false;
    }
    return switch (text.subSequence(letters, i).toString()) {
      case "و",
          "ف",
          "ب",
          "ل",
          "ك",
          "ال",
          "وال",
          "فال",
          "بال",
          "كال",
          "لل",
          "وب",
          "ول",
          "وبال",
          "ولل" ->
          true;
      default -> false;
    };
  }

  private boolean isInsideLatinWord(int at) {
    return at > start
        && at + 1 < end
        && isLatin(text.charAt(at - 1))
        && isLatin(text.charAt(at + 1));
  }

  private Offsets offsets(Family family) {
    return Objects.requireNonNull(open.get(family));
  }

  private void opens(Family family, int at) {
    offsets(family).push(at);
    roles[at - start] = Quotations.STRAY_OPENING;
  }

  private void closes(Family family, int at) {
    int partner = nearestOpen(family, at);
    if (partner >= 0) {
      pair(partner, at);
      return;
    }
    if (family == Family.DOUBLE) {
      int early = nearestReversed(at);
      if (early >= 0) {
        pair(early, at);
        return;
      }
      if (after(at) == Side.SPACE && at > start && Character.isLetter(text.charAt(at - 1))) {
        reversed.push(at);
      }
    }
    roles[at - start] = Quotations.STRAY_CLOSING;
  }

  /** The innermost mark of this family that waits for its partner, or -1. */
  private int nearestOpen(Family family, int at) {
    Offsets offsets = offsets(family);
    if (!offsets.isEmpty() && at - offsets.top() > longest(family, offsets.top())) {
      // What was opened before it lies farther away still.
      offsets.clear();
    }
    return offsets.isEmpty() ? -1 : offsets.top();
  }

  /**
   * How far the partner of a mark may be. One that encloses a pair of its own kind is more often
   * without a partner than it is the outer mark of a nested quotation.
   */
  private int longest(Family family, int opening) {
    boolean isNested = family == Family.DOUBLE && lastDouble > opening;
    return isNested ? Family.SINGLE.longest : family.longest;
  }

  private int nearestReversed(int at) {
    if (!reversed.isEmpty() && at - reversed.top() > Family.SINGLE.longest) {
      reversed.clear();
    }
    return reversed.isEmpty() ? -1 : reversed.top();
  }

  private void pair(int opening, int closing) {
    roles[opening - start] = Quotations.OPENING;
    roles[closing - start] = Quotations.CLOSING;
    if (quoteFamily(text.charAt(closing)) == Family.DOUBLE
        && CharacterClasses.isQuote(text.charAt(closing))) {
      lastDouble = opening;
    }
    // What was opened inside and not closed has no partner any more.
    for (Offsets offsets : open.values()) {
      offsets.dropFrom(opening);
    }
    reversed.dropFrom(opening);
    while (!outermost.isEmpty() && outermost.getLast().start() > opening) {
      outermost.removeLast();
    }
    outermost.addLast(new Span(opening, closing + 1));
  }

  private boolean mayStandAlone(int at) {
    char c = text.charAt(at);
    if (c == ')') {
      return isListMarker(at);
    }
    if (CharacterClasses.isQuote(c) && quoteFamily(c) == Family.SINGLE) {
      // '90s, players' and 72' are no quotations.
      return !(at + 1 < end && CharacterClasses.isArabicLetter(text.charAt(at + 1)));
    }
    return false;
  }

  /** Whether one letter or a short number, after white space, stands before this bracket. */
  private boolean isListMarker(int at) {
    int i = at;
    while (i > start && at - i < 3 && Character.isLetterOrDigit(text.charAt(i - 1))) {
      i--;
    }
    boolean isShort = i < at && (at - i == 1 || Character.isDigit(text.charAt(i)));
    return isShort && (i == start || !CharacterClasses.isVisible(text.charAt(i - 1)));
  }

  private static boolean isTransparent(char c) {
    return CharacterClasses.isQuote(c) || CharacterClasses.isInvisibleControl(c);
  }

  private static boolean isLatin(char c) {
    return c < 0x0250 && Character.isLetter(c);
  }

  private static Family quoteFamily(char c) {
    return switch (c) {
      case '«', '»' -> Family.GUILLEMETS;
      case '‹', '›' -> Family.SINGLE_GUILLEMETS;
      case '\'', '‘', '’', '‚', '‛', '′', '＇' -> Family.SINGLE;
      default -> Family.DOUBLE;
    };
  }

  private static Family bracketFamily(char c) {
    return switch (c) {
      case '(', ')' -> Family.ROUND;
      case '[', ']' -> Family.SQUARE;
      default -> Family.OTHER_BRACKETS;
    };
  }

  /** The marks that can be each other's partner. */
  private enum Family {
    // The longest quotations seen in news are statements of some 1,400 characters.
    DOUBLE(3000),
    GUILLEMETS(3000),
    SINGLE(400),
    SINGLE_GUILLEMETS(1000),
    ROUND(1000),
    SQUARE(1000),
    OTHER_BRACKETS(1000);

    final int longest;

    Family(int longest) {
      this.longest = longest;
    }
  }

  private enum Direction {
    OPENS,
    CLOSES,
    UNCLEAR,
    APOSTROPHE
  }

  /** What stands on one side of a mark, other quotation marks and invisible controls left out. */
  private enum Side {
    /** The end of the paragraph. */
    EDGE,
    SPACE,
    OPENING_BRACKET,
    CLOSING_BRACKET,
    FINAL,
    PUNCTUATION,
    WORD;

    static Side of(char c) {
      if (CharacterClasses.isSpace(c)) {
        return SPACE;
      }
      if (Character.isLetterOrDigit(c)) {
        return WORD;
      }
      if (CharacterClasses.isOpeningBracket(c)) {
        return OPENING_BRACKET;
      }
      if (CharacterClasses.isClosingBracket(c)) {
        return CLOSING_BRACKET;
      }
      if (CharacterClasses.isSentenceFinal(c)) {
        return FINAL;
      }
      return switch (c) {
        case '،', '؛', ',', ';', ':', '-', '–', '—', '/', '|', '*', '•' -> PUNCTUATION;
        default -> WORD;
      };
    }
  }

  /** A stack of offsets, each higher than the one below. */
  private static final class Offsets {
    private int[] values = new int[4];
    private int size;

    boolean isEmpty() {
      return size == 0;
    }

    int top() {
      return values[size - 1];
    }

    void push(int offset) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = offset;
    }

    void clear() {
      size = 0;
    }

    void dropFrom(int offset) {
      while (size > 0 && values[size - 1] >= offset) {
        size--;
      }
    }
  }
}
