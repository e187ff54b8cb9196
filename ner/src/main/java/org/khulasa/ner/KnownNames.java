package org.khulasa.ner;

import com.google.common.base.Splitter;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khulasa.core.model.Model;
import org.khulasa.core.model.ModelFormatException;

/**
 * The names of {@code src/main/names/known-names.txt}: words that are one name wherever they stand,
 * such as the club {@code ريال مدريد}. A model that has seldom met one finds the city in it, or
 * nothing.
 *
 * <p>Kept as hashes of beginnings, which {@link KnownNamesCompiler} made when the module was built:
 * each word of a name leads from the hash of the words before it to the next. Immutable; shared by
 * threads.
 */
final class KnownNames {
  /**
   * How sure a listed name is: 1,723 of 1,948 in the training text are annotated as they are
   * listed.
   */
  static final float CERTAINTY = 0.88f;

  static final String RESOURCE = "known-names.khm";
  static final String KIND = "known-names";
  static final int VERSION = 1;
  static final int NO_NAME = -1;

  /** A power of two, some ten for each beginning. */
  private static final int BITS = 1 << 17;

  private final LabelScheme scheme;
  private final IntHash beginnings;
  private final int person;

  /** A bit for each beginning's hash: most words begin no name, which one read tells. */
  private final long[] bits = new long[BITS / Long.SIZE];

  /** For each beginning the type of the name that it is, or {@link #NO_NAME}. */
  private final int[] types;

  private KnownNames(LabelScheme scheme, Model model) throws ModelFormatException {
    this.scheme = scheme;
    person = scheme.types().indexOf("PER");
    int[] hashes = model.ints("beginnings");
    beginnings = IntHash.of(hashes);
    for (int hash : hashes) {
      bits[bit(hash) / Long.SIZE] |= 1L << bit(hash);
    }
    List<String> listed = model.strings("types");
    byte[] ends = model.bytes("ends");
    types = new int[ends.length];
    for (int i = 0; i < ends.length; i++) {
      // A type that the scheme lacks becomes no name.
      types[i] = ends[i] == NO_NAME ? NO_NAME : scheme.types().indexOf(listed.get(ends[i]));
    }
  }

  /**
   * The listed names of those types that a scheme has.
   *
   * @throws UncheckedIOException if the compiled list is missing or damaged
   */
  static KnownNames of(LabelScheme scheme) {
    try (InputStream in = KnownNames.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new FileNotFoundException(RESOURCE + " is missing from khulasa-ner's jar");
      }
      return new KnownNames(scheme, Model.read(in, RESOURCE, KIND, VERSION));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final Splitter BLANK = Splitter.on(' ');

  private static int bit(int hash) {
    return hash & BITS - 1;
  }

  /** The hash of a beginning that is one word longer; the empty one is 0. */
  static int next(int beginning, int word) {
    return (beginning * 0x9E3779B1 ^ word) * 0x85EBCA6B + 1;
  }

  /**
   * A listed name in a sentence: its first word, its last one, its type, and whether what was taken
   * for clitics before the first word belongs to it.
   */
  private record Match(int first, int last, int type, boolean whole) {}

  /**
   * Adds the listed names of a sentence to those found. One that reaches over a border of a listed
   * name stays, and so does one with the same borders, whatever its type; shorter ones inside give
   * way.
   */
  void addTo(NameTagger.Tags tags, SentenceWords words) {
    for (int i = 0; i < words.length; i++) {
      Match match = longest(words, i, words.stem[i], false);
      if (match == null && (words.before[i] != 0 || words.behind[i] != 0)) {
        // What was taken for a preposition or a pronoun may be letters of the name.
        match = longest(words, i, words.form(i), true);
      }
      if (match != null) {
        if (isAlone(tags.states(), match)) {
          if (!isFound(tags.states(), match)) {
            replace(tags, match);
            join(tags, words, match);
          }
          tags.whole()[i] = match.whole();
        }
        i = match.last();
      }
    }
  }

  /**
   * The type of a listed name.
   *
   * @param name as it is written, a blank between words
   */
  Optional<String> type(String name) {
    int beginning = 0;
    for (String word : BLANK.split(name)) {
      beginning = next(beginning, SentenceWords.hashOf(word));
    }
    int number = beginnings.find(beginning);
    return number < 0 || types[number] == NO_NAME
        ? Optional.empty()
        : Optional.of(scheme.types().get(types[number]));
  }

  /** Whether a name is listed. */
  boolean contains(String name) {
    return type(name).isPresent();
  }

  /** The longest listed name that begins with a word, which is to be read so. */
  private @Nullable Match longest(SentenceWords words, int first, int asRead, boolean whole) {
    Match longest = null;
    int beginning = next(0, asRead);
    if ((bits[bit(beginning) / Long.SIZE] >>> bit(beginning) & 1) == 0) {
      return null;
    }
    int number = beginnings.find(beginning);
    for (int at = first; number >= 0; number = beginnings.find(beginning)) {
      if (types[number] != NO_NAME) {
        longest = new Match(first, at, types[number], whole);
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
    if (states[match.last()] == LabelScheme.OUTSIDE) {
      return false;
    }
    for (int i = match.first(); i < match.last(); i++) {
      if (scheme.mayEnd(states[i])) {
        return false;
      }
    }
    return true;
  }

  /** Makes one name of a person's name that was found and a listed one right behind it. */
  private void join(NameTagger.Tags tags, SentenceWords words, Match match) {
    int before = match.first() - 1;
    if (before < 0
        || match.type() != person
        || (words.before[match.first()] != 0 && !match.whole())) {
      return;
    }
    int[] states = tags.states();
    if (states[before] != LabelScheme.OUTSIDE && scheme.type(states[before]) == match.type()) {
      states[before] = scheme.state(match.type(), scheme.mayStart(states[before]), false);
      states[match.first()] = scheme.state(match.type(), false, match.first() == match.last());
    }
  }

  private void replace(NameTagger.Tags tags, Match match) {
    for (int i = match.first(); i <= match.last(); i++) {
      tags.states()[i] = scheme.state(match.type(), i == match.first(), i == match.last());
      tags.certainty()[i] = CERTAINTY;
    }
  }
}
