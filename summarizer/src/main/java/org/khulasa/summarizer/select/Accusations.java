package org.khulasa.summarizer.select;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.core.text.WordKey;
import org.khulasa.core.text.Words;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;
import org.khulasa.summarizer.internal.KindLists;
import org.khulasa.summarizer.internal.Tokens;

/** Which sentences accuse somebody, and which of others say that he denies it. */
final class Accusations {
  /** What says more than that somebody denies a charge takes too much room for it. */
  private static final int MOST_WORDS = 30;

  /** "Minister Nadir denied on Tuesday, before the court, in all points, having". */
  private static final int REACH = 9;

  private static final int NAME_REACH = 3;

  /** "But the spokesman of the ministry denied". */
  private static final int OPENING = 7;

  private static final ImmutableSet<String> HE = ImmutableSet.of("وهو", "وهي", "وهم");

  private static final String ARTICLE = "ال";
  private static final ImmutableSetMultimap<String, String> WORDS =
      KindLists.words(
          Accusations.class,
          "accusations.txt",
          "ACCUSES",
          "DENIES",
          "REJECTS",
          "CHARGE",
          "PARTY",
          "THIS",
          "APART",
          "WHO");
  private static final ImmutableSet<String> NAMES = ImmutableSet.of("PER", "ORG", "LOC");
  private static final ImmutableSet<String> JOINED =
      ImmutableSet.of("و", "ف", "ب", "ل", "ال", "وال", "بال", "لل", "وب", "ول");

  private final CandidateSet candidates;

  Accusations(CandidateSet candidates) {
    this.candidates = candidates;
  }

  /**
   * Whether a sentence speaks of an accusation, or begins an article whose headline does: "Papers
   * show that the minister received ..." below "Papers accuse minister".
   */
  boolean accuses(Candidate candidate) {
    return words(candidate).anyMatch(word -> is("ACCUSES", word))
        || (candidate.position() == 0
            && candidates.documents().get(candidate.document()).document().title().stream()
                .flatMap(title -> Words.of(title).stream())
                .anyMatch(word -> is("ACCUSES", LetterFolding.fold(word))));
  }

  /** Whether a sentence says that somebody denies something. */
  boolean denies(Candidate candidate) {
    return words(candidate).anyMatch(word -> is("DENIES", word));
  }

  /** Whether a sentence says that somebody denies or rejects something. */
  boolean mayDeny(Candidate candidate) {
    return words(candidate).anyMatch(word -> is("DENIES", word) || is("REJECTS", word));
  }

  /**
   * Whether a sentence says that somebody denies a charge whom another one names, too: he is named
   * beside the verb, or, where that has only a pronoun, first.
   */
  boolean isDenial(Candidate candidate, Candidate accusing) {
    if (candidate.words() > MOST_WORDS) {
      return false;
    }
    List<Token> tokens =
        candidates.tokens(candidate).stream().filter(token -> !token.isPunctuation()).toList();
    for (int i = 0; i < tokens.size(); i++) {
      String word = Tokens.folded(tokens.get(i));
      if (is("DENIES", word) || is("REJECTS", word)) {
        List<Token> behind = tokens.subList(i + 1, Math.min(tokens.size(), i + 1 + REACH));
        // "Nadir, who is in hospital, and he denies".
        boolean pronoun = i > 0 && HE.contains(Tokens.folded(tokens.get(i - 1)));
        List<Token> subject =
            pronoun
                ? tokens.subList(0, Math.min(i, NAME_REACH))
                : behind.subList(0, Math.min(behind.size(), NAME_REACH));
        return behind.stream().anyMatch(token -> is("CHARGE", Tokens.folded(token)))
            && subject.stream().anyMatch(token -> isNamed(candidate, token, accusing));
      }
    }
    return false;
  }

  /**
   * Whether a sentence stands right behind another one of its article and denies what that says:
   * {@code ونفى مدير الأمن الخبر}, {@code لكن الحكومة نفت تلقي أي طلب} behind {@code طلب الخاطفون
   * فدية}.
   */
  boolean answers(Candidate candidate, Candidate report) {
    if (candidate.document() != report.document()
        || candidate.index() != report.index() + 1
        || candidate.words() > MOST_WORDS) {
      return false;
    }
    List<Token> tokens =
        candidates.tokens(candidate).stream().filter(token -> !token.isPunctuation()).toList();
    for (int i = 0; i < Math.min(tokens.size(), OPENING); i++) {
      if (is("DENIES", Tokens.folded(tokens.get(i)))) {
        List<Token> behind = tokens.subList(i + 1, Math.min(tokens.size(), i + 1 + REACH));
        // "Moscow, which denies it, asked for a meeting" tells of the meeting.
        boolean aside = i > 0 && is("WHO", Tokens.folded(tokens.get(i - 1)));
        return !aside
            && behind.stream().noneMatch(token -> is("APART", Tokens.folded(token)))
            && (behind.stream().anyMatch(token -> is("THIS", Tokens.folded(token)))
                || behind.stream().anyMatch(token -> isSaid(candidate, token, report)));
      }
    }
    return false;
  }

  /** Whether a word is of what another sentence says, and not only who or where. */
  private boolean isSaid(Candidate candidate, Token word, Candidate report) {
    String key = WordKey.of(word.normal());
    return candidate.termSet().contains(key)
        && report.termSet().contains(key)
        && !isInName(candidate, word.span());
  }

  /** Whether two sentences are one, or name the same person, party or place. */
  boolean nameTheSame(Candidate candidate, Candidate other) {
    return candidate.index() == other.index()
        || candidates.tokens(candidate).stream()
            .anyMatch(token -> isNamed(candidate, token, other));
  }

  /** Whether a word is part of a name, or stands for one, and the other sentence has it. */
  private boolean isNamed(Candidate candidate, Token word, Candidate accusing) {
    return (accusing.termSet().contains(WordKey.of(word.normal()))
            && isInName(candidate, word.span()))
        || standsForName(Tokens.folded(word), accusing);
  }

  /** {@code الشركة}, where the other sentence has {@code شركة "المروج"}. */
  private boolean standsForName(String word, Candidate accusing) {
    if (!word.startsWith(ARTICLE) || !is("PARTY", word.substring(ARTICLE.length()))) {
      return false;
    }
    String party = word.substring(ARTICLE.length());
    List<Token> tokens = candidates.tokens(accusing);
    for (int i = 0; i < tokens.size() - 1; i++) {
      String before = Tokens.folded(tokens.get(i));
      Token next = tokens.get(i + 1);
      boolean heads =
          before.equals(party) || JOINED.stream().anyMatch(j -> before.equals(j + party));
      if (heads
          && !before.contains(ARTICLE + party)
          && (next.isPunctuation() || isInName(accusing, next.span()))) {
        return true;
      }
    }
    return false;
  }

  private boolean isInName(Candidate candidate, Span word) {
    return candidates.documents().get(candidate.document()).entities().stream()
        .anyMatch(entity -> NAMES.contains(entity.type()) && entity.span().overlaps(word));
  }

  private Stream<String> words(Candidate candidate) {
    return candidates.tokens(candidate).stream().map(Tokens::folded);
  }

  private static boolean is(String kind, String word) {
    Set<String> words = WORDS.get(kind);
    return words.contains(word)
        || JOINED.stream()
            .anyMatch(
                joined ->
                    word.startsWith(joined) && words.contains(word.substring(joined.length())));
  }
}
