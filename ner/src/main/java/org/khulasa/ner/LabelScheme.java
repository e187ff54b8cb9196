package org.khulasa.ner;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;

/**
 * The states of a chain and the steps allowed between them: outside, and begin, inside, end and
 * single for each type (BIOES). Telling the last word and the only word of a name from the others
 * helps the model to see where names end.
 *
 * <p>State 0 is outside; type {@code t} has the states {@code 1 + 4t} (begin), {@code 2 + 4t}
 * (inside), {@code 3 + 4t} (end) and {@code 4 + 4t} (single).
 */
final class LabelScheme {
  static final int OUTSIDE = 0;

  private static final int BEGIN = 0;
  private static final int INSIDE = 1;
  private static final int END = 2;
  private static final int SINGLE = 3;
  private static final int PARTS = 4;

  private final ImmutableList<String> types;
  private final int[] from;
  private final int[] to;
  private final int[] firstStep;

  LabelScheme(List<String> types) {
    this.types = ImmutableList.copyOf(types);
    int states = states();
    int[] allFrom = new int[states * states];
    int[] allTo = new int[states * states];
    int steps = 0;
    firstStep = new int[states + 1];
    for (int b = 0; b < states; b++) {
      firstStep[b] = steps;
      for (int a = 0; a < states; a++) {
        if (follows(a, b)) {
          allFrom[steps] = a;
          allTo[steps++] = b;
        }
      }
    }
    firstStep[states] = steps;
    from = Arrays.copyOf(allFrom, steps);
    to = Arrays.copyOf(allTo, steps);
  }

  ImmutableList<String> types() {
    return types;
  }

  int states() {
    return 1 + PARTS * types.size();
  }

  /** The number of allowed steps from a state to a state. They are ordered by where they end. */
  int steps() {
    return from.length;
  }

  int from(int step) {
    return from[step];
  }

  int to(int step) {
    return to[step];
  }

  /** The first step that ends in a state; {@code firstStep(states())} is the number of steps. */
  int firstStep(int state) {
    return firstStep[state];
  }

  boolean mayStart(int state) {
    return state == OUTSIDE || part(state) == BEGIN || part(state) == SINGLE;
  }

  boolean mayEnd(int state) {
    return state == OUTSIDE || part(state) == END || part(state) == SINGLE;
  }

  private boolean follows(int a, int b) {
    return mayEnd(a) ? mayStart(b) : !mayStart(b) && type(a) == type(b);
  }

  /** The state of a name's word, which may be its first, its last or both. */
  int state(int type, boolean first, boolean last) {
    int part = first ? (last ? SINGLE : BEGIN) : (last ? END : INSIDE);
    return 1 + PARTS * type + part;
  }

  /** The type of a state that is not outside. */
  int type(int state) {
    return (state - 1) / PARTS;
  }

  private static int part(int state) {
    return (state - 1) % PARTS;
  }

  /** The states of IOB2 labels; a type that is unknown counts as outside. */
  int[] states(List<String> labels) {
    int[] states = new int[labels.size()];
    for (int i = 0; i < states.length; i++) {
      String label = labels.get(i);
      int type = label.length() < 2 ? -1 : types.indexOf(label.substring(2));
      if (type < 0) {
        continue;
      }
      boolean first = label.charAt(0) == 'B';
      boolean last = i + 1 == states.length || !labels.get(i + 1).equals("I-" + types.get(type));
      states[i] = state(type, first, last);
    }
    return states;
  }

  /** The IOB2 label of a state. */
  String label(int state) {
    if (state == OUTSIDE) {
      return "O";
    }
    return (mayStart(state) ? "B-" : "I-") + types.get(type(state));
  }
}
