package org.khulasa.ner.temporal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Document;
import org.khulasa.core.Entity;
import org.khulasa.core.PublicationDate;
import org.khulasa.core.Segment;
import org.khulasa.core.Sentence;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.core.value.Quantity;
import org.khulasa.core.value.TimeInterval;

class FigureRecognizerTest {
  private final FigureRecognizer recognizer = FigureRecognizer.create();

  @Property(tries = 400)
  void entitiesAreInSentencesOrderedAndDisjoint(@ForAll("texts") String text) {
    AnalyzedDocument document = TestDocuments.analyzed(dated(text));
    int end = 0;
    for (Entity entity : recognizer.recognize(document)) {
      assertThat(entity.span().isEmpty()).isFalse();
      assertThat(entity.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(entity.normal()).isNotEmpty();
      assertThat(document.sentences()).anyMatch(s -> s.span().contains(entity.span()));
      end = entity.span().end();
    }
  }

  @Property(tries = 400)
  void normalFormsCanBeParsed(@ForAll("texts") String text) {
    for (Entity entity : recognizer.recognize(TestDocuments.analyzed(dated(text)))) {
      String normal = entity.normal();
      switch (entity.type()) {
        case "NUMBER", "PERCENT", "MONEY" ->
            assertThat(Quantity.parse(normal)).map(Quantity::toString).contains(normal);
        case "DATE" ->
            assertThat(normal.contains("X") || TimeInterval.parse(normal).isPresent())
                .as(normal)
                .isTrue();
        default -> {}
      }
    }
  }

  @Test
  void aChronologyTellsOfEveryYearAndDayAsOfItsOwn() {
    assertThat(
            normals(
                "- 2013 -\nقصفت الطائرات المخزن في 30 يناير، ثم المطار الثلاثاء.\n"
                    + "- 2014 -\nوصل الوفد في 3 مايو ورفض العرض."))
        .containsExactly("2013", "2013-01-30", "XXXX-WXX-2", "2014", "2014-05-03");
    assertThat(
            normals(
                "2 أكتوبر\nدخل الرجل القنصلية ظهر اليوم.\n"
                    + "11 أكتوبر\nنفى القنصل الخبر أمس، ووصل المحققون الاثنين."))
        .containsExactly("2028-10-02", "2028-10-02TMI", "2028-10-11", "2028-10-10", "2028-10-09");
    // Of this year and month a chronology's days are the article's own.
    assertThat(normals("2028\nقال الوزير أمس إن الجسر سيفتح.\n2029\nوصل الوفد أمس إلى المدينة."))
        .containsExactly("2028", "XXXX-XX-XX", "2029", "2029-03-04");
  }

  private List<String> normals(String text) {
    Document article =
        Document.of("a", text).withDate(PublicationDate.of(LocalDate.of(2029, 3, 5)));
    return recognizer.recognize(TestDocuments.analyzed(article)).stream()
        .filter(entity -> !entity.type().equals("NUMBER"))
        .map(Entity::normal)
        .toList();
  }

  /** What is counted from them would have no form; it stays open. */
  @Test
  void daysOfPublicationInYearsThatNobodyWritesIn() {
    String text = "غادر أمس، وعاد بعد غد، ووصل الخميس المقبل في 3 مارس، كما في الثمانينات.";
    for (LocalDate day :
        List.of(
            LocalDate.MIN,
            LocalDate.of(-5, 2, 3),
            LocalDate.of(9999, 12, 31),
            LocalDate.of(99999, 1, 1),
            LocalDate.MAX)) {
      Document document = Document.of(text).withDate(PublicationDate.of(day));
      assertThat(recognizer.recognize(TestDocuments.analyzed(document)))
          .hasSizeGreaterThanOrEqualTo(3)
          .allSatisfy(date -> assertThat(date.normal()).startsWith("X"));
    }
  }

  /** Words of dates and figures in any order, with the odd ones of hostile texts between them. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> figures =
        Arbitraries.of(
            "ثلاثة",
            "وعشرون",
            "مئة",
            "ألف",
            "ألفا",
            "آلاف",
            "مليون",
            "ونصف",
            "نصف",
            "بضع",
            "عشرات",
            "من",
            "إلى",
            "بين",
            "و",
            "أكثر من",
            "نحو",
            "في المئة",
            "%",
            "دولار",
            "$",
            "ليرة",
            "سورية",
            "يوم",
            "أيام",
            "شهر",
            "عامين",
            "عام",
            "الماضي",
            "المقبل",
            "يناير",
            "كانون الثاني",
            "/",
            "رمضان",
            "هـ",
            "الجمعة",
            "أمس",
            "غدا",
            "الغد",
            "غد",
            "90000",
            "4294967296",
            "اليوم",
            "منتصف",
            "القرن",
            "التسعينيات",
            "الساعة",
            "الثالثة",
            "مساء",
            "3",
            "31",
            "2014",
            "٢٠٢٤",
            "1445",
            "24/1/2024",
            "3-5",
            "14:30",
            "0.5",
            "999999999999999",
            "قبل",
            "بعد",
            "صيف",
            "الليلة",
            "الربع الأول",
            "رقم",
            "،",
            "(",
            ")",
            "-");
    Arbitrary<String> hostile =
        Arbitraries.of("", "\uD83D", "ـ", "\u200F", "\u0651", "ﻻ", "a", "\n");
    return Arbitraries.oneOf(figures, figures, figures, hostile)
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join(" ", parts));
  }

  @Test
  void manyNumbersInOneLineTakeLittleTime() {
    String text = "ألف ألف وألف 3-5 و".repeat(50_000);
    Span all = new Span(0, text.length());
    List<Token> tokens = spacedTokens(text);
    AnalyzedDocument document =
        new AnalyzedDocument(dated(text), List.of(), List.of(new Sentence(all, tokens)), List.of());
    assertThat(recognizer.recognize(document)).isNotEmpty();
  }

  /** No word stands so that what is read at it is read again at the next. */
  @Test
  void oneWordAgainAndAgainTakesLittleTime() {
    for (WordFile.Line line : WordFile.read("figure-words.txt", 2)) {
      String word = line.spellings().get(0).replace("+", "ال");
      for (String joint : new String[] {" ", " و ", " من "}) {
        String text = (word + joint).repeat(10_000);
        assertThat(recognizer.recognize(oneSentence(text))).as(word + joint).isNotNull();
      }
    }
  }

  @Test
  void aListOfNumbersBehindALabelTakesLittleTime() {
    StringBuilder text = new StringBuilder("رقم");
    for (int i = 1; i < 50_000; i++) {
      text.append(i == 1 ? " " : " و ").append(i);
    }
    assertThat(recognizer.recognize(oneSentence(text.toString()))).isNotNull();
  }

  private static AnalyzedDocument oneSentence(String text) {
    Sentence sentence = new Sentence(new Span(0, text.length()), spacedTokens(text));
    return new AnalyzedDocument(dated(text), List.of(), List.of(sentence), List.of());
  }

  @Test
  void emptyTokensAreNoNumbers() {
    String text = "3-5";
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      Span span = new Span(i, i + 1);
      String normal = i == 1 ? "-" : "";
      tokens.add(new Token(span, normal, List.of(new Segment(normal, span, ""))));
    }
    Sentence sentence = new Sentence(new Span(0, 3), tokens);
    assertThat(
            recognizer.recognize(
                new AnalyzedDocument(dated(text), List.of(), List.of(sentence), List.of())))
        .isEmpty();
  }

  @Test
  void tagsTellACountedNounFromAVerb() {
    assertThat(tagged("شارك 2003 متطوعين", "VBD", "CD", "NNS"))
        .extracting(Entity::type, Entity::normal)
        .containsExactly(tuple("DATE", "2003"));
    assertThat(tagged("ضم 2003 متطوع", "VBD", "CD", "NN"))
        .extracting(Entity::type, Entity::normal)
        .containsExactly(tuple("NUMBER", "2003 متطوع"));
    assertThat(tagged("بعد 2003 عادوا", "IN", "CD", "VBD"))
        .extracting(Entity::type, Entity::normal)
        .containsExactly(tuple("DATE", "2003"));
  }

  @Test
  void aYearBehindInIsNoNumberOfTheObjectBehindIt() {
    assertThat(tagged("أصدرت في 2013 قانونا", "VBD", "IN", "CD", "NN"))
        .extracting(Entity::type, Entity::normal)
        .containsExactly(tuple("DATE", "2013"));
    assertThat(tagged("شهدت منذ 2000 نزاعا", "VBD", "IN", "CD", "NN"))
        .extracting(Entity::type, Entity::normal)
        .containsExactly(tuple("DATE", "2000"));
    assertThat(tagged("توزعوا في 2000 قرية", "VBD", "IN", "CD", "NN"))
        .extracting(Entity::type, Entity::normal)
        .containsExactly(tuple("NUMBER", "2000 قرية"));
    assertThat(tagged("توزعوا في 2013 مدرسة", "VBD", "IN", "CD", "NN"))
        .extracting(Entity::type, Entity::normal)
        .containsExactly(tuple("NUMBER", "2013 مدرسة"));
    assertThat(tagged("توزعوا في 1750 قرية", "VBD", "IN", "CD", "NN"))
        .extracting(Entity::type, Entity::normal)
        .containsExactly(tuple("NUMBER", "1750 قرية"));
  }

  private List<Entity> tagged(String text, String... tags) {
    List<Token> bare = spacedTokens(text);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < bare.size(); i++) {
      Token token = bare.get(i);
      tokens.add(
          new Token(
              token.span(),
              token.normal(),
              List.of(new Segment(token.normal(), token.span(), tags[i]))));
    }
    Sentence sentence = new Sentence(new Span(0, text.length()), tokens);
    return recognizer.recognize(
        new AnalyzedDocument(dated(text), List.of(), List.of(sentence), List.of()));
  }

  private static List<Token> spacedTokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ' ') {
        if (i > start) {
          Span span = new Span(start, i);
          tokens.add(new Token(span, span.of(text), List.of(new Segment(span.of(text), span, ""))));
        }
        start = i + 1;
      }
    }
    return tokens;
  }

  private static Document dated(String text) {
    return Document.of(text).withDate(PublicationDate.of(LocalDate.of(2024, 1, 27)));
  }
}
