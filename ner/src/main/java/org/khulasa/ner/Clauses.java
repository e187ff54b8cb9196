package org.khulasa.ner;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.core.text.WordLists;

/**
 * Cuts off a name what a clause begins with behind it: {@code الجمعية العامة قبل التصويت}, {@code
 * الحزب في الانتخابات}, {@code سمير لن يعود}.
 */
final class Clauses {
  private static final Splitter BLANK = Splitter.on(' ');
  private static final String PERSON = "PER";
  private static final String PLACE = "LOC";
  private static final String BODY = "ORG";
  private static final String ARTICLE = "ال";
  private static final String OPENING = "\"«“";
  private static final String VERB = "VB";
  private static final String PROPER = "NNP";
  private static final String CONCERNING = "بشأن";
  private static final String FOR_THE = "لل";
  private static final String FOR_GOD = "لله";
  private static final String NOT = "لا";
  private static final String IF = "لو";

  /** Names of bodies with such a word in them are more probable than this. */
  private static final double SURE = 0.8;

  /** Words behind which a body's name does not go on. */
  private static final ImmutableSet<String> BEHIND_BODY =
      ImmutableSet.of("أن", "إن", "في", "فى", "إلى", "قبل", "بشأن", "أو", "لا");

  /** Bodies that are named with the country of each branch. */
  private static final ImmutableSet<String> BRANCHED = ImmutableSet.of("القاعدة", "الدولة");

  /** Words before what is no body's name. */
  private static final ImmutableSet<String> BEFORE_BODY = ImmutableSet.of("أن", "إن", "على");

  /** Words behind which a person's name does not go on. */
  private static final ImmutableSet<String> BEHIND_PERSON =
      ImmutableSet.of(
          "لن", "قد", "بشأن", "لأن", "لأنني", "لأنه", "لأنها", "أمام", "خلال", "قبل", "بعد", "ضد",
          "أمس");

  private static final ImmutableSet<String> BEFORE_ADJECTIVE = ImmutableSet.of("غير");

  /** What somebody does something for; no body is there for these. */
  private static final ImmutableSet<String> PURPOSES =
      WordLists.lines(Clauses.class, "purposes.txt").stream()
          .flatMap(line -> BLANK.splitToList(line).stream())
          .collect(ImmutableSet.toImmutableSet());

  /** When something happened at a place. */
  private static final ImmutableSet<String> HOURS =
      ImmutableSet.of("فجر", "صباح", "ظهر", "مساء", "أمس");

  private final KnownNames known;

  Clauses(KnownNames known) {
    this.known = known;
  }

  /** The names of a document without clauses; of some nothing is left. */
  List<FoundName> cutFrom(List<FoundName> names, String text) {
    Map<String, Integer> words = new HashMap<>();
    for (FoundName name : names) {
      Set.copyOf(BLANK.splitToList(name.key(text))).forEach(w -> words.merge(w, 1, Integer::sum));
    }
    return names.stream()
        .flatMap(name -> cut(name, text, words).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<FoundName> cut(FoundName name, String text, Map<String, Integer> words) {
    List<Token> tokens = name.tokens();
    if (tokens.size() < 2) {
      return Optional.of(name);
    }
    return switch (name.type()) {
      case BODY -> body(name, text, words);
      case PERSON -> person(name, text, words);
      case PLACE ->
          Optional.of(upTo(name, Math.min(clause(tokens, HOURS), clause(tokens, PURPOSES))));
      default -> Optional.of(name);
    };
  }

  private Optional<FoundName> body(FoundName name, String text, Map<String, Integer> words) {
    List<Token> tokens = name.tokens();
    String first = name.firstWord(text);
    if (first.equals(CONCERNING)) {
      return Optional.empty();
    }
    if (BEFORE_BODY.contains(first)) {
      return tokens.get(1).normal().startsWith(ARTICLE) ? Optional.empty() : Optional.of(name);
    }
    boolean mayBeCut =
        (first.startsWith(ARTICLE) || name.alefGone())
            && name.score() < SURE
            && !isQuoted(name, text)
            && !known.contains(name.key(text))
            && !BRANCHED.contains(first);
    int purpose = clause(tokens, PURPOSES);
    if (purpose < tokens.size()) {
      FoundName left = upTo(name, purpose);
      return purpose == 1 && words.getOrDefault(left.key(text), 0) < 2
          ? Optional.empty()
          : Optional.of(left);
    }
    int end = mayBeCut ? clause(tokens, BEHIND_BODY) : tokens.size();
    // A body that is known by one word with its article is none by name.
    return end == 1 ? Optional.empty() : Optional.of(upTo(name, end));
  }

  private static Optional<FoundName> person(
      FoundName name, String text, Map<String, Integer> words) {
    List<Token> tokens = name.tokens();
    String first = tokens.get(0).normal();
    if (BEFORE_ADJECTIVE.contains(first)
        || (first.equals(IF) && isVerb(tokens.get(1)))
        || WordForms.isFuture(first)) {
      return Optional.empty();
    }
    int end = Math.min(clause(tokens, BEHIND_PERSON), forThe(tokens));
    end = isFuture(tokens.get(end - 1)) ? end - 1 : end;
    for (int i = 1; i < end - 1; i++) {
      if (tokens.get(i).normal().equals(NOT) && isVerb(tokens.get(i + 1))) {
        end = i;
      }
    }
    FoundName left = upTo(name, end);
    // A single word is somebody's name if it is one elsewhere, too.
    return end == 1 && words.getOrDefault(left.key(text), 0) < 2
        ? Optional.empty()
        : Optional.of(left);
  }

  private static boolean isVerb(Token token) {
    return token.segments().stream().anyMatch(segment -> segment.tag().startsWith(VERB));
  }

  /** A family name may be written like a verb; then the tagger knows it for a name. */
  private static boolean isFuture(Token token) {
    return WordForms.isFuture(token.normal())
        && token.segments().stream().noneMatch(segment -> segment.tag().contains(PROPER));
  }

  /** {@code سمير حداد للفريق}: where a word begins with a preposition and an article. */
  private static int forThe(List<Token> tokens) {
    int end = 1;
    while (end < tokens.size() && !isForThe(tokens.get(end).normal())) {
      end++;
    }
    return end;
  }

  private static boolean isForThe(String word) {
    return word.startsWith(FOR_THE) && !word.equals(FOR_GOD);
  }

  /** Where a clause begins, or where the name ends. */
  private static int clause(List<Token> tokens, Set<String> particles) {
    int end = 1;
    while (end < tokens.size() && !particles.contains(tokens.get(end).normal())) {
      end++;
    }
    return end;
  }

  private static FoundName upTo(FoundName name, int words) {
    List<Token> left = name.tokens().subList(0, words);
    return words == name.tokens().size()
        ? name
        : name.within(left, new Span(name.span().start(), left.get(words - 1).span().end()));
  }

  private static boolean isQuoted(FoundName name, String text) {
    int before = name.span().start() - 1;
    return before >= 0 && OPENING.indexOf(text.charAt(before)) >= 0;
  }
}
