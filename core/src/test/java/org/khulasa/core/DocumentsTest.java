package org.khulasa.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentsTest {
  @Test
  void differentIdsStay() {
    List<Document> documents = List.of(Document.of("a", "1"), Document.of("b", "1"));
    assertThat(Documents.withUniqueIds(documents)).isEqualTo(documents);
  }

  @Test
  void sameIdsAreNumberedByContent() {
    ImmutableList<Document> documents =
        ImmutableList.of(Document.of("a", "3"), Document.of("a", "1"), Document.of("a", "2"));
    ImmutableList<Document> expected =
        ImmutableList.of(Document.of("a#3", "3"), Document.of("a", "1"), Document.of("a#2", "2"));
    assertThat(Documents.withUniqueIds(documents)).isEqualTo(expected);
    assertThat(Documents.withUniqueIds(Lists.reverse(documents)))
        .isEqualTo(Lists.reverse(expected));
  }

  @Test
  void copiesGo() {
    assertThat(
            Documents.withUniqueIds(
                List.of(Document.of("a", "1"), Document.of("b", "1"), Document.of("a", "1"))))
        .containsExactly(Document.of("a", "1"), Document.of("b", "1"));
  }

  @Test
  void textsWithoutIdsOfTheirOwnAreToldApart() {
    assertThat(Documents.withUniqueIds(List.of(Document.of("ب"), Document.of("أ"))))
        .extracting(Document::id)
        .containsExactly("text#2", "text");
  }

  @Test
  void anIdThatLooksNumberedIsKept() {
    assertThat(
            Documents.withUniqueIds(
                List.of(Document.of("a#2", "9"), Document.of("a", "1"), Document.of("a", "2"))))
        .extracting(Document::id)
        .containsExactly("a#2", "a", "a#3");
  }
}
