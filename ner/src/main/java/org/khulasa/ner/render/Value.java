package org.khulasa.ner.render;

import java.util.Optional;
import org.khulasa.core.Entity;
import org.khulasa.core.value.Quantity;

/**
 * The value of a figure in its two parts, which run in different directions.
 *
 * @param sign digits and Latin letters, such as {@code 2024-01-24}, {@code >150} or {@code USD 5}
 * @param noun what is counted; may be empty
 */
record Value(String sign, String noun) {
  /** The value of an entity; empty for a name. */
  static Optional<Value> of(Entity entity) {
    String normal = entity.normal();
    String noun = Quantity.parse(normal).map(Quantity::noun).orElse("");
    String sign = normal.substring(0, normal.length() - noun.length()).strip();
    boolean latin = sign.chars().allMatch(c -> c > ' ' - 1 && c < 0x7F);
    return EntityType.isFigure(entity.type()) && latin && !sign.isEmpty()
        ? Optional.of(new Value(sign, noun))
        : Optional.empty();
  }

  /**
   * What of the value readers of a text are told behind its words: days that could be resolved,
   * numbers and sums. What stays open, hours and lengths of time are clearer in the words.
   */
  static Optional<Value> besideWords(Entity entity) {
    return switch (entity.type()) {
      case "DURATION" -> Optional.empty();
      case "DATE", "TIME" ->
          of(entity)
              .map(value -> new Value(value.sign().replaceFirst("T.*", ""), value.noun()))
              .filter(value -> !value.sign().isEmpty() && value.sign().indexOf('X') < 0);
      default -> of(entity);
    };
  }
}
