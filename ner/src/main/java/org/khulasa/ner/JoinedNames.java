package org.khulasa.ner;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.core.segment.WordCounts;
import org.khulasa.core.text.LetterFolding;

/**
 * The conjunction between two names, which the segmenter has left on the second ({@code سمير حداد
 * وهيني نجار}), or which was taken for a part of one name ({@code تيسير خالد وأحمد نجار}).
 */
final class JoinedNames {
  private static final Splitter BLANK = Splitter.on(' ');
  private static final String PERSON = "PER";
  private static final String BODY = "ORG";
  private static final String MISC = "MISC";
  private static final String AND = "و";

  /** Behind the conjunction a hamza is on its own alef; no name begins with both. */
  private static final ImmutableSet<String> AND_HAMZA = ImmutableSet.of("وأ", "وإ", "وآ");

  private static final String ARTICLE = "ال";
  private static final int SHORTEST = 4;

  /** How many times as often as with the conjunction a word is written alone. */
  private static final double MUCH_OFTENER = 5;

  /** So often a word may be written by mistake. */
  private static final double SLIPS = 2;

  private JoinedNames() {}

  /** The names of a document, each without the conjunction before it and the name behind it. */
  static List<FoundName> parted(List<FoundName> names, String text) {
    List<FoundName> cut = new ArrayList<>();
    int end = -1;
    String type = "";
    for (FoundName name : names) {
      boolean behindName =
          end >= 0
              && end < name.span().start()
              && name.type().equals(type)
              && text.substring(end, name.span().start()).isBlank();
      cut.add(isBehindAnd(name, text, behindName) ? name.behindFirstLetter(text) : name);
      end = name.span().end();
      type = name.type();
    }
    Set<String> others =
        cut.stream()
            .filter(name -> name.type().equals(PERSON))
            .flatMap(name -> BLANK.splitToList(name.key(text)).stream())
            .collect(Collectors.toSet());
    return cut.stream()
        .flatMap(name -> parts(name, others, text).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Whether a name begins with a conjunction.
   *
   * @param behindName whether another name of its type stands right before it
   */
  private static boolean isBehindAnd(FoundName name, String text, boolean behindName) {
    String word = name.firstWord(text);
    if (name.type().equals(MISC)
        || name.isBehindLetter()
        || !name.startsWith('و', text)
        || word.length() < 3
        || isForeign(word)
        || isMoreOftenWhole(word)) {
      return false;
    }
    String rest = word.substring(1);
    // Agencies of three letters may begin with it, too.
    return (behindName && (word.length() >= SHORTEST || name.tokens().size() > 1))
        || (word.length() >= SHORTEST
            && !name.type().equals(BODY)
            && AND_HAMZA.contains(word.substring(0, 2)))
        || (name.type().equals(PERSON)
            && name.tokens().size() > 1
            && GivenNames.contains(rest)
            && !GivenNames.contains(word));
  }

  /** {@code وودي}, {@code وايلي}: as names that begin with a W are written. */
  private static boolean isForeign(String word) {
    return word.startsWith("وو") || word.startsWith("واي");
  }

  private static boolean isMoreOftenWhole(String word) {
    double whole = written(word);
    return whole > SLIPS && whole > written(word.substring(1));
  }

  private static double written(String word) {
    return WordCounts.standard().written(word);
  }

  /** The people whom a name is of. */
  private static List<FoundName> parts(FoundName name, Set<String> others, String text) {
    List<Token> tokens = name.tokens();
    if (!name.type().equals(PERSON)) {
      return List.of(name);
    }
    List<FoundName> parts = new ArrayList<>();
    int first = 0;
    for (int i = 1; i < tokens.size(); i++) {
      if (isAnother(tokens, i, first, others)) {
        parts.add(part(name, first, i, text));
        first = i;
      }
    }
    parts.add(first == 0 ? name : part(name, first, tokens.size(), text));
    return parts;
  }

  private static boolean isAnother(List<Token> tokens, int at, int first, Set<String> others) {
    String word = tokens.get(at).normal();
    if (!word.startsWith(AND)
        || word.length() < 3
        || isForeign(word)
        || isMoreOftenWhole(word)
        || GivenNames.contains(word)) {
      return false;
    }
    // Two given names with one family name behind are left as they are.
    boolean family =
        at == first + 1
            && at + 1 < tokens.size()
            && GivenNames.contains(tokens.get(first).normal());
    String rest = word.substring(1);
    return !family
        && (GivenNames.contains(rest)
            || others.contains(LetterFolding.fold(rest))
            || AND_HAMZA.contains(word.substring(0, 2))
            || isLastBehindAnd(tokens, at, rest));
  }

  /** Whether the segmenter has parted the conjunction from the last word, and news writes that. */
  private static boolean isLastBehindAnd(List<Token> tokens, int at, String rest) {
    Token token = tokens.get(at);
    return at == tokens.size() - 1
        && token.segments().size() == 2
        && token.segments().get(0).form().equals(AND)
        && !rest.startsWith(ARTICLE)
        && written(rest) >= MUCH_OFTENER * (written(AND + rest) + 1);
  }

  /** The name of some of its tokens; behind the first one the conjunction goes. */
  private static FoundName part(FoundName name, int from, int to, String text) {
    List<Token> some = name.tokens().subList(from, to);
    int end = to == name.tokens().size() ? name.span().end() : some.get(to - from - 1).span().end();
    return from == 0
        ? name.within(some, new Span(name.span().start(), end))
        : name.within(some, new Span(some.get(0).span().start(), end)).behindFirstLetter(text);
  }
}
