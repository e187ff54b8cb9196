package org.khulasa.core.segment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.khulasa.core.text.WordLists;

/**
 * Corrects the field's commonest mistakes, word by word, by what is written in news:
 *
 * <ul>
 *   <li>Function words that are one word stay one: {@code عندما}, {@code كذلك} ({@code
 *       whole-words.txt}).
 *   <li>A word that is written far more often than the rest behind its first letter, with other
 *       clitics or none, is whole: {@code ويكيبيديا}, {@code لغات}, {@code فايبر}. The field knows
 *       letters, and takes names for a conjunction and something.
 *   <li>The other way round, {@code ب ك ل} are split off if the rest is a common word and the whole
 *       is rare: {@code كولاية}, {@code لبكين}.
 *   <li>A last {@code ه} belongs to the word if the rest is never written without it: {@code
 *       ترفيه}.
 * </ul>
 *
 * <p>The article behind {@code ل} is certain and is left alone. On {@code pud-dev} (see {@code
 * docs/segmentation.md}) this removes a third of all mistakes. A word costs about eight look-ups;
 * immutable, for any number of threads.
 */
final class CliticRevision {
  /** How many times as often the whole must be written as the rest to be one word. */
  private static final double WHOLE_FACTOR = 10;

  /** How many times as often the rest must be written as the whole to be split off. */
  private static final double REST_FACTOR = 20;

  /** How often the rest must have been seen to be a common word. */
  private static final double COMMON = 50;

  /** How often a word must have been seen that looks like a verb in the future. */
  private static final double SOME = 20;

  private static final int SHORTEST_WHOLE = 4;
  private static final String PROCLITICS = "وفبلكس";
  private static final String PREPOSITIONS = "بكل";
  private static final String ARTICLE = "ال";
  private static final String VERB_PREFIXES = "ايتن";
  private static final ImmutableList<String> OTHER_CLITICS =
      ImmutableList.of("و", "ف", "ب", "ل", "ك");
  private static final ImmutableList<String> OTHER_PRONOUNS =
      ImmutableList.of("ها", "هم", "هن", "نا", "كم", "ك", "ي", "هما");

  private final WordCounts counts;
  private final ImmutableSet<String> wholeWords;

  CliticRevision(WordCounts counts) {
    this.counts = counts;
    this.wholeWords = ImmutableSet.copyOf(WordLists.lines(CliticRevision.class, "whole-words.txt"));
  }

  /**
   * The pieces of a word after revision.
   *
   * @param word as {@link TreebankSpelling} writes it
   * @param pieces as the field found them
   * @return {@code pieces} itself if nothing is to be changed
   */
  List<Piece> revise(String word, List<Piece> pieces) {
    if (pieces.size() == 1) {
      return splitPreposition(word, pieces);
    }
    if (wholeWords.contains(word)) {
      return whole(word);
    }
    int second = pieces.get(1).start();
    if (pieces.size() > 2 && second == 1 && wholeWords.contains(word.substring(1))) {
      return ImmutableList.of(pieces.get(0), new Piece(word.substring(1), 1));
    }
    if (pieces.size() == 2 && second == 1 && isWhole(word)) {
      return whole(word);
    }
    return joinLastHeh(word, pieces);
  }

  private static List<Piece> whole(String word) {
    return ImmutableList.of(new Piece(word, 0));
  }

  private boolean isWhole(String word) {
    char clitic = word.charAt(0);
    char next = word.charAt(1);
    if (PROCLITICS.indexOf(clitic) < 0
        || word.startsWith(ARTICLE, 1)
        || (clitic == 'ل' && next == 'ل')) {
      return false;
    }
    double asWhole = counts.count(word);
    // Any verb may have a future; that this one was not seen without it says little.
    boolean future = clitic == 'س' && VERB_PREFIXES.indexOf(next) >= 0;
    if (asWhole < (future ? SOME : 1)) {
      return false;
    }
    double asRest = written(word, 1, word.length(), clitic);
    return asRest == 0 || (clitic != 'و' && asRest * WHOLE_FACTOR < asWhole);
  }

  /** How often a part of a word was written alone, with the article or with another clitic. */
  private double written(String word, int from, int to, char except) {
    double written = counts.count("", word, from, to) + counts.count(ARTICLE, word, from, to);
    for (String other : OTHER_CLITICS) {
      if (other.charAt(0) != except) {
        written += counts.count(other, word, from, to);
      }
    }
    return written;
  }

  private List<Piece> splitPreposition(String word, List<Piece> pieces) {
    if (word.length() < SHORTEST_WHOLE || PREPOSITIONS.indexOf(word.charAt(0)) < 0) {
      return pieces;
    }
    double asRest = counts.count("", word, 1, word.length());
    if (asRest < COMMON || asRest < REST_FACTOR * counts.count(word)) {
      return pieces;
    }
    return ImmutableList.of(new Piece(word.substring(0, 1), 0), new Piece(word.substring(1), 1));
  }

  private List<Piece> joinLastHeh(String word, List<Piece> pieces) {
    int last = pieces.get(pieces.size() - 1).start();
    if (last != word.length() - 1 || word.charAt(last) != 'ه' || pieces.size() < 2) {
      return pieces;
    }
    Piece stem = pieces.get(pieces.size() - 2);
    // Before a pronoun these stand for the hamza of the stem, and tah for its heh marbuta.
    if ("ؤئء".indexOf(word.charAt(last - 1)) >= 0 || occursWithoutHeh(word, stem, last)) {
      return pieces;
    }
    // The letter before the pronoun as written: the field may have rewritten it.
    String form = stem.form().substring(0, stem.form().length() - 1) + word.substring(last - 1);
    return ImmutableList.<Piece>builder()
        .addAll(pieces.subList(0, pieces.size() - 2))
        .add(new Piece(form, stem.start()))
        .build();
  }

  private boolean occursWithoutHeh(String word, Piece stem, int last) {
    if (written(word, stem.start(), last, '\0') > 0
        || written(stem.form(), 0, stem.form().length(), '\0') > 0) {
      return true;
    }
    String letters = word.substring(stem.start(), last);
    for (String pronoun : OTHER_PRONOUNS) {
      if (counts.count(letters + pronoun) > 0) {
        return true;
      }
    }
    return false;
  }
}
