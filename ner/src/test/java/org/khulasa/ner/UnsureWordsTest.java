package org.khulasa.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnsureWordsTest {
  private static final KnownNames KNOWN = KnownNames.of(NerTrainer.SCHEME);

  /** What is left of names that the model gave a probability. */
  private static List<String> left(double score, String text, String... found) {
    Found in = Found.in(text, found);
    return in.shown(
        UnsureWords.leftOut(in.names(score), text, Neighbours.of(in.sentences()), KNOWN));
  }

  @Test
  void aWordIsNoPerson() {
    assertThat(left(0.5, "أدى ذلك إلى تراجع محسوس في الطلب", "PER محسوس")).isEmpty();
    assertThat(left(0.5, "كان المنصب شاغرا منذ شهر", "PER شاغرا")).isEmpty();
    assertThat(left(0.5, "وبعد التشاور مع عائلته عبر عن إيمانه بذلك", "PER إيمانه")).isEmpty();
    assertThat(left(0.5, "وقال مازحا بعد المباراة", "PER مازحا")).isEmpty();
  }

  @Test
  void aPersonMayHaveAnUnknownName() {
    assertThat(left(0.5, "وقال فايلرمان إن العمل مستمر", "PER فايلرمان")).hasSize(1);
    assertThat(left(0.95, "وقال محسوس إن العمل مستمر", "PER محسوس")).hasSize(1);
    assertThat(left(0.5, "قال تيم محسوس ثم عاد محسوس", "PER تيم محسوس", "PER محسوس")).hasSize(2);
    assertThat(left(0.5, "وقال أحمد إن العمل مستمر", "PER أحمد")).hasSize(1);
  }

  @Test
  void twoWordsAreNoPerson() {
    assertThat(left(0.5, "أوقفت الشرطة زوجة أكاديمي تركي أمس", "PER أكاديمي تركي")).isEmpty();
    assertThat(left(0.5, "تقدمت القوات بغطاء جوي روسي كثيف", "PER جوي روسي")).isEmpty();
    assertThat(left(0.9, "أوقفت الشرطة زوجة أكاديمي تركي أمس", "PER أكاديمي تركي")).hasSize(1);
    assertThat(left(0.5, "قال الوزير نادر حداد أمس", "PER نادر حداد")).hasSize(1);
  }

  @Test
  void whatIsSomebodysIsNoPlace() {
    assertThat(left(0.7, "عاشت الطفلة مع جدتها سنوات", "LOC جدتها")).isEmpty();
    assertThat(left(0.6, "وقف البلد حكومة وشعبا معنا", "LOC شعبا")).isEmpty();
    assertThat(left(0.7, "انهار الجسر فوق طريق علوي قرب المدينة", "LOC علوي")).isEmpty();
    assertThat(left(0.7, "عاد الوزير من غانا أمس", "LOC غانا")).hasSize(1);
    assertThat(left(0.9, "عاشت الطفلة مع جدتها سنوات", "LOC جدتها")).hasSize(1);
  }

  @Test
  void anyParty() {
    assertThat(left(0.5, "لم يعد الأمر حكرا على حزب معين", "ORG حزب معين")).isEmpty();
    assertThat(left(0.5, "فاز وست هام أمس", "ORG وست هام")).hasSize(1);
  }

  @Test
  void wordsInQuotationMarks() {
    assertThat(left(0.5, "لن تقبل باتفاق \"معيب\" أبدا", "MISC معيب")).isEmpty();
    assertThat(left(0.5, "دعا الجميع إلى \"حوار وطني\" حول القانون", "MISC حوار وطني")).isEmpty();
    assertThat(left(0.5, "وصف المنتقدين بأنهم \"الحاقدين\" عليه", "MISC الحاقدين")).isEmpty();
    assertThat(left(0.5, "عرض فيلم \"حوار وطني\" أمس", "MISC حوار وطني")).hasSize(1);
    assertThat(left(0.5, "أطلقوا عملية \"عاصفة الحزم\" أمس", "MISC عاصفة الحزم")).hasSize(1);
  }
}
