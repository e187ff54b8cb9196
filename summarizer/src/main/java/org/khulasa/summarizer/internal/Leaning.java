package org.khulasa.summarizer.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.khulasa.core.Segment;
import org.khulasa.core.Sentence;
import org.khulasa.core.Token;

/**
 * Whether a sentence only makes sense after the one before it: it opens with a connective that
 * continues or contrasts, with a pronoun, with a verb whose subject was named before ({@link
 * UnnamedSubject}), or points back ({@link PointingBack}). The phrases are in {@code
 * leaning-openings.txt}.
 */
final class Leaning {
  private static final LeaningWords WORDS = LeaningWords.STANDARD;

  // Folded.
  private static final ImmutableSet<String> ACCORDING =
      ImmutableSet.of("وفق", "وفقا", "بحسب", "حسب");
  // "And that" goes on with what somebody said; folded it would be "and verily".
  private static final ImmutableSet<String> AND_THAT =
      ImmutableSet.of("وأن", "وأنه", "وأنها", "وأنهم", "وأنهما");
  // Behind "according to the statement" the claim itself may begin at once.
  private static final ImmutableSet<String> CLAIM_BEGINS = ImmutableSet.of("فان", "فانه", "فانها");
  // The tagger has one tag for plurals and duals.
  private static final String DEFINITE_PLURAL = "DTNNS";
  private static final String DUAL = "ان";
  private static final String CONJUNCTION = "CC";
  private static final String SO = "ف";
  private static final String THEREBY = "بهذا";
  private static final String ARTICLE = "ال";
  private static final int OPENING_WORDS = 6;
  // Folded. "In reference to": what somebody meant who was quoted before. Behind "and" it leads to
  // what he says next.
  private static final ImmutableList<String> MEANING = ImmutableList.of("في", "اشاره");

  // "The two sides" as the subject stand behind a verb, which "had" or "may" may precede.
  private static final int SUBJECT_WORDS = 3;

  private Leaning() {}

  /**
   * Whether a sentence leans on the one before it.
   *
   * @param first its article's first sentence: "this agreement" needs no sentence before it where
   *     the article begins with an agreement
   */
  static boolean leans(Sentence sentence, Sentence first) {
    List<String> opening = opening(sentence);
    if (opening.isEmpty()) {
      return false;
    }
    if (leans(sentence, opening)
        || AND_THAT.contains(sentence.tokens().get(0).normal())
        || goesOnWithBoth(sentence, opening)
        || UnnamedSubject.acts(sentence, opening)
        || speaksOfParties(opening)
        || OpeningWords.begin(opening, MEANING)
        || PointingBack.in(sentence, first)
        || PointingBack.toSource(sentence)) {
      return true;
    }
    // Written together with wa- or fa-, or without: both readings are tried.
    String word = opening.get(0);
    String bareWord = JoinedConjunction.leftOut(word);
    if (!bareWord.equals(word)) {
      List<String> bare = new ArrayList<>(opening);
      bare.set(0, bareWord);
      return leans(sentence, bare);
    }
    return false;
  }

  /**
   * Whether a sentence leans on the one before it in a summary of several articles. Of a single
   * article what it speaks of is still in sight, its first sentence being told nearly always; among
   * sentences of others it hangs in the air.
   */
  static boolean leansAmongOthers(Sentence sentence) {
    return goesOnWithSo(sentence)
        || OpeningPronoun.in(sentence)
        || FirstPerson.in(sentence)
        || PointingBack.toThat(sentence)
        || UnnamedSubject.speaksForUnnamed(opening(sentence));
  }

  private static boolean leans(Sentence sentence, List<String> opening) {
    String first = opening.get(0);
    if (LeaningWords.beginsWith(opening, WORDS.connectives()) || isThereby(opening)) {
      return true;
    }
    if (ACCORDING.contains(first)) {
      return isAccordingToIt(opening);
    }
    return WORDS.adding().contains(first) || UnnamedSubject.speaks(sentence, opening);
  }

  /** {@code بهذا ترفع المنظمة}; what {@code بهذا القرار} means, {@link PointingBack} asks. */
  private static boolean isThereby(List<String> opening) {
    return opening.size() > 1
        && opening.get(0).equals(THEREBY)
        && !opening.get(1).startsWith(ARTICLE);
  }

  /** "According to the statement", of which nothing more is said. */
  private static boolean isAccordingToIt(List<String> opening) {
    if (opening.size() < 2) {
      return false;
    }
    String source = opening.get(1);
    String bare = source.startsWith("لل") ? "ال" + source.substring(2) : source;
    return WORDS.backward().contains(bare)
        && (opening.size() < 3
            || UnnamedSubject.isNone(opening.get(2))
            || CLAIM_BEGINS.contains(opening.get(2)));
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
    return Tokens.last(first).tag().equals(DEFINITE_PLURAL) || opening.get(1).endsWith(DUAL);
  }

  /** Whether the subject is "the two sides", and not "the Russian and the Turkish side". */
  private static boolean speaksOfParties(List<String> opening) {
    for (int i = 0; i < Math.min(SUBJECT_WORDS, opening.size()); i++) {
      if (WORDS.parties().contains(opening.get(i))) {
        return i + 1 == opening.size() || !opening.get(i + 1).startsWith("ال");
      }
    }
    return false;
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

  /** The first words, folded, and the marks among them. */
  private static List<String> opening(Sentence sentence) {
    List<String> words = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (words.isEmpty() && token.isPunctuation()) {
        continue;
      }
      words.add(token.isPunctuation() ? token.normal() : Tokens.folded(token));
      if (words.size() == OPENING_WORDS) {
        break;
      }
    }
    return words;
  }
}
