package org.khulasa.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameEdgesTest {
  private static final NameEdges EDGES = new NameEdges(KnownNames.of(NerTrainer.SCHEME));

  private static List<String> cut(String text, String... found) {
    Found in = Found.in(text, found);
    return in.shown(EDGES.cutFrom(in.names(), text, Neighbours.of(in.sentences())));
  }

  @Test
  void thePrepositionBehindAName() {
    assertThat(cut("شكر الوزير سمير حداد على عمله", "PER سمير حداد على"))
        .containsExactly("PER سمير حداد");
    assertThat(cut("وصل سمير على، وزير العمل", "PER سمير على")).containsExactly("PER سمير على");
  }

  @Test
  void thePrepositionBeforeAName() {
    assertThat(cut("قال نادر حداد ثم رد على حداد", "PER نادر حداد", "PER على حداد"))
        .containsExactly("PER نادر حداد", "PER حداد");
    assertThat(cut("قال على حداد إنه عائد", "PER على حداد")).containsExactly("PER على حداد");
    assertThat(cut("قال علي حداد ثم عاد على حداد", "PER علي حداد", "PER على حداد"))
        .containsExactly("PER علي حداد", "PER على حداد");
  }

  @Test
  void aClauseBeforeAName() {
    assertThat(cut("زاعمين أن ابنهما سمير حداد قتل", "PER زاعمين أن ابنهما سمير حداد"))
        .containsExactly("PER سمير حداد");
    assertThat(cut("قال ابن كيران أمس", "PER ابن كيران")).containsExactly("PER ابن كيران");
  }

  @Test
  void aBodyThatSomebodyHas() {
    assertThat(cut("قال إن حزبه زور حساباته", "ORG حزبه زور")).isEmpty();
    assertThat(cut("حزب السنابل ثم فاز حزبه السنابل", "ORG السنابل", "ORG حزبه السنابل"))
        .containsExactly("ORG السنابل", "ORG السنابل");
    assertThat(cut("قال حزب السنابل إنه فاز", "ORG حزب السنابل"))
        .containsExactly("ORG حزب السنابل");
  }

  @Test
  void anArticleBeforeForeignLetters() {
    assertThat(cut("وحدة الـGRU الروسية", "ORG الـGRU")).containsExactly("ORG GRU");
    assertThat(cut("قناة ال سي آي أمس", "ORG ال سي آي")).containsExactly("ORG ال سي آي");
  }

  @Test
  void theSideOfWhatStandsBefore() {
    assertThat(cut("تاهوا بصحراء مصر الغربية أمس", "LOC مصر الغربية")).containsExactly("LOC مصر");
    assertThat(cut("على حدود الواحة الشرقية أمس", "LOC الواحة الشرقية"))
        .containsExactly("LOC الواحة الشرقية");
    assertThat(cut("سافر إلى ساموا الغربية أمس", "LOC ساموا الغربية"))
        .containsExactly("LOC ساموا الغربية");
  }
}
