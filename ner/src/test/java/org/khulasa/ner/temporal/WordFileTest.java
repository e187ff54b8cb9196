package org.khulasa.ner.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khulasa.core.text.LetterFolding;

class WordFileTest {
  @ParameterizedTest
  @ValueSource(strings = {"figure-words.txt", "context-words.txt"})
  void noWordStandsTwiceInOneKind(String file) {
    Set<String> seen = new HashSet<>();
    for (WordFile.Line line : WordFile.read(file, file.startsWith("figure") ? 2 : 1)) {
      for (String spelling : line.spellings()) {
        String key = line.fields().get(0) + " " + LetterFolding.fold(spelling);
        assertThat(seen.add(key)).as(key).isTrue();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Context.class)
  void everyKindHasWords(Context kind) {
    boolean listed =
        WordFile.read("context-words.txt", 1).stream()
            .filter(line -> line.fields().get(0).equals(kind.name()))
            .flatMap(line -> line.spellings().stream())
            .allMatch(word -> kind.has(LetterFolding.fold(word)));
    assertThat(listed).isTrue();
    assertThat(kind.has("")).isFalse();
  }

  @Test
  void wordsAreFound() {
    assertThat(Context.WENT_ON.has("استمرت")).isTrue();
    assertThat(Context.UNTIL.has(LetterFolding.fold("حتى"))).isTrue();
    assertThat(Context.UNTIL.has("استمرت")).isFalse();
  }
}
