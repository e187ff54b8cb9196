package org.khulasa.summarizer.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khulasa.core.Document;

class PreferredSourcesTest {
  private static final PreferredSources PREFERRED =
      new PreferredSources(List.of("صوت الجبل", "الميناء", "Coast FM"));

  @ParameterizedTest
  @CsvSource({
    "صوت الجبل, 0",
    "إذاعة صوت الجبل, 0",
    "صحيفة الميناء, 1",
    "صحيفة المينـــاء, 1",
    "صَحِيفَةُ المِينَاءِ, 1",
    "coast fm 101, 2",
    "صوت المدينة والجبل, 3",
    "الجبل, 3",
  })
  void namesAreMetByTheirWords(String source, int rank) {
    Document document = Document.of("نص").withSource(source);
    assertThat(PREFERRED.rank(document)).isEqualTo(rank);
    assertThat(PREFERRED.contain(document)).isEqualTo(rank < 3);
  }

  @ParameterizedTest
  @CsvSource({"-", "'...'"})
  void aNameWithoutWordsMeetsNobody(String name) {
    PreferredSources preferred = new PreferredSources(List.of(name));
    assertThat(preferred.contain(Document.of("نص"))).isFalse();
    assertThat(preferred.contain(Document.of("نص").withSource("صوت الجبل"))).isFalse();
  }
}
