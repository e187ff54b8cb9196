package org.khulasa.summarizer.disagreement;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Entity;
import org.khulasa.core.PublicationDate;
import org.khulasa.core.Sentence;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.core.value.Quantity;
import org.khulasa.core.value.TimeInterval;
import org.khulasa.summarizer.Passage;
import org.khulasa.summarizer.internal.Terms;

/** Reads the quantities of documents with what stands around them. */
final class FigureReader {
  private static final ImmutableSet<String> QUANTITIES =
      ImmutableSet.of("NUMBER", "PERCENT", "MONEY");
  private static final ImmutableSet<String> DAYS = ImmutableSet.of("DATE", "TIME");

  /** The words on either side of a figure that tell what it is about. */
  private static final int REACH = 8;

  /** The words before a figure in which a fate is looked for. */
  private static final int FATE_REACH = 4;

  /** How old what an article tells without a date may be. */
  private static final int NEWS_DAYS = 30;

  private static final String PERSON = "شخص";
  private static final String DEAD = LetterFolding.fold("قتيل");
  private static final String WOUNDED = LetterFolding.fold("جريح");

  private final List<AnalyzedDocument> documents;
  private final CountedThings things = CountedThings.standard();

  FigureReader(List<AnalyzedDocument> documents) {
    this.documents = documents;
  }

  /** The figures of one document that count something, in order. */
  List<Figure> figures(int document) {
    AnalyzedDocument analyzed = documents.get(document);
    List<Entity> entities = analyzed.entities();
    List<Figure> figures = new ArrayList<>();
    int next = 0;
    for (Sentence sentence : analyzed.sentences()) {
      int first = next;
      while (next < entities.size() && entities.get(next).span().start() < sentence.span().end()) {
        next++;
      }
      List<Entity> inside = entities.subList(first, next);
      List<Figure> ofSentence = new ArrayList<>();
      for (Entity entity : inside) {
        if (QUANTITIES.contains(entity.type())) {
          Quantity.parse(entity.normal())
              .flatMap(quantity -> figure(document, sentence, inside, entity, quantity))
              .ifPresent(ofSentence::add);
        }
      }
      figures.addAll(single(ofSentence));
    }
    return figures;
  }

  /**
   * Without the figures that count one thing in one sentence: those are parts, or of different
   * kinds, and the words around them do not tell which is which.
   */
  private static List<Figure> single(List<Figure> figures) {
    Multiset<String> counted = HashMultiset.create();
    for (Figure figure : figures) {
      counted.add(kind(figure));
    }
    return figures.stream().filter(figure -> counted.count(kind(figure)) == 1).toList();
  }

  private static String kind(Figure figure) {
    return figure.thing().substring(figure.thing().indexOf(' ') + 1);
  }

  private Optional<Figure> figure(
      int document, Sentence sentence, List<Entity> inside, Entity entity, Quantity quantity) {
    List<Token> words = words(sentence, inside);
    int before = 0;
    while (before < words.size() && words.get(before).span().end() <= entity.span().start()) {
      before++;
    }
    String thing = thing(quantity, words.subList(Math.max(0, before - FATE_REACH), before));
    if (thing.isEmpty()) {
      return Optional.empty();
    }
    List<Token> near =
        words.subList(Math.max(0, before - REACH), Math.min(words.size(), before + REACH));
    Set<String> nearTerms = new HashSet<>(Terms.of(near));
    Set<String> wholeTerms = new HashSet<>(Terms.of(words));
    for (String noun : Terms.of(nounTokens(words, before, quantity))) {
      nearTerms.remove(noun);
      wholeTerms.remove(noun);
    }
    return Optional.of(
        new Figure(
            quantity,
            thing,
            quantity.noun().isEmpty() ? entity.span().of(text(document)) : quantity.noun(),
            new Passage(document, entity.span()),
            new Passage(document, sentence.span()),
            nearTerms,
            wholeTerms,
            days(document, inside)));
  }

  private String text(int document) {
    return documents.get(document).document().text();
  }

  /** The sentence's words that are no part of a figure or date. */
  private static List<Token> words(Sentence sentence, List<Entity> inside) {
    List<Token> words = new ArrayList<>(sentence.tokens().size());
    for (Token token : sentence.tokens()) {
      boolean figure = false;
      for (Entity entity : inside) {
        figure |=
            (QUANTITIES.contains(entity.type()) || DAYS.contains(entity.type()))
                && overlap(entity.span(), token.span());
      }
      if (!figure && !token.isPunctuation()) {
        words.add(token);
      }
    }
    return words;
  }

  private static boolean overlap(Span a, Span b) {
    return a.overlaps(b);
  }

  private static List<Token> nounTokens(List<Token> words, int from, Quantity quantity) {
    return !quantity.noun().isEmpty() && from < words.size()
        ? words.subList(from, from + 1)
        : ImmutableList.of();
  }

  private String thing(Quantity quantity, List<Token> before) {
    if (!quantity.unit().isEmpty()) {
      return quantity.unit();
    }
    String thing = quantity.noun().isEmpty() ? "" : things.thing(quantity.noun());
    if (thing.equals(DEAD)) {
      return "killed " + PERSON;
    }
    if (thing.equals(WOUNDED)) {
      return "injured " + PERSON;
    }
    Optional<String> fate = Optional.empty();
    for (Token token : before) {
      Optional<String> found = things.fate(token.normal());
      fate = found.isPresent() ? found : fate;
    }
    if (fate.isEmpty()) {
      return thing;
    }
    return fate.get() + ' ' + (thing.isEmpty() ? PERSON : thing);
  }

  /** The days a sentence names; without any, those that news of its article's day is about. */
  private Days days(int document, List<Entity> inside) {
    List<TimeInterval> days = new ArrayList<>();
    for (Entity entity : inside) {
      if (DAYS.contains(entity.type())) {
        TimeInterval.parse(entity.normal()).ifPresent(days::add);
      }
    }
    if (days.isEmpty()) {
      documents
          .get(document)
          .document()
          .date()
          .map(PublicationDate::day)
          .ifPresent(day -> days.add(new TimeInterval(day.minusDays(NEWS_DAYS), day)));
    }
    return new Days(days);
  }
}
