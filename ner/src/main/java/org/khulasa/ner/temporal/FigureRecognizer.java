package org.khulasa.ner.temporal;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Entity;
import org.khulasa.core.EntityRecognizer;
import org.khulasa.core.PublicationDate;
import org.khulasa.core.Sentence;
import org.khulasa.core.Span;
import org.khulasa.core.text.LetterFolding;

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
    Optional<LocalDate> published = document.document().date().map(PublicationDate::day);
    Resolver resolver = new Resolver(published);
    List<Entity> entities = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      recognize(Words.of(document.document().text(), sentence), resolver, entities);
    }
    return namedCurrencies(document.document().text(), entities);
  }

  private static void recognize(Words words, Resolver resolver, List<Entity> entities) {
    NumberParser numbers = new NumberParser(words);
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
      if (!found.type().isEmpty()) {
        Span span = new Span(words.get(found.first()).start(), words.get(found.last()).end());
        entities.add(new Entity(found.type(), span, found.normal(), 1.0));
      }
      index = Math.max(found.last(), index) + 1;
    }
  }

  /** A currency without a country is the one that the document names, if it names one only. */
  private static List<Entity> namedCurrencies(String text, List<Entity> entities) {
    boolean open = false;
    Map<String, String> named = new HashMap<>();
    for (Entity entity : entities) {
      if (entity.type().equals(Match.MONEY)) {
        String code = entity.normal().substring(0, 3);
        open |= code.equals(Currencies.UNKNOWN);
        for (String word : entity.span().of(text).split("\\s+")) {
          Lexicon.shared()
              .at(LetterFolding.fold(word))
              .value(Kind.CURRENCY)
              .filter(family -> !code.equals(Currencies.UNKNOWN))
              .ifPresent(
                  family ->
                      named.merge(family, code, (a, b) -> a.equals(b) ? a : Currencies.UNKNOWN));
        }
      }
    }
    if (!open || named.isEmpty()) {
      return ImmutableList.copyOf(entities);
    }
    ImmutableList.Builder<Entity> result = ImmutableList.builder();
    for (Entity entity : entities) {
      result.add(named(entity, named));
    }
    return result.build();
  }

  private static Entity named(Entity entity, Map<String, String> codes) {
    String normal = entity.normal();
    if (!entity.type().equals(Match.MONEY) || !normal.startsWith(Currencies.UNKNOWN + " ")) {
      return entity;
    }
    String noun = normal.substring(normal.lastIndexOf(' ') + 1);
    String code =
        Lexicon.shared()
            .at(LetterFolding.fold(noun))
            .value(Kind.CURRENCY)
            .map(family -> codes.getOrDefault(family, Currencies.UNKNOWN))
            .orElse(Currencies.UNKNOWN);
    return code.equals(Currencies.UNKNOWN)
        ? entity
        : new Entity(
            entity.type(),
            entity.span(),
            code + normal.substring(3, normal.lastIndexOf(' ')),
            entity.score());
  }
}
