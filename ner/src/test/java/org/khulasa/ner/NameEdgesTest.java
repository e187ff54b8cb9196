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
  void aTitleThatIsALetter() {
    assertThat(cut("قالت رئيسة هيئة السدود د. ليلى حداد", "ORG هيئة السدود د", "PER ليلى حداد"))
        .containsExactly("ORG هيئة السدود", "PER ليلى حداد");
    assertThat(cut("شارك فريق فورميولا 1. وعاد", "MISC فورميولا 1"))
        .containsExactly("MISC فورميولا 1");
  }

  @Test
  void aClauseBeforeAName() {
    assertThat(cut("زاعمين أن ابنهما سمير حداد قتل", "PER زاعمين أن ابنهما سمير حداد"))
        .containsExactly("PER سمير حداد");
    assertThat(cut("قال ابن كيران أمس", "PER ابن كيران")).containsExactly("PER ابن كيران");
  }

  @Test
  void aParticleBeforeAName() {
    assertThat(cut("وأضافت الوزارة إن لوبيز عاد", "PER إن لوبيز")).containsExactly("PER لوبيز");
    assertThat(cut("ويعتقد أن بن سالم غادر", "PER أن بن سالم")).containsExactly("PER بن سالم");
    assertThat(cut("التقى مون جاي إن أمس", "PER مون جاي إن")).containsExactly("PER مون جاي إن");
  }

  @Test
  void whatSomebodyIsSentFor() {
    assertThat(cut("قالت مفوضة الاتحاد الأوروبي للتجارة أمس", "ORG الاتحاد الأوروبي للتجارة"))
        .containsExactly("ORG الاتحاد الأوروبي");
    assertThat(cut("وقال مبعوث الأمم المتحدة لليبيا أمس", "ORG الأمم المتحدة لليبيا"))
        .containsExactly("ORG الأمم المتحدة");
    assertThat(cut("فاز منتخب الاتحاد الأوروبي للجودو", "ORG الاتحاد الأوروبي للجودو"))
        .containsExactly("ORG الاتحاد الأوروبي للجودو");
    assertThat(cut("قال ممثل الوكالة الدولية للطاقة أمس", "ORG الوكالة الدولية للطاقة"))
        .containsExactly("ORG الوكالة الدولية للطاقة");
  }

  @Test
  void howFarAPlaceIs() {
    assertThat(cut("زار قرية الرمان البعيدة أمس", "LOC الرمان البعيدة"))
        .containsExactly("LOC الرمان");
    assertThat(cut("زار الجزيرة الخضراء أمس", "LOC الجزيرة الخضراء"))
        .containsExactly("LOC الجزيرة الخضراء");
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

  @Test
  void theTitleOfThePersonBehindABody() {
    assertThat(
            cut(
                "قال رئيس لجنة المال السيناتور سمير حداد",
                "ORG لجنة المال السيناتور",
                "PER سمير حداد"))
        .containsExactly("ORG لجنة المال", "PER سمير حداد");
    assertThat(cut("عاد من جامع السيدة، سمير حداد", "LOC جامع السيدة", "PER سمير حداد"))
        .containsExactly("LOC جامع السيدة", "PER سمير حداد");
  }
}
