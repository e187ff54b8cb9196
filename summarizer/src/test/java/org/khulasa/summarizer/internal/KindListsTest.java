package org.khulasa.summarizer.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KindListsTest {
  @Test
  void readsFoldedWordsByTheirKind() {
    assertThat(KindLists.words(KindListsTest.class, "kinds.txt", "first", "second").asMap())
        .containsOnlyKeys("first", "second");
    assertThat(KindLists.words(KindListsTest.class, "kinds.txt", "first", "second").get("first"))
        .containsExactly("احد", "مدينه", "يوم");
  }

  @Test
  void readsPhrasesInTheirOrder() {
    assertThat(KindLists.phrases(KindListsTest.class, "kinds.txt", "first", "second").get("first"))
        .isEqualTo(List.of(List.of("احد", "مدينه"), List.of("يوم")));
  }

  @Test
  void namesTheLineWithoutAKind() {
    assertThatThrownBy(() -> KindLists.words(KindListsTest.class, "no-kind.txt", "first"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no-kind.txt has the line: يوم");
  }

  @Test
  void refusesAKindThatNobodyAsksFor() {
    assertThatThrownBy(() -> KindLists.words(KindListsTest.class, "misspelt-kind.txt", "first"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("misspelt-kind.txt has the kind frist");
    assertThatThrownBy(() -> KindLists.phrases(KindListsTest.class, "misspelt-kind.txt", "first"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("misspelt-kind.txt has the kind frist");
  }

  @Test
  void refusesAKindWithoutWords() {
    assertThatThrownBy(
            () -> KindLists.words(KindListsTest.class, "kinds.txt", "first", "second", "third"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("kinds.txt has only the kinds [first, second]");
  }

  @Test
  void refusesWhatIsThereTwiceOnceFolded() {
    assertThatThrownBy(() -> KindLists.words(KindListsTest.class, "doubled.txt", "first", "second"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("doubled.txt has twice: first احد");
    assertThatThrownBy(() -> KindLists.phrases(KindListsTest.class, "doubled-phrase.txt", "first"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("doubled-phrase.txt has twice: first [احد, قال]");
  }

  @Test
  void refusesAPhraseWhereSingleWordsAreMeant() {
    assertThat(KindLists.single(List.of(ImmutableList.of("احد"), ImmutableList.of("يوم"))))
        .containsExactly("احد", "يوم");
    assertThatThrownBy(() -> KindLists.single(List.of(ImmutableList.of("احد", "يوم"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("not a single word: [احد, يوم]");
  }

  @Test
  void phrasesAreFoundByTheirFirstWord() {
    assertThat(
            KindLists.byFirstWord(
                    List.of(
                        ImmutableList.of("من", "جهته"),
                        ImmutableList.of("الي"),
                        ImmutableList.of("من", "هنا")))
                .get("من"))
        .containsExactly(ImmutableList.of("من", "جهته"), ImmutableList.of("من", "هنا"));
  }
}
