package org.khulasa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

  @Test
  void linksToAFileAreTheFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("b.txt"), "1");
    Path link = Files.createSymbolicLink(folder.resolve("a.txt"), file);
    Path hard = Files.createLink(folder.resolve("c.txt"), file);
    for (String line : List.of("", ":2")) {
      List<Document> documents =
          Stream.of(file, hard, link).map(path -> Document.of(path + line, "1")).toList();
      assertThat(UniqueIds.of(documents)).containsExactly(Document.of(link + line, "1"));
      assertThat(UniqueIds.of(Lists.reverse(documents)))
          .containsExactly(Document.of(link + line, "1"));
    }
    List<Document> lines = List.of(Document.of(file + ":1", "1"), Document.of(link + ":2", "1"));
    assertThat(UniqueIds.of(lines)).isEqualTo(lines);
  }
}
