package org.khulasa.ner.temporal;

import org.khulasa.core.Segment;
import org.khulasa.core.Token;

/**
 * A token as the rules see it.
 *
 * @param token the token
 * @param start where it begins in the text behind the clitics that were seen through
 * @param full its folded form with clitics
 * @param key its folded form without the clitics that were seen through
 * @param joined whether exactly a conjunction و was seen through
 * @param entry its place in the lexicon
 * @param number what it is if it consists of digits
 */
record Word(
    Token token,
    int start,
    String full,
    String key,
    boolean joined,
    Lexicon.Entry entry,
    NumericText number) {

  int end() {
    return token.span().end();
  }

  /** Whether clitics were seen through. */
  boolean isPrefixed() {
    return full.length() != key.length();
  }

  boolean is(Kind kind) {
    return entry.is(kind);
  }

  /** Whether a date or a figure may begin here. */
  boolean mayBegin() {
    return entry.begins() || number.exists();
  }

  /** Whether this is a word of Arabic letters. */
  boolean isArabic() {
    char c = full.isEmpty() ? ' ' : full.charAt(0);
    return c >= 'ء' && c <= 'ي';
  }

  boolean isDefinite() {
    if (!key.startsWith("ال") || key.length() <= 3) {
      return false;
    }
    // ألفي, آلاف: folded they look as if they had the article.
    char alef = token.normal().charAt(full.length() - key.length());
    boolean thousand =
        is(Kind.SCALE)
            || is(Kind.SCALE_PLURAL)
            || is(Kind.SCALE_DUAL)
            || is(Kind.SCALE_DUAL_OR_ONE);
    return alef != 'أ' && alef != 'آ' && !(thousand && !key.startsWith("الال"));
  }

  /** VBD if it is a verb in the perfect, VBP in the imperfect; empty for everything else. */
  String verbTag() {
    return token.segments().stream()
        .map(Segment::tag)
        .filter(tag -> tag.equals("VBD") || tag.equals("VBP"))
        .findFirst()
        .orElse("");
  }

  /** Its folded form without a conjunction و at its beginning. */
  String unjoined() {
    return full.startsWith("و") ? full.substring(1) : full;
  }

  /** The tag of the stem; empty when tagging was off. */
  String tag() {
    String tag = "";
    for (Segment segment : token.segments()) {
      if (tag.isEmpty() || segment.tag().startsWith("N") || segment.tag().startsWith("DTN")) {
        tag = segment.tag();
      }
    }
    return tag;
  }
}
