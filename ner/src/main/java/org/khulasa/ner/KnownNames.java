package org.khulasa.ner;

import com.google.common.base.Splitter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khulasa.core.text.WordLists;

/**
 * The names of {@code known-names.txt}: several words that are one name wherever they stand, such
 * as the club {@code ريال مدريد}. A model that has seldom met one finds the city in it, or nothing.
 *
 * <p>Kept as hashes of beginnings: each word of a name leads from the hash of the words before it
 * to the next. Immutable; shared by threads.
 */
final class KnownNames {
  /**
   * How sure a listed name is: 581 of 683 in the training text are annotated as they are listed.
   */
  static final float CERTAINTY = 0.85f;

  private static final Splitter SPACES = Splitter.on(' ');

  private static final int NO_NAME = -1;

  private final LabelScheme scheme;
  private final IntHash beginnings;

  /** For each beginning the type of the name that it is, or {@link #NO_NAME}. */
  private int[] types = {};

  private KnownNames(LabelScheme scheme, List<String> lines) {
    this.scheme = scheme;
    beginnings = new IntHash(2 * lines.size());
    int type = NO_NAME;
    for (String line : lines) {
      if (line.startsWith("[")) {
        type = scheme.types().indexOf(line.substring(1, line.indexOf(']')));
      } else if (type != NO_NAME) {
        add(line, type);
      }
    }
  }

  /** The listed names of those types that a scheme has. */
  static KnownNames of(LabelScheme scheme) {
    return new KnownNames(scheme, WordLists.lines(KnownNames.class, "known-names.txt"));
  }

  private void add(String name, int type) {
    int number = NO_NAME;
    int beginning = 0;
    for (String word : SPACES.split(name)) {
      beginning = next(beginning, SentenceWords.hashOf(word));
      number = beginnings.add(beginning);
    }
    int known = types.length;
    if (beginnings.size() > known) {
      types = Arrays.copyOf(types, 2 * beginnings.size());
      Arrays.fill(types, known, types.length, NO_NAME);
    }
    types[number] = type;
  }

  private static int next(int beginning, int word) {
    return (beginning * 0x9E3779B1 ^ word) * 0x85EBCA6B + 1;
  }

  /** A listed name in a sentence: its first word, its last one, its type. */
  private record Match(int first, int last, int type) {}

  /**
   * Adds the listed names of a sentence to those found. One that reaches over a border of a listed
   * name stays, and so does one with the same borders, whatever its type; shorter ones inside give
   * way.
   */
  void addTo(NameTagger.Tags tags, SentenceWords words) {
    for (int i = 0; i < words.length; i++) {
      Match match = longest(words, i, words.stem[i]);
      if (match == null && (words.before[i] != 0 || words.behind[i] != 0)) {
        // What was taken for a preposition or a pronoun may be letters of the name.
        match = longest(words, i, words.form(i));
      }
      if (match != null) {
        if (isAlone(tags.states(), match) && !isFound(tags.states(), match)) {
          replace(tags, match);
        }
        i = match.last();
      }
    }
  }

  /** The longest listed name that begins with a word, which is to be read so. */
  private @Nullable Match longest(SentenceWords words, int first, int asRead) {
    Match longest = null;
    int beginning = next(0, asRead);
    int number = beginnings.find(beginning);
    for (int at = first; number >= 0; number = beginnings.find(beginning)) {
      if (types[number] != NO_NAME) {
        longest = new Match(first, at, types[number]);
      }
      at++;
      if (at == words.length) {
        break;
      }
      beginning = next(beginning, words.form(at));
    }
    return longest;
  }

  /** Whether no name that was found reaches over a border. */
  private boolean isAlone(int[] states, Match match) {
    return scheme.mayStart(states[match.first()]) && scheme.mayEnd(states[match.last()]);
  }

  /** Whether a name with the same borders was found; the name is alone. */
  private boolean isFound(int[] states, Match match) {
    for (int i = match.first(); i < match.last(); i++) {
      if (scheme.mayEnd(states[i])) {
        return false;
      }
    }
    return true;
  }

  private void replace(NameTagger.Tags tags, Match match) {
    for (int i = match.first(); i <= match.last(); i++) {
      tags.states()[i] = scheme.state(match.type(), i == match.first(), i == match.last());
      tags.certainty()[i] = CERTAINTY;
    }
  }
}
