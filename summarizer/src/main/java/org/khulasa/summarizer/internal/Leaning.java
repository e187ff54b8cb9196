package org.khulasa.summarizer.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khulasa.core.Sentence;
import org.khulasa.core.Token;
import org.khulasa.core.text.LetterFolding;
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
  private static final ImmutableSet<String> BOUND_PREPOSITIONS = ImmutableSet.of("عن", "الي");
  private static final int OPENING_WORDS = 6;

  private final ImmutableListMultimap<String, List<String>> connectives;
  private final ImmutableSet<String> adding;
  private final ImmutableSet<String> saying;
  private final ImmutableSet<String> backward;

  private Leaning(
      ImmutableListMultimap<String, List<String>> connectives,
      Set<String> adding,
      Set<String> saying,
      Set<String> backward) {
    this.connectives = connectives;
    this.adding = ImmutableSet.copyOf(adding);
    this.saying = ImmutableSet.copyOf(saying);
    this.backward = ImmutableSet.copyOf(backward);
  }

  static Leaning standard() {
    return DEFAULT;
  }

  boolean leans(Sentence sentence) {
    List<String> opening = opening(sentence);
    if (opening.isEmpty()) {
      return false;
    }
    // Written together with wa- or fa-, or without: both readings are tried.
    String first = opening.get(0);
    if (leans(opening) || verbWithoutSubject(sentence, opening)) {
      return true;
    }
    if (first.length() > 2 && (first.charAt(0) == 'و' || first.charAt(0) == 'ف')) {
      List<String> bare = new ArrayList<>(opening);
      bare.set(0, first.substring(1));
      return leans(bare);
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
        return token.segments().stream().anyMatch(segment -> segment.tag().startsWith("VB"));
      }
    }
    return false;
  }

  private boolean leans(List<String> opening) {
    String first = opening.get(0);
    for (List<String> phrase : connectives.get(first)) {
      if (phrase.size() <= opening.size() && opening.subList(0, phrase.size()).equals(phrase)) {
        return true;
      }
    }
    return adding.contains(first) || (saying.contains(first) && subjectIsMissing(opening));
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
    return NOT_A_SUBJECT.contains(word) || !Character.isLetterOrDigit(word.codePointAt(0));
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
    ImmutableSet.Builder<String> backward = ImmutableSet.builder();
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
        case "backward" -> backward.add(phrase.get(0));
        default -> throw new IllegalStateException(resource + " has the line: " + line);
      }
    }
    return new Leaning(connectives.build(), adding.build(), saying.build(), backward.build());
  }
}
