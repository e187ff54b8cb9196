package org.khulasa.ner.render;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.khulasa.core.Entity;
import org.khulasa.core.Span;

/**
 * IOB2 labels of tokens: {@code B-TYPE} for an entity's first token, {@code I-TYPE} for those that
 * continue it, {@code O} for all others.
 *
 * <p>A token gets its label as a whole, also when the entity leaves out a conjunction or a
 * preposition that is written together with it. A token that several entities touch belongs to the
 * first of them.
 */
public final class TokenLabels {
  /** The label of a token outside of all entities. */
  public static final String OUTSIDE = "O";

  private TokenLabels() {}

  /**
   * The labels of tokens.
   *
   * @param tokens where the tokens stand, in order, disjoint
   * @param entities in order, disjoint
   * @return one label for each token
   * @throws IllegalArgumentException if tokens or entities are not in order, or overlap
   */
  public static List<String> of(List<Span> tokens, List<Entity> entities) {
    checkOrder(tokens, "tokens");
    checkOrder(entities.stream().map(Entity::span).toList(), "entities");
    ImmutableList.Builder<String> labels = ImmutableList.builderWithExpectedSize(tokens.size());
    int next = 0;
    int labelled = -1;
    for (Span token : tokens) {
      while (next < entities.size() && entities.get(next).span().end() <= token.start()) {
        next++;
      }
      if (next == entities.size() || entities.get(next).span().start() >= token.end()) {
        labels.add(OUTSIDE);
      } else {
        labels.add((labelled == next ? "I-" : "B-") + entities.get(next).type());
        labelled = next;
      }
    }
    return labels.build();
  }

  private static void checkOrder(List<Span> spans, String what) {
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i).start() < spans.get(i - 1).end()) {
        throw new IllegalArgumentException(
            what + " need to be in order, found " + spans.get(i - 1) + " before " + spans.get(i));
      }
    }
  }
}
