package org.khulasa.ner.coref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom short names and slips mean; each test's set is of the documents that it lists. */
class PersonResolverTest {
  private static List<String> people(String... documents) {
    return NameCoreference.create().resolve(Marked.documents(documents)).stream()
        .map(cluster -> cluster.mentions().size() + " " + cluster.name())
        .toList();
  }

  @Test
  void aFamilyNameThatStandsFirstMeansWhomTheSetNamesMost() {
    assertThat(
            people(
                "التقى [PER كيم تاي سو] شقيقته [PER كيم بو رام] ثم غادر [PER كيم] أمس",
                "قال [PER كيم تاي سو] ذلك"))
        .containsExactly("3 كيم تاي سو", "1 كيم بو رام");
    assertThat(
            people(
                "قال [PER توني كيم] ذلك",
                "قال [PER كيم تاي سو] و[PER كيم تاي سو]",
                "وصل [PER كيم]"))
        .containsExactly("3 كيم تاي سو", "1 توني كيم");
  }

  @Test
  void ofTwoWhoAreNamedEquallyOftenNobodyIsMeant() {
    assertThat(people("التقى [PER كيم تاي سو] شقيقته [PER كيم بو رام] ثم غادر [PER كيم]"))
        .containsExactlyInAnyOrder("1 كيم تاي سو", "1 كيم بو رام", "1 كيم");
  }

  @Test
  void aGeneralOfTheNameIsHimselfOnly() {
    assertThat(
            people(
                "التقى [PER كيم تاي سو] و[PER كيم تاي سو] مساعده الجنرال [PER كيم بو رام] وسافر الجنرال"
                    + " [PER كيم]"))
        .containsExactly("2 كيم بو رام", "2 كيم تاي سو");
    assertThat(
            people(
                "التقى [PER كيم تاي سو] و[PER كيم تاي سو] مساعده [PER كيم بو رام] وسافر الجنرال [PER كيم]"))
        .containsExactlyInAnyOrder("2 كيم تاي سو", "1 كيم بو رام", "1 كيم");
  }

  @Test
  void aKingIsCalledByHisFirstName() {
    assertThat(
            people(
                "استقبل الملك [PER سلمان بن راشد] الوفد",
                "قال الملك [PER سلمان] ذلك",
                "سجل [PER سلمان قاسم] هدفا"))
        .contains("2 سلمان بن راشد");
    assertThat(people("سجل [PER سلمان قاسم] هدفا", "قال الملك [PER سلمان] ذلك"))
        .contains("1 سلمان قاسم");
  }

  @Test
  void aNumberTellsAKingBeforeHisDescent() {
    assertThat(people("الملك [PER عبد الله الثاني ابن راشد]", "الملك [PER عبدالله الثاني] أمس"))
        .hasSize(1);
    assertThat(people("الملك [PER عبد الله الثاني ابن راشد]", "الملك [PER عبد الله الأول] أمس"))
        .hasSize(2);
  }

  @Test
  void theServantIsLeftOutBeforeAName() {
    assertThat(people("قال [PER سلمان بن العزيز]", "قال [PER سلمان بن عبد العزيز]")).hasSize(1);
  }

  @Test
  void aSlipMayStandInOneDocumentWithTheName() {
    assertThat(
            people(
                "قال [PER لوكا برندتيش] ثم [PER لوكا برنديتش] و[PER لوكا برنديتش] مع [PER سمير حداد]"))
        .contains("3 لوكا برنديتش");
    assertThat(people("قال [PER لوكا برندتيش] و[PER لوكا برندتيش] ل[PER لوكا برنديتش] أمس"))
        .as("told once as often")
        .hasSize(1);
    assertThat(people("قال [PER لوكا برندتيش] ل[PER لوكا برنديتش] أمس")).hasSize(2);
  }

  @Test
  void aSlipNeedsNoCompanyWhereFewHaveTheRestOfTheName() {
    assertThat(people("قال [PER فيليبي كوردينو] ذلك", "قال [PER فيليب كوردينو] ذلك")).hasSize(1);
    assertThat(
            people(
                "قال [PER فيليبي كوردينو] ذلك",
                "قال [PER فيليب كوردينو] ذلك",
                "[PER روبن كوردينو]",
                "[PER مارسيلو كوردينو]"))
        .hasSize(4);
  }

  @Test
  void aFamilyNameHasAnArticleOrNone() {
    assertThat(
            people(
                "قال [PER رائد صالح] ل[PER سمير حداد]", "قال [PER رائد الصالح] ل[PER سمير حداد]"))
        .hasSize(2);
  }

  @Test
  void aFamilyNameAloneMeansWhomTheSetClearlyNamesMost() {
    String about =
        "قال [PER سيرغي كوربال] و[PER سيرغي كوربال] و[PER سيرغي كوربال] ل[PER سمير حداد]";
    assertThat(people(about + " و[PER يوليا كوربال]", "عن [PER كوربال] قال [PER سمير حداد]"))
        .contains("4 سيرغي كوربال");
    assertThat(people(about + " و[PER يوليا كوربال]", "عن [PER كوربال] قال [PER رامي نجار]"))
        .as("nobody of this document is named with him")
        .contains("3 سيرغي كوربال");
  }
}
