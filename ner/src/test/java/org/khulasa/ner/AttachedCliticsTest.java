package org.khulasa.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AttachedCliticsTest {
  private static final AttachedClitics CLITICS =
      new AttachedClitics(KnownNames.of(NerTrainer.SCHEME));

  private static List<String> cut(String text, String... found) {
    Found in = Found.in(text, found);
    return in.shown(CLITICS.cutFrom(in.names(), text));
  }

  @Test
  void theDocumentHasTheNameWithoutTheLetter() {
    assertThat(cut("قالت آمبر راد ثم قيل لآمبر راد", "PER آمبر راد", "PER لآمبر راد"))
        .containsExactly("PER آمبر راد", "PER آمبر راد");
  }

  @Test
  void aNameBehindALetterIsNoWitness() {
    assertThat(cut("وآمبر راد ثم قيل لآمبر راد", "PER آمبر راد", "PER لآمبر راد"))
        .containsExactly("PER آمبر راد", "PER لآمبر راد");
  }

  @Test
  void aListedNameBeginsBehindTheLetter() {
    assertThat(cut("فوز لريال مدريد", "ORG لريال مدريد")).containsExactly("ORG ريال مدريد");
    assertThat(cut("درس في ويست بوينت", "LOC ويست بوينت")).containsExactly("LOC ويست بوينت");
  }

  @Test
  void aSingleWordMayBeAnotherName() {
    String[] twice = {"ORG بيراميدز", "ORG بيراميدز", "ORG يراميدز"};
    assertThat(cut("نادي بيراميدز هو بيراميدز لا يراميدز", twice)).containsExactly(twice);
    assertThat(cut("نادي بيراميدز لا يراميدز", "ORG بيراميدز", "ORG يراميدز"))
        .containsExactly("ORG يراميدز", "ORG يراميدز");
    assertThat(cut("قال ففرويد", "PER ففرويد")).containsExactly("PER فرويد");
    assertThat(cut("قال ففرويد", "MISC ففرويد")).containsExactly("MISC ففرويد");
  }

  @Test
  void aRowOfLettersBeginsBehindTheLetter() {
    assertThat(cut("قال لإن بي سي", "ORG لإن بي سي")).containsExactly("ORG إن بي سي");
    assertThat(cut("قال لإن بي", "ORG لإن بي")).containsExactly("ORG لإن بي");
    assertThat(cut("قال كيو بي سي", "ORG كيو بي سي")).containsExactly("ORG كيو بي سي");
    assertThat(cut("قال لبي بي الجديد", "ORG لبي بي الجديد")).containsExactly("ORG لبي بي الجديد");
  }

  @Test
  void signsOnTheLetterGoWithIt() {
    assertThat(cut("قال لِبي بي سي", "ORG لِبي بي سي")).containsExactly("ORG بي بي سي");
    assertThat(cut("قال لـبي بي سي", "ORG لـبي بي سي")).containsExactly("ORG بي بي سي");
  }

  @Test
  void anArticleWithoutItsAlefComesBack() {
    String text = "فاز الهلال وتقدم للهلال";
    Found in = Found.in(text, "ORG الهلال", "ORG لهلال");
    List<FoundName> cut = CLITICS.cutFrom(in.names(), text);
    assertThat(in.shown(cut)).containsExactly("ORG الهلال", "ORG لهلال");
    assertThat(cut.get(1).normal(text)).isEqualTo("الهلال");
    in = Found.in(text, "ORG الهلال", "ORG للهلال");
    cut = CLITICS.cutFrom(in.names(), text);
    assertThat(in.shown(cut)).containsExactly("ORG الهلال", "ORG لهلال");
    assertThat(cut.get(1).normal(text)).isEqualTo("الهلال");
  }

  @Test
  void aPrepositionInAHashtag() {
    assertThat(cut("قال آمبر راد عن #لآمبر_راد", "PER آمبر راد", "PER #لآمبر_راد"))
        .containsExactly("PER آمبر راد", "PER آمبر_راد");
  }

  @Test
  void theFamilyOfSomebody() {
    assertThat(cut("سمي بآل حداد", "PER بآل حداد")).containsExactly("PER آل حداد");
    assertThat(cut("قال بال حداد", "PER بال حداد")).containsExactly("PER بال حداد");
  }

  @Test
  void theArticleOfACommonNoun() {
    String text = "قال المدير للوكالة السهلانية إنه عائد";
    Found in = Found.in(text, "ORG لوكالة السهلانية");
    assertThat(CLITICS.cutFrom(in.names(), text).get(0).normal(text))
        .isEqualTo("الوكالة السهلانية");
    text = "انتقل المدافع لليفربول أمس";
    in = Found.in(text, "ORG ليفربول");
    assertThat(CLITICS.cutFrom(in.names(), text).get(0).normal(text)).isEqualTo("ليفربول");
  }
}
