package org.khulasa.summarizer.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.khulasa.core.Entity;
import org.khulasa.core.Span;

/** Figures and dates of a text, as a recogniser would find them. */
final class Figures {
  private Figures() {}

  /**
   * The figures of a text.
   *
   * @param figures slices of it and their normal forms in turn
   */
  static List<Entity> in(String text, String... figures) {
    List<Entity> entities = new ArrayList<>();
    for (int i = 0; i < figures.length; i += 2) {
      int start = text.indexOf(figures[i]);
      assertThat(start).isNotNegative();
      String type = figures[i + 1].matches("\\d{4}-.*") ? "DATE" : "NUMBER";
      Span span = new Span(start, start + figures[i].length());
      entities.add(new Entity(type, span, figures[i + 1], 1));
    }
    return entities;
  }
}
