package org.khulasa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khulasa.core.Document;

class UniqueIdsTest {
  @Test
  void copiesGo() {
    assertThat(
            UniqueIds.of(
                List.of(Document.of("a", "1"), Document.of("b", "1"), Document.of("a", "1"))))
        .containsExactly(Document.of("a", "1"), Document.of("b", "1"));
  }

  @Test
  void otherSpellingsOfAPathGo() {
    Document named = Document.of("b/a.txt", "1");
    Document other = Document.of("b/../b//a.txt", "1");
    assertThat(UniqueIds.of(List.of(named, other))).containsExactly(other);
    assertThat(UniqueIds.of(List.of(other, named))).containsExactly(other);
    List<Document> different = List.of(named, Document.of("b/../b//a.txt", "2"));
    assertThat(UniqueIds.of(different)).isEqualTo(different);
  }

  @Test
  void sameIdsAreNumbered() {
    assertThat(UniqueIds.of(List.of(Document.of("a", "1"), Document.of("a", "2"))))
        .extracting(Document::id)
        .containsExactly("a", "a#2");
  }
}
