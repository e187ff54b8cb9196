package org.khulasa.summarizer.disagreement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Entity;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.core.text.ScriptNormalizer;
import org.khulasa.core.text.WordKey;
import org.khulasa.core.text.Words;
import org.khulasa.summarizer.internal.FoldedWords;
import org.khulasa.summarizer.internal.Tokens;
import org.khulasa.summarizer.internal.Verbs;

/**
 * When people were born: {@code ولد سامر الناصر في مرون يوم 8 أبريل 1942}. Nobody is born twice, so
 * the dates of one name are compared whatever words stand around them. Confined to one thread.
 */
final class Births {
  /** So many words may stand between the name and the date. */
  private static final int REACH = 6;

  private static final String PERSON = "PER";
  private static final ImmutableSet<String> BORN =
      FoldedWords.of("ولد", "ولدت", "وولد", "وولدت", "فولد", "فولدت");

  private final Map<String, List<Person>> byLastName = new LinkedHashMap<>();

  /** Somebody by all the names he has, and what is said of his birth. */
  private record Person(Set<String> names, List<Reading> births) {
    /** Whether nothing in two names parts them: a second first name may be left out. */
    boolean mayBe(Set<String> others) {
      return names.containsAll(others) || others.containsAll(names);
    }
  }

  /** Adds those of a document. */
  void add(AnalyzedDocument analyzed, List<SentenceWords> sentences) {
    for (SentenceWords sentence : sentences) {
      List<Token> words = sentence.words();
      for (int at = 0; at + 1 < words.size(); at++) {
        if (BORN.contains(Tokens.folded(words.get(at))) && Verbs.is(words.get(at))) {
          add(analyzed, sentence, words.get(at + 1).span().start());
        }
      }
    }
  }

  private void add(AnalyzedDocument analyzed, SentenceWords sentence, int place) {
    Optional<Span> name =
        analyzed.entities().stream()
            .filter(entity -> entity.type().equals(PERSON) && entity.span().start() == place)
            .map(Entity::span)
            .findFirst();
    name.flatMap(span -> birth(analyzed, sentence, span))
        .ifPresent(birth -> add(keys(name.orElseThrow().of(analyzed.document().text())), birth));
  }

  /** The figure behind a name, if it is a date and close. */
  private static Optional<Reading> birth(
      AnalyzedDocument analyzed, SentenceWords sentence, Span name) {
    return sentence.figures().stream()
        .filter(figure -> figure.span().start() >= name.end())
        .findFirst()
        .filter(figure -> SentenceWords.DATES.contains(figure.type()))
        .filter(date -> sentence.before(date.span()) - sentence.before(name) <= REACH)
        .flatMap(date -> DateReader.reading(analyzed, sentence, date));
  }

  private static ImmutableList<String> keys(String name) {
    return Words.of(ScriptNormalizer.normalize(name)).stream()
        .map(WordKey::of)
        .collect(ImmutableList.toImmutableList());
  }

  private void add(List<String> names, Reading birth) {
    Set<String> all = ImmutableSet.copyOf(names);
    List<Person> people =
        byLastName.computeIfAbsent(Iterables.getLast(names, ""), last -> new ArrayList<>());
    Optional<Person> known = people.stream().filter(person -> person.mayBe(all)).findFirst();
    Person person = known.orElseGet(() -> new Person(all, new ArrayList<>()));
    person.births().add(birth);
    if (known.isEmpty()) {
      people.add(person);
    }
  }

  /** What is said of the birth of each. */
  List<List<Reading>> groups() {
    return byLastName.values().stream().flatMap(List::stream).map(Person::births).toList();
  }
}
