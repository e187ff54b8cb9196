package org.khulasa.summarizer.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Document;
import org.khulasa.core.Dropped;
import org.khulasa.core.Entity;
import org.khulasa.core.PublicationDate;
import org.khulasa.core.Segment;
import org.khulasa.core.Sentence;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.core.value.TimeInterval;
import org.khulasa.summarizer.Excluded;
import org.khulasa.summarizer.Passage;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummarySentence;
import org.khulasa.summarizer.disagreement.Disagreement;
import org.khulasa.summarizer.disagreement.LaterCount;
import org.khulasa.summarizer.timeline.TimelineEntry;

/** Summaries made by hand. */
public final class Samples {
  /** An emoji's first half, alone. */
  static final String LONE = "\uD83D";

  private Samples() {}

  /** Three articles on a bridge, of which two are cited. */
  public static Summary bridge() {
    Document harbour =
        new Document(
            "samples/bridge-1.txt",
            """
            افتتاح جسر الميناء
            + الخط -
            افتتح المحافظ جسر الميناء صباح الأحد.

            وقال إن الجسر «يختصر الطريق إلى النصف» ويخدم عشرين ألف سيارة.
            اقرأ أيضا
            مهرجان السمك يبدأ غدا""",
            Optional.of("افتتاح جسر الميناء"),
            Optional.of("صحيفة الميناء"),
            Optional.of(PublicationDate.of(LocalDate.of(2024, 3, 5), LocalTime.of(10, 30))));
    Document coast =
        Document.of(
                "/data/bridge-2.txt",
                "جرى صباح الأحد افتتاح جسر الميناء على يد المحافظ. بلغت الكلفة 12 مليونا\n"
                    + "بحسب البلدية. وأُغلقت الطرق المؤدية إلى")
            .withTitle("الجسر <الجديد> يُفتح & يزدحم")
            .withSource("راديو *الساحل*");
    Document other = Document.of("bridge_3.html", "لا جديد في المدينة.");
    AnalyzedDocument first =
        analyzed(
            harbour,
            List.of(
                "افتتح المحافظ جسر الميناء صباح الأحد.",
                "وقال إن الجسر «يختصر الطريق إلى النصف» ويخدم عشرين ألف سيارة."),
            List.of(
                dropped(harbour, "افتتاح جسر الميناء", Dropped.Reason.HEADING, "repeats the title"),
                dropped(harbour, "+ الخط -", Dropped.Reason.FURNITURE, "button"),
                dropped(harbour, "اقرأ أيضا", Dropped.Reason.FURNITURE, "opens related links"),
                dropped(harbour, "مهرجان السمك يبدأ غدا", Dropped.Reason.OFF_TOPIC, "")));
    first =
        first.withEntities(
            List.of(
                new Entity("LOC", span(harbour, "الميناء"), "الميناء", 0.9),
                new Entity("NUMBER", span(harbour, "عشرين ألف"), "20000", 1)));
    AnalyzedDocument second =
        analyzed(
                coast,
                List.of(
                    "جرى صباح الأحد افتتاح جسر الميناء على يد المحافظ.",
                    "بلغت الكلفة 12 مليونا\nبحسب البلدية."),
                List.of(
                    dropped(
                        coast, "وأُغلقت الطرق المؤدية إلى", Dropped.Reason.TRUNCATED, "no end")))
            .withEntities(List.of(new Entity("LOC", span(coast, "الميناء"), "الميناء", 0.8)));
    AnalyzedDocument third = analyzed(other, List.of("لا جديد في المدينة."), List.of());
    return new Summary(
        List.of(first, third, second),
        List.of(
            sentence(0, first, 0, 0.98765432, new Passage(2, second.sentences().get(0).span())),
            sentence(2, second, 1, 1e-9)));
  }

  /** One article without title, source or date, full of what breaks formats. */
  public static Summary hostile() {
    Document document =
        Document.of(
            "a\u001B[31m_b",
            "1. <script>alert('x')</script> & \"نص\" [رابط](http://x.y) *نجم* "
                + LONE
                + " \u202Eمقلوب 😀.");
    AnalyzedDocument analyzed = analyzed(document, List.of(document.text()), List.of());
    return new Summary(List.of(analyzed), List.of(sentence(0, analyzed, 0, 0.5)));
  }

  /** Two articles of different days with names, dates, and things that were excluded. */
  public static Summary report() {
    Document monday =
        Document.of(
                "monday.txt",
                "افتتح الوزير في مدينة مرجان اليوم سوقا جديدة. "
                    + "وضع سليم وهبة حجر الأساس للسوق في العام 2023 قرب الميناء.")
            .withTitle("سوق جديدة")
            .withDate(PublicationDate.of(LocalDate.of(2024, 3, 4)));
    Document tuesday =
        Document.of("tuesday.txt", "أغلق التجار أمس متاجرهم القديمة في مرجان قبل الانتقال.")
            .withDate(PublicationDate.of(LocalDate.of(2024, 3, 5)));
    AnalyzedDocument first =
        analyzed(
                monday,
                List.of(
                    "افتتح الوزير في مدينة مرجان اليوم سوقا جديدة.",
                    "وضع سليم وهبة حجر الأساس للسوق في العام 2023 قرب الميناء."),
                List.of())
            .withEntities(
                List.of(
                    new Entity("LOC", span(monday, "مرجان"), "مرجان", 1),
                    new Entity("DATE", span(monday, "اليوم"), "2024-03-04", 1),
                    new Entity("PER", span(monday, "سليم وهبة"), "", 1),
                    new Entity("DATE", span(monday, "العام 2023"), "2023", 1)));
    AnalyzedDocument second =
        analyzed(tuesday, List.of(tuesday.text()), List.of())
            .withEntities(List.of(new Entity("LOC", span(tuesday, "مرجان"), "مرجان", 1)));
    Passage opening = new Passage(0, first.sentences().get(0).span());
    Passage stone = new Passage(0, first.sentences().get(1).span());
    LocalDate day = LocalDate.of(2024, 3, 4);
    return new Summary(
        List.of(first, second),
        List.of(sentence(0, first, 0, 2), sentence(1, second, 0, 1)),
        List.of(
            new TimelineEntry(
                new TimeInterval(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)), stone),
            new TimelineEntry(new TimeInterval(day, day), opening)),
        List.of(
            new Disagreement(
                "سوقا",
                List.of(
                    new Disagreement.Value(
                        "~40",
                        "سوقا",
                        new Passage(0, span(monday, "افتتح")),
                        new Passage(0, span(monday, "افتتح الوزير")),
                        opening),
                    new Disagreement.Value(
                        "60",
                        "USD",
                        new Passage(1, span(tuesday, "أغلق")),
                        new Passage(1, span(tuesday, "أغلق التجار أمس")),
                        new Passage(1, second.sentences().get(0).span()))))),
        new Excluded(
            List.of(
                new Excluded.ExcludedDocument(
                    Document.of("old.txt", "قديم.")
                        .withDate(PublicationDate.of(LocalDate.of(2024, 2, 1))),
                    Excluded.DocumentReason.BEFORE),
                new Excluded.ExcludedDocument(
                    Document.of("undated.txt", "بلا تاريخ."), Excluded.DocumentReason.UNDATED)),
            List.of(new Excluded.ExcludedSentence(stone, Excluded.SentenceReason.KNOWN))));
  }

  /** Two sentences that count victims of whom an article of the next day counts more. */
  public static Summary toll() {
    Document monday =
        Document.of("monday.txt", "قتل 12 شخصا في انهيار الجسر. وانتشلت 12 جثة من النهر.")
            .withDate(PublicationDate.of(LocalDate.of(2024, 3, 4)));
    Document tuesday =
        Document.of("tuesday.txt", "ارتفع عدد قتلى الجسر إلى <15> قتيلا على الأقل.")
            .withDate(PublicationDate.of(LocalDate.of(2024, 3, 5)));
    AnalyzedDocument first =
        analyzed(
            monday, List.of("قتل 12 شخصا في انهيار الجسر.", "وانتشلت 12 جثة من النهر."), List.of());
    AnalyzedDocument second = analyzed(tuesday, List.of(tuesday.text()), List.of());
    LaterCount later =
        new LaterCount(
            LaterCount.Fate.KILLED,
            PublicationDate.of(LocalDate.of(2024, 3, 5)),
            new Disagreement.Value(
                ">=15",
                "قتيلا",
                new Passage(1, span(tuesday, "<15>")),
                new Passage(1, span(tuesday, "<15> قتيلا على الأقل")),
                new Passage(1, second.sentences().get(0).span())));
    List<SummarySentence> sentences = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      SummarySentence plain = sentence(0, first, i, 1);
      sentences.add(
          new SummarySentence(
              plain.passage(), plain.text(), plain.words(), 1, List.of(), List.of(later)));
    }
    return new Summary(List.of(first, second), sentences);
  }

  /** The same with a timeline of the first sentences of some of its articles. */
  static Summary datedToll(int... articles) {
    Summary toll = toll();
    List<TimelineEntry> timeline = new ArrayList<>();
    for (int article : articles) {
      LocalDate day = LocalDate.of(2024, 3, 4 + article);
      timeline.add(
          new TimelineEntry(
              new TimeInterval(day, day),
              new Passage(article, toll.documents().get(article).sentences().get(0).span())));
    }
    return new Summary(toll.documents(), toll.sentences(), timeline, List.of(), Excluded.NOTHING);
  }

  /**
   * Four articles of one day that count passengers: 12 and 12, 15, and one that tells of 12 and of
   * 15; none is cited.
   *
   * @param times the hours of the first two, of the same day
   */
  static Summary passengers(String... times) {
    List<String> texts =
        List.of(
            "نقلت العبّارة 12 راكبا.",
            "وقالت الشركة إن العبّارة نقلت نحو 12 راكبا صباحا.",
            "نقلت العبّارة 15 راكبا.",
            "قال الربان إن العبّارة نقلت 12 راكبا، وقالت الشركة إنها نقلت 15 راكبا.");
    List<AnalyzedDocument> articles = new ArrayList<>();
    for (String text : texts) {
      int number = articles.size();
      LocalTime time = LocalTime.parse(times[Math.min(number, times.length - 1)]);
      Document document =
          Document.of(number + ".txt", text)
              .withSource("Radio " + number)
              .withDate(PublicationDate.of(LocalDate.of(2024, 3, 4), time));
      articles.add(analyzed(document, List.of(text), List.of()));
    }
    Disagreement disagreement =
        new Disagreement(
            "راكبا",
            List.of(
                value(articles, 0, "12", "نقلت العبّارة 12 راكبا"),
                value(articles, 3, "12", "العبّارة نقلت 12 راكبا"),
                value(articles, 1, "~12", "العبّارة نقلت نحو 12 راكبا"),
                value(articles, 3, "15", "إنها نقلت 15 راكبا"),
                value(articles, 2, "15", "نقلت العبّارة 15 راكبا")));
    return new Summary(articles, List.of(), List.of(), List.of(disagreement), Excluded.NOTHING);
  }

  private static Disagreement.Value value(
      List<AnalyzedDocument> articles, int article, String value, String clause) {
    AnalyzedDocument analyzed = articles.get(article);
    Passage words = new Passage(article, span(analyzed.document(), clause));
    Passage sentence = new Passage(article, analyzed.sentences().get(0).span());
    return new Disagreement.Value(value, "راكبا", words, words, sentence);
  }

  /** A statement of one article, in the middle of its sentence, and its denial by another. */
  static Summary denial() {
    Document stated =
        Document.of("1.txt", "قال النقيب إن الشركة أغلقت الميناء القديم، وفق الصحيفة.");
    Document denied = Document.of("2.txt", "ونفت الشركة إغلاق الميناء القديم.");
    List<AnalyzedDocument> articles =
        List.of(
            analyzed(stated, List.of(stated.text()), List.of()),
            analyzed(denied, List.of(denied.text()), List.of()));
    Disagreement disagreement =
        new Disagreement(
            Disagreement.Kind.STATEMENT,
            "إغلاق",
            List.of(
                value(articles, 0, Disagreement.STATED, "الشركة أغلقت الميناء القديم"),
                value(articles, 1, Disagreement.DENIED, "ونفت الشركة إغلاق الميناء القديم")));
    return new Summary(articles, List.of(), List.of(), List.of(disagreement), Excluded.NOTHING);
  }

  /** Two articles, and of the first sentence, of 4 March 2024, that it tells of a day. */
  static Summary plan(String day) {
    return told(day, day);
  }

  /** The same of several days. */
  static Summary told(String from, String to) {
    Summary report = report();
    TimelineEntry told =
        new TimelineEntry(
            new TimeInterval(LocalDate.parse(from), LocalDate.parse(to)),
            report.sentences().get(0).passage());
    return new Summary(
        report.documents(), report.sentences(), List.of(told), List.of(), report.excluded());
  }

  /** The same, all of one outlet. */
  static Summary ofOutlet(String source, Summary summary) {
    return new Summary(
        summary.documents().stream()
            .map(
                analyzed ->
                    new AnalyzedDocument(
                        analyzed.document().withSource(source),
                        analyzed.dropped(),
                        analyzed.sentences(),
                        analyzed.entities()))
            .toList(),
        summary.sentences(),
        summary.timeline(),
        summary.disagreements(),
        summary.excluded());
  }

  /** A document without a sentence. */
  public static Summary empty() {
    return new Summary(List.of(analyzed(Document.of("فارغ", ""), List.of(), List.of())), List.of());
  }

  /** What a renderer writes. */
  public static String render(SummaryRenderer renderer, Summary summary) {
    StringBuilder out = new StringBuilder();
    try {
      renderer.render(summary, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static SummarySentence sentence(
      int index, AnalyzedDocument document, int sentence, double score, Passage... support) {
    Sentence found = document.sentences().get(sentence);
    return new SummarySentence(
        new Passage(index, found.span()),
        found.span().of(document.document().text()),
        found.words(),
        score,
        List.of(support));
  }

  private static AnalyzedDocument analyzed(
      Document document, List<String> sentences, List<Dropped> dropped) {
    return new AnalyzedDocument(
        document,
        dropped,
        sentences.stream().map(slice -> sentence(document, slice)).toList(),
        List.of());
  }

  /** Its words are what white space parts. */
  private static Sentence sentence(Document document, String slice) {
    Span span = span(document, slice);
    List<Token> tokens = new ArrayList<>();
    int at = span.start();
    for (String word : slice.split("\\s")) {
      Span place = new Span(at, at + word.length());
      tokens.add(new Token(place, word, List.of(new Segment(word, place, ""))));
      at = place.end() + 1;
    }
    return new Sentence(span, tokens);
  }

  private static Dropped dropped(
      Document document, String slice, Dropped.Reason reason, String note) {
    return new Dropped(span(document, slice), reason, note);
  }

  private static Span span(Document document, String slice) {
    int start = document.text().indexOf(slice);
    return new Span(start, start + slice.length());
  }
}
