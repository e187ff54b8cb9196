package org.khulasa.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NoNamesTest {
  private static List<String> left(String text, String... found) {
    Found in = Found.in(text, found);
    return in.shown(NoNames.leftOut(in.names(), text, Neighbours.of(in.sentences())));
  }

  @Test
  void anIndefiniteEndingIsNoNames() {
    assertThat(left("تقف المدينة دوماً معنا", "LOC دوماً")).isEmpty();
    assertThat(left("طردت دبلوماسيًا روسيًا أمس", "LOC روسيًا")).isEmpty();
    assertThat(left("قال واشٍ إنه رآه", "PER واشٍ")).isEmpty();
    assertThat(left("رأيت مُحَمَّداً أمس", "PER مُحَمَّداً")).containsExactly("PER مُحَمَّداً");
    assertThat(left("قال إنه عبدٌ تابع لهم", "PER عبدٌ تابع")).isEmpty();
    assertThat(left("ظهر الوزير مصافحاً سمير حداد", "PER مصافحاً سمير حداد"))
        .containsExactly("PER سمير حداد");
    assertThat(left("مسلسل غداً تتفتح الزهور", "MISC غداً تتفتح الزهور")).hasSize(1);
    assertThat(left("رأيت مُحَمَّداً العائد أمس", "PER مُحَمَّداً العائد")).hasSize(1);
    assertThat(left("عاد إلى دوما أمس", "LOC دوما")).containsExactly("LOC دوما");
  }

  @Test
  void peopleOfAnOriginAreNotOnePerson() {
    assertThat(left("كما يرى المسيحيون أن", "PER المسيحيون")).isEmpty();
    assertThat(left("لإقناع الباسكيين بذلك", "PER الباسكيين")).isEmpty();
    assertThat(left("نسير كأردنيين معا", "PER كأردنيين")).isEmpty();
    assertThat(left("من حصة المسيحيين الموارنة هناك", "PER المسيحيين الموارنة")).isEmpty();
    assertThat(left("أطلق الحوثيون النار", "ORG الحوثيون")).containsExactly("ORG الحوثيون");
    assertThat(left("قال إغوايين إنه", "PER إغوايين")).containsExactly("PER إغوايين");
    assertThat(left("وصل العيون أمس", "LOC العيون")).containsExactly("LOC العيون");
  }

  @Test
  void inFavourOfSomebodyIsNoName() {
    assertThat(left("تدخل لصالح الفهري أمس", "PER صالح الفهري")).containsExactly("PER الفهري");
    assertThat(left("صوت لصالح القرار أمس", "PER صالح")).isEmpty();
    assertThat(left("قال صالح الفهري إن خلفا لصالح الفهري", "PER صالح الفهري", "PER صالح الفهري"))
        .hasSize(2);
    assertThat(left("قال صالح الفهري أمس", "PER صالح الفهري")).containsExactly("PER صالح الفهري");
  }

  @Test
  void phrasesOfPrepositionAndNoun() {
    assertThat(left("نجوا بفضل جهود الحراس", "PER فضل")).isEmpty();
    assertThat(left("نجوا بفضل وحوش البر", "PER فضل وحوش")).isEmpty();
    assertThat(left("منعوهم بحجة أنها مغلقة", "LOC حجة")).isEmpty();
    assertThat(left("في حجة قتلوا بحجة أمس", "LOC حجة", "LOC حجة")).hasSize(2);
    assertThat(left("في السوق بحجة، وغارتان", "LOC حجة")).hasSize(1);
    assertThat(left("وصلنا ولله الحمد بخير", "MISC له الحمد")).isEmpty();
  }

  @Test
  void aSingleLetter() {
    assertThat(left("في الدقيقة د أمس", "MISC د")).isEmpty();
    assertThat(left("على منصة X أمس", "ORG X")).containsExactly("ORG X");
  }
}
