package org.khulasa.summarizer.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khulasa.summarizer.Pages;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;

class ClaimMatcherTest {
  private static final String FIRE =
      "اندلع حريق ضخم في مصنع للأخشاب شمالي مدينة رملان وأصاب سبعة من العمال بحروق.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "قتل ثلاثة جنود أميركيين في هجوم بطائرة مسيرة على قاعدة الوردة شرقي سوريا."
            + "|قُتل 3 جنود أمريكيين في هجوم بطائرة مسيّرة على قاعدة الوردة شرقي سورية.",
        "قتل 3 جنود أمريكيين في هجوم بطائرة مسيرة على قاعدة الوردة شرقي سوريا."
            + "|قتل ٣ جنود أميركيين في هجوم بطائرة مسيرة على قاعدة الوردة شرقي سوريا.",
        "أعلنت الولايات المتحدة الأميركية إرسال سفينة إلى ميناء زهران الأسبوع المقبل."
            + "|أعلنت الولايات المتحدة الأمريكيه ارسال سفينه الى ميناء زهران الاسبوع المقبل.",
      })
  void sameAcrossSpellings(String one, String other) {
    assertThat(same(one, other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "انهار سقف مدرسة النخيل في بلدة وادي الزهر بعد ساعات من الأمطار الغزيرة."
            + "|وقال المتحدث باسم الدفاع المدني نادر القصاب في تصريح للصحافيين إن سقف مدرسة النخيل"
            + " في بلدة وادي الزهر انهار بعد ساعات من الأمطار الغزيرة.",
        "ستخفض الشركة أسعار الكهرباء للمصانع الصغيرة بنسبة عشرة في المئة بداية الصيف."
            + "|وأكدت وزيرة الطاقة هدى الراوي، في مؤتمر صحافي عقدته في العاصمة، أن الشركة ستخفض"
            + " أسعار الكهرباء للمصانع الصغيرة بنسبة عشرة في المئة بداية الصيف.",
      })
  void sameBehindAnAttribution(String one, String other) {
    assertThat(same(one, other)).isTrue();
  }

  @Test
  void sameWhenTheLeadIsWordedOtherwise() {
    assertThat(
            same(
                "انهار فجر الثلاثاء جزء من سد الهديل المقام على نهر مرون ما أدى إلى مقتل شخصين.",
                "لقي شخصان مصرعهما في انهيار جزء من سد الهديل على نهر مرون فجر الثلاثاء."))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // All figures different.
        "ارتفع سعر القمح في بورصة زهران إلى 310 دنانير للطن في نهاية تعاملات الشهر."
            + "|ارتفع سعر الأرز في سوق البحيرة إلى 275 دينارا للكيس في نهاية تعاملات الشهر.",
        // Different weekdays.
        "عقد مجلس الوزراء يوم الاثنين جلسة عادية في العاصمة بحث فيها خطة النقل العام."
            + "|عقد مجلس النواب يوم الخميس جلسة عادية في العاصمة ناقش فيها قانون الضرائب.",
        // The same people, another event.
        "استقبل الرئيس كمال الدرويش نظيره الموريني بيرين كالدا في القصر الجمهوري بالعاصمة."
            + "|افتتح الرئيس كمال الدرويش مستشفى للأطفال في بلدة وادي الزهر جنوبي البلاد.",
        // Another event of the same kind.
        "اندلع حريق ضخم في مصنع للأخشاب شمالي مدينة رملان وأصاب سبعة من العمال بحروق."
            + "|اندلع حريق في سوق شعبية بمدينة القنطرة ليلا وأتى على عشرات المتاجر دون ضحايا.",
      })
  void notTheSame(String one, String other) {
    assertThat(same(one, other)).isFalse();
  }

  @Test
  void threeAttacksOnThreeDaysAreThreeClaims() {
    List<String> attacks =
        List.of(
            "قصفت طائرة مجهولة مخزنا للوقود قرب ميناء رملان مساء الأحد وقتل حارسان.",
            "قصفت طائرة مجهولة محطة كهرباء قرب ميناء رملان مساء الثلاثاء وجرح تسعة عمال.",
            "قصفت طائرة مجهولة جسرا قرب مدينة القنطرة مساء الخميس ولم يصب أحد.");
    for (String one : attacks) {
      for (String other : attacks) {
        assertThat(same(one, other)).isEqualTo(one.equals(other));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "قتل سبعة جنود في هجوم على حاجز قرب بلدة الرملية يوم الأحد.,"
        + "قتل سبعة جنود في هجوم على حاجز قرب بلدة الرملية يوم الثلاثاء.",
    "قتل 7 جنود في هجوم مسلح على حاجز قرب بلدة الرملية.,"
        + "قتل 12 جنديا في هجوم مسلح على حاجز قرب بلدة الرملية.",
    // A hundred times the difference is more than an int holds.
    "تبرعت شركة النخيل لمدرسة بلدة الرملية بمبلغ 25000000 دينار.,"
        + "تبرعت شركة النخيل لمدرسة بلدة الرملية بمبلغ 60 دينارا."
  })
  void oneDayOrFigureMakesAnotherClaim(String one, String other) {
    assertThat(same(one, other)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // One collapse on one day, its injured counted twice.
        "انهار فجر اليوم الثلاثاء جزء من سد الهديل المقام على نهر مرون شمالي جمهورية سهلان، ما أدى"
            + " إلى مقتل شخصين وإصابة أكثر من 40 آخرين."
            + "|فجر الثلاثاء، انهار جزء من الجدار الشرقي لسد الهديل شمالي سهلان، فقتل شخصان وأصيب"
            + " نحو 35 آخرين بجروح متفاوتة.",
        // One crossing; one outlet rounds.
        "انقلب قاربان يقلان 95 مهاجرا قبالة مدينة الخور الساحلية شرقي العاصمة وغرق منهم أربعة."
            + "|انقلب قاربان يقلان نحو 100 مهاجر قبالة مدينة الخور الساحلية وغرق أربعة منهم.",
        // One vote; each article adds a figure of another thing.
        "أعاد مجلس النواب السهلاني انتخاب زعيم حركة الفجر نبيل الدرويش رئيسا للبرلمان للمرة"
            + " السادسة على التوالي بأصوات 98 نائبا."
            + "|أعاد مجلس النواب السهلاني انتخاب زعيم حركة الفجر نبيل الدرويش رئيسا للبرلمان للمرة"
            + " السادسة على التوالي، وهو المنصب الذي يشغله وحده من دون منافس يذكر منذ 26 عاما.",
      })
  void figuresDoNotPartOneEvent(String one, String other) {
    assertThat(same(one, other)).isTrue();
  }

  @Test
  void figuresOfOtherAttacksOnTheSameWeekdayDo() {
    assertThat(
            same(
                "قتل 7 جنود مساء الأحد في هجوم مسلح استهدف حاجزا عسكريا قرب بلدة الرملية شرقي سهلان.",
                "قتل 12 شرطيا مساء الأحد في انفجار سيارة ملغومة أمام مركز أمني وسط مدينة القنطرة."))
        .isFalse();
  }

  @Test
  void aClaimIsNotAmongItsOwnOthers() {
    CandidateSet set = CandidateSet.of(List.of(Pages.whole("a", FIRE), Pages.whole("b", FIRE)));
    ClaimMatcher claims = new ClaimMatcher(set);
    Candidate first = set.all().get(0);
    Candidate second = set.all().get(1);
    assertThat(claims.others(first)).containsExactly(second);
    assertThat(claims.others(second)).containsExactly(first);
    assertThat(claims.group(first)).containsExactlyInAnyOrder(0, 1);
  }

  @Test
  void sameIsSymmetric() {
    CandidateSet set = CandidateSet.of(Pages.samples());
    ClaimMatcher claims = new ClaimMatcher(set);
    for (Candidate one : set.all()) {
      assertThat(claims.same(one, one)).isTrue();
      for (Candidate other : claims.others(one)) {
        assertThat(claims.same(other, one)).isTrue();
        assertThat(claims.others(other)).contains(one);
      }
    }
  }

  private static boolean same(String one, String other) {
    CandidateSet set = CandidateSet.of(List.of(Pages.whole("a", one), Pages.whole("b", other)));
    assertThat(set.all()).hasSize(2);
    ClaimMatcher claims = new ClaimMatcher(set);
    Candidate first = set.all().get(0);
    Candidate second = set.all().get(1);
    boolean same = claims.same(first, second);
    assertThat(claims.others(first)).isEqualTo(same ? List.of(second) : List.of());
    return same;
  }
}
