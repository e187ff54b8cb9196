package org.khulasa.ner.temporal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.khulasa.core.Entity;
import org.khulasa.core.text.LetterFolding;

/**
 * Whose currencies a document names ({@code الليرة التركية}), with or without an amount. A bare
 * {@code ليرة} is that one, if the document names one only.
 */
final class CurrencyMentions {
  private final Map<String, String> codes = new HashMap<>();
  private final Currencies currencies = Currencies.shared();

  void add(Words words) {
    for (int i = 0; i < words.size() - 1; i++) {
      Optional<Words.Phrase> name = words.phrase(i, Kind.CURRENCY);
      if (name.isPresent() && words.has(name.get().last() + 1)) {
        String family = name.get().value();
        currencies
            .codeOf(family, words.get(name.get().last() + 1).full())
            .ifPresent(
                code -> codes.merge(family, code, (a, b) -> a.equals(b) ? a : Currencies.UNKNOWN));
      }
    }
  }

  /** The entity with its currency, if it has none and the document tells it. */
  Entity resolve(Entity entity) {
    String normal = entity.normal();
    if (codes.isEmpty()
        || !entity.type().equals(Match.MONEY)
        || !normal.startsWith(Currencies.UNKNOWN + " ")) {
      return entity;
    }
    int noun = normal.lastIndexOf(' ');
    String code =
        Lexicon.shared()
            .at(LetterFolding.fold(normal.substring(noun + 1)))
            .value(Kind.CURRENCY)
            .map(family -> codes.getOrDefault(family, Currencies.UNKNOWN))
            .orElse(Currencies.UNKNOWN);
    return code.equals(Currencies.UNKNOWN)
        ? entity
        : new Entity(
            entity.type(), entity.span(), code + normal.substring(3, noun), entity.score());
  }
}
