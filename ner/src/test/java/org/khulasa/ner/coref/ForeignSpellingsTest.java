package org.khulasa.ner.coref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ForeignSpellingsTest {
  @Test
  void joinsAForeignNameInItsSpellings() {
    ForeignSpellings spellings =
        new ForeignSpellings(
            List.of(List.of("اندرو", "برونسون"), List.of("اندرو", "برانسون")), true);
    assertThat(spellings.of("برونسون")).isEqualTo(spellings.of("برانسون"));
  }

  @Test
  void aNameWithoutWordsIsLikeNoOther() {
    List<List<String>> names = List.of(List.of(), List.of(""), List.of("", ""));
    ForeignSpellings spellings = new ForeignSpellings(names, true);
    assertThat(spellings.of("")).isEmpty();
  }
}
