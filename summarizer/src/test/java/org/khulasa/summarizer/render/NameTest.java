package org.khulasa.summarizer.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.summarizer.Entities;
import org.khulasa.summarizer.Pages;
import org.khulasa.summarizer.Summary;

class NameTest {
  @Test
  void whatStandsInADatelineIsNoNameOfTheEvent() {
    AnalyzedDocument article =
        Pages.whole("a", "دبي، الإمارات العربية المتحدة (CNN)-- زار الوزير دبي وسيدار.");
    for (String place : List.of("دبي", "الإمارات العربية المتحدة", "دبي", "سيدار")) {
      article = Entities.with(article, "LOC", place, place);
    }
    List<Name> names = Name.in(new Summary(List.of(article), List.of()));
    assertThat(names).extracting(Name::name).containsExactly("دبي", "سيدار");
    assertThat(names.get(0).mentions()).hasSize(1);
  }

  @Test
  void whereThereIsNoDatelineAllAreNames() {
    AnalyzedDocument article =
        Entities.with(Pages.whole("a", "زار الوزير سيدار."), "LOC", "سيدار", "سيدار");
    assertThat(Name.in(new Summary(List.of(article), List.of()))).hasSize(1);
  }
}
