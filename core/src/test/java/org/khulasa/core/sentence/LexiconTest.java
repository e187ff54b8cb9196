package org.khulasa.core.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khulasa.core.sentence.Lexicon.Kind;

class LexiconTest {
  @Test
  void everyKindIsUsed() {
    Lexicon lexicon = Lexicon.get();
    assertThat(lexicon.is("Dr", Kind.TITLE)).isTrue();
    assertThat(lexicon.is(Lexicon.key("إلخ"), Kind.UNIT)).isTrue();
    assertThat(lexicon.is("فيتامين", Kind.LABEL)).isTrue();
    assertThat(lexicon.is(Lexicon.key("إن"), Kind.LETTER)).isTrue();
    assertThat(lexicon.is("نت", Kind.DOMAIN)).isTrue();
    assertThat(lexicon.is("قال", Kind.VERB)).isTrue();
    assertThat(lexicon.is("لكن", Kind.OPENER)).isTrue();
    assertThat(lexicon.is("مضيفا", Kind.FOLLOWER)).isTrue();
    assertThat(lexicon.is("قال", Kind.OPENER)).isFalse();
  }

  @Test
  void wordsAreFoundHoweverTheyAreVocalisedOrStretched() {
    assertThat(Lexicon.key("قَـــالَ")).isEqualTo("قال");
    assertThat(Lexicon.key("هـ")).isEqualTo("ه");
    assertThat(Lexicon.key("أُضيف\u200F")).isEqualTo("اضيف");
  }
}
