package org.khulasa.summarizer.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khulasa.core.Segment;
import org.khulasa.core.Sentence;
import org.khulasa.core.Token;
import org.khulasa.core.text.CharacterClasses;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.core.text.WordKey;
import org.khulasa.core.text.WordLists;
import org.khulasa.core.text.Words;

/**
 * Whether a sentence only makes sense after the one before it: it opens with a connective that
 * continues or contrasts, with a pronoun, or with a verb whose subject was named before. The
 * phrases are in {@code leaning-openings.txt}.
 */
final class Leaning {
  private static final Leaning DEFAULT = load("leaning-openings.txt");

  // Behind a verb of saying these show that no subject follows: "said that", "pointed to",
  // "said in a statement". Folded.
  private static final ImmutableSet<String> NOT_A_SUBJECT =
      ImmutableSet.of(
          "ان",
          "بان",
          "الي",
          "علي",
          "عن",
          "في",
          "خلال",
          "امام",
          "عبر",
          "انه",
          "انها",
          "انهم",
          "بانه",
          "بانها",
          "بانهم",
          "لوكاله",
          "للصحافيين",
          "للصحفيين",
          "ايضا",
          "كذلك",
          "من");
  private static final ImmutableSet<String> ACCORDING =
      ImmutableSet.of("وفق", "وفقا", "بحسب", "حسب");
  // Behind "according to the statement" the claim itself may begin at once.
  private static final ImmutableSet<String> CLAIM_BEGINS = ImmutableSet.of("فان", "فانه", "فانها");
  private static final ImmutableSet<String> BOUND_PREPOSITIONS = ImmutableSet.of("عن", "الي");
  private static final String POSSESSIVE = "PRP$";
  private static final String PREPOSITION = "IN";
  // The tagger has one tag for plurals and duals.
  private static final String DEFINITE_PLURAL = "DTNNS";
  private static final ImmutableSet<String> IN_THE_NAME = ImmutableSet.of("باسم");
  private static final String DUAL = "ان";
  private static final String CONJUNCTION = "CC";
  private static final String SO = "ف";
  private static final int OPENING_WORDS = 6;

  // "The two sides" as the subject stand behind a verb, which "had" or "may" may precede.
  private static final int SUBJECT_WORDS = 3;

  // How far the first clause may go, in words and marks: "and three sources told the agency that
  // the government dropped by this step ..." has its step at the tenth place.
  private static final int FIRST_CLAUSE = 14;
  private static final ImmutableSet<String> THAT = ImmutableSet.of("ان", "بان", "فان");
  private static final String QUOTES = "\"“”«»";

  private final ImmutableListMultimap<String, List<String>> connectives;
  private final ImmutableSet<String> adding;
  private final ImmutableSet<String> saying;
  private final ImmutableSet<String> speaking;
  private final ImmutableSet<String> backward;
  private final ImmutableSet<String> organisations;
  private final ImmutableSet<String> parties;
  private final ImmutableListMultimap<String, List<String>> turns;
  private final ImmutableSet<String> demonstratives;
  private final ImmutableSet<String> present;

  private Leaning(
      ImmutableListMultimap<String, List<String>> connectives,
      Set<String> adding,
      Set<String> saying,
      Set<String> speaking,
      Set<String> backward,
      Set<String> organisations,
      Set<String> parties,
      ImmutableListMultimap<String, List<String>> turns,
      Set<String> demonstratives,
      Set<String> present) {
    this.connectives = connectives;
    this.adding = ImmutableSet.copyOf(adding);
    this.saying = ImmutableSet.copyOf(saying);
    this.speaking = ImmutableSet.copyOf(speaking);
    this.backward = ImmutableSet.copyOf(backward);
    this.organisations = ImmutableSet.copyOf(organisations);
    this.parties = ImmutableSet.copyOf(parties);
    this.turns = turns;
    this.demonstratives = ImmutableSet.copyOf(demonstratives);
    this.present = ImmutableSet.copyOf(present);
  }

  static Leaning standard() {
    return DEFAULT;
  }

  /**
   * Whether a sentence leans on the one before it.
   *
   * @param first its article's first sentence: "this agreement" needs no sentence before it where
   *     the article begins with an agreement
   */
  boolean leans(Sentence sentence, Sentence first) {
    List<String> opening = opening(sentence);
    if (opening.isEmpty()) {
      return false;
    }
    // Written together with wa- or fa-, or without: both readings are tried.
    String word = opening.get(0);
    if (leans(sentence, opening)
        || goesOnWithBoth(sentence, opening)
        || verbWithoutSubject(sentence, opening)
        || speaksOfParties(opening)
        || pointsBack(sentence, first)) {
      return true;
    }
    String bareWord = JoinedConjunction.leftOut(word);
    if (!bareWord.equals(word)) {
      List<String> bare = new ArrayList<>(opening);
      bare.set(0, bareWord);
      return leans(sentence, bare);
    }
    return false;
  }

  /**
   * Whether it begins with "and the two accused": which two, the sentence before says, unless an
   * adjective does.
   */
  private static boolean goesOnWithBoth(Sentence sentence, List<String> opening) {
    String word = opening.get(0);
    if (opening.size() < 2
        || !word.startsWith("وال")
        || !word.endsWith(DUAL)
        || opening.get(1).startsWith("ال")) {
      return false;
    }
    // The tagger takes some duals for verbs; what is said of two is a dual, too.
    Token first = sentence.tokens().get(0);
    return first.segments().get(first.segments().size() - 1).tag().equals(DEFINITE_PLURAL)
        || opening.get(1).endsWith(DUAL);
  }

  /**
   * Whether a sentence leans on the one before it in a summary of several articles. Of a single
   * article what it speaks of is still in sight, its first sentence being told nearly always; among
   * sentences of others it hangs in the air.
   */
  boolean leansAmongOthers(Sentence sentence) {
    return goesOnWithSo(sentence)
        || OpeningPronoun.in(sentence)
        || FirstPerson.in(sentence)
        || speaksForUnnamed(opening(sentence));
  }

  /**
   * Whether "so" or "for" is joined to the first word ({@code ففي مايو}, {@code فقد أعلن}): it says
   * that this follows from the sentence before, or is an example of it.
   */
  private static boolean goesOnWithSo(Sentence sentence) {
    List<Segment> segments = sentence.tokens().get(0).segments();
    return segments.size() > 1
        && segments.get(0).tag().equals(CONJUNCTION)
        && segments.get(0).form().equals(SO);
  }

  /** Whether somebody of an organisation speaks that is not named: "said the company's head". */
  private boolean speaksForUnnamed(List<String> opening) {
    if (opening.isEmpty()
        || !(saying.contains(opening.get(0))
            || saying.contains(JoinedConjunction.leftOut(opening.get(0))))) {
      return false;
    }
    int role = opening.size() > 2 && IN_THE_NAME.contains(opening.get(2)) ? 2 : 1;
    int of = role + 1;
    return opening.size() > of + 1
        && !opening.get(1).startsWith("ال")
        && organisations.contains(opening.get(of))
        && !opening.get(of + 1).startsWith("ال");
  }

  /** Whether the subject is "the two sides", and not "the Russian and the Turkish side". */
  private boolean speaksOfParties(List<String> opening) {
    for (int i = 0; i < Math.min(SUBJECT_WORDS, opening.size()); i++) {
      if (parties.contains(opening.get(i))) {
        return i + 1 == opening.size() || !opening.get(i + 1).startsWith("ال");
      }
    }
    return false;
  }

  /**
   * Whether a verb opens the sentence and its preposition follows at once ("and declined to", "and
   * led to"): these two prepositions bind to verbs, so the subject is the one before. Behind the
   * prepositions of place a subject may still come.
   */
  private static boolean verbWithoutSubject(Sentence sentence, List<String> opening) {
    if (opening.size() < 2 || !BOUND_PREPOSITIONS.contains(opening.get(1))) {
      return false;
    }
    for (Token token : sentence.tokens()) {
      if (!token.isPunctuation()) {
        return Verbs.is(token);
      }
    }
    return false;
  }

  /**
   * Whether the first clause takes its turn after somebody else ("the minister, for his part,
   * said"), or speaks of this step or that decision without having named one.
   */
  private boolean pointsBack(Sentence sentence, Sentence first) {
    List<String> clause = firstClause(sentence);
    Set<String> named = new HashSet<>();
    for (int i = 0; i < clause.size(); i++) {
      String word = clause.get(i);
      List<String> rest = clause.subList(i, clause.size());
      if (turns.get(word).stream().anyMatch(turn -> startsWith(rest, turn))) {
        return true;
      }
      boolean noun = i + 1 < clause.size() && clause.get(i + 1).startsWith("ال");
      if (noun && demonstratives.contains(word)) {
        String thing = clause.get(i + 1);
        boolean isNow = present.contains(thing);
        String key = WordKey.of(thing.substring(2));
        if (!isNow && !named.contains(key) && !keys(first).contains(key)) {
          return true;
        }
      }
      named.add(WordKey.of(word));
    }
    return false;
  }

  private static Set<String> keys(Sentence sentence) {
    Set<String> keys = new HashSet<>();
    for (Token token : sentence.tokens()) {
      String word = LetterFolding.fold(token.normal());
      keys.add(WordKey.of(word));
      if (word.startsWith("ال") && word.length() > 3) {
        keys.add(WordKey.of(word.substring(2)));
      }
      // The alef of the accusative.
      if (word.endsWith("ا") && word.length() > 3) {
        keys.add(WordKey.of(word.substring(0, word.length() - 1)));
      }
    }
    return keys;
  }

  /** The folded words up to the first mark that does not lead to "that"; no quoted ones. */
  private static List<String> firstClause(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<String> clause = new ArrayList<>();
    for (int i = 0; i < Math.min(FIRST_CLAUSE, tokens.size()); i++) {
      String word = tokens.get(i).normal();
      if (!tokens.get(i).isPunctuation()) {
        clause.add(LetterFolding.fold(word));
      } else if (QUOTES.contains(word) || (!clause.isEmpty() && !attributes(tokens, i))) {
        break;
      }
    }
    return clause;
  }

  /** Whether what follows a mark still belongs to "the minister, for his part, said that". */
  private static boolean attributes(List<Token> tokens, int mark) {
    for (int i = mark + 1; i < Math.min(FIRST_CLAUSE, tokens.size()); i++) {
      if (!tokens.get(i).isPunctuation()
          && THAT.contains(LetterFolding.fold(tokens.get(i).normal()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(List<String> words, List<String> phrase) {
    return phrase.size() <= words.size() && words.subList(0, phrase.size()).equals(phrase);
  }

  private boolean leans(Sentence sentence, List<String> opening) {
    String first = opening.get(0);
    for (List<String> phrase : connectives.get(first)) {
      if (startsWith(opening, phrase)) {
        return true;
      }
    }
    if (ACCORDING.contains(first)) {
      return isAccordingToIt(opening);
    }
    return adding.contains(first)
        || (saying.contains(first) && (subjectIsMissing(opening) || secondIsPossessed(sentence)))
        || (speaking.contains(first) && secondBeginsWithBi(sentence));
  }

  /** "According to the statement", of which nothing more is said. */
  private boolean isAccordingToIt(List<String> opening) {
    if (opening.size() < 2) {
      return false;
    }
    String source = opening.get(1);
    String bare = source.startsWith("لل") ? "ال" + source.substring(2) : source;
    return backward.contains(bare)
        && (opening.size() < 3
            || isNoSubject(opening.get(2))
            || CLAIM_BEGINS.contains(opening.get(2)));
  }

  /** Whether the second word is somebody's: "said his deputy" leaves open whose. */
  private static boolean secondIsPossessed(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> !token.isPunctuation())
        .skip(1)
        .findFirst()
        .filter(
            token ->
                token.segments().size() > 1
                    && token.segments().get(token.segments().size() - 1).tag().equals(POSSESSIVE)
                    && token.segments().get(0).tag().startsWith("NN"))
        .isPresent();
  }

  private static boolean secondBeginsWithBi(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> !token.isPunctuation())
        .skip(1)
        .findFirst()
        .map(token -> token.segments().get(0))
        .filter(segment -> segment.tag().equals(PREPOSITION) && segment.form().startsWith("ب"))
        .isPresent();
  }

  private boolean subjectIsMissing(List<String> opening) {
    if (opening.size() < 2) {
      return true;
    }
    String next = opening.get(1);
    if (isNoSubject(next)) {
      return true;
    }
    return backward.contains(next) && (opening.size() < 3 || isNoSubject(opening.get(2)));
  }

  private static boolean isNoSubject(String word) {
    int first = word.codePointAt(0);
    return NOT_A_SUBJECT.contains(word)
        || !Character.isLetterOrDigit(first)
        || first == CharacterClasses.TATWEEL;
  }

  private static List<String> opening(Sentence sentence) {
    List<String> words = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (words.isEmpty() && token.isPunctuation()) {
        continue;
      }
      words.add(token.isPunctuation() ? token.normal() : LetterFolding.fold(token.normal()));
      if (words.size() == OPENING_WORDS) {
        break;
      }
    }
    return words;
  }

  private static Leaning load(String resource) {
    ImmutableListMultimap.Builder<String, List<String>> connectives =
        ImmutableListMultimap.builder();
    ImmutableSet.Builder<String> adding = ImmutableSet.builder();
    ImmutableSet.Builder<String> saying = ImmutableSet.builder();
    ImmutableSet.Builder<String> speaking = ImmutableSet.builder();
    ImmutableSet.Builder<String> backward = ImmutableSet.builder();
    ImmutableSet.Builder<String> organisations = ImmutableSet.builder();
    ImmutableSet.Builder<String> parties = ImmutableSet.builder();
    ImmutableListMultimap.Builder<String, List<String>> turns = ImmutableListMultimap.builder();
    ImmutableSet.Builder<String> demonstratives = ImmutableSet.builder();
    ImmutableSet.Builder<String> present = ImmutableSet.builder();
    for (String line : WordLists.lines(Leaning.class, resource)) {
      int tab = line.indexOf('\t');
      ImmutableList<String> phrase =
          Words.of(line.substring(tab + 1)).stream()
              .map(LetterFolding::fold)
              .collect(ImmutableList.toImmutableList());
      switch (line.substring(0, Math.max(tab, 0))) {
        case "connective" -> connectives.put(phrase.get(0), phrase);
        case "adding" -> adding.add(phrase.get(0));
        case "saying" -> saying.add(phrase.get(0));
        case "speaking" -> speaking.add(phrase.get(0));
        case "backward" -> backward.add(phrase.get(0));
        case "organisation" -> organisations.add(phrase.get(0));
        case "parties" -> parties.add(phrase.get(0));
        case "turn" -> turns.put(phrase.get(0), phrase);
        case "pointing" -> demonstratives.add(phrase.get(0));
        case "present" -> present.add(phrase.get(0));
        default -> throw new IllegalStateException(resource + " has the line: " + line);
      }
    }
    return new Leaning(
        connectives.build(),
        adding.build(),
        saying.build(),
        speaking.build(),
        backward.build(),
        organisations.build(),
        parties.build(),
        turns.build(),
        demonstratives.build(),
        present.build());
  }
}
