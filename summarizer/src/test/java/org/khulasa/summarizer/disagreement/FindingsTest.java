package org.khulasa.summarizer.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khulasa.core.AnalyzedDocument;

class FindingsTest {
  private static final String SHORE =
      "أعلنت وزارة الداخلية في سهلان %s قبالة شاطئ مرون بعد غرق مركب صيد.";
  private static final String OTHER =
      "وأضاف البيان الذي نقلته الوكالة أن فرق الغطس أنهت مساء %s وأن البحث مستمر.";

  /** Two sentences, each with a number and what it counts. */
  private static AnalyzedDocument article(
      String source, String first, String second, String number, String... nouns) {
    String one = number + ' ' + nouns[0];
    String other = number + ' ' + nouns[1];
    return Articles.of(
        source,
        6,
        SHORE.formatted(first.formatted(one)) + ' ' + OTHER.formatted(second.formatted(other)),
        one,
        one,
        other,
        other);
  }

  private static List<Integer> sizes(String first, String second, String a, String b, String... n) {
    List<Integer> sizes = new ArrayList<>();
    new DisagreementFinder()
        .find(List.of(article("أ", first, second, a, n), article("ب", first, second, b, n)))
        .forEach(disagreement -> sizes.add(disagreement.values().size()));
    return sizes;
  }

  @Test
  void theSameNumbersOfTheSameArticlesAreOneCount() {
    assertThat(sizes("انتشال جثث %s", "انتشال %s", "14", "35", "مهاجرا", "جثة")).containsExactly(2);
  }

  @Test
  void smallNumbersComeTogetherByChance() {
    assertThat(sizes("انتشال جثث %s", "انتشال %s", "4", "6", "مهاجرين", "جثث"))
        .containsExactly(2, 2);
  }

  @Test
  void whomSomethingElseBefellAreOthers() {
    assertThat(sizes("مقتل %s", "إصابة %s", "14", "35", "مهاجرا", "رجلا")).containsExactly(2, 2);
  }
}
