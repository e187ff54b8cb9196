package org.khulasa.summarizer.render;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Entity;
import org.khulasa.core.Segment;
import org.khulasa.core.Sentence;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.core.text.CharacterClasses;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.core.text.ScriptNormalizer;
import org.khulasa.core.text.VisibleText;
import org.khulasa.core.text.WordKey;
import org.khulasa.core.text.WordLists;
import org.khulasa.core.text.Words;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummarySentence;

/**
 * Who is meant where a summary first mentions a person by the family name alone: beside {@code وقال
 * ظريف} a reader is told {@code وزير الخارجية الإيراني محمد جواد ظريف}, as an article has it. Said
 * once, where the person is met first. Offices are in {@code offices.txt}.
 */
final class FullNames {
  private static final String PERSON = "PER";
  private static final int LONGEST_OFFICE = 6;
  private static final CharMatcher VOWELS = CharMatcher.anyOf("اوي");
  private static final CharMatcher G = CharMatcher.anyOf("جغقك");
  private static final Comparator<Sentence> BY_START =
      Comparator.comparingInt(sentence -> sentence.span().start());

  private final Summary summary;
  private final Map<String, Mention> fullest = new HashMap<>();
  private final List<List<String>> glosses = new ArrayList<>();

  FullNames(Summary summary) {
    this.summary = summary;
    for (AnalyzedDocument analyzed : summary.documents()) {
      for (Entity entity : analyzed.entities()) {
        if (isPerson(entity)) {
          Mention mention = new Mention(analyzed, entity);
          fullest.merge(entity.normal(), mention, Mention::fuller);
        }
      }
    }
    List<ImmutableSet<String>> met = new ArrayList<>();
    for (SummarySentence sentence : summary.sentences()) {
      glosses.add(gloss(sentence, met));
    }
  }

  /**
   * The names to explain behind a sentence, each with its explanation.
   *
   * @param sentence its number in the summary, from 0
   */
  List<String> of(int sentence) {
    return glosses.get(sentence);
  }

  private List<String> gloss(SummarySentence sentence, List<ImmutableSet<String>> met) {
    AnalyzedDocument analyzed = summary.document(sentence.passage());
    ImmutableList.Builder<String> explained = ImmutableList.builder();
    List<Mention> mentions =
        analyzed.entities().stream()
            .filter(entity -> isPerson(entity))
            .filter(entity -> sentence.passage().span().contains(entity.span()))
            .map(entity -> new Mention(analyzed, entity))
            .toList();
    // A full name behind the short one explains it, too.
    mentions.forEach(mention -> met.add(mention.words()));
    ImmutableSet<String> said = keys(sentence.text());
    for (Mention mention : mentions) {
      Mention full = fullest.getOrDefault(mention.entity().normal(), mention);
      boolean known =
          met.stream()
              .anyMatch(
                  words ->
                      words.size() > 1
                          && (words.containsAll(mention.words()) || alike(words, full.words())));
      if (!known
          && !mention.followsBracket()
          && mention.isFamilyNameOf(full)
          && !said.containsAll(full.words())) {
        explained.add(
            VisibleText.line(mention.text()) + ": " + VisibleText.line(full.withOffice()));
        met.add(full.words());
      }
    }
    return explained.build();
  }

  /** Whether two names of several words may be two spellings of one, given name and all. */
  private static boolean alike(ImmutableSet<String> one, ImmutableSet<String> other) {
    ImmutableSet<String> sounds = sounds(one);
    ImmutableSet<String> others = sounds(other);
    return Math.min(sounds.size(), others.size()) > 1
        && (sounds.containsAll(others) || others.containsAll(sounds));
  }

  /**
   * What outlets agree on when they write a foreign name: its consonants, but not which letter
   * stands for a g, nor which vowels are written.
   */
  private static ImmutableSet<String> sounds(ImmutableSet<String> words) {
    return words.stream()
        .map(word -> G.replaceFrom(VOWELS.removeFrom(word), 'غ'))
        .filter(sound -> sound.length() > 1)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableSet<String> keys(String text) {
    return Words.of(ScriptNormalizer.normalize(text)).stream()
        .map(WordKey::of)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static boolean isPerson(Entity entity) {
    return entity.type().equals(PERSON) && !entity.normal().isBlank();
  }

  /** A place where a person is named. */
  private record Mention(AnalyzedDocument document, Entity entity) {
    String text() {
      return entity.span().of(document.document().text());
    }

    /** Its words, in their order. */
    ImmutableSet<String> words() {
      return keys(text());
    }

    /** Whether somebody has put in before it, in brackets, who is meant. */
    boolean followsBracket() {
      String text = document.document().text();
      int before = entity.span().start() - 1;
      while (before >= 0 && CharacterClasses.isSpace(text.charAt(before))) {
        before--;
      }
      return before >= 0 && CharacterClasses.isClosingBracket(text.charAt(before));
    }

    /** Whether this is one word, the last of several of the other: given names say too little. */
    boolean isFamilyNameOf(Mention full) {
      List<String> all = full.words().asList();
      return words().size() == 1
          && all.size() > 1
          && all.get(all.size() - 1).equals(words().asList().get(0));
    }

    /** The one with more words; of equals one with an office before it, or else this one. */
    Mention fuller(Mention other) {
      int more = Integer.compare(other.words().size(), words().size());
      if (more != 0) {
        return more > 0 ? other : this;
      }
      return office().isEmpty() && other.office().isPresent() ? other : this;
    }

    /** The name behind its office, if that stands there. */
    String withOffice() {
      int start = office().orElse(entity.span().start());
      return new Span(start, entity.span().end()).of(document.document().text());
    }

    /** Where the office begins that stands before the name: nouns and adjectives only. */
    private Optional<Integer> office() {
      Optional<Integer> office = Optional.empty();
      List<Token> tokens = tokens();
      int at = tokens.size() - 1;
      while (at >= 0 && tokens.get(at).span().start() >= entity.span().start()) {
        at--;
      }
      for (int i = at; i >= 0 && i > at - LONGEST_OFFICE; i--) {
        List<Segment> segments = tokens.get(i).segments();
        Segment stem = segments.get(segments.size() - 1);
        if (!isNominal(stem)) {
          break;
        }
        if (Offices.ALL.contains(withoutArticle(LetterFolding.fold(stem.form())))
            && stem.span().of(document.document().text()).equals(stem.form())) {
          office = Optional.of(stem.span().start());
        }
        if (segments.size() > 1) {
          // A conjunction or preposition begins the phrase.
          break;
        }
      }
      return office;
    }

    /** The tokens of the sentence that the name stands in; none if it stands in a heading. */
    private List<Token> tokens() {
      List<Sentence> sentences = document.sentences();
      Sentence key = new Sentence(entity.span(), List.of());
      int found = Collections.binarySearch(sentences, key, BY_START);
      int sentence = found >= 0 ? found : -found - 2;
      return sentence >= 0 && sentences.get(sentence).span().contains(entity.span())
          ? sentences.get(sentence).tokens()
          : List.of();
    }

    private static boolean isNominal(Segment stem) {
      String tag = stem.tag().startsWith("DT") ? stem.tag().substring(2) : stem.tag();
      return tag.startsWith("NN") || tag.startsWith("JJ") || tag.startsWith("ADJ");
    }

    private static String withoutArticle(String word) {
      return word.startsWith("ال") && word.length() > 3 ? word.substring(2) : word;
    }
  }

  /** Loaded once, at the first page with names. */
  private static final class Offices {
    static final Set<String> ALL =
        WordLists.lines(FullNames.class, "offices.txt").stream()
            .map(LetterFolding::fold)
            .collect(ImmutableSet.toImmutableSet());
  }
}
