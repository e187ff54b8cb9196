package org.khulasa.summarizer.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Document;
import org.khulasa.core.Entity;
import org.khulasa.core.Segment;
import org.khulasa.core.Sentence;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.summarizer.Passage;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.SummarySentence;

class IntroductionsTest {
  private static final String FULL = "التقى وزير الأشغال العامة رشاد سليم الهنيدي سكان القرية.";
  private static final String SHORT = "ووعد الهنيدي بفتح الطريق.";

  /** Nouns all, but for the first word of a sentence and those of two letters. */
  private static Sentence sentence(String text, String slice) {
    int start = text.indexOf(slice);
    List<Token> tokens = new ArrayList<>();
    int at = start;
    for (String word : slice.split(" ")) {
      Span span = new Span(at, at + word.length());
      String tag = at == start ? "VBD" : word.length() <= 2 ? "IN" : "NN";
      tokens.add(new Token(span, word, List.of(new Segment(word, span, tag))));
      at = span.end() + 1;
    }
    return new Sentence(new Span(start, start + slice.length()), tokens);
  }

  private static Entity person(String text, String slice, String normal) {
    int start = text.indexOf(slice);
    return new Entity("PER", new Span(start, start + slice.length()), normal, 1);
  }

  /** The explanations of the chosen sentences of an article. */
  private static List<List<String>> explained(String first, String second, int... chosen) {
    String text = first + "\n" + second;
    AnalyzedDocument analyzed =
        new AnalyzedDocument(
            Document.of("a", text),
            List.of(),
            List.of(sentence(text, first), sentence(text, second)),
            List.of(
                person(text, "رشاد سليم الهنيدي", "رشاد سليم الهنيدي"),
                new Entity(
                    "PER",
                    new Span(text.lastIndexOf("الهنيدي"), text.lastIndexOf("الهنيدي") + 7),
                    "رشاد سليم الهنيدي",
                    1)));
    List<SummarySentence> sentences = new ArrayList<>();
    for (int index : chosen) {
      Span span = analyzed.sentences().get(index).span();
      sentences.add(new SummarySentence(new Passage(0, span), span.of(text), 4, 1, List.of()));
    }
    Introductions names = new Introductions(new Summary(List.of(analyzed), sentences));
    List<List<String>> all = new ArrayList<>();
    for (int i = 0; i < chosen.length; i++) {
      all.add(names.of(i));
    }
    return all;
  }

  @Test
  void aShortNameIsExplainedByTheFullerOneWithItsOffice() {
    assertThat(explained(FULL, SHORT, 1))
        .containsExactly(List.of("الهنيدي: وزير الأشغال العامة رشاد سليم الهنيدي"));
  }

  @Test
  void aTagIsWrittenInWords() {
    String told = "ووعد كير بفتح الطريق.";
    String text = "التقى رئيس الوادي #سلفا_كير سكان القرية.\n" + told;
    int last = text.lastIndexOf("كير");
    assertThat(
            explained(
                text,
                List.of(told),
                person(text, "#سلفا_كير", "سلفا كير"),
                new Entity("PER", new Span(last, last + 3), "سلفا كير", 1)))
        .containsExactly(List.of("كير: رئيس الوادي سلفا كير"));
  }

  @Test
  void notWhereTheFullerNameWasMet() {
    assertThat(explained(FULL, SHORT, 0, 1)).containsExactly(List.of(), List.of());
  }

  @Test
  void notWhereTheSentenceHasTheFullerName() {
    assertThat(explained("زار الهنيدي رشاد سليم الهنيدي ابن القرية.", "وعاد الهنيدي.", 0))
        .containsExactly(List.of());
  }

  @Test
  void notWhereTheFullerNameWasMetInAnotherSpelling() {
    String met = "استقبل الوزير غريغ ستيورت وفدا.";
    String text = met + "\nوقال ستيوارت إن الطريق طويل.\nحضر جريج ستيوارت اللقاء.";
    assertThat(
            explained(
                text,
                List.of(met, "وقال ستيوارت إن الطريق طويل."),
                person(text, "غريغ ستيورت", "غريغ ستيورت"),
                person(text, "ستيوارت", "جريج ستيوارت"),
                person(text, "جريج ستيوارت", "جريج ستيوارت")))
        .containsExactly(List.of(), List.of());
  }

  @Test
  void anotherGivenNameIsNoOtherSpelling() {
    String met = "استقبل الوزير غريغ ستيورت وفدا.";
    String text = met + "\nوقال ستيوارت إن الطريق طويل.\nحضر المدير العام بيتر ستيوارت اللقاء.";
    assertThat(
            explained(
                text,
                List.of(met, "وقال ستيوارت إن الطريق طويل."),
                person(text, "غريغ ستيورت", "غريغ ستيورت"),
                person(text, "ستيوارت", "بيتر ستيوارت"),
                person(text, "بيتر ستيوارت", "بيتر ستيوارت")))
        .containsExactly(List.of(), List.of("ستيوارت: المدير العام بيتر ستيوارت"));
  }

  @Test
  void notWhereBracketsSayWhoIsMeant() {
    String told = "وعد الوزير (النقل نادر) القصاب بالمساعدة.";
    String text = told + "\nحضر ندير القصاب اللقاء.";
    assertThat(
            explained(
                text,
                List.of(told),
                person(text, "القصاب", "ندير القصاب"),
                person(text, "ندير القصاب", "ندير القصاب")))
        .containsExactly(List.of());
  }

  /** The explanations of some sentences of a text in which these people are named. */
  private static List<List<String>> explained(String text, List<String> chosen, Entity... people) {
    List<Sentence> all = text.lines().map(line -> sentence(text, line)).toList();
    AnalyzedDocument analyzed =
        new AnalyzedDocument(Document.of("a", text), List.of(), all, List.of(people));
    List<SummarySentence> sentences = new ArrayList<>();
    for (String sentence : chosen) {
      Span span = sentence(text, sentence).span();
      sentences.add(new SummarySentence(new Passage(0, span), sentence, 4, 1, List.of()));
    }
    Introductions names = new Introductions(new Summary(List.of(analyzed), sentences));
    List<List<String>> explained = new ArrayList<>();
    for (int i = 0; i < chosen.size(); i++) {
      explained.add(names.of(i));
    }
    return explained;
  }

  private static final String ROLE = "التقى وزير الأشغال العامة رشاد الهنيدي سكان القرية.";
  private static final String NO_ROLE = "ووعد رشاد الهنيدي بفتح الطريق.";

  private static List<List<String>> ofTwoFullNames(String first, String second, String... chosen) {
    String text = first + "\n" + second;
    int last = text.lastIndexOf("رشاد الهنيدي");
    return explained(
        text,
        List.of(chosen),
        person(text, "رشاد الهنيدي", "رشاد الهنيدي"),
        new Entity("PER", new Span(last, last + 12), "رشاد الهنيدي", 1));
  }

  @Test
  void aFullNameIsExplainedByTheRoleThatAnotherSentenceHas() {
    assertThat(ofTwoFullNames(ROLE, NO_ROLE, NO_ROLE))
        .containsExactly(List.of("رشاد الهنيدي: وزير الأشغال العامة"));
  }

  @Test
  void whoseAgentSomebodyIsStandsBehindTheName() {
    String first = "نفى رشاد الهنيدي ، وكيل أعمال المهاجم نادر القصاب ، هذا الخبر.";
    String text = first + "\n" + SHORT;
    int last = text.lastIndexOf("الهنيدي");
    assertThat(
            explained(
                text,
                List.of(SHORT),
                person(text, "رشاد الهنيدي", "رشاد الهنيدي"),
                person(text, "نادر القصاب", "نادر القصاب"),
                new Entity("PER", new Span(last, last + 7), "رشاد الهنيدي", 1)))
        .containsExactly(List.of("الهنيدي: رشاد الهنيدي، وكيل أعمال المهاجم نادر القصاب"));
  }

  @Test
  void aFullNameIsNotExplainedWhereItWasMet() {
    assertThat(ofTwoFullNames(ROLE, NO_ROLE, ROLE, NO_ROLE)).containsExactly(List.of(), List.of());
    assertThat(ofTwoFullNames(ROLE, NO_ROLE, NO_ROLE, ROLE).get(1)).isEmpty();
  }

  @Test
  void notWhereTheNextSentenceSaysWhoThatIs() {
    assertThat(explained(FULL, SHORT, 1, 0)).containsExactly(List.of(), List.of());
    assertThat(ofTwoFullNames(ROLE, NO_ROLE, NO_ROLE, ROLE)).containsExactly(List.of(), List.of());
    String nameAlone = "وافتتح رشاد الهنيدي الجسر.";
    String text = ROLE + "\n" + NO_ROLE + "\n" + nameAlone;
    int second = text.indexOf("رشاد الهنيدي", text.indexOf(NO_ROLE));
    int third = text.lastIndexOf("رشاد الهنيدي");
    assertThat(
            explained(
                text,
                List.of(NO_ROLE, nameAlone),
                person(text, "رشاد الهنيدي", "رشاد الهنيدي"),
                new Entity("PER", new Span(second, second + 12), "رشاد الهنيدي", 1),
                new Entity("PER", new Span(third, third + 12), "رشاد الهنيدي", 1)))
        .containsExactly(List.of("رشاد الهنيدي: وزير الأشغال العامة"), List.of());
  }

  @Test
  void aFullNameIsNotExplainedWhereTheSentenceSaysWhoThatIs() {
    String otherRole = "ووعد السفير رشاد الهنيدي بفتح الطريق.";
    assertThat(ofTwoFullNames(ROLE, otherRole, otherRole)).containsExactly(List.of());
  }

  @Test
  void theOneWordOfARoleSaysTooLittleBesideAFullName() {
    String oneWord = "التقى الوزير رشاد الهنيدي سكان القرية.";
    assertThat(ofTwoFullNames(oneWord, NO_ROLE, NO_ROLE)).containsExactly(List.of());
  }

  @Test
  void mostMentionsDecideWhichRole() {
    String once = "زار المدير العام السابق الناجح رشاد الهنيدي سكان القرية.";
    String again = "شكر وزير الأشغال العامة رشاد الهنيدي الحضور.";
    String text = ROLE + "\n" + once + "\n" + again + "\n" + NO_ROLE;
    List<Entity> people = new ArrayList<>();
    for (int at = text.indexOf("رشاد"); at >= 0; at = text.indexOf("رشاد", at + 1)) {
      people.add(new Entity("PER", new Span(at, at + 12), "رشاد الهنيدي", 1));
    }
    assertThat(explained(text, List.of(NO_ROLE), people.toArray(Entity[]::new)))
        .containsExactly(List.of("رشاد الهنيدي: وزير الأشغال العامة"));
  }

  @Test
  void onlyOnce() {
    assertThat(explained(FULL, SHORT, 1, 1).get(1)).isEmpty();
  }

  @Test
  void aFirstNameAloneIsNoExplanationNorAreWordsThatAreNoOffice() {
    assertThat(explained("حضر حفل المساء رشاد سليم الهنيدي مع أسرته.", SHORT, 1))
        .containsExactly(List.of());
    assertThat(explained("تحدث وزير عن رشاد سليم الهنيدي طويلا.", SHORT, 1))
        .containsExactly(List.of());
  }

  private static final String DIRECTOR = "التقى المخرج السهلاني رشاد الهنيدي سكان القرية.";

  @Test
  void ofARoleThatTheSentenceMostlyHasOnlyTheNounIsTold() {
    String won = "وفاز السهلاني رشاد الهنيدي بجائزة الوادي.";
    assertThat(ofTwoFullNames(DIRECTOR, won, won)).containsExactly(List.of("رشاد الهنيدي: المخرج"));
    // The adjective is not beside the name.
    String elsewhere = "وفاز رشاد الهنيدي بالجائزة السهلاني أمس.";
    assertThat(ofTwoFullNames(DIRECTOR, elsewhere, elsewhere))
        .containsExactly(List.of("رشاد الهنيدي: المخرج السهلاني"));
    // Without its owner an office is none.
    String known = "وفاز رشاد الهنيدي بجائزة الأشغال العامة.";
    assertThat(ofTwoFullNames(ROLE, known, known))
        .containsExactly(List.of("رشاد الهنيدي: وزير الأشغال العامة"));
  }

  @Test
  void notANounThatTheSummaryHasElsewhere() {
    String won = "وفاز السهلاني رشاد الهنيدي بجائزة الوادي.";
    String text = DIRECTOR + "\n" + won + "\nوشكر المخرج سكان القرية.";
    int last = text.lastIndexOf("رشاد الهنيدي");
    assertThat(
            explained(
                text,
                List.of(won, "وشكر المخرج سكان القرية."),
                person(text, "رشاد الهنيدي", "رشاد الهنيدي"),
                new Entity("PER", new Span(last, last + 12), "رشاد الهنيدي", 1)))
        .containsExactly(List.of(), List.of());
  }

  @Test
  void notWhatTheSentenceSaysThatSomebodyBecame() {
    String trainer = "التقى المدرب السابق الناجح رشاد الهنيدي سكان القرية.";
    String named = "وعين رشاد الهنيدي مدربا جديدا أمس.";
    assertThat(ofTwoFullNames(trainer, named, named)).containsExactly(List.of());
  }
}
