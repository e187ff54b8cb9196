package org.khulasa.summarizer.disagreement;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Entity;
import org.khulasa.core.Token;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.summarizer.internal.KindLists;

/**
 * Two counts of one thing that an article itself sets against each other, as said by two: {@code
 * قالت النقابة إن ثلاثة آلاف عامل يشاركون، بينما قدرت الشركة عددهم بأقل من ألفين}. The article
 * knows of both because they are in dispute.
 *
 * @param first the count before the turn
 * @param second the count behind it
 */
record Contest(Reading first, Reading second) {
  private static final ImmutableSetMultimap<String, String> WORDS =
      KindLists.words(Contest.class, "contest-words.txt", "TURN", "SAY", "THEM", "OTHERS");
  private static final ImmutableSet<String> TURNS = WORDS.get("TURN");
  private static final ImmutableSet<String> SAYINGS = WORDS.get("SAY");
  private static final ImmutableSet<String> THEM = WORDS.get("THEM");
  private static final ImmutableSet<String> OTHERS = WORDS.get("OTHERS");

  /** So many words before a number say that it counts the same, behind it that it counts others. */
  private static final int REACH = 3;

  /** Those of a document, in order; linear in its length. */
  static List<Contest> of(
      AnalyzedDocument analyzed, List<SentenceWords> sentences, FigureReader reader) {
    List<Contest> contests = new ArrayList<>();
    for (SentenceWords sentence : sentences) {
      List<Entity> quantities =
          sentence.figures().stream()
              .filter(figure -> SentenceWords.QUANTITIES.contains(figure.type()))
              .filter(figure -> !isInBrackets(analyzed.document().text(), figure))
              .toList();
      // A third number may be what one of the two is of.
      if (quantities.size() == 2 && isTurned(sentence, quantities)) {
        of(analyzed, sentence, quantities, reader).ifPresent(contests::add);
      }
    }
    return contests;
  }

  private static Optional<Contest> of(
      AnalyzedDocument analyzed,
      SentenceWords sentence,
      List<Entity> quantities,
      FigureReader reader) {
    Entity other = quantities.get(1);
    boolean ofTheSame = isOfTheSame(sentence, other);
    Optional<Reading> first = reader.reading(analyzed, sentence, quantities.get(0));
    if (first.isEmpty() || (first.get().bare() && !ofTheSame)) {
      return Optional.empty();
    }
    return (ofTheSame
            ? reader.reading(analyzed, sentence, other, first.get().thing())
            : reader.reading(analyzed, sentence, other))
        .filter(second -> second.thing().equals(first.get().thing()))
        .filter(
            second -> !second.agrees(first.get()) && !second.range().isFarFrom(first.get().range()))
        .map(second -> new Contest(first.get(), second));
  }

  /** Whether another says the second number than the first, and none of them is a part. */
  private static boolean isTurned(SentenceWords sentence, List<Entity> quantities) {
    int from = sentence.before(quantities.get(0).span());
    int to = sentence.before(quantities.get(1).span());
    int end = Math.min(sentence.words().size(), to + REACH);
    boolean turned = false;
    boolean said = false;
    for (int at = from; at < end; at++) {
      String word = LetterFolding.fold(sentence.words().get(at).normal());
      if (OTHERS.contains(word)) {
        return false;
      }
      turned |= at < to && TURNS.contains(word);
      said |= at < to && turned && SAYINGS.contains(word);
    }
    return said;
  }

  /** {@code 87 مليار دينار (نحو 66 مليون دولار)}: the same once more. */
  private static boolean isInBrackets(String text, Entity figure) {
    int start = figure.span().start();
    return start > 0 && text.charAt(start - 1) == '(';
  }

  private static boolean isOfTheSame(SentenceWords sentence, Entity figure) {
    int before = sentence.before(figure.span());
    return sentence.words().subList(Math.max(0, before - REACH), before).stream()
        .map(Token::normal)
        .anyMatch(word -> THEM.contains(LetterFolding.fold(word)));
  }

  /** Whether another article begins with one of the two, or with what agrees with one of them. */
  boolean isOneOf(Reading other) {
    return other.lead()
        && (first.thing().equals(other.thing())
            || (!first.fate().isEmpty() && first.fate().equals(other.fate())))
        && first.agrees(other) != second.agrees(other)
        && !first.days().apart(other.days())
        && first.sum() == other.sum()
        && first.isOfOneWeek(other)
        && first.sharesWords(other);
  }
}
