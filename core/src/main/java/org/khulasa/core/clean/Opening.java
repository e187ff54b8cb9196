package org.khulasa.core.clean;

import java.util.List;
import java.util.Set;
import org.khulasa.core.Segment;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.core.segment.Segmenter;
import org.khulasa.core.text.CharacterClasses;
import org.khulasa.core.text.Words;

/**
 * How a line begins. In Arabic news this tells more than its length: a report's sentences begin
 * with a verb, and those in mid-article mostly with {@code و} ("and") or another conjunction; a
 * headline begins with a noun or a name.
 *
 * <p>The tagger takes a foreign name for a verb now and then ({@code ترامب}), or for a conjunction
 * and a verb ({@code فيسبوك}); where a headline is likely, what follows decides against it.
 */
enum Opening {
  /** و, كما, لكن, "for his part" and the like: goes on with what stands above. */
  CONTINUATION,
  /** A verb, particles such as قد and لم before it left out. */
  VERB,
  /** A noun, a name, a preposition, a question, anything else. */
  OTHER;

  // Enough for the tagger to tell a verb from a noun of the same letters.
  private static final int WORDS_LOOKED_AT = 6;
  private static final int CHARACTERS_LOOKED_AT = 200;
  // Folded. Particles that the tagger takes for something else, or that ask.
  private static final Set<String> NO_SENTENCE_OPENERS =
      Set.of("هل", "لا", "شاهد", "شاهدوا", "تعرف", "تعرفوا", "اقرا", "تابع", "استمع", "اكتشف");
  // A verb behind one of these is what it helps; behind another verb it shows that one a name.
  private static final Set<String> AUXILIARIES =
      Set.of(
          "كان", "كانت", "كانوا", "بدا", "بدات", "بات", "باتت", "ظل", "ظلت", "عاد", "عادت", "زال",
          "زالت", "يزال", "تزال", "اصبح", "اصبحت", "اخذ", "اخذت", "يكاد", "تكاد");
  // Folded. Continuations that are no conjunctions to the tagger, as first words.
  private static final Set<String> CONTINUING =
      Set.of(
          "لكن",
          "لكنه",
          "لكنها",
          "لكنهم",
          "اما",
          "بدوره",
          "بدورها",
          "بدورهم",
          "كذلك",
          "بالمقابل",
          "بينما",
          "فيما",
          "ثم",
          "الا");
  // Folded. "For his part", "on the other hand", "in return", "meanwhile", by their second words,
  // among the first words.
  private static final Set<String> CONTINUING_PHRASES =
      Set.of(
          "من جهته",
          "من جهتها",
          "من جهتهم",
          "من جهه",
          "من جانبه",
          "من جانبها",
          "من جانبهم",
          "من جانب",
          "من ناحيته",
          "من ناحيتها",
          "من ناحيه",
          "في المقابل",
          "في غضون",
          "في الاثناء",
          "في الوقت",
          "في سياق",
          "في السياق",
          "في موضوع",
          "في شان",
          "علي صعيد",
          "علي الصعيد");
  // What ف must stand before to be "so": names with ف are split like nouns and present verbs.
  private static final Set<String> TAGS_BEHIND_FA = Set.of("RP", "IN", "PRP", "DT", "VBD");

  /** Tags the first words of a line. */
  static Opening of(Segmenter segmenter, String text, Span line) {
    if (CharacterClasses.isQuote(text.charAt(line.start()))) {
      // Quoted names and titles; the tagger would look for clitics in them.
      return OTHER;
    }
    Span beginning = firstWords(text, line);
    List<Token> tokens =
        segmenter.segment(text, beginning).stream().filter(token -> !isMark(token)).toList();
    int first = 0;
    while (first < tokens.size() && isParticle(tokens.get(first))) {
      first++;
    }
    if (tokens.isEmpty()
        || tokens.get(0).span().of(text).chars().noneMatch(CharacterClasses::isArabicLetter)
        || NO_SENTENCE_OPENERS.contains(folded(text, tokens.get(0)))) {
      return OTHER;
    }
    if (isConjunction(tokens.get(0)) || continues(text, tokens)) {
      return CONTINUATION;
    }
    return first < tokens.size() && isVerb(tokens.get(first)) && !isName(text, tokens, first)
        ? VERB
        : OTHER;
  }

  /** Whether a tag of the Arabic Treebank marks a finite verb in the active. */
  private static boolean isVerb(Token token) {
    return token.segments().stream()
        .anyMatch(segment -> segment.tag().equals("VBD") || segment.tag().equals("VBP"));
  }

  private static boolean continues(String text, List<Token> tokens) {
    String previous = folded(text, tokens.get(0));
    if (CONTINUING.contains(previous)) {
      return true;
    }
    for (Token token : tokens.subList(1, tokens.size())) {
      String word = folded(text, token);
      if (CONTINUING_PHRASES.contains(previous + " " + word)) {
        return true;
      }
      previous = word;
    }
    return false;
  }

  private static boolean isConjunction(Token token) {
    Segment first = token.segments().get(0);
    if (!first.tag().equals("CC")) {
      return false;
    }
    return !first.form().equals("ف")
        || (token.segments().size() > 1 && TAGS_BEHIND_FA.contains(token.segments().get(1).tag()));
  }

  /** Names are followed by the headline's verb, or by a colon or dots. */
  private static boolean isName(String text, List<Token> tokens, int verb) {
    Token token = tokens.get(verb);
    int behind = token.span().end();
    if (behind < text.length() && (text.charAt(behind) == ':' || text.charAt(behind) == '.')) {
      return true;
    }
    return verb + 1 < tokens.size()
        && isVerb(tokens.get(verb + 1))
        && !AUXILIARIES.contains(folded(text, token));
  }

  private static boolean isParticle(Token token) {
    return token.segments().stream().allMatch(segment -> segment.tag().equals("RP"));
  }

  private static boolean isMark(Token token) {
    return token.segments().stream().allMatch(segment -> segment.tag().equals("PUNC"));
  }

  private static String folded(String text, Token token) {
    return Block.fold(token.span().of(text));
  }

  private static Span firstWords(String text, Span line) {
    // A line may be long and have no words.
    int end = Math.min(line.end(), line.start() + CHARACTERS_LOOKED_AT);
    Span head = new Span(line.start(), end);
    List<Span> words = Words.find(text, head);
    return words.size() <= WORDS_LOOKED_AT
        ? head
        : new Span(line.start(), words.get(WORDS_LOOKED_AT - 1).end());
  }
}
