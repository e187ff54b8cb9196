package org.khulasa.summarizer.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Analyzer;
import org.khulasa.core.Document;
import org.khulasa.core.Entity;
import org.khulasa.core.PublicationDate;
import org.khulasa.core.Span;

class DisagreementFinderTest {
  private static final Analyzer ANALYZER = Analyzer.create().keepingAll();
  private static final DisagreementFinder FINDER = new DisagreementFinder();

  /** An article of an outlet; figures are slices and their normal forms in turn. */
  private static AnalyzedDocument article(String source, String text, String... figures) {
    Document document = Document.of(source, text).withSource(source);
    return ANALYZER.analyze(document).withEntities(Figures.in(text, figures));
  }

  private static List<String> values(List<Disagreement> disagreements) {
    return disagreements.stream()
        .flatMap(disagreement -> disagreement.values().stream())
        .map(Disagreement.Value::value)
        .toList();
  }

  @Test
  void findsTollsThatCannotBothBeTrue() {
    AnalyzedDocument first =
        article("أ", "قتل 12 شخصا في انهيار جسر على نهر مرون شمالي سهلان.", "12", "12 شخصا");
    AnalyzedDocument second =
        article(
            "ب",
            "أعلن الدفاع المدني أن انهيار جسر على نهر مرون شمالي سهلان أوقع 15 قتيلا.",
            "15",
            "15 قتيلا");
    List<Disagreement> found = FINDER.find(List.of(first, second));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).about()).isEqualTo("شخصا");
    assertThat(values(found)).containsExactly("12", "15");
    for (Disagreement.Value value : found.get(0).values()) {
      AnalyzedDocument document = List.of(first, second).get(value.figure().document());
      assertThat(value.figure().span().of(document.document().text())).isEqualTo(value.value());
      assertThat(value.sentence().span().contains(value.figure().span())).isTrue();
    }
    assertThat(values(FINDER.find(List.of(second, first)))).containsExactly("12", "15");
  }

  /** Under the heading of another year stand the dead of another collapse. */
  @Test
  void aChronologyCountsTheVictimsOfItsOwnDays() {
    String dead = "قتل 12 شخصا في انهيار جسر على نهر مرون شمالي سهلان.";
    String older = dead.replace("12", "15");
    AnalyzedDocument news =
        dated(article("أ", "قتل 12 شخصا في انهيار جسر على نهر مرون شمالي سهلان.", "12", "12 شخصا"));
    assertThat(values(FINDER.find(List.of(news, dated(article("ب", older, "15", "15 شخصا"))))))
        .containsExactly("12", "15");
    String bridge = "افتتح رئيس الوزراء جسر الميناء بعد ثلاث سنوات من البناء.";
    String chronicle = "أغسطس 2017\n" + older + "\nيناير 2013\n" + bridge;
    assertThat(FINDER.find(List.of(news, dated(article("ب", chronicle, "15", "15 شخصا")))))
        .isEmpty();
  }

  private static AnalyzedDocument dated(AnalyzedDocument article) {
    Document document = article.document().withDate(PublicationDate.of(LocalDate.of(2025, 11, 3)));
    return new AnalyzedDocument(
        document, article.dropped(), article.sentences(), article.entities());
  }

  @Test
  void figuresThatMayBothBeTrueAgree() {
    assertThat(
            FINDER.find(
                List.of(
                    article(
                        "أ",
                        "تعرضت القاعدة في مدينة سهلان لأكثر من 150 ضربة منذ بدء الحرب.",
                        "150",
                        ">150 ضربة"),
                    article(
                        "ب",
                        "تعرضت القاعدة في مدينة سهلان لنحو 155 هجوما منذ بدء الحرب.",
                        "155",
                        "~155 هجوما"))))
        .isEmpty();
  }

  /** The sick are not those who are to be vaccinated. */
  @Test
  void numbersFarFromEachOtherCountDifferentThings() {
    for (String[] other :
        new String[][] {{"90000", "90000 شخص"}, {"4000", "4000 شخص"}, {"700", "700 شخص"}}) {
      List<Disagreement> found =
          FINDER.find(
              List.of(
                  article(
                      "أ", "وصل الوباء في إقليم سهلان إلى 461 شخصا خلال شهر.", "461", "461 شخصا"),
                  article(
                      "ب",
                      "وصل الوباء في إقليم سهلان إلى " + other[0] + " شخص خلال شهر.",
                      other[0],
                      other[1])));
      assertThat(found).hasSize(other[0].equals("700") ? 1 : 0);
    }
  }

  /** Who is missing is not dead. */
  @Test
  void theMissingAreCountedApartFromTheDead() {
    assertThat(
            FINDER.find(
                List.of(
                    article(
                        "أ",
                        "أعلن الدفاع المدني أن انهيار سد سهلان خلف 6 أشخاص في عداد المفقودين.",
                        "6",
                        "6 أشخاص"),
                    article(
                        "ب",
                        "أعلن الدفاع المدني أن انهيار سد سهلان خلف 23 قتيلا.",
                        "23",
                        "23 قتيلا"))))
        .isEmpty();
  }

  @Test
  void atLeastMayStandBetweenPeopleAndWhatBefellThem() {
    for (String least : List.of("على الأقل", "على الاقل", "علي الاقل")) {
      List<Disagreement> found =
          FINDER.find(
              List.of(
                  article(
                      "أ",
                      "9 أشخاص سهلانيين " + least + " لقوا حتفهم في انهيار جسر على نهر مرون.",
                      "9",
                      "9 أشخاص"),
                  article(
                      "ب", "قتل 14 شخصا سهلانيا في انهيار جسر على نهر مرون.", "14", "14 شخصا")));
      assertThat(values(found)).containsExactly("9", "14");
    }
  }

  @Test
  void whatBefellThoseOfAnotherStatementBefellOthers() {
    for (String turn : List.of("فيما لا يزال", "بينما لا يزال", "في حين بقي")) {
      assertThat(
              FINDER.find(
                  List.of(
                      article(
                          "أ",
                          "قال الدفاع المدني في سهلان إن انهيار السد سبب الوفاة، "
                              + turn
                              + " 6 أشخاص في عداد المفقودين.",
                          "6",
                          "6 أشخاص"),
                      article(
                          "ب",
                          "قال الدفاع المدني في سهلان إن انهيار السد سبب وفاة 23 شخصا.",
                          "23",
                          "23 شخصا"))))
          .isEmpty();
    }
  }

  @Test
  void differentEventsDoNotDisagree() {
    assertThat(
            FINDER.find(
                List.of(
                    article(
                        "أ",
                        "قتل 12 شخصا في انهيار جسر على نهر مرون شمالي سهلان.",
                        "12",
                        "12 شخصا"),
                    article(
                        "ب", "قتل 15 شخصا في حريق نشب بمصنع للورق قرب العاصمة.", "15", "15 شخصا"))))
        .isEmpty();
  }

  @Test
  void otherDaysAreOtherEvents() {
    assertThat(
            FINDER.find(
                List.of(
                    article(
                        "أ",
                        "قتل 12 شخصا في انهيار جسر على نهر مرون شمالي سهلان السبت.",
                        "12",
                        "12 شخصا",
                        "السبت",
                        "2024-01-06"),
                    article(
                        "ب",
                        "قتل 15 شخصا في انهيار جسر على نهر مرون شمالي سهلان الأحد.",
                        "15",
                        "15 شخصا",
                        "الأحد",
                        "2024-02-11"))))
        .isEmpty();
  }

  @Test
  void oneOutletMayCorrectItself() {
    String text = "قتل 12 شخصا في انهيار جسر على نهر مرون شمالي سهلان.";
    AnalyzedDocument early = article("أ", text, "12", "12 شخصا");
    AnalyzedDocument late =
        article("أ", text.replace("12", "15").replace("مرون", "مرون الكبير"), "15", "15 شخصا");
    assertThat(FINDER.find(List.of(early, late))).isEmpty();
  }

  @Test
  void anArticleWithSeveralFiguresOfOneKindInASentenceHasNoSay() {
    String text = "قتل 12 شخصا في انهيار جسر على نهر مرون شمالي سهلان.";
    assertThat(
            FINDER.find(
                List.of(
                    article("أ", text, "12", "12 شخصا"),
                    article(
                        "ب",
                        "قتل 5 أشخاص في انهيار جسر على نهر مرون شمالي سهلان و7 أشخاص في جسر آخر.",
                        "5",
                        "5 أشخاص",
                        "7",
                        "7 أشخاص"))))
        .isEmpty();
  }

  @Test
  void withoutEntitiesThereIsNothingToCompare() {
    AnalyzedDocument plain = article("أ", "قتل 12 شخصا في انهيار جسر.");
    assertThat(FINDER.find(List.of(plain, plain))).isEmpty();
    assertThat(FINDER.find(List.of())).isEmpty();
    assertThat(FINDER.find(Collections.nCopies(3, article("أ", "نص.")))).isEmpty();
  }

  @Test
  void tensAreLessThanAHundredAndFifty() {
    List<Disagreement> found =
        FINDER.find(
            List.of(
                article(
                    "أ",
                    "منذ منتصف أكتوبر استهدف أكثر من 150 ضربة قاعدة مرون العسكرية شمالي سهلان.",
                    "أكثر من 150",
                    ">150 ضربة"),
                article(
                    "ب",
                    "منذ منتصف أكتوبر استهدفت عشرات الهجمات قاعدة مرون العسكرية شمالي سهلان.",
                    "عشرات",
                    "x10 الهجمات")));
    assertThat(values(found)).containsExactly("x10", ">150");
  }

  @Test
  void aFewMoreThanAHundredMayBeTens() {
    String text = "منذ منتصف أكتوبر استهدفت %s قاعدة مرون العسكرية شمالي سهلان.";
    assertThat(
            FINDER.find(
                List.of(
                    article("أ", text.formatted("110 هجمات"), "110", "110 هجمات"),
                    article("ب", text.formatted("عشرات الهجمات"), "عشرات", "x10 الهجمات"))))
        .isEmpty();
  }

  @Test
  void whatAgreesWithAllIsLeftOut() {
    String text = "أصيب %s شخصا في انقلاب قطار ركاب قرب محطة وادي الزهر شمالي سهلان.";
    List<AnalyzedDocument> articles = new ArrayList<>();
    for (String figure : List.of("54", "94")) {
      articles.add(article(figure, text.formatted(figure), figure, figure + " شخصا"));
    }
    assertThat(values(FINDER.find(articles))).containsExactly("54", "94");
    String tens = "أصيب عشرات الأشخاص في انقلاب قطار ركاب قرب محطة وادي الزهر شمالي سهلان.";
    articles.add(article("ج", tens, "عشرات", "x10 الأشخاص"));
    assertThat(values(FINDER.find(articles))).containsExactly("54", "94");
  }

  @Test
  void theSameFiguresInOtherWordsAreOneDisagreement() {
    List<AnalyzedDocument> articles =
        List.of(
            article(
                "أ",
                "أصيب 54 راكبا في انقلاب قطار قرب محطة وادي الزهر شمالي سهلان.",
                "54",
                "54 راكبا"),
            article(
                "ب",
                "أصيب 94 راكبا في انقلاب قطار قرب محطة وادي الزهر شمالي سهلان.",
                "94",
                "94 راكبا"),
            article(
                "ج",
                "نقلت سيارات الإسعاف 54 راكبا إلى مستشفى الميناء المركزي ومستشفى رأس النبع.",
                "54",
                "54 راكبا"),
            article(
                "د",
                "نقلت سيارات الإسعاف 94 راكبا إلى مستشفى الميناء المركزي ومستشفى رأس النبع.",
                "94",
                "94 راكبا"));
    List<Disagreement> found = FINDER.find(articles);
    assertThat(found).hasSize(1);
    assertThat(values(found)).containsExactly("54", "54", "94", "94");
  }

  @Test
  void anArticleThatGivesBothFiguresKnowsOfBoth() {
    assertThat(
            FINDER.find(
                List.of(
                    article(
                        "أ",
                        "قتل 12 شخصا في انهيار جسر على نهر مرون شمالي سهلان.",
                        "12",
                        "12 شخصا"),
                    article(
                        "ب",
                        "قتل 15 شخصا في انهيار جسر على نهر مرون شمالي سهلان."
                            + " وكان بين الضحايا 12 شخصا من أسرة واحدة.",
                        "15",
                        "15 شخصا",
                        "12",
                        "12 شخصا"))))
        .isEmpty();
  }

  @Test
  void aNumberMayBeTheOtherOneRounded() {
    assertThat(
            FINDER.find(
                List.of(
                    article(
                        "أ",
                        "غادر بلدة مرون شمالي سهلان 6100 ساكن قبل وصول الفيضان.",
                        "6100",
                        "6100 ساكن"),
                    article(
                        "ب",
                        "غادر بلدة مرون شمالي سهلان 6134 ساكنا قبل وصول الفيضان.",
                        "6134",
                        "6134 ساكنا"))))
        .isEmpty();
  }

  @Test
  void aMarkBetweenDigitsMayBeReadInTwoWays() {
    String text = "حضر المباراة الأولى في ملعب سهلان %s ألف متفرج مساء الجمعة.";
    AnalyzedDocument point =
        article("أ", String.format(text, "25.800"), "25.800 ألف", "25800 متفرج");
    AnalyzedDocument comma =
        article("ب", String.format(text, "25,800"), "25,800 ألف", "25800000 متفرج");
    AnalyzedDocument other = article("ج", String.format(text, "31"), "31 ألف", "31000 متفرج");
    assertThat(FINDER.find(List.of(point, comma))).isEmpty();
    assertThat(FINDER.find(List.of(point, other))).hasSize(1);
  }

  @Test
  void findsAnEventDatedDifferently() {
    List<Disagreement> found =
        FINDER.find(
            List.of(
                article(
                    "أ",
                    "انتخب عضوا في مجلس إدارة ميناء مرون الجديد في مايو 2016 خلفا لسامر.",
                    "مايو 2016",
                    "2016-05"),
                article(
                    "ب",
                    "انتخب عضوا في مجلس إدارة ميناء مرون الجديد في مايو 2017 خلفا لسامر.",
                    "مايو 2017",
                    "2017-05")));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).kind()).isEqualTo(Disagreement.Kind.DATE);
    assertThat(values(found)).containsExactly("2016-05", "2017-05");
  }

  /**
   * Days are counted from 1970, before it backwards: how many times one is the other is nothing.
   */
  @Test
  void datesMayBeOfAnyAge() {
    String text = "ولدت الرسامة هالة الناصر في بلدة مرون شمالي سهلان في %s لأسرة من الصيادين.";
    String[][] dates = {
      {"يناير 1942", "1942-01", "أبريل 1942", "1942-04"},
      {"يناير 1972", "1972-01", "يناير 1991", "1991-01"},
    };
    for (String[] two : dates) {
      assertThat(
              values(
                  FINDER.find(
                      List.of(
                          article("أ", text.formatted(two[0]), two[0], two[1]),
                          article("ب", text.formatted(two[2]), two[2], two[3])))))
          .containsExactly(two[1], two[3]);
    }
  }

  @Test
  void weekdaysDependOnWhenTheyWereWritten() {
    assertThat(
            FINDER.find(
                List.of(
                    article(
                        "أ",
                        "يفتتح المحافظ جسر مرون الجديد شمالي سهلان الاثنين بحضور الوزير.",
                        "الاثنين",
                        "2024-01-01"),
                    article(
                        "ب",
                        "يفتتح المحافظ جسر مرون الجديد شمالي سهلان الاثنين بحضور الوزير.",
                        "الاثنين",
                        "2024-01-08"))))
        .isEmpty();
  }

  @Test
  void findsAStatementAndItsDenial() {
    AnalyzedDocument stated =
        article("أ", "اتفق الجانبان على وضع جدول زمني لانسحاب القوات الأجنبية من سهلان.");
    AnalyzedDocument denied =
        article("ب", "وقال مسؤول إنه ليس هناك انسحاب وشيك للقوات الأجنبية من سهلان.");
    List<Disagreement> found = FINDER.find(List.of(denied, stated));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).kind()).isEqualTo(Disagreement.Kind.STATEMENT);
    assertThat(values(found)).containsExactly(Disagreement.STATED, Disagreement.DENIED);
    assertThat(found.get(0).values().get(0).figure().document()).isEqualTo(1);
    assertThat(found.get(0).values().get(1).figure().document()).isZero();
  }

  @Test
  void aStatementIsShownFromWhereItBeginsToWhereItEnds() {
    String statement =
        "شكل لجنة من كبار الضباط لبدء محادثات حول مستقبل وجود قوات التحالف في البلاد بهدف وضع جدول زمني"
            + " لانسحاب القوات الأجنبية من سهلان";
    AnalyzedDocument stated = article("أ", "وأضافت الوزارة في بيان أنه " + statement + ".");
    AnalyzedDocument denied =
        article("ب", "وقال مسؤول إنه ليس هناك انسحاب وشيك للقوات الأجنبية من سهلان.");
    List<Disagreement> found = FINDER.find(List.of(denied, stated));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).values().get(0).figure().span().of(stated.document().text()))
        .isEqualTo(statement);
  }

  @Test
  void findsWhatAVerbOfDenyingDenies() {
    AnalyzedDocument accused =
        article("أ", "اتهمت الحكومة شركة مرون بإغلاق مخازن القمح في الميناء.");
    AnalyzedDocument denied = article("ب", "ونفت الشركة إغلاق مخازن القمح في الميناء.");
    assertThat(FINDER.find(List.of(accused, denied))).hasSize(1);
    assertThat(FINDER.find(List.of(denied, denied))).isEmpty();
  }

  @Test
  void aDoubtfulSentenceStatesNothing() {
    AnalyzedDocument doubtful =
        article("أ", "طالب النواب بكشف احتمال إغلاق مخازن القمح في الميناء.");
    AnalyzedDocument denied = article("ب", "ونفت الشركة إغلاق مخازن القمح في الميناء.");
    assertThat(FINDER.find(List.of(doubtful, denied))).isEmpty();
  }

  @Test
  void theFirstSentencesCountTheVictimsInOtherWords() {
    AnalyzedDocument first =
        article(
            "أ",
            "أصيب سبعة أشخاص في الحي القديم صباح السبت أمام سوق القماش بعد أن خرجت حافلة مدرسية"
                + " عن الطريق قرب محطة الميناء في سهلان.",
            "سبعة",
            "7 أشخاص");
    String second =
        "خرجت حافلة مدرسية عن مسارها واصطدمت بجدار محطة الميناء وسط سهلان، فهرع إليها المارة"
            + " وحضرت سيارات الإسعاف وسقط 8 جرحى.";
    assertThat(values(FINDER.find(List.of(first, article("ب", second, "8", "8 جرحى")))))
        .containsExactly("7", "8");
    String late = "وصل الوزير. وزار المدينة. والتقى أهلها. " + second;
    assertThat(FINDER.find(List.of(first, article("ب", late, "8", "8 جرحى")))).isEmpty();
  }

  @Test
  void whatBefellThemMayStandBehindTheFigure() {
    String text = "قالت السلطات إن %s شخصا لقوا حتفهم في انهيار جسر على نهر مرون شمالي سهلان.";
    AnalyzedDocument first = article("أ", text.formatted("12"), "12", "12 شخصا");
    AnalyzedDocument second =
        article(
            "ب",
            "أوقع انهيار جسر على نهر مرون شمالي سهلان 15 قتيلا حسب السلطات.",
            "15",
            "15 قتيلا");
    assertThat(values(FINDER.find(List.of(first, second)))).containsExactly("12", "15");
    AnalyzedDocument injured =
        article(
            "ج",
            "أوقع انهيار جسر على نهر مرون شمالي سهلان 15 جريحا حسب السلطات.",
            "15",
            "15 جريحا");
    assertThat(FINDER.find(List.of(first, injured))).isEmpty();
  }

  @Test
  void theDeadSinceADayAreOthersThanThoseOfAnAttack() {
    assertThat(
            FINDER.find(
                List.of(
                    article(
                        "أ",
                        "قتل 12 متظاهرا برصاص الشرطة في ساحة مرون وسط سهلان خلال المسيرة.",
                        "12",
                        "12 متظاهرا"),
                    article(
                        "ب",
                        "قتل 45 متظاهرا برصاص الشرطة في ساحة مرون منذ بدء المسيرات.",
                        "45",
                        "45 متظاهرا"))))
        .isEmpty();
  }

  @Test
  void raidsAreNoDead() {
    AnalyzedDocument first =
        article("أ", "قتل 15 طفلا في غارة على مدرسة بلدة مرون شمالي سهلان.", "15", "15 طفلا");
    AnalyzedDocument second =
        article(
            "ب",
            "قتل 16 طفلا في غارة على مدرسة بلدة مرون شمالي سهلان. وسمع دوي 15 غارة ليلا.",
            "16",
            "16 طفلا",
            "15",
            "15 غارة");
    assertThat(values(FINDER.find(List.of(first, second)))).containsExactly("15", "16");
  }

  @Test
  void aSentenceWithBothFiguresTellsThemApart() {
    String text = "طرد %s لاعبين من الملعب في مباراة مرون وسهلان مساء الجمعة";
    assertThat(
            FINDER.find(
                List.of(
                    article("أ", text.formatted("خمسة") + ".", "خمسة", "5 لاعبين"),
                    article(
                        "ب",
                        text.formatted("ثمانية") + "، بينها خمس بطاقات لضيوف سهلان.",
                        "ثمانية",
                        "8 لاعبين",
                        "خمس",
                        "5 بطاقات"))))
        .isEmpty();
  }

  @Test
  void aCountOfHundredsMayBeRoundedToTens() {
    String text = "نقل القطار من محطة مرون إلى سهلان %s راكبا قبل وصول العاصفة.";
    AnalyzedDocument exact = article("أ", text.formatted("419"), "419", "419 راكبا");
    AnalyzedDocument round = article("ب", text.formatted("420"), "420", "420 راكبا");
    AnalyzedDocument other = article("ج", text.formatted("440"), "440", "440 راكبا");
    assertThat(FINDER.find(List.of(exact, round))).isEmpty();
    assertThat(FINDER.find(List.of(exact, other))).hasSize(1);
  }

  @Test
  void whatWasReadThousandfoldMayBeRoundedToo() {
    String text = "تكفي قافلة المساعدات إلى بلدة مرون شمالي سهلان %s شخص مدة شهر.";
    AnalyzedDocument about = article("أ", text.formatted("نحو 31 ألف"), "نحو 31 ألف", "~31000 شخص");
    AnalyzedDocument exact = article("ب", text.formatted("31400 ألف"), "31400 ألف", "31400000 شخص");
    assertThat(FINDER.find(List.of(about, exact))).isEmpty();
  }

  @Test
  void anotherTownHasOtherVictims() {
    String text = "قتل %s مدنيا في غارة جوية على مستشفى بلدة %s وفق المرصد";
    AnalyzedDocument first =
        withPlace(article("أ", text.formatted("16", "مرون") + ".", "16", "16 مدنيا"), "مرون");
    AnalyzedDocument second =
        withPlace(article("ب", text.formatted("42", "عيدب") + ".", "42", "42 مدنيا"), "عيدب");
    assertThat(FINDER.find(List.of(first, second))).isEmpty();
    AnalyzedDocument same =
        withPlace(article("ب", text.formatted("42", "مرون") + ".", "42", "42 مدنيا"), "مرون");
    assertThat(FINDER.find(List.of(first, same))).hasSize(1);
  }

  @Test
  void aHashtagNamesThePlaceItNames() {
    String text = "قتل %s مدنيا في غارة جوية على مستشفى بلدة %s وفق المرصد.";
    AnalyzedDocument plain =
        withPlace(article("أ", text.formatted("16", "مرون"), "16", "16 مدنيا"), "مرون");
    AnalyzedDocument tagged =
        withPlace(article("ب", text.formatted("42", "#مرون"), "42", "42 مدنيا"), "#مرون");
    assertThat(FINDER.find(List.of(plain, tagged))).hasSize(1);
  }

  @Test
  void victimsCountedOnALaterDayAreMore() {
    AnalyzedDocument monday = volcano("أ", LocalDate.of(2024, 5, 6), "25");
    assertThat(FINDER.find(List.of(monday, volcano("ب", LocalDate.of(2024, 5, 8), "72"))))
        .isEmpty();
    assertThat(values(FINDER.find(List.of(monday, volcano("ب", LocalDate.of(2024, 5, 6), "72")))))
        .containsExactly("25", "72");
    assertThat(values(FINDER.find(List.of(monday, volcano("ب", LocalDate.of(2024, 5, 8), "11")))))
        .containsExactly("11", "25");
  }

  private static AnalyzedDocument volcano(String source, LocalDate day, String killed) {
    String text = "قتل " + killed + " شخصا في ثوران بركان عيدب شمالي سهلان.";
    AnalyzedDocument article = article(source, text, killed, killed + " شخصا");
    Document dated = article.document().withDate(PublicationDate.of(day));
    return ANALYZER.analyze(dated).withEntities(article.entities());
  }

  private static AnalyzedDocument withPlace(AnalyzedDocument analyzed, String place) {
    int start = analyzed.document().text().indexOf(place);
    List<Entity> entities = new ArrayList<>(analyzed.entities());
    entities.add(new Entity("LOC", new Span(start, start + place.length()), place, 1));
    return analyzed.withEntities(entities);
  }

  @Test
  void whoHasNoPlanDeniesOnlyHisOwn() {
    AnalyzedDocument stated = article("أ", "أعلن الرئيس تمديد الهدنة مع المسلحين أسبوعا.");
    AnalyzedDocument own = article("ب", "قال المسلحون لا نية لدينا لتمديد الهدنة أسبوعا.");
    AnalyzedDocument denied = article("ج", "نفى المسلحون تمديد الهدنة أسبوعا.");
    assertThat(FINDER.find(List.of(stated, own))).isEmpty();
    assertThat(FINDER.find(List.of(stated, denied))).hasSize(1);
  }

  @Test
  void aNounMayCountWithoutANumber() {
    String text = "انهار السد شمالي سهلان فجر الثلاثاء وقتل %s في قرية مرون.";
    AnalyzedDocument one = article("أ", text.formatted("شخص"));
    AnalyzedDocument two = article("ب", text.formatted("شخصان"));
    AnalyzedDocument three = article("ج", text.formatted("3 أشخاص"), "3", "3 أشخاص");
    List<Disagreement> found = FINDER.find(List.of(two, three));
    assertThat(values(found)).containsExactly("2", "3");
    Disagreement.Value value = found.get(0).values().get(0);
    assertThat(value.unit()).isEqualTo("شخصان");
    assertThat(value.figure().span().of(two.document().text())).isEqualTo("شخصان");
    assertThat(values(FINDER.find(List.of(one, three)))).containsExactly("1", "3");
    assertThat(values(FINDER.find(List.of(one, two)))).containsExactly("1", "2");
    assertThat(FINDER.find(List.of(two, article("د", text.formatted("اثنان"), "اثنان", "2"))))
        .isEmpty();
  }

  @Test
  void anArticleThatAlsoTellsOfTwoKnowsOfBoth() {
    String text = "انهار السد شمالي سهلان فجر الثلاثاء وقتل %s في قرية مرون.";
    AnalyzedDocument two = article("أ", text.formatted("شخصان"));
    AnalyzedDocument both =
        article(
            "ب",
            text.formatted("3 أشخاص") + " وأعلنت الشرطة أن بين الضحايا شخصين من أسرة واحدة.",
            "3",
            "3 أشخاص");
    assertThat(FINDER.find(List.of(two, both))).isEmpty();
  }

  @Test
  void theDeadOfPeopleAreNoPartOfMore() {
    String text = "انهار السد شمالي سهلان فجر الثلاثاء وقتل %s من السكان في قرية مرون.";
    AnalyzedDocument two = article("أ", text.formatted("2"), "2", "2 السكان");
    AnalyzedDocument three = article("ب", text.formatted("3"), "3", "3 السكان");
    assertThat(values(FINDER.find(List.of(two, three)))).containsExactly("2", "3");
  }

  @Test
  void whatBefellThemNeedNotStandRightBeforeTheirNumber() {
    String text = "انهار السد شمالي سهلان فجر الثلاثاء وقتل فيه %s من السكان في قرية مرون.";
    AnalyzedDocument three = article("أ", text.formatted("3"), "3", "3 السكان");
    AnalyzedDocument five = article("ب", text.formatted("5"), "5", "5 السكان");
    assertThat(values(FINDER.find(List.of(three, five)))).containsExactly("3", "5");
  }

  @Test
  void someOfThoseWhoAreCountedAreNoRivalsOfAll() {
    String text = "قتل %s شخصا، عشرة منهم أطفال، عندما انهار السد شمالي سهلان فجر الثلاثاء.";
    AnalyzedDocument twelve = article("أ", text.formatted("12"), "12", "12 شخصا", "عشرة", "10");
    AnalyzedDocument fifteen = article("ب", text.formatted("15"), "15", "15 شخصا", "عشرة", "10");
    assertThat(values(FINDER.find(List.of(twelve, fifteen)))).containsExactly("12", "15");
  }

  @Test
  void anOutletThatTellsOneSentenceWithTwoCountsIsWrongOnce() {
    String text = "يعيش في بلدة مرون شمالي سهلان قرب النهر %s ساكن بحسب آخر إحصاء للوزارة.";
    AnalyzedDocument first = article("أ", text.formatted("16000"), "16000", "16000 ساكن");
    AnalyzedDocument second = again(article("أ", text.formatted("60000"), "60000", "60000 ساكن"));
    assertThat(values(FINDER.find(List.of(first, second)))).containsExactly("16000", "60000");
    String other = "يعيش في بلدة مرون شمالي سهلان قرب الجبل %s ساكن بحسب آخر إحصاء للوزارة.";
    assertThat(
            FINDER.find(
                List.of(
                    first, again(article("أ", other.formatted("60000"), "60000", "60000 ساكن")))))
        .isEmpty();
  }

  @Test
  void whatAMarketLosesIsToldInOneSentenceEveryDay() {
    String text = "وهبط المؤشر الرئيسي لبورصة سهلان عند الإغلاق بنسبة %s مع تراجع أسهم المصارف.";
    AnalyzedDocument first = article("أ", text.formatted("2 بالمئة"), "2 بالمئة", "2%");
    AnalyzedDocument second = again(article("أ", text.formatted("5 بالمئة"), "5 بالمئة", "5%"));
    assertThat(FINDER.find(List.of(first, second))).isEmpty();
  }

  private static AnalyzedDocument again(AnalyzedDocument article) {
    Document document = article.document();
    return ANALYZER
        .analyze(Document.of("again", document.text()).withSource(document.source().orElseThrow()))
        .withEntities(article.entities());
  }

  @Test
  void anArticleThatBeginsWithTwoCountsTellsOfSeveralTimes() {
    String text = "أصيب %s أشخاص في انفجار مخزن وقود وسط بلدة مرون شمالي سهلان.";
    AnalyzedDocument nine = article("أ", text.formatted("9"), "9", "9 أشخاص");
    AnalyzedDocument four = article("ب", text.formatted("4"), "4", "4 أشخاص");
    AnalyzedDocument both =
        article(
            "ب",
            text.formatted("4") + " وقالت الشرطة إن 7 أشخاص أصيبوا حين وقع الانفجار.",
            "4",
            "4 أشخاص",
            "7",
            "7 أشخاص");
    assertThat(values(FINDER.find(List.of(nine, four)))).containsExactly("4", "9");
    assertThat(FINDER.find(List.of(nine, both))).isEmpty();
  }

  @Test
  void theClauseTellsWhatIsCounted() {
    String text = "انهار السد شمالي سهلان فجر الثلاثاء وقتل %s أشخاص في قرية مرون.";
    AnalyzedDocument two = article("أ", text.formatted("4"), "4", "4 أشخاص");
    AnalyzedDocument three = article("ب", text.formatted("3"), "3", "3 أشخاص");
    Disagreement.Value value = FINDER.find(List.of(two, three)).get(0).values().get(0);
    assertThat(value.clause().document()).isEqualTo(1);
    assertThat(value.clause().span().of(three.document().text())).isEqualTo("وقتل 3 أشخاص");
  }
}
