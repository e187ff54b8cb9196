package org.khulasa.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khulasa.core.Analyzer;
import org.khulasa.core.Document;
import org.khulasa.core.Entity;

class GluedWordsTest {
  private static List<String> cut(String text, String... found) {
    Found in = Found.in(text, found);
    return in.shown(GluedWords.cutFrom(in.names(), text));
  }

  @Test
  void aWordIsGluedToAName() {
    assertThat(
            cut("قال سمير كوربان إن سمير كوربانحين عاد", "PER سمير كوربان", "PER سمير كوربانحين"))
        .containsExactly("PER سمير كوربان", "PER سمير كوربان");
    assertThat(cut("قال عنسمير كوربان إن سمير كوربان عاد", "PER عنسمير كوربان", "PER سمير كوربان"))
        .containsExactly("PER سمير كوربان", "PER سمير كوربان");
  }

  /** Letters are counted in the text, where a vowel sign is one, too. */
  @Test
  void aWordWithVowelSignsIsLeftWhole() {
    assertThat(
            cut("قال عَنسمير كوربان إن سمير كوربان عاد", "PER عَنسمير كوربان", "PER سمير كوربان"))
        .containsExactly("PER عَنسمير كوربان", "PER سمير كوربان");
  }

  /** The segmenter takes long tatweel for a token of its own. */
  @Test
  void tatweelAtTheEndOfANameIsNoWord() {
    String text = "قال كريســـــــ إنه سعيد. وعاد كريســـــــ إلى البيت.";
    List<Entity> names =
        Analyzer.create()
            .withRecognizer(Recognizers.standard())
            .analyze(Document.of(text))
            .entities();
    assertThat(names).allSatisfy(name -> assertThat(name.span().of(text)).startsWith("كريس"));
  }

  @Test
  void aLongerNameIsAnother() {
    assertThat(cut("قال سمير كوربان لسمير كوربانوف", "PER سمير كوربان", "PER سمير كوربانوف"))
        .containsExactly("PER سمير كوربان", "PER سمير كوربانوف");
    assertThat(cut("قال سمير كوربانحين أمس", "PER سمير كوربانحين"))
        .as("the document has no shorter name")
        .containsExactly("PER سمير كوربانحين");
    assertThat(cut("قال أحمد علي لأحمد عليان", "PER أحمد علي", "PER أحمد عليان"))
        .containsExactly("PER أحمد علي", "PER أحمد عليان");
  }
}
