package org.khulasa.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FirstLettersTest {
  private static final WordLexicon LEXICON =
      new WordLexicon(
          new int[] {SentenceWords.hashOf("ويسلي"), SentenceWords.hashOf("ضفه")}, 1, new char[2]);

  private static List<String> whole(String text, String... found) {
    Found in = Found.in(text, found);
    FirstLetters letters = new FirstLetters(KnownNames.of(NerTrainer.SCHEME), LEXICON);
    return in.shown(letters.giveBackTo(in.names(), text, in.sentences()));
  }

  @Test
  void behindAPrepositionStandsNoOther() {
    assertThat(whole("نقل عن فالبيردي وقال فالبيردي", "PER البيردي", "PER البيردي"))
        .containsExactly("PER فالبيردي", "PER فالبيردي");
    assertThat(whole("وقال فالبيردي", "PER البيردي")).containsExactly("PER البيردي");
    assertThat(whole("ديلي آلي وجيسي", "PER جيسي")).containsExactly("PER جيسي");
  }

  @Test
  void anotherNameBeginsWithTheWord() {
    assertThat(whole("لعب ويسلي شنايدر وأوضح ويسلي", "PER ويسلي شنايدر", "PER يسلي"))
        .containsExactly("PER ويسلي شنايدر", "PER ويسلي");
  }

  @Test
  void aWordThatIsUnknownMayItselfHaveAPreposition() {
    assertThat(whole("قيل لماغواير ثم قيل لماغواير", "PER لماغواير", "PER ماغواير"))
        .containsExactly("PER لماغواير", "PER ماغواير");
  }

  @Test
  void theDocumentHasTheWordWithoutTheLetter() {
    assertThat(whole("ذهب من ولندرز إلى لندرز", "LOC لندرز", "LOC لندرز"))
        .containsExactly("LOC لندرز", "LOC لندرز");
  }

  @Test
  void anArticleOrAListedNameIsNotMadeLonger() {
    assertThat(whole("منزل في بالضفة", "LOC الضفة")).containsExactly("LOC الضفة");
    assertThat(whole("فاز على وريال مدريد", "ORG ريال مدريد")).containsExactly("ORG ريال مدريد");
  }
}
