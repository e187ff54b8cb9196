package org.khulasa.ner;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.khulasa.core.Segment;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.core.text.CharacterClasses;
import org.khulasa.core.text.LetterFolding;

/**
 * Cuts off what is no part of a name at its edges: the preposition {@code على}, which some outlets
 * write like the name Ali, an article before Latin letters, a clause before a name ({@code زاعمين
 * أن ابنهما فلان}), and a body that somebody has ({@code حزبه العدالة}).
 */
final class NameEdges {
  private static final String PERSON = "PER";
  private static final String BODY = "ORG";
  private static final String ON = "على";
  private static final String ALI = "علي";
  private static final String THAT = "أن";
  private static final String ARTICLE = "ال";
  private static final String PRONOUN = "PRP";

  private static final ImmutableSet<String> KIN =
      ImmutableSet.of(
          "ابن", "ابنة", "ابنت", "بنت", "زوج", "زوجة", "زوجت", "شقيق", "شقيقة", "شقيقت", "نجل",
          "نجلة", "نجلت", "والد", "والدة", "والدت", "صهر");

  /** Bodies that have names of their own. */
  private static final ImmutableSet<String> NAMED =
      ImmutableSet.of("حزب", "حركة", "حركت", "فريق", "نادي", "منتخب");

  private static final ImmutableSet<String> BODIES =
      ImmutableSet.<String>builder()
          .addAll(NAMED)
          .add("جيش", "حرس", "امن", "حكومة", "حكومت", "برلمان")
          .build();

  private final KnownNames known;

  NameEdges(KnownNames known) {
    this.known = known;
  }

  /** The names of a document without such words; some have nothing left. */
  List<FoundName> cutFrom(List<FoundName> names, String text, Neighbours neighbours) {
    Set<String> keys = names.stream().map(name -> name.key(text)).collect(Collectors.toSet());
    ImmutableList.Builder<FoundName> cut = ImmutableList.builder();
    for (FoundName name : names) {
      FoundName own = withoutClause(withoutClitic(name, text), text);
      FoundName left = withoutOn(own, text, keys, neighbours);
      if (!left.type().equals(BODY) || !isPossessed(left, BODIES)) {
        cut.add(left);
      } else if (left.tokens().size() > 1) {
        FoundName body = behind(left, 1, text);
        String key = body.key(text);
        boolean named =
            isPossessed(left, NAMED) && body.tokens().size() > 1 && key.startsWith(ARTICLE);
        if (named || keys.contains(key) || known.contains(key)) {
          cut.add(body);
        }
      }
    }
    return cut.build();
  }

  private static FoundName withoutOn(
      FoundName name, String text, Set<String> keys, Neighbours neighbours) {
    List<Token> tokens = name.tokens();
    int last = tokens.size() - 1;
    if (!name.type().equals(PERSON) || last == 0) {
      return name;
    }
    if (tokens.get(last).normal().equals(ON) && isWord(neighbours.behind(name))) {
      Span place = new Span(name.span().start(), tokens.get(last - 1).span().end());
      return name.within(tokens.subList(0, last), place);
    }
    if (tokens.get(0).normal().equals(ON)) {
      FoundName rest = behind(name, 1, text);
      String key = rest.key(text);
      String ali = LetterFolding.fold(ALI) + " ";
      Predicate<String> another = other -> other.endsWith(" " + key) && !other.contains(ali);
      return keys.stream().anyMatch(another) ? rest : name;
    }
    return name;
  }

  /** Cuts off an article or a preposition that is a word of its own: {@code الـGRU}. */
  private static FoundName withoutClitic(FoundName name, String text) {
    Token first = name.tokens().get(0);
    boolean clitic =
        first.normal().equals(ARTICLE)
            || (first.normal().length() == 1 && AttachedClitics.CLITICS.contains(first.normal()));
    return clitic
            && name.tokens().size() > 1
            && text.charAt(first.span().end() - 1) == CharacterClasses.TATWEEL
        ? behind(name, 1, text)
        : name;
  }

  private static boolean isWord(String word) {
    return !word.isEmpty() && Character.isLetter(word.charAt(0));
  }

  /** Cuts off what stands up to a conjunction, and whose relative somebody is. */
  private static FoundName withoutClause(FoundName name, String text) {
    List<Token> tokens = name.tokens();
    if (!name.type().equals(PERSON)) {
      return name;
    }
    int first = 0;
    for (int i = 1; i < tokens.size() - 1; i++) {
      first = tokens.get(i).normal().equals(THAT) ? i + 1 : first;
    }
    FoundName left = first == 0 ? name : behind(name, first, text);
    return left.tokens().size() > 1 && isPossessed(left, KIN) ? behind(left, 1, text) : left;
  }

  /** Whether its first word is one of some with a pronoun. */
  private static boolean isPossessed(FoundName name, Set<String> nouns) {
    List<Segment> segments = name.tokens().get(0).segments();
    int last = segments.size() - 1;
    return last > 0
        && segments.get(last).tag().startsWith(PRONOUN)
        && nouns.contains(segments.get(last - 1).form());
  }

  /** What is left of a name behind some of its words. */
  private static FoundName behind(FoundName name, int words, String text) {
    List<Token> rest = name.tokens().subList(words, name.tokens().size());
    return FoundName.of(text, name.type(), rest, FoundName.stemAt(rest.get(0)), name.score());
  }
}
