package org.khulasa.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JoinedNamesTest {
  private static List<String> parted(String text, String... found) {
    Found in = Found.in(text, found);
    return in.shown(JoinedNames.parted(in.names(), text));
  }

  @Test
  void theConjunctionRightBehindAnotherName() {
    assertThat(parted("غاب سمير حداد وهينرو نجار أمس", "PER سمير حداد", "PER وهينرو نجار"))
        .containsExactly("PER سمير حداد", "PER هينرو نجار");
    assertThat(parted("تضررت دوما وتيمانا أمس", "LOC دوما", "LOC وتيمانا"))
        .containsExactly("LOC دوما", "LOC تيمانا");
  }

  /** The sign on the conjunction goes with it. */
  @Test
  void theConjunctionHasAVowelSign() {
    assertThat(parted("غاب سمير حداد وَأحمد نجار أمس", "PER سمير حداد وَأحمد نجار"))
        .containsExactly("PER سمير حداد", "PER أحمد نجار");
  }

  @Test
  void aNameMayBeginWithTheLetter() {
    assertThat(parted("هداف دوما وليد نجار أمس", "LOC دوما", "PER وليد نجار"))
        .containsExactly("LOC دوما", "PER وليد نجار");
    assertThat(parted("سجل سمير وليد نجار", "PER سمير", "PER وليد نجار"))
        .containsExactly("PER سمير", "PER وليد نجار");
    assertThat(parted("قال وهينرو نجار أمس", "PER وهينرو نجار")).containsExactly("PER وهينرو نجار");
    assertThat(parted("وكالة سهلان واس أمس", "ORG سهلان", "ORG واس"))
        .containsExactly("ORG سهلان", "ORG واس");
    assertThat(parted("قال سعيد وهبة أمس", "PER سعيد وهبة")).containsExactly("PER سعيد وهبة");
    assertThat(parted("جزر تريتان وودلار أمس", "LOC تريتان", "LOC وودلار"))
        .containsExactly("LOC تريتان", "LOC وودلار");
  }

  @Test
  void theConjunctionBeforeAHamzaOrAGivenName() {
    assertThat(parted("في المباراة (75) وأشلاي نجار", "PER وأشلاي نجار"))
        .containsExactly("PER أشلاي نجار");
    assertThat(parted("وزيرا للمالية، ويونس نجار وزيرا", "PER ويونس نجار"))
        .containsExactly("PER يونس نجار");
  }

  @Test
  void twoPeopleInOneName() {
    assertThat(parted("وصل تيسير خالد وأحمد نجار أمس", "PER تيسير خالد وأحمد نجار"))
        .containsExactly("PER تيسير خالد", "PER أحمد نجار");
    assertThat(parted("مع ولديه حسن وحسين أمس", "PER حسن وحسين"))
        .containsExactly("PER حسن", "PER حسين");
    assertThat(parted("التقى كوبان ولورمان أمس وعاد لورمان", "PER كوبان ولورمان", "PER لورمان"))
        .containsExactly("PER كوبان", "PER لورمان", "PER لورمان");
  }

  @Test
  void oneNameStaysOne() {
    assertThat(parted("قال سمير وأحمد حداد", "PER سمير وأحمد حداد"))
        .as("two with one family name")
        .containsExactly("PER سمير وأحمد حداد");
    assertThat(parted("قال كريستوفر وايلي أمس", "PER كريستوفر وايلي"))
        .containsExactly("PER كريستوفر وايلي");
    assertThat(parted("فيلم الحب وأحمد أمس", "MISC الحب وأحمد")).containsExactly("MISC الحب وأحمد");
  }

  @Test
  void theConjunctionBeforeTheLastWord() {
    assertThat(parted("اتفق كوبان وإيسرون على ذلك", "PER كوبان وإيسرون"))
        .containsExactly("PER كوبان", "PER إيسرون");
    assertThat(parted("قال ابناه روبرت وتيم أمس", "PER روبرت وتيم"))
        .containsExactly("PER روبرت", "PER تيم");
    assertThat(parted("قال الوزير بن والاس أمس", "PER بن والاس")).containsExactly("PER بن والاس");
  }
}
