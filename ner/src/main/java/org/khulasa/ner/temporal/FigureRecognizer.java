package org.khulasa.ner.temporal;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Entity;
import org.khulasa.core.EntityRecognizer;
import org.khulasa.core.Sentence;
import org.khulasa.core.Span;

/**
 * Finds dates, times, durations, numbers, percentages and sums of money by rules.
 *
 * <p>{@link Entity#normal()} is the value, in the grammar of {@code docs/formats.md}; {@link
 * org.khulasa.core.value} parses it. Relative dates are resolved by the document's date. What
 * cannot be told, for want of that date or otherwise, has X for its digits ({@code XXXX-01-26}).
 *
 * <p>It needs tokens only: clitics are seen through by its own word lists. Where tokens have tags
 * and segments it uses them to tell a counted noun from a verb.
 *
 * <p>Linear in the number of words. Immutable; may be shared by threads.
 */
public final class FigureRecognizer implements EntityRecognizer {
  private FigureRecognizer() {}

  /** The recogniser. Its word lists are read once a process. */
  public static FigureRecognizer create() {
    return new FigureRecognizer();
  }

  /** {@inheritDoc} The entities do not overlap; their score is 1. */
  @Override
  public List<Entity> recognize(AnalyzedDocument document) {
    Resolvers resolvers = new Resolvers(document);
    List<Entity> entities = new ArrayList<>();
    CurrencyMentions currencies = new CurrencyMentions();
    DecimalCommas commas = DecimalCommas.in(document.sentences());
    NamedPlaces places = new NamedPlaces(document.document().text());
    boolean first = true;
    for (Sentence sentence : document.sentences()) {
      Words words = Words.of(document.document().text(), sentence);
      Resolver resolver = resolvers.at(sentence.span().start());
      resolver.begin(first);
      first = false;
      recognize(words, resolver, commas, places, entities);
      currencies.add(words);
    }
    places.removeFrom(entities);
    return entities.stream().map(currencies::resolve).collect(ImmutableList.toImmutableList());
  }

  private static void recognize(
      Words words,
      Resolver resolver,
      DecimalCommas commas,
      NamedPlaces places,
      List<Entity> entities) {
    NumberParser numbers = new NumberParser(words, commas);
    DurationParser durations = new DurationParser(words, numbers);
    DateParser dates = new DateParser(words, resolver, numbers, durations);
    QuantityParser quantities = new QuantityParser(words, numbers, durations);
    int index = 0;
    while (index < words.size()) {
      if (!words.get(index).mayBegin()) {
        index++;
        continue;
      }
      int at = index;
      Optional<Match> match = dates.at(at).or(() -> quantities.at(at));
      if (match.isEmpty()) {
        index++;
        continue;
      }
      Match found = match.get();
      if (!found.type().isEmpty() && !places.isName(words, found)) {
        Span span = new Span(words.get(found.first()).start(), words.get(found.last()).end());
        resolver.mentioned().add(words, found);
        entities.add(new Entity(found.type(), span, found.normal(), 1.0));
      }
      index = Math.max(found.last(), index) + 1;
    }
  }
}
