package org.khulasa.ner;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khulasa.core.Segment;
import org.khulasa.core.Token;
import org.khulasa.core.text.StopWords;
import org.khulasa.core.text.WordLists;

/**
 * Takes out words which the model takes for names by half only, and which three others take for
 * words of the language: the tagger, for which they are no proper nouns; raw news, which has other
 * forms of them ({@link WordForms}); and the document, which has them in no longer name ({@code
 * تراجع محسوس}, {@code أصبح شاغرا}, {@code مع جدتها}).
 */
final class UnsureWords {
  private static final Splitter BLANKS = Splitter.on(' ').trimResults().omitEmptyStrings();
  private static final String PERSON = "PER";
  private static final String PLACE = "LOC";
  private static final String BODY = "ORG";
  private static final String MISC = "MISC";
  private static final String NOUN = "NN";
  private static final String PROPER = "NNP";
  private static final String VERB = "VB";
  private static final String PRONOUN = "PRP";
  private static final String MY = "ي";
  private static final String ARTICLE = "ال";
  private static final String DEFINITE = "DT";
  private static final String ADJECTIVE = "JJ";
  private static final String DEFINITE_ADJECTIVE = "DTJJ";

  /** No adjective that is a name is less sure. */
  private static final double SURE = 0.9;

  private static final double SURE_PERSON = 0.65;
  private static final double SURE_TWO = 0.6;

  /** Of people whom the tagger takes for such, too. */
  private static final double SURE_PROPER = 0.6;

  private static final double SURE_PLACE = 0.8;
  private static final double SURE_ACCUSATIVE = 0.68;
  private static final double SURE_BODY = 0.7;
  private static final double SURE_MISC = 0.7;

  /** Words of works, whose titles may be any words. */
  private static final ImmutableSet<String> WORKS =
      WordLists.lines(UnsureWords.class, "works.txt").stream()
          .flatMap(line -> BLANKS.splitToList(line).stream())
          .collect(ImmutableSet.toImmutableSet());

  private final String text;
  private final Neighbours neighbours;
  private final KnownNames known;
  private final Map<String, Double> surest = new HashMap<>();
  private final Set<String> inLonger = new HashSet<>();

  private UnsureWords(List<FoundName> names, String text, Neighbours neighbours, KnownNames known) {
    this.text = text;
    this.neighbours = neighbours;
    this.known = known;
    for (FoundName name : names) {
      String key = name.key(text);
      surest.merge(key, name.score(), Math::max);
      if (name.tokens().size() > 1) {
        inLonger.addAll(BLANKS.splitToList(key));
      }
    }
  }

  /** The names of a document without such words. */
  static List<FoundName> leftOut(
      List<FoundName> names, String text, Neighbours neighbours, KnownNames known) {
    UnsureWords words = new UnsureWords(names, text, neighbours, known);
    return names.stream()
        .filter(name -> !words.isWord(name))
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isWord(FoundName name) {
    String key = name.key(text);
    double score = surest.getOrDefault(key, name.score());
    if (score >= SURE || inLonger.contains(key) || known.contains(key)) {
      return false;
    }
    return switch (name.type()) {
      case PERSON ->
          name.tokens().size() == 1
              ? isNoPerson(name, name.firstWord(text), score)
              : areTwo(name, score);
      case PLACE -> name.tokens().size() == 1 && score < SURE_PLACE && isNoPlace(name, score);
      case BODY -> score < SURE_BODY && isDescribed(name);
      case MISC -> score < SURE_MISC && isQuotedWord(name);
      default -> false;
    };
  }

  private static boolean isNoPerson(FoundName name, String word, double score) {
    if (GivenNames.contains(word)) {
      return false;
    }
    Token token = name.tokens().get(0);
    if (isProper(token)) {
      return score < SURE_PROPER && WordForms.isMostlyNoun(word);
    }
    return (score < SURE_PERSON || hasTag(token, ADJECTIVE) || hasTag(token, DEFINITE_ADJECTIVE))
        && (WordForms.isWord(word)
            || WordForms.isPossessed(word, 1)
            || (hasTag(token, VERB) && WordForms.isWritten(word)));
  }

  /** {@code أكاديمي تركي}: two words, of which the first is no given name. */
  private boolean areTwo(FoundName name, double score) {
    return score < SURE_TWO
        && name.tokens().size() == 2
        && !GivenNames.contains(name.firstWord(text))
        && areWords(name);
  }

  /** {@code حزب سياسي}: a noun without an article, and an adjective. */
  private boolean isDescribed(FoundName name) {
    List<Token> tokens = name.tokens();
    return tokens.size() == 2
        && !hasTag(tokens.get(0), DEFINITE)
        && hasTag(tokens.get(1), ADJECTIVE)
        && areWords(name);
  }

  private boolean areWords(FoundName name) {
    List<Token> rest = name.tokens().subList(1, name.tokens().size());
    return name.tokens().stream().noneMatch(UnsureWords::isProper)
        && WordForms.isWord(name.firstWord(text))
        && rest.stream().allMatch(token -> WordForms.isWord(token.normal()));
  }

  /** Whether it is somebody's, an adjective, or in the accusative. */
  private boolean isNoPlace(FoundName name, double score) {
    String word = name.firstWord(text);
    Token token = name.tokens().get(0);
    return WordForms.isFuture(word)
        || (!word.endsWith(MY) && WordForms.isPossessed(word, hasTag(token, PRONOUN) ? 1 : 2))
        || (!isProper(token)
            && !OrdinaryForms.mayBeState(word)
            && ((score < SURE_ACCUSATIVE && WordForms.isAccusative(word))
                || isAdjective(name, word)));
  }

  /** {@code شارع مزدحم}: whether it is an adjective behind what has no article either. */
  private boolean isAdjective(FoundName name, String word) {
    String before = neighbours.before(name);
    return !name.isBehindLetter()
        && hasTag(name.tokens().get(0), ADJECTIVE)
        && WordForms.isWord(word)
        && !before.isEmpty()
        && Character.isLetter(before.charAt(0))
        && !StopWords.contains(before)
        && !before.startsWith(ARTICLE);
  }

  /** Whether it stands in quotation marks and has no article, or is an adjective; no title. */
  private boolean isQuotedWord(FoundName name) {
    List<Token> tokens = name.tokens();
    return OpeningMarks.isBefore(name, text)
        && tokens.size() <= 2
        && tokens.stream().allMatch(token -> isIndefinite(token, tokens.size()))
        && areWords(name)
        && !WORKS.contains(OpeningMarks.wordBefore(name, text));
  }

  private static boolean isIndefinite(Token token, int words) {
    return hasTag(token, NOUN)
        || hasTag(token, ADJECTIVE)
        || (words == 1 && hasTag(token, DEFINITE_ADJECTIVE));
  }

  private static boolean isProper(Token token) {
    return token.segments().stream().anyMatch(segment -> segment.tag().contains(PROPER));
  }

  private static boolean hasTag(Token token, String tag) {
    return token.segments().stream().map(Segment::tag).anyMatch(t -> t.startsWith(tag));
  }
}
