package org.khulasa.core.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khulasa.core.text.DateToken.Kind;

/** The names of months, weekdays and times of day; read from {@code date-words.txt}. */
final class DateWords {
  private static final Splitter FIELDS = Splitter.on(' ').omitEmptyStrings().limit(3);
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private final ImmutableMap<String, ImmutableMap<String, String>> valuesByKind;

  private DateWords(ImmutableMap<String, ImmutableMap<String, String>> valuesByKind) {
    this.valuesByKind = valuesByKind;
  }

  /** A name found in a line: its value, and the last token that belongs to it. */
  record Name(String value, int last) {}

  static DateWords shared() {
    return Holder.WORDS;
  }

  /** All entries of a kind: from the folded words to the value. */
  ImmutableMap<String, String> all(String kind) {
    return valuesByKind.getOrDefault(kind, ImmutableMap.of());
  }

  /** The entry of a kind that begins at a token; the longer one of two. */
  Optional<Name> at(List<DateToken> tokens, int index, String kind) {
    if (index < 0 || index >= tokens.size() || tokens.get(index).kind() != Kind.WORD) {
      return Optional.empty();
    }
    ImmutableMap<String, String> values = valuesByKind.getOrDefault(kind, ImmutableMap.of());
    String first = tokens.get(index).word();
    if (index + 1 < tokens.size() && tokens.get(index + 1).kind() == Kind.WORD) {
      String value = values.get(first + " " + tokens.get(index + 1).word());
      if (value != null) {
        return Optional.of(new Name(value, index + 1));
      }
    }
    if (index + 1 < tokens.size() && tokens.get(index + 1).isNumber(1, 1)) {
      // Joomla writes the month as a word and a digit.
      String value = values.get(first + tokens.get(index + 1).number());
      if (value != null && !tokens.get(index + 1).spaced()) {
        return Optional.of(new Name(value, index + 1));
      }
    }
    String value = values.get(first);
    return value == null ? Optional.empty() : Optional.of(new Name(value, index));
  }

  private static DateWords read() {
    Map<String, ImmutableMap.Builder<String, String>> kinds = new HashMap<>();
    for (String line : WordLists.lines(DateWords.class, "date-words.txt")) {
      List<String> fields = FIELDS.splitToList(line);
      String key =
          String.join(" ", WORDS.splitToStream(fields.get(2)).map(DateToken::fold).toList());
      kinds.computeIfAbsent(fields.get(0), k -> ImmutableMap.builder()).put(key, fields.get(1));
    }
    ImmutableMap.Builder<String, ImmutableMap<String, String>> result = ImmutableMap.builder();
    // Throws where an entry stands twice.
    kinds.forEach((kind, values) -> result.put(kind, values.buildOrThrow()));
    return new DateWords(result.buildOrThrow());
  }

  private static final class Holder {
    static final DateWords WORDS = read();
  }
}
