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

  private static List<String> listed(String text, String... found) {
    AnalyzedDocument article = Pages.whole("a", text);
    for (String typed : found) {
      String name = typed.substring(typed.indexOf(' ') + 1);
      article = Entities.with(article, typed.substring(0, typed.indexOf(' ')), name, name);
    }
    return Name.in(new Summary(List.of(article), List.of())).stream()
        .map(name -> name.mentions().size() + " " + name.type() + " " + name.name())
        .toList();
  }

  @Test
  void whatIsFoundAsSeveralTypesIsListedOnce() {
    assertThat(
            listed(
                "قال إن النخلة قريبة. وأضاف أن سد النخلة قديم، وإن سيدار بعيدة عن النخلة.",
                "ORG النخلة",
                "LOC النخلة",
                "LOC سيدار",
                "LOC النخلة"))
        .containsExactly("3 LOC النخلة", "1 LOC سيدار");
  }

  @Test
  void aClubIsNotItsTown() {
    assertThat(
            listed(
                "فازت سيدار على النخلة، وتعادلت سيدار بعد ذلك، في مباراة أقيمت في سيدار أمس.",
                "ORG سيدار",
                "ORG سيدار",
                "LOC سيدار"))
        .containsExactly("2 ORG سيدار", "1 LOC سيدار");
    assertThat(
            listed(
                "فازت سيدار على النخلة، وتعادلت سيدار في العاصمة الساحلية سيدار.",
                "ORG سيدار",
                "ORG سيدار",
                "LOC سيدار"))
        .containsExactly("2 ORG سيدار", "1 LOC سيدار");
    assertThat(
            listed(
                "ولد في سيدار وعاد إلى سيدار، ثم لعب في صفوف نادي سيدار عامين.",
                "LOC سيدار",
                "LOC سيدار",
                "ORG سيدار"))
        .containsExactly("2 LOC سيدار", "1 ORG سيدار");
  }

  @Test
  void aClubIsWrittenInTwoWays() {
    assertThat(
            listed(
                "ولد في سيدار وعاد إلى سيدار، ثم لعب في صفوف نادى سيدار عامين.",
                "LOC سيدار",
                "LOC سيدار",
                "ORG سيدار"))
        .containsExactly("2 LOC سيدار", "1 ORG سيدار");
    assertThat(
            listed(
                "فازت سيدار على النخلة، وتعادلت سيدار بعد ذلك، في مباراة أقيمت فى سيدار أمس.",
                "ORG سيدار",
                "ORG سيدار",
                "LOC سيدار"))
        .containsExactly("2 ORG سيدار", "1 LOC سيدار");
  }

  @Test
  void godIsNotListed() {
    assertThat(listed("قال في سيدار: لا سمح الله أن نعود.", "LOC سيدار", "MISC الله"))
        .containsExactly("1 LOC سيدار");
    assertThat(listed("قال حزب الله في سيدار.", "ORG حزب الله", "LOC سيدار")).hasSize(2);
  }
}
