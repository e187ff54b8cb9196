package org.khulasa.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khulasa.core.Span;
import org.khulasa.core.segment.ArabicSegmenter;
import org.khulasa.core.text.LetterFolding;

class KnownNamesTest {
  private static final LabelScheme SCHEME = NerTrainer.SCHEME;
  private static final KnownNames NAMES = KnownNames.of(SCHEME);

  /** The labels of a text for which a tagger found others, with a blank between words. */
  private static String labels(String text, String found) {
    SentenceWords words =
        SentenceWords.of(ArabicSegmenter.create().segment(text, new Span(0, text.length())));
    NameTagger.Tags tags = new NameTagger.Tags(SCHEME.states(List.of(found.split(" "))));
    NAMES.addTo(tags, words);
    List<String> labels = new ArrayList<>();
    for (int state : tags.states()) {
      labels.add(SCHEME.label(state));
    }
    return String.join(" ", labels);
  }

  @Test
  void takesThePlaceOfAShorterNameInside() {
    assertThat(labels("فاز ريال مدريد أمس", "O O B-LOC O")).isEqualTo("O B-ORG I-ORG O");
  }

  @Test
  void isFoundWhereNothingWas() {
    assertThat(labels("غادر كوت ديفوار", "O O O")).isEqualTo("O B-LOC I-LOC");
  }

  @Test
  void aPrepositionOrAConjunctionMayStandBefore() {
    assertThat(labels("لاعبون لريال مدريد", "O O O")).isEqualTo("O B-ORG I-ORG");
    assertThat(labels("وريال مدريد", "O O")).isEqualTo("B-ORG I-ORG");
  }

  @Test
  void theSpellingOfLettersDoesNotMatter() {
    assertThat(labels("منتخب جنوب افريقيا", "O O O")).isEqualTo("O B-LOC I-LOC");
  }

  @Test
  void theLongestListedNameWins() {
    assertThat(labels("قالت المقاومة الإسلامية في العراق", "O O O O B-LOC"))
        .isEqualTo("O B-ORG I-ORG I-ORG I-ORG");
  }

  @Test
  void aNameThatReachesOverABorderStays() {
    String found = "B-ORG I-ORG I-ORG I-ORG";
    assertThat(labels("رابطة مشجعي ريال مدريد", found)).isEqualTo(found);
  }

  @Test
  void aNameWithTheSameBordersKeepsItsType() {
    assertThat(labels("زار ريال مدريد", "O B-MISC I-MISC")).isEqualTo("O B-MISC I-MISC");
  }

  @Test
  void aSingleWordIsFoundWhereNothingWas() {
    assertThat(labels("قرأ فرويد", "O O")).isEqualTo("O B-PER");
    assertThat(labels("قرأ فرويد", "O B-MISC")).isEqualTo("O B-MISC");
  }

  @Test
  void aPersonRightBehindAPersonIsTheSame() {
    assertThat(labels("كتب زيغموند فرويد", "O B-PER O")).isEqualTo("O B-PER I-PER");
    assertThat(labels("كتب زيغموند وفرويد", "O B-PER O")).isEqualTo("O B-PER B-PER");
    assertThat(labels("في موسكو بوتين", "O B-LOC O")).isEqualTo("O B-LOC B-PER");
  }

  @Test
  void theBeginningOfAListedNameIsNone() {
    assertThat(labels("ريال", "O")).isEqualTo("O");
    assertThat(labels("دفع ريال", "O O")).isEqualTo("O O");
  }

  @Test
  void typesThatASchemeLacksAreLeftOut() {
    LabelScheme places = new LabelScheme(List.of("LOC"));
    SentenceWords words =
        SentenceWords.of(
            ArabicSegmenter.create().segment("ريال مدريد", new Span(0, "ريال مدريد".length())));
    NameTagger.Tags tags = new NameTagger.Tags(new int[2]);
    KnownNames.of(places).addTo(tags, words);
    assertThat(tags.states()).containsExactly(LabelScheme.OUTSIDE, LabelScheme.OUTSIDE);
  }

  /** Every name is found, in its own type, and says so only once. */
  @Test
  void theListIsSound() throws IOException {
    Set<String> seen = new HashSet<>();
    int type = -1;
    for (String line : Files.readAllLines(Path.of("src/main/names/known-names.txt"))) {
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("[")) {
        type = SCHEME.types().indexOf(line.substring(1, line.indexOf(']')));
        assertThat(type).as(line).isNotNegative();
      } else {
        assertThat(seen.add(LetterFolding.fold(line))).as(line + " stands twice").isTrue();
        int words = line.split(" ").length;
        StringBuilder expected = new StringBuilder("B-" + SCHEME.types().get(type));
        expected.append((" I-" + SCHEME.types().get(type)).repeat(words - 1));
        assertThat(labels(line, "O" + " O".repeat(words - 1)))
            .as(line)
            .isEqualTo(expected.toString());
      }
    }
    assertThat(seen).hasSizeGreaterThan(4000);
  }
}
