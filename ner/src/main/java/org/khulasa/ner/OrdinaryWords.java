package org.khulasa.ner;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.khulasa.core.Sentence;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.core.text.WordLists;

/**
 * Takes out words of the language that were taken for the names which they are elsewhere: {@code
 * هجوم بري}, an attack by land, is about no man of the name. What stands beside them tells, if the
 * document has the name nowhere else; {@code ordinary-words.txt} lists both, words that are no
 * names where the document has others ({@code القاعدة} of {@code قاعدة حميميم}), words that are no
 * names of some type, and phrases that are no names though they stand in quotation marks.
 */
final class OrdinaryWords {
  private static final Splitter BLANKS = Splitter.on(' ').trimResults().omitEmptyStrings();
  private static final String CONJUNCTIONS = "وف";

  private static final Lists LISTS = Lists.read();

  /**
   * Words by the name that they make a word of, from before, from behind or anywhere, and those
   * before it that show it to be a name.
   */
  private record Lists(
      ImmutableSetMultimap<String, String> before,
      ImmutableSetMultimap<String, String> behind,
      ImmutableSetMultimap<String, String> inDocument,
      ImmutableSetMultimap<String, String> naming,
      ImmutableSetMultimap<String, String> byType,
      ImmutableSet<String> phrases) {
    static Lists read() {
      ImmutableSetMultimap.Builder<String, String> before = ImmutableSetMultimap.builder();
      ImmutableSetMultimap.Builder<String, String> behind = ImmutableSetMultimap.builder();
      ImmutableSetMultimap.Builder<String, String> inDocument = ImmutableSetMultimap.builder();
      ImmutableSetMultimap.Builder<String, String> naming = ImmutableSetMultimap.builder();
      ImmutableSetMultimap.Builder<String, String> byType = ImmutableSetMultimap.builder();
      ImmutableSet.Builder<String> phrases = ImmutableSet.builder();
      for (String line : WordLists.lines(OrdinaryWords.class, "ordinary-words.txt")) {
        String folded = LetterFolding.fold(line);
        List<String> words = BLANKS.splitToList(folded);
        switch (words.get(1)) {
          case "<" -> before.putAll(words.get(0), words.subList(2, words.size()));
          case ">" -> behind.putAll(words.get(0), words.subList(2, words.size()));
          case "~" -> inDocument.putAll(words.get(0), words.subList(2, words.size()));
          case "!" -> naming.putAll(words.get(0), words.subList(2, words.size()));
          case "=" -> byType.putAll(words.get(0), words.subList(2, words.size()));
          default -> phrases.add(folded);
        }
      }
      return new Lists(
          before.build(),
          behind.build(),
          inDocument.build(),
          naming.build(),
          byType.build(),
          phrases.build());
    }

    /** Whether it is never a name, or none of its type. */
    boolean isNone(String name, String type) {
      return phrases.contains(name) || byType.containsEntry(type, name);
    }

    boolean has(String name) {
      return before.containsKey(name) || behind.containsKey(name);
    }
  }

  private OrdinaryWords() {}

  /** The names of a document without such words. */
  static List<FoundName> leftOut(List<FoundName> names, String text, List<Sentence> sentences) {
    List<FoundName> left =
        names.stream()
            .filter(name -> !LISTS.isNone(name.key(text), name.type()))
            .collect(ImmutableList.toImmutableList());
    Set<String> ofAnother =
        left.stream()
            .map(name -> name.key(text))
            .distinct()
            .filter(name -> isOfAnother(name, sentences))
            .collect(Collectors.toSet());
    if (!ofAnother.isEmpty()) {
      left =
          left.stream()
              .filter(name -> !ofAnother.contains(name.key(text)))
              .collect(ImmutableList.toImmutableList());
    }
    return withoutOrdinary(left, text, sentences);
  }

  private static List<FoundName> withoutOrdinary(
      List<FoundName> left, String text, List<Sentence> sentences) {
    Set<Span> doubtful =
        left.stream()
            .filter(name -> LISTS.has(name.key(text)))
            .map(OrdinaryWords::word)
            .collect(Collectors.toSet());
    if (doubtful.isEmpty()) {
      return left;
    }
    Set<Span> ordinary = ordinary(doubtful, sentences);
    Set<String> others =
        left.stream()
            .filter(name -> !ordinary.contains(word(name)))
            .map(name -> name.key(text))
            .collect(Collectors.toSet());
    return left.stream()
        .filter(name -> !ordinary.contains(word(name)) || others.contains(name.key(text)))
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether the document has a word of which this one, with the article, is no name. */
  private static boolean isOfAnother(String name, List<Sentence> sentences) {
    ImmutableSet<String> words = LISTS.inDocument().get(name);
    if (words.isEmpty()) {
      return false;
    }
    boolean found = false;
    for (Sentence sentence : sentences) {
      String before = "";
      for (Token token : sentence.tokens()) {
        String word = LetterFolding.fold(token.normal());
        // Once an organisation is called so, it is called so.
        if (word.equals(name) && LISTS.naming().containsEntry(name, before)) {
          return false;
        }
        found |= words.contains(word);
        before = word;
      }
    }
    return found;
  }

  private static Span word(FoundName name) {
    return name.tokens().get(0).span();
  }

  /** Those of some words beside which something stands that makes a word of them. */
  private static Set<Span> ordinary(Set<Span> doubtful, List<Sentence> sentences) {
    Set<Span> ordinary = new HashSet<>();
    for (Sentence sentence : sentences) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        if (doubtful.contains(tokens.get(i).span())) {
          String before = i == 0 ? "" : LetterFolding.fold(tokens.get(i - 1).normal());
          String behind =
              i + 1 == tokens.size() ? "" : LetterFolding.fold(tokens.get(i + 1).normal());
          if (isOrdinary(LetterFolding.fold(tokens.get(i).normal()), before, behind)) {
            ordinary.add(tokens.get(i).span());
          }
        }
      }
    }
    return ordinary;
  }

  private static boolean isOrdinary(String word, String before, String behind) {
    String name = LISTS.has(word) || word.isEmpty() ? word : word.substring(1);
    boolean conjunction = !before.isEmpty() && CONJUNCTIONS.indexOf(before.charAt(0)) >= 0;
    return LISTS.before().containsEntry(name, before)
        || (conjunction && LISTS.before().containsEntry(name, before.substring(1)))
        || LISTS.behind().containsEntry(name, behind);
  }
}
