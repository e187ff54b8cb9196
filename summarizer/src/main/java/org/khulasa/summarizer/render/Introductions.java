package org.khulasa.summarizer.render;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Entity;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummarySentence;
import org.khulasa.summarizer.internal.WordKeys;

/**
 * Who is meant where a summary first mentions a person by the family name alone, or without saying
 * who that is: beside {@code وقال ظريف} a reader is told {@code وزير الخارجية الإيراني محمد جواد
 * ظريف}, beside {@code وقال محمد جواد ظريف} {@code وزير الخارجية الإيراني}, as articles have it.
 * Said once, where the person is met first; not where the sentence that follows says it, and not
 * where no article says more than a first name.
 */
final class Introductions {
  private static final CharMatcher VOWELS = CharMatcher.anyOf("اوي");
  private static final CharMatcher G = CharMatcher.anyOf("جغقك");
  private static final Splitter SPACES = Splitter.on(' ');
  private static final String THE = "ال";
  private static final String INDEFINITE = "ا";

  // "The president" alone says little.
  private static final int FEWEST_WORDS = 2;

  private final Summary summary;
  private final ListMultimap<String, PersonMention> mentions =
      MultimapBuilder.hashKeys().arrayListValues().build();
  private final Set<String> introduced = new HashSet<>();
  private final Map<String, PersonMention> fullest = new HashMap<>();
  private final Set<ImmutableSet<String>> met = new LinkedHashSet<>();
  private final List<List<PersonMention>> named = new ArrayList<>();
  private final List<List<String>> glosses = new ArrayList<>();
  private final Set<String> told = new HashSet<>();

  Introductions(Summary summary) {
    this.summary = summary;
    for (AnalyzedDocument analyzed : summary.documents()) {
      for (Entity entity : analyzed.entities()) {
        if (PersonMention.isPerson(entity)) {
          mentions.put(entity.normal(), new PersonMention(analyzed, entity));
        }
      }
    }
    for (SummarySentence sentence : summary.sentences()) {
      named.add(namedIn(sentence));
      told.addAll(WordKeys.of(sentence.text()));
    }
    for (int i = 0; i < named.size(); i++) {
      glosses.add(gloss(i));
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

  private List<PersonMention> namedIn(SummarySentence sentence) {
    AnalyzedDocument analyzed = summary.document(sentence.passage());
    return analyzed.entities().stream()
        .filter(PersonMention::isPerson)
        .filter(entity -> sentence.passage().span().contains(entity.span()))
        .map(entity -> new PersonMention(analyzed, entity))
        .toList();
  }

  private List<String> gloss(int at) {
    ImmutableList.Builder<String> explained = ImmutableList.builder();
    List<PersonMention> behind = at + 1 < named.size() ? named.get(at + 1) : ImmutableList.of();
    Set<ImmutableSet<String>> before = ImmutableSet.copyOf(met);
    // A full name behind the short one explains it, too.
    named.get(at).forEach(mention -> met.add(mention.words()));
    ImmutableSet<String> said = WordKeys.of(summary.sentences().get(at).text());
    for (PersonMention mention : named.get(at)) {
      PersonMention full = fullest(mention);
      boolean first = introduced.add(mention.entity().normal());
      if (mention.followsBracket() || isIntroduced(mention, full, behind)) {
        continue;
      }
      boolean isShort = mention.isFamilyNameOf(full) && !said.containsAll(full.words());
      if (isShort && !isKnown(mention, full, met)) {
        // A first name alone does not tell who that is.
        role(mention)
            .map(role -> role.with(full.text()))
            .ifPresent(
                who -> {
                  explained.add(mention.text() + ": " + withoutTags(who));
                  met.add(full.words());
                });
      } else if (first && !isKnown(mention, full, before) && !mention.saysWho()) {
        role(mention)
            .flatMap(role -> news(role.alone(), mention, said))
            .ifPresent(role -> explained.add(mention.text() + ": " + withoutTags(role)));
      }
    }
    return explained.build();
  }

  /** {@code #سلفا_كير} in words: what explains a name is not quoted, so that it may be readable. */
  private static String withoutTags(String text) {
    return text.replace("#", "").replace('_', ' ');
  }

  /** Whether a reader has met the person by a name of several words. */
  private static boolean isKnown(
      PersonMention mention, PersonMention full, Iterable<ImmutableSet<String>> met) {
    for (ImmutableSet<String> words : met) {
      if (words.size() > 1 && (words.containsAll(mention.words()) || alike(words, full.words()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of these mentions has the person's name in several words, and says who it is. */
  private static boolean isIntroduced(
      PersonMention mention, PersonMention full, List<PersonMention> mentions) {
    return mentions.stream()
        .filter(other -> isKnown(mention, full, ImmutableList.of(other.words())))
        .anyMatch(PersonMention::saysWho);
  }

  /** The mention of the same person with the most words, the first of equals. */
  private PersonMention fullest(PersonMention mention) {
    return fullest.computeIfAbsent(
        mention.entity().normal(),
        normal ->
            mentions.get(normal).stream()
                .max(Comparator.comparingInt(other -> other.words().size()))
                .orElse(mention));
  }

  /**
   * What of a role the sentence does not say elsewhere, if that is enough. Where an adjective of it
   * stands before the name ({@code فازت اللبنانية نادين} of {@code المخرجة اللبنانية}) the noun is
   * left, unless another sentence of the summary has it.
   */
  private Optional<String> news(String role, PersonMention mention, Set<String> said) {
    List<String> words = WordKeys.of(role).asList();
    if (words.size() < FEWEST_WORDS || isSaid(words.get(0), said)) {
      return Optional.empty();
    }
    boolean repeats =
        role.startsWith(THE)
            && words.subList(1, words.size()).equals(WordKeys.of(mention.wordBefore()).asList());
    if (!repeats) {
      return Optional.of(role);
    }
    return isSaid(words.get(0), told)
        ? Optional.empty()
        : Optional.of(SPACES.split(role).iterator().next());
  }

  /** Also as what somebody became: {@code مدربا}. */
  private static boolean isSaid(String noun, Set<String> said) {
    return said.contains(noun) || said.contains(noun + INDEFINITE);
  }

  /** What most of the mentions say the person is; of equals what says more. */
  private Optional<Roles.Role> role(PersonMention mention) {
    ListMultimap<ImmutableSet<String>, Roles.Role> roles =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (PersonMention other : mentions.get(mention.entity().normal())) {
      other.role().ifPresent(role -> roles.put(WordKeys.of(role.beforeName()), role));
    }
    Comparator<ImmutableSet<String>> mentions =
        Comparator.comparing(words -> roles.get(words).size());
    return roles.keySet().stream()
        .max(mentions.thenComparing(Set::size))
        .map(words -> roles.get(words).get(0));
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
}
