package org.khulasa.summarizer;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Document;
import org.khulasa.core.Entity;
import org.khulasa.core.PublicationDate;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;
import org.khulasa.summarizer.render.HtmlSummaryRenderer;
import org.khulasa.summarizer.render.JsonSummaryRenderer;
import org.khulasa.summarizer.render.MarkdownSummaryRenderer;
import org.khulasa.summarizer.render.Samples;
import org.khulasa.summarizer.render.Schemas;
import org.khulasa.summarizer.render.TextSummaryRenderer;

/** What holds of every summary, whatever the articles, their titles and what was found in them. */
class SummarizerPropertiesTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 5, 6);

  /** What makes summaries take one way or another, by sentences and parts of them. */
  private static final List<String> NEWS =
      List.of(
          "قتل 12 شخصا في انهيار جسر على نهر مرون شمالي سهلان.",
          "قتل 15 شخصا في انهيار جسر على نهر مرون شمالي سهلان مساء أمس.",
          "ارتفع عدد قتلى انهيار الجسر إلى 19 قتيلا و40 جريحا.",
          "اتهمت النيابة مدير الشركة سامي الحداد بإهمال صيانة الجسر.",
          "ونفى الحداد هذه الاتهامات كلها.",
          "وأضاف أن الأعمال ستبدأ يوم الخميس المقبل.",
          "لكن الوزارة لم تحدد موعدا.",
          "من جهته، قال رئيس البلدية نادر القصاب إن الطريق مغلق منذ عام 2019.",
          "\"لن نغلق الطريق\"، قال الوزير.",
          "هل يعود الجسر؟",
          "- نادي سهلان",
          "العاصمة - ",
          "أعلن المتحدث أن 500 كيلومتر مربع احترقت، بخسائر قدرها 3 ملايين دينار.",
          "اليوم",
          "\n",
          "\n\n");

  private static final List<String> ODD =
      List.of(
          "\uD83D",
          "\uDE00",
          "😀",
          "\u202E",
          "\u2066",
          "\u200F",
          "\uFEFF",
          "\u0000",
          "ـــــ",
          "\uFEF5\uFE8D",
          "\u064B\u0651",
          "\u00A0",
          "\t",
          "<b>",
          "&",
          "«",
          "»",
          "(",
          "]",
          "*",
          "...",
          "،",
          ":",
          "#وسم_طويل",
          "@user",
          "https://example.org/a?b=c",
          "٢٬٥٠٠",
          "50%",
          "و",
          "ال");

  private static final List<String> TYPES =
      List.of("PER", "LOC", "ORG", "MISC", "DATE", "TIME", "NUMBER", "PERCENT", "MONEY", "?");

  private static final List<String> VALUES =
      List.of(
          "",
          " ",
          "12",
          "12 شخصا",
          ">=19 قتيلا",
          "~40 جريحا",
          "3/5 أشخاص",
          "x10",
          "0.5",
          "10%",
          "EUR 3000000",
          "XXX 3 دينار",
          "500 كيلومتر مربع",
          "2024-05-06",
          "2024-05",
          "2024-W19",
          "2023",
          "202X",
          "XXXX-05-06",
          "2024-05-07T10:30",
          "2024-05-06/2024-05-09",
          "سامي الحداد",
          "الحداد",
          "سهلان",
          "\uD83D");

  /**
   * An article.
   *
   * @param seed of its entities
   */
  private record Article(
      String text,
      Optional<String> title,
      Optional<String> source,
      Optional<PublicationDate> date,
      long seed) {
    AnalyzedDocument analyzed(int number) {
      Document document = new Document("a" + number, text, title, source, date);
      AnalyzedDocument analyzed = Pages.whole(document);
      return analyzed.withEntities(entities(analyzed, new Random(seed)));
    }
  }

  /** Entities in order, most of them of one or several words. */
  private static List<Entity> entities(AnalyzedDocument analyzed, Random random) {
    int length = analyzed.document().text().length();
    List<Span> words =
        analyzed.sentences().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .map(Token::span)
            .toList();
    List<Span> places = new ArrayList<>();
    for (int i = random.nextInt(12); i > 0 && !words.isEmpty(); i--) {
      int first = random.nextInt(words.size());
      int last = Math.min(words.size() - 1, first + random.nextInt(3));
      places.add(new Span(words.get(first).start(), words.get(last).end()));
    }
    for (int i = random.nextInt(3); i > 0 && length > 0; i--) {
      int start = random.nextInt(length);
      places.add(new Span(start, Math.min(length, start + 1 + random.nextInt(9))));
    }
    places.sort(Comparator.naturalOrder());
    List<Entity> entities = new ArrayList<>();
    int end = 0;
    for (Span place : places) {
      if (place.start() >= end) {
        String type = TYPES.get(random.nextInt(TYPES.size()));
        String value = VALUES.get(random.nextInt(VALUES.size()));
        entities.add(new Entity(type, place, value, random.nextDouble()));
        end = place.end();
      }
    }
    return entities;
  }

  @Provide
  Arbitrary<List<Article>> articles() {
    Arbitrary<String> parts =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.of(NEWS)),
            Tuple.of(2, Arbitraries.of(ODD)),
            Tuple.of(1, Arbitraries.strings().all().ofMaxLength(4)));
    Arbitrary<String> texts =
        Combinators.combine(parts.list().ofMaxSize(20), Arbitraries.of(" ", " ", ""))
            .as((list, between) -> String.join(between, list));
    Arbitrary<String> titles =
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.of("", " ", "؟", "\uD83D", "تفاصيل انهيار الجسر", "الجسر؟")),
            Tuple.of(1, texts));
    Arbitrary<String> sources = Arbitraries.of("", " ", "وكالة", "الميناء", "Coast FM 101");
    Arbitrary<PublicationDate> dates =
        Combinators.combine(
                Arbitraries.integers().between(0, 9), Arbitraries.integers().between(0, 30))
            .as(
                (day, hour) ->
                    hour < 24
                        ? PublicationDate.of(MONDAY.plusDays(day), LocalTime.of(hour, 30))
                        : PublicationDate.of(MONDAY.plusDays(day)));
    return Combinators.combine(
            texts, titles.optional(), sources.optional(), dates.optional(), Arbitraries.longs())
        .as(Article::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  @Provide
  Arbitrary<SummaryOptions> options() {
    Arbitrary<SummaryOptions> lengths =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.integers().between(1, 90).map(SummaryOptions::words)),
            Tuple.of(1, Arbitraries.integers().between(1, 9).map(SummaryOptions::sentences)),
            Tuple.of(1, Arbitraries.of(0.01, 0.29, 0.5, 1.0).map(SummaryOptions::ratio)));
    return Combinators.combine(lengths, Arbitraries.integers().between(0, 7))
        .as(
            (options, wish) ->
                switch (wish) {
                  case 0 -> options.withFocus("انهيار الجسر");
                  case 1 -> options.withPreferredSources(List.of("الميناء"));
                  case 2 -> options.withoutQuotes();
                  case 3 -> options.tellingOnce();
                  case 4 -> options.withPeriod(Period.since(MONDAY.plusDays(3)));
                  default -> options;
                });
  }

  @Provide
  Arbitrary<String> methods() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.just(Summarizers.STANDARD)),
        Tuple.of(1, Arbitraries.of(Summarizers.names())));
  }

  @Property(tries = 400)
  void whateverTheArticlesASummaryIsSoundAndCanBeShown(
      @ForAll("articles") List<Article> articles,
      @ForAll("options") SummaryOptions options,
      @ForAll("methods") String method) {
    List<AnalyzedDocument> documents = new ArrayList<>();
    for (Article article : articles) {
      documents.add(article.analyzed(documents.size()));
    }
    Summarizer summarizer = Summarizers.named(method);
    Summary summary = summarizer.summarize(documents, options);

    CandidateSet candidates = CandidateSet.of(summary.documents());
    List<Candidate> chosen = SummarizerTest.checkPlaces(summary, candidates);
    // Where the options leave out what it leans on, the last sentence is told all the same.
    boolean lastResort = chosen.size() == 1 && !summary.excluded().sentences().isEmpty();
    if (options.budget().isExceededBy(summary)) {
      assertThat(chosen).hasSize(1);
    } else if (!lastResort
        && method.equals(Summarizers.STANDARD)
        && chosen.size() < candidates.all().size()) {
      for (int place = 0; place < chosen.size(); place++) {
        SummarizerTest.checkLeadIn(chosen, place);
      }
    }
    assertThat(summarizer.summarize(Lists.reverse(documents), options)).isEqualTo(summary);

    Schemas.SUMMARY.check(Samples.render(JsonSummaryRenderer.create().withText(), summary));
    assertThat(Samples.render(new TextSummaryRenderer(), summary)).isNotBlank();
    assertThat(Samples.render(new MarkdownSummaryRenderer(), summary)).endsWith("</div>\n");
    // The parser takes this character for the end of the page.
    String page = Samples.render(new HtmlSummaryRenderer(), summary).replace('\uFFFF', '?');
    Parser parser = Parser.htmlParser().setTrackErrors(20);
    Jsoup.parse(page, "", parser);
    assertThat(parser.getErrors()).isEmpty();
  }
}
