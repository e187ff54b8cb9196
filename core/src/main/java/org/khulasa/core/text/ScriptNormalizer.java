package org.khulasa.core.text;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.khulasa.core.Span;

/**
 * Writes Arabic the plain way: one letter, one code point, nothing that does not change the
 * reading. What a reader would call another spelling (hamzas, final ya, ta marbuta, digits) stays
 * as written; {@link WordKey} sees through those.
 *
 * <p>The rules, all of them:
 *
 * <ul>
 *   <li><b>Removed</b>: tatweel U+0640; vowel signs U+064B–0652 and U+0656–065F; superscript alef
 *       U+0670; Quranic marks U+0610–061A, U+06D6–06DC, U+06DF–06E8, U+06EA–06ED, U+0897–089F,
 *       U+08CA–08FF but for U+08E2.
 *   <li><b>Removed</b>: invisible controls (see {@link CharacterClasses#isInvisibleControl}), among
 *       them U+00AD, U+061C, U+200B–200F, U+202A–202E, U+2060–206F, U+FEFF.
 *   <li><b>Composed</b> with its letter, also over vowel signs in between, as NFC does: madda
 *       U+0653 (ا → آ), hamza above U+0654 (ا → أ, و → ؤ, ي and ى → ئ), hamza below U+0655 (ا → إ).
 *       On a tatweel, hamza above becomes ئ. On any other letter these signs are removed.
 *   <li><b>Presentation forms</b> U+FB50–FDFF and U+FE70–FEFC become the letters they show, also
 *       ligatures (U+FEFB → لا, U+FDF2 → الله); those of vowel signs are removed. Forms that show
 *       several words (U+FDFA, U+FDFB), U+FDFC RIAL SIGN and the other symbols stay: each is one
 *       sign to its reader, and U+FDFA would grow to 18 characters.
 *   <li><b>Look-alikes</b> that Persian, Urdu and Kurdish keyboards type become the Arabic letter:
 *       U+06CC and U+06D2 → ي, U+06D3 → ئ, U+06A9 and U+06AA → ك, U+06BE, U+06C0, U+06C1, U+06C2
 *       and U+06D5 → ه, U+06C3 → ة, alef wasla U+0671 → ا.
 *   <li><b>Kept</b>: letters of their own such as گ پ چ ژ ڤ, digits of all three systems, hamzas,
 *       ى, ة, everything outside the Arabic blocks, unpaired surrogates.
 * </ul>
 *
 * <p>Normalising twice changes nothing more. The cost of a character is one table look-up.
 */
public final class ScriptNormalizer {
  private static final char MADDA_ABOVE = '\u0653';
  private static final char HAMZA_BELOW = '\u0655';

  /** No letter stands before: a combining sign has nothing to compose with. */
  private static final char NO_CARRIER = '\0';

  private ScriptNormalizer() {}

  /**
   * Normalises a stretch of a text and keeps the way back.
   *
   * @throws IndexOutOfBoundsException if {@code span} does not lie inside {@code text}
   */
  public static AlignedText normalize(String text, Span span) {
    int changed = firstChange(text, span.start(), span.end());
    if (changed == span.end()) {
      return AlignedText.identity(text, span);
    }
    AlignedText.Builder out = new AlignedText.Builder(span.length());
    // The letter a combining hamza would sit on; vowel signs between do not part them.
    char carrier = NO_CARRIER;
    int tatweel = span.start();
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      String replacement = Table.replacement(c);
      if (replacement == null) {
        out.append(c, i, i + 1);
        carrier = c;
      } else if (c == CharacterClasses.TATWEEL) {
        carrier = c;
        tatweel = i;
      } else if (c >= MADDA_ABOVE && c <= HAMZA_BELOW) {
        char composed = compose(carrier, c);
        if (composed != NO_CARRIER) {
          if (carrier == CharacterClasses.TATWEEL) {
            out.append(composed, tatweel, i + 1);
          } else {
            out.replaceLast(composed, i + 1);
          }
          carrier = composed;
        }
      } else {
        for (int j = 0; j < replacement.length(); j++) {
          carrier = replacement.charAt(j);
          out.append(carrier, i, i + 1);
        }
      }
    }
    return out.build(span);
  }

  /** Normalises a text of which the way back is not needed. */
  public static String normalize(CharSequence text) {
    String string = text.toString();
    return normalize(string, new Span(0, string.length())).normalized();
  }

  private static int firstChange(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Table.replacement(text.charAt(i)) != null) {
        return i;
      }
    }
    return end;
  }

  private static char compose(char carrier, char sign) {
    return switch (sign) {
      case MADDA_ABOVE -> carrier == 'ا' ? 'آ' : NO_CARRIER;
      case HAMZA_BELOW -> carrier == 'ا' ? 'إ' : NO_CARRIER;
      default ->
          switch (carrier) {
            case 'ا' -> 'أ';
            case 'و' -> 'ؤ';
            case 'ي', 'ى', CharacterClasses.TATWEEL -> 'ئ';
            default -> NO_CARRIER;
          };
    };
  }

  /**
   * What code units become: of 256 neighbours at a time, worked out when the first of them is met.
   * Few texts meet more than five such blocks, and to look at all 65,536 code units takes as long
   * as a twentieth of a short summary.
   */
  private static final class Table {
    private static final int BITS = 8;
    private static final int SIZE = 1 << BITS;

    /** Its array is never written again: threads that race make equal ones. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Block(@Nullable String[] replacements) {}

    private static final @Nullable Block[] BLOCKS = new Block[(Character.MAX_VALUE + 1) >> BITS];

    /** What a code unit becomes; null when it stays as it is. */
    static @Nullable String replacement(char c) {
      Block block = BLOCKS[c >> BITS];
      if (block == null) {
        block = block(c & -SIZE);
        BLOCKS[c >> BITS] = block;
      }
      return block.replacements[c & (SIZE - 1)];
    }

    private static Block block(int start) {
      @Nullable String[] replacements = new String[SIZE];
      for (int i = 0; i < SIZE; i++) {
        replacements[i] = of((char) (start + i));
      }
      return new Block(replacements);
    }

    private static @Nullable String of(char c) {
      if (c == CharacterClasses.TATWEEL
          || CharacterClasses.isDiacritic(c)
          || CharacterClasses.isInvisibleControl(c)) {
        return "";
      }
      return switch (c) {
        case '\u06CC', '\u06D2' -> "ي";
        case '\u06D3' -> "ئ";
        case '\u06A9', '\u06AA' -> "ك";
        case '\u06BE', '\u06C0', '\u06C1', '\u06C2', '\u06D5' -> "ه";
        case '\u06C3' -> "ة";
        case '\u0671' -> "ا";
        default -> isPresentationForm(c) ? shown(c) : null;
      };
    }

    private static boolean isPresentationForm(char c) {
      return (c >= 0xFB50 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC);
    }

    /** The letters that a presentation form shows; null for symbols and for several words. */
    private static @Nullable String shown(char form) {
      if (!Character.isLetter(form)) {
        return null;
      }
      String shown = Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC).strip();
      if (shown.indexOf(' ') >= 0) {
        return null;
      }
      StringBuilder letters = new StringBuilder();
      for (int i = 0; i < shown.length(); i++) {
        char c = shown.charAt(i);
        String replacement = c == form ? null : of(c);
        letters.append(replacement == null ? String.valueOf(c) : replacement);
      }
      return letters.toString().equals(String.valueOf(form)) ? null : letters.toString();
    }

    private Table() {}
  }
}
