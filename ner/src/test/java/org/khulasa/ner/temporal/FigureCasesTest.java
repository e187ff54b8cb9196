package org.khulasa.ner.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Document;
import org.khulasa.core.Entity;
import org.khulasa.core.PublicationDate;

/** The hand-written cases of {@code cases.tsv}. */
class FigureCasesTest {
  private static final LocalDate SATURDAY = LocalDate.of(2024, 1, 27);

  private record Case(String text, String date, List<String> expected) {}

  @TestFactory
  List<DynamicTest> cases() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Case it : read()) {
      tests.add(
          DynamicTest.dynamicTest(
              it.text(), () -> assertThat(found(it)).containsExactlyElementsOf(it.expected())));
    }
    return tests;
  }

  @Test
  void thereAreAtLeastThreeHundred() throws IOException {
    assertThat(read()).hasSizeGreaterThanOrEqualTo(300);
  }

  @Test
  void localesChangeNothing() throws IOException {
    Locale before = Locale.getDefault();
    try {
      for (String tag : new String[] {"ar-EG", "tr"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        for (Case it : read()) {
          assertThat(found(it)).as(it.text()).containsExactlyElementsOf(it.expected());
        }
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<String> found(Case it) {
    Document document = Document.of(it.text());
    if (!it.date().equals("-")) {
      LocalDate day = it.date().equals("*") ? SATURDAY : LocalDate.parse(it.date());
      document = document.withDate(PublicationDate.of(day));
    }
    AnalyzedDocument analyzed = TestDocuments.analyzed(document);
    List<String> found = new ArrayList<>();
    for (Entity entity : FigureRecognizer.create().recognize(analyzed)) {
      found.add(entity.type() + "|" + entity.span().of(it.text()) + "|" + entity.normal());
    }
    return found;
  }

  private static List<Case> read() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String line :
        Resources.readLines(
            Resources.getResource(FigureCasesTest.class, "cases.tsv"), StandardCharsets.UTF_8)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] fields = line.split("\t", -1);
        cases.add(new Case(fields[0], fields[1], List.of(fields).subList(2, fields.length)));
      }
    }
    return cases;
  }
}
