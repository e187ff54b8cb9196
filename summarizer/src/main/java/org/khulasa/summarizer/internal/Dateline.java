package org.khulasa.summarizer.internal;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import org.khulasa.core.Sentence;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.core.text.LetterFolding;

/**
 * What stands before a report's first word: where it was written, by whom and for which agency, as
 * in {@code القاهرة - رويترز - قال ...}. It is no part of what the report says.
 *
 * <p>Taken for one is only what no verb stands in and a verb of the past follows, behind a dash or
 * a slash; behind a colon alone, which may introduce a speaker too, only if an agency is named.
 * Behind an agency in brackets and a dash anything may follow: {@code (CNN)-- ...}.
 */
final class Dateline {
  private static final int MOST_WORDS = 6;
  private static final int MOST_TOKENS = 16;
  private static final ImmutableSet<String> DASHES =
      ImmutableSet.of("-", "\u2013", "\u2014", "/", "|");
  private static final ImmutableSet<String> MARKS_INSIDE =
      ImmutableSet.of("(", ")", ".", ",", "\u060C", "*");
  // Folded. "Wrote" stands in a dateline, before the writer's name.
  private static final ImmutableSet<String> WROTE = ImmutableSet.of("كتب", "كتبت");
  // Folded.
  private static final ImmutableSet<String> AGENCIES =
      ImmutableSet.of(
          "وكالات",
          "وكاله",
          "متابعات",
          "متابعه",
          "نيوز",
          "رويترز",
          "الاخباريه",
          "اخبار",
          "خاص",
          "صحيفه",
          "الاناضول",
          "واس",
          "شبكه",
          "موقع",
          "بوابه");
  // Their names and abbreviations, as they stand in brackets. Folded, without spaces and marks.
  private static final ImmutableSet<String> IN_BRACKETS =
      ImmutableSet.of(
          "cnn",
          "afp",
          "ap",
          "reuters",
          "bbc",
          "dw",
          "dpa",
          "efe",
          "upi",
          "رويترز",
          "واس",
          "وام",
          "كونا",
          "بترا",
          "سانا",
          "وفا",
          "واع",
          "الاناضول",
          "افب",
          "دبا",
          "اشا",
          "فرانسبرس");

  private Dateline() {}

  /** The sentence without its dateline; the sentence itself if it has none. */
  static Sentence leftOut(Sentence sentence) {
    int skipped = tokens(sentence);
    if (skipped == 0) {
      return sentence;
    }
    List<Token> rest = sentence.tokens().subList(skipped, sentence.tokens().size());
    return new Sentence(new Span(rest.get(0).span().start(), sentence.span().end()), rest);
  }

  /** The number of tokens that are a dateline. */
  private static int tokens(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int words = 0;
    boolean dashed = false;
    boolean agency = false;
    boolean bracketed = false;
    for (int i = 0; i + 1 < Math.min(MOST_TOKENS, tokens.size()); i++) {
      Token token = tokens.get(i);
      String normal = token.normal();
      if (!token.isPunctuation()) {
        words++;
        agency |= AGENCIES.contains(LetterFolding.fold(normal));
        if (words > MOST_WORDS || (isTagged(token, "VB") && !wrote(token))) {
          return 0;
        }
      } else if (isDash(normal) || normal.equals(":")) {
        dashed |= isDash(normal);
        if (bracketed) {
          return i + 1;
        }
        Token next = tokens.get(i + 1);
        if (words > 0 && (dashed || agency) && isTagged(next, "VBD") && !wrote(next)) {
          return i + 1;
        }
      } else if (!MARKS_INSIDE.contains(normal)) {
        return 0;
      }
      bracketed = normal.equals(")") && namesAgency(tokens, i);
    }
    return 0;
  }

  /** Whether all that stands in the brackets that close here is an agency. */
  private static boolean namesAgency(List<Token> tokens, int closing) {
    String name = "";
    for (int i = closing - 1; i >= 0; i--) {
      if (tokens.get(i).normal().equals("(")) {
        return IN_BRACKETS.contains(name);
      }
      if (!tokens.get(i).isPunctuation()) {
        name = LetterFolding.fold(tokens.get(i).normal()).toLowerCase(Locale.ROOT) + name;
      }
    }
    return false;
  }

  /** One of the marks, or several of one kind as in {@code (CNN)--}. */
  private static boolean isDash(String mark) {
    return DASHES.contains(mark) || (!mark.isEmpty() && mark.chars().allMatch(c -> c == '-'));
  }

  private static boolean wrote(Token token) {
    return WROTE.contains(LetterFolding.fold(token.normal()));
  }

  private static boolean isTagged(Token token, String tag) {
    return token.segments().stream().anyMatch(segment -> segment.tag().startsWith(tag));
  }
}
