package org.khulasa.summarizer.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khulasa.core.Analyzer;
import org.khulasa.core.Document;
import org.khulasa.core.Span;
import org.khulasa.core.Token;

/** The name of every sentence stands in brackets here, which are gone when it is read. */
class RolesTest {
  private static final Analyzer ANALYZER = Analyzer.create();

  private record Named(String text, Span name) {
    static Named of(String bracketed) {
      int open = bracketed.indexOf('[');
      int close = bracketed.indexOf(']');
      String text = bracketed.replace("[", "").replace("]", "");
      return new Named(text, new Span(open, close - 1));
    }

    List<Token> sentence() {
      return ANALYZER.analyze(Document.of("a", text)).sentences().get(0).tokens();
    }

    Optional<Roles.Role> role() {
      return Roles.beside(text, sentence(), name);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          التقى وزير الخارجية السهلاني [نادر القصاب] سكان القرية. | وزير الخارجية السهلاني
          وقال نائب رئيس الوزراء السهلاني، [نادر القصاب]، إن الطريق طويل. | نائب رئيس الوزراء السهلاني
          وقال المتحدث باسم الحكومة السهلانية [نادر القصاب] إن الطريق طويل. | المتحدث باسم الحكومة السهلانية
          وأعلن المفوض السامي لحقوق الإنسان في الأمم المتحدة [نادر القصاب] ذلك. | المفوض السامي لحقوق الإنسان في الأمم المتحدة
          ووجه رسالة للرئيس السهلاني [نادر القصاب] أمس. | الرئيس السهلاني
          وقال [نادر القصاب]، رئيس الشرطة السهلانية، إن الطريق طويل. | رئيس الشرطة السهلانية
          زار القرية قائد الجيش السهلاني الجنرال [نادر القصاب] أمس. | قائد الجيش السهلاني
          وقال قائد الجيش السهلاني، الجنرال [نادر القصاب]، إن الطريق طويل. | قائد الجيش السهلاني
          وأعلن المفوض السامي لحقوق الإنسان فى الأمم المتحدة [نادر القصاب] ذلك. | المفوض السامي لحقوق الإنسان فى الأمم المتحدة
          وقال رئيس مجلس المفوضين في الهيئة السهلانية المستقلة للانتخابات، [نادر القصاب]، إن الطريق طويل. | رئيس مجلس المفوضين في الهيئة السهلانية المستقلة للانتخابات
          وقال رئيس لجنة الطوارئ في شركة الرمال المهندس [نادر القصاب] إن الطريق طويل. | رئيس لجنة الطوارئ في شركة الرمال
          """)
  void whatStandsBesideANameIsTheRole(String sentence, String role) {
    assertThat(Named.of(sentence).role().map(Roles.Role::alone)).contains(role);
  }

  @Test
  void aRankStaysBeforeTheName() {
    Optional<Roles.Role> role =
        Named.of("زار القرية قائد الجيش السهلاني الجنرال [نادر القصاب] أمس.").role();
    assertThat(role.map(Roles.Role::beforeName)).contains("قائد الجيش السهلاني الجنرال");
  }

  @Test
  void aRankBehindACommaStaysBeforeTheName() {
    Optional<Roles.Role> role =
        Named.of("وقال قائد الجيش السهلاني، الجنرال [نادر القصاب]، إن الطريق طويل.").role();
    assertThat(role.map(Roles.Role::beforeName)).contains("قائد الجيش السهلاني، الجنرال");
    role = Named.of("وقال في بيان أمس، الجنرال [نادر القصاب]، إن الطريق طويل.").role();
    assertThat(role.map(Roles.Role::beforeName)).contains("الجنرال");
  }

  @ParameterizedTest
  @CsvSource({
    // Whose adviser, and whose brother?
    "وصل مستشار الرئيس السهلاني [نادر القصاب] إلى القرية.",
    "وقال المتحدث باسم عائلة المتهم [نادر القصاب] إن الطريق طويل.",
    "وقال مدير أعمال [نادر القصاب] إن الطريق طويل.",
    // Another is meant.
    "تحدث وزير الخارجية عن [نادر القصاب] طويلا.",
    "اجتمع وزير الخارجية مع [نادر القصاب] أمس.",
    "قال مدير المصنع للعامل [نادر القصاب] إن الطريق طويل.",
    "التقى وزير الخارجية ونادر [القصاب] أمس.",
    // A day ends no role.
    "كلف الرئيس السهلاني الخميس [نادر القصاب] بالمهمة.",
    "حضر حفل المساء [نادر القصاب] مع أسرته.",
  })
  void noRoleIsBetterThanAWrongOne(String sentence) {
    assertThat(Named.of(sentence).role()).isEmpty();
  }

  @Test
  void commasOnOneSidePartTwoPeople() {
    assertThat(Named.of("ووصف وزير الخارجية السهلاني، [القصاب] بأنه عنيد.").role()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "وصل الناشط السهلاني المعروف [نادر القصاب] أمس., true",
    "وصل [نادر القصاب] وزير الخارجية أمس., true",
    "رأت القرية نجله [نادر القصاب] أمس., true",
    "وصل [نادر القصاب] إلى القرية., false",
    "وصل المهندس [نادر القصاب] إلى القرية., false",
  })
  void whoSomebodyIsMayBeSaidNearTheName(String sentence, boolean said) {
    Named named = Named.of(sentence);
    assertThat(Roles.areNear(named.sentence(), named.name())).isEqualTo(said);
  }
}
