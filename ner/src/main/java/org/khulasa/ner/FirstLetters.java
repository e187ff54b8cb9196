package org.khulasa.ner;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khulasa.core.Sentence;
import org.khulasa.core.Token;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.core.text.WordLists;

/**
 * First letters of foreign names that the segmenter took for conjunctions or prepositions: {@code
 * فالتر}, {@code ويست هام}. Such a letter belongs to the name if the document never has the word
 * without it, and if another name begins with the whole word, or if once it stands right behind a
 * preposition, where neither can stand, or where {@link OwnLetters} tells.
 */
final class FirstLetters {
  private static final String ARTICLE = "ال";

  /** As they are written: folded, {@code إلى} is the name {@code آلي}. */
  private static final ImmutableSet<String> PREPOSITIONS =
      WordLists.lines(FirstLetters.class, "prepositions.txt").stream()
          .flatMap(line -> Arrays.stream(line.split(" ")))
          .collect(ImmutableSet.toImmutableSet());

  private final KnownNames known;
  private final WordLexicon lexicon;

  FirstLetters(KnownNames known, WordLexicon lexicon) {
    this.known = known;
    this.lexicon = lexicon;
  }

  /**
   * What a document says of its words.
   *
   * @param words all, folded, with what is attached to them
   * @param governed where those behind a preposition begin
   */
  private record Words(Set<String> words, Set<Integer> governed) {
    static Words of(List<Sentence> sentences) {
      Words words = new Words(new HashSet<>(), new HashSet<>());
      for (Sentence sentence : sentences) {
        boolean governed = false;
        for (Token token : sentence.tokens()) {
          String word = LetterFolding.fold(token.normal());
          words.words.add(word);
          if (governed) {
            words.governed.add(token.span().start());
          }
          governed = PREPOSITIONS.contains(token.normal());
        }
      }
      return words;
    }
  }

  /** The names of a document, with such letters. */
  List<FoundName> giveBackTo(List<FoundName> found, String text, List<Sentence> sentences) {
    if (found.stream().noneMatch(FoundName::isBehindLetter)) {
      return found;
    }
    Words words = Words.of(sentences);
    OwnLetters own = new OwnLetters(Neighbours.of(sentences), words.words(), text);
    List<FoundName> names =
        found.stream()
            .map(name -> withOwn(name, text, own))
            .collect(ImmutableList.toImmutableList());
    Set<String> whole = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      FoundName name = names.get(i);
      if (!name.span().equals(found.get(i).span())) {
        whole.add(firstWord(name, text));
      } else if (!name.isBehindLetter()) {
        String word = firstWord(name, text);
        // One that raw news does not know may itself be a name with a preposition left on it.
        if (isKnown(word)) {
          whole.add(word);
        }
      } else if (words.governed().contains(name.span().start() - 1)) {
        whole.add(longer(name, text));
      }
    }
    return names.stream()
        .map(name -> lacksLetter(name, text, words, whole) ? name.withLetterBefore() : name)
        .collect(ImmutableList.toImmutableList());
  }

  /** The name with those letters before it that are its own where it stands. */
  private FoundName withOwn(FoundName name, String text, OwnLetters own) {
    FoundName longer = name;
    while (mayLackLetter(longer, text) && own.isOwn(longer)) {
      longer = longer.withLetterBefore();
    }
    return longer;
  }

  private boolean mayLackLetter(FoundName name, String text) {
    return name.isBehindLetter()
        && !name.alefGone()
        && AttachedClitics.CLITICS.indexOf(name.letterBefore(text)) >= 0
        && !known.contains(name.key(text));
  }

  private boolean lacksLetter(FoundName name, String text, Words words, Set<String> whole) {
    return mayLackLetter(name, text)
        && whole.contains(longer(name, text))
        && !words.words().contains(firstWord(name, text))
        && !hasArticle(firstWord(name, text));
  }

  /** Whether a word has an article and not only letters that look like one. */
  private boolean hasArticle(String word) {
    return word.startsWith(ARTICLE) && isKnown(word.substring(ARTICLE.length()));
  }

  private boolean isKnown(String word) {
    return lexicon.find(SentenceWords.hashOf(word)) >= 0;
  }

  private static String longer(FoundName name, String text) {
    return name.letterBefore(text) + firstWord(name, text);
  }

  private static String firstWord(FoundName name, String text) {
    String key = name.key(text);
    int blank = key.indexOf(' ');
    return blank < 0 ? key : key.substring(0, blank);
  }
}
