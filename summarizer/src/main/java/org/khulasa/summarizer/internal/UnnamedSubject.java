package org.khulasa.summarizer.internal;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.khulasa.core.Segment;
import org.khulasa.core.Sentence;
import org.khulasa.core.Token;
import org.khulasa.core.text.CharacterClasses;

/**
 * Whether the subject of the verb that opens a sentence is left out, or is somebody of whom only
 * the sentence before says who: "said that", "said the statement", "said his deputy".
 *
 * <p>An opening is the first words of a sentence, folded, and the marks among them.
 */
final class UnnamedSubject {
  private static final LeaningWords WORDS = LeaningWords.STANDARD;

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
  private static final ImmutableSet<String> BOUND_PREPOSITIONS = ImmutableSet.of("عن", "الي");
  private static final ImmutableSet<String> IN_THE_NAME = ImmutableSet.of("باسم");
  private static final String POSSESSIVE = "PRP$";
  private static final String PREPOSITION = "IN";
  private static final String NOUN = "NN";
  private static final String ARTICLE = "ال";

  private UnnamedSubject() {}

  /**
   * Whether the sentence opens with a verb of saying or promising that has no subject of its own.
   */
  static boolean speaks(Sentence sentence, List<String> opening) {
    String verb = opening.get(0);
    return (WORDS.saying().contains(verb) && (isMissing(opening) || secondIsPossessed(sentence)))
        || (WORDS.speaking().contains(verb) && secondBeginsWithBi(sentence));
  }

  /**
   * Whether a verb opens the sentence and its preposition follows at once ("and declined to", "and
   * led to"): these two prepositions bind to verbs, so the subject is the one before. Behind the
   * prepositions of place a subject may still come.
   */
  static boolean acts(Sentence sentence, List<String> opening) {
    return opening.size() > 1
        && BOUND_PREPOSITIONS.contains(opening.get(1))
        && word(sentence, 0).filter(Verbs::is).isPresent();
  }

  /** Whether somebody of an organisation speaks that is not named: "said the company's head". */
  static boolean speaksForUnnamed(List<String> opening) {
    if (opening.isEmpty()
        || !(WORDS.saying().contains(opening.get(0))
            || WORDS.saying().contains(JoinedConjunction.leftOut(opening.get(0))))) {
      return false;
    }
    int role = opening.size() > 2 && IN_THE_NAME.contains(opening.get(2)) ? 2 : 1;
    int of = role + 1;
    return opening.size() > of + 1
        && !opening.get(1).startsWith(ARTICLE)
        && WORDS.organisations().contains(opening.get(of))
        && !opening.get(of + 1).startsWith(ARTICLE);
  }

  /** Whether a folded word or mark cannot be the subject of a verb of saying. */
  static boolean isNone(String word) {
    int first = word.codePointAt(0);
    return NOT_A_SUBJECT.contains(word)
        || !Character.isLetterOrDigit(first)
        || first == CharacterClasses.TATWEEL;
  }

  private static boolean isMissing(List<String> opening) {
    if (opening.size() < 2 || isNone(opening.get(1))) {
      return true;
    }
    return WORDS.backward().contains(opening.get(1))
        && (opening.size() < 3 || isNone(opening.get(2)));
  }

  /** Whether the second word is somebody's: "said his deputy" leaves open whose. */
  private static boolean secondIsPossessed(Sentence sentence) {
    return word(sentence, 1)
        .map(Token::segments)
        .filter(
            segments ->
                segments.size() > 1
                    && segments.get(segments.size() - 1).tag().equals(POSSESSIVE)
                    && segments.get(0).tag().startsWith(NOUN))
        .isPresent();
  }

  private static boolean secondBeginsWithBi(Sentence sentence) {
    return word(sentence, 1)
        .map(token -> token.segments().get(0))
        .filter(UnnamedSubject::isBi)
        .isPresent();
  }

  private static boolean isBi(Segment segment) {
    return segment.tag().equals(PREPOSITION) && segment.form().startsWith("ب");
  }

  /** The first word of a sentence (0), or one behind it. */
  private static Optional<Token> word(Sentence sentence, int index) {
    return sentence.tokens().stream()
        .filter(token -> !token.isPunctuation())
        .skip(index)
        .findFirst();
  }
}
