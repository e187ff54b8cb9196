package org.khulasa.summarizer.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class KindListsTest {
  @Test
  void readsFoldedWordsByTheirKind() {
    assertThat(KindLists.words(KindListsTest.class, "kinds.txt").asMap())
        .containsOnlyKeys("first", "second");
    assertThat(KindLists.words(KindListsTest.class, "kinds.txt").get("first"))
        .containsExactly("احد", "مدينه", "يوم");
  }

  @Test
  void readsPhrasesInTheirOrder() {
    assertThat(KindLists.phrases(KindListsTest.class, "kinds.txt").get("first"))
        .isEqualTo(List.of(List.of("احد", "مدينه"), List.of("يوم")));
  }

  @Test
  void namesTheLineWithoutAKind() {
    assertThatThrownBy(() -> KindLists.words(KindListsTest.class, "no-kind.txt"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no-kind.txt has the line: يوم");
  }
}
