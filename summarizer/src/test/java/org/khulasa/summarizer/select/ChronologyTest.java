package org.khulasa.summarizer.select;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Document;
import org.khulasa.core.PublicationDate;
import org.khulasa.summarizer.Pages;
import org.khulasa.summarizer.internal.Candidate;
import org.khulasa.summarizer.internal.CandidateSet;

class ChronologyTest {
  // 2025-03-07 was a Friday.
  private static final LocalDate FRIDAY = LocalDate.of(2025, 3, 7);
  private static final String TWO =
      "أغلقت البلدية السوق القديمة في وسط المدينة. وبدأ العمال هدم المتاجر المتضررة من الحريق.";

  @Test
  void ordersByDayThenByPlace() {
    CandidateSet set =
        CandidateSet.of(
            List.of(
                dated("late", FRIDAY.plusDays(1), TWO),
                dated("early", FRIDAY, TWO),
                Pages.whole("undated", TWO)));
    assertThat(places(set))
        .containsExactly("early 0", "early 1", "late 0", "late 1", "undated 0", "undated 1");
  }

  @Test
  void articlesOfOneDayTakeTurns() {
    String four = TWO + " وتضرر عشرون متجرا في الشارع المجاور. ووقع الحريق في السوق قبل عام.";
    CandidateSet set = CandidateSet.of(List.of(dated("a", FRIDAY, four), dated("b", FRIDAY, four)));
    assertThat(ordered(set, 0, 2, 4, 6)).containsExactly("a 0", "b 0", "a 2", "b 2");
  }

  @Test
  void neighboursInAnArticleStayTogether() {
    CandidateSet set = CandidateSet.of(List.of(dated("a", FRIDAY, TWO), dated("b", FRIDAY, TWO)));
    assertThat(places(set)).containsExactly("a 0", "a 1", "b 0", "b 1");
  }

  @Test
  void whatStandsBehindTheOpeningComesWithIt() {
    String three = TWO + " وتضرر عشرون متجرا في الشارع المجاور.";
    CandidateSet set =
        CandidateSet.of(
            List.of(dated("early", FRIDAY, three), dated("late", FRIDAY.plusDays(1), TWO)));
    assertThat(ordered(set, 1, 2, 3, 4)).containsExactly("late 0", "late 1", "early 1", "early 2");
  }

  @Test
  void anArticleWithoutADateStandsOnTheWeekdayItCallsToday() {
    CandidateSet set =
        CandidateSet.of(
            List.of(
                dated("friday", FRIDAY, TWO),
                dated("sunday", FRIDAY.plusDays(2), TWO),
                Pages.whole("no day", TWO),
                Pages.whole(
                    "saturday",
                    "أغلقت البلدية اليوم السبت السوق القديمة في وسط المدينة. وبدأ العمال الهدم."),
                Pages.whole("thursday", "أعلنت البلدية، اليوم (الخميس)، فتح السوق القديمة.")));
    assertThat(places(set))
        .containsExactly(
            "thursday 0",
            "friday 0",
            "friday 1",
            "saturday 0",
            "saturday 1",
            "sunday 0",
            "sunday 1",
            "no day 0",
            "no day 1");
  }

  @Test
  void leaningSentencesStayBehindTheirLeadIn() {
    String leaning =
        "قال رئيس البلدية ماهر عطية إن السوق ستفتح غدا. وأضاف أن التجار سيعوضون.\nوتابع أن"
            + " التحقيق مستمر.";
    CandidateSet set =
        CandidateSet.of(List.of(dated("a", FRIDAY, leaning), dated("b", FRIDAY, TWO)));
    assertThat(places(set)).containsExactly("a 0", "a 1", "a 2", "b 0", "b 1");
  }

  @Test
  void aSummaryDoesNotOpenWithBackground() {
    String four = TWO + " وتضرر عشرون متجرا في الشارع المجاور. ووقع الحريق في السوق قبل عام.";
    CandidateSet set =
        CandidateSet.of(
            List.of(dated("early", FRIDAY, four), dated("late", FRIDAY.plusDays(1), TWO)));
    List<Choice> choices =
        List.of(
            new Choice(set.all().get(3), 3),
            new Choice(set.all().get(4), 2),
            new Choice(set.all().get(5), 1));
    assertThat(new Chronology(set).sort(choices).stream().map(c -> place(set, c.candidate())))
        .containsExactly("late 0", "late 1", "early 3");
  }

  @Test
  void aSummaryDoesNotOpenWithASentenceThatGoesOn() {
    CandidateSet set =
        CandidateSet.of(
            List.of(dated("early", FRIDAY, TWO), dated("late", FRIDAY.plusDays(1), TWO)));
    List<Choice> choices =
        List.of(new Choice(set.all().get(1), 3), new Choice(set.all().get(2), 1));
    assertThat(new Chronology(set).sort(choices).stream().map(c -> place(set, c.candidate())))
        .containsExactly("late 0", "early 1");
  }

  @Test
  void aReportMayBeginBehindLinesOfThePage() {
    String report =
        TWO
            + " وتضرر عشرون متجرا في الشارع المجاور."
            + " أمرت النيابة بحبس صاحب المتجر الذي بدأ فيه الحريق.";
    CandidateSet set = CandidateSet.of(List.of(dated("a", FRIDAY, report)));
    List<Choice> choices =
        List.of(new Choice(set.all().get(1), 3), new Choice(set.all().get(3), 1));
    assertThat(new Chronology(set).sort(choices).stream().map(c -> place(set, c.candidate())))
        .containsExactly("a 3", "a 1");
  }

  @Test
  void whatOthersTellComesBeforeWhatOneTells() {
    CandidateSet set =
        CandidateSet.of(List.of(at("a", LocalTime.of(9, 0)), at("b", LocalTime.of(9, 30))));
    assertThat(ordered(set, Map.of(2, 2), 0, 2)).containsExactly("b 0", "a 0");
    assertThat(ordered(set, Map.of(2, 1), 0, 2)).containsExactly("a 0", "b 0");
    assertThat(ordered(set, Map.of(0, 1, 2, 2), 0, 2)).containsExactly("a 0", "b 0");
    CandidateSet one =
        CandidateSet.of(
            List.of(
                dated(
                    "a", FRIDAY, "أغلقت البلدية السوق القديمة. بدأ العمال هدم المتاجر المتضررة.")));
    assertThat(ordered(one, Map.of(1, 2), 0, 1)).containsExactly("a 1", "a 0");
  }

  @Test
  void whatWasWrittenHoursLaterComesBehind() {
    CandidateSet set =
        CandidateSet.of(
            List.of(
                at("nine", LocalTime.of(9, 0)),
                at("noon", LocalTime.of(12, 0)),
                at("two", LocalTime.of(14, 0))));
    assertThat(ordered(set, Map.of(2, 2), 0, 2)).containsExactly("noon 0", "nine 0");
    assertThat(ordered(set, Map.of(4, 2), 0, 4)).containsExactly("nine 0", "two 0");
  }

  @Test
  void whatWasWrittenAtAnUnknownHourComesBehind() {
    CandidateSet set = CandidateSet.of(List.of(dated("a", FRIDAY, TWO), dated("b", FRIDAY, TWO)));
    assertThat(ordered(set, Map.of(2, 2), 0, 2)).containsExactly("a 0", "b 0");
  }

  private static AnalyzedDocument at(String id, LocalTime time) {
    return Pages.whole(Document.of(id, TWO).withDate(PublicationDate.of(FRIDAY, time)));
  }

  @Test
  void whatOthersTellFurtherDownOrOnAnotherDayStays() {
    String six = (TWO + " ").repeat(3).strip();
    CandidateSet set =
        CandidateSet.of(
            List.of(
                dated("a", FRIDAY, TWO),
                dated("b", FRIDAY, six),
                dated("c", FRIDAY.plusDays(1), TWO)));
    assertThat(ordered(set, Map.of(7, 2), 0, 7)).containsExactly("a 0", "b 5");
    assertThat(ordered(set, Map.of(8, 2), 0, 8)).containsExactly("a 0", "c 0");
  }

  @Test
  void whatGoesOnFromAnUntoldBeginningStandsBehindWhatTellsThat() {
    CandidateSet set =
        CandidateSet.of(
            List.of(
                dated("a", FRIDAY, TWO),
                dated("b", FRIDAY, TWO),
                dated("c", FRIDAY.plusDays(1), TWO)));
    // "b 1" goes on from "b 0", of which only "c 0" has most.
    assertThat(ordered(set, Map.of(), Map.of(List.of(2, 4), 0.5), 0, 3, 4, 5))
        .containsExactly("a 0", "c 0", "c 1", "b 1");
    assertThat(ordered(set, Map.of(), Map.of(List.of(2, 4), 0.3), 0, 3, 4, 5))
        .containsExactly("a 0", "b 1", "c 0", "c 1");
    assertThat(ordered(set, Map.of(), Map.of(List.of(2, 4), 0.5, List.of(2, 0), 0.5), 0, 3, 4, 5))
        .containsExactly("a 0", "b 1", "c 0", "c 1");
  }

  @Test
  @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void ofTwoThatGoOnFromEachOtherOneStandsBehindTheOther() {
    CandidateSet set = CandidateSet.of(List.of(dated("a", FRIDAY, TWO), dated("b", FRIDAY, TWO)));
    assertThat(ordered(set, Map.of(), Map.of(List.of(0, 3), 0.5, List.of(2, 1), 0.5), 1, 3))
        .containsExactlyInAnyOrder("a 1", "b 1");
  }

  @Test
  @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void whateverGoesOnFromWhatAllIsTold() {
    CandidateSet set =
        CandidateSet.of(
            List.of(
                dated("a", FRIDAY, TWO),
                dated("b", FRIDAY, TWO),
                dated("c", FRIDAY, TWO),
                dated("d", FRIDAY.plusDays(1), TWO)));
    Random random = new Random(11);
    for (int i = 0; i < 300; i++) {
      Map<List<Integer>, Double> shares = new HashMap<>();
      for (int one = 0; one < 8; one++) {
        for (int other = 0; other < 8; other++) {
          shares.put(List.of(one, other), random.nextDouble());
        }
      }
      assertThat(ordered(set, Map.of(), shares, 1, 3, 5, 6, 7))
          .containsExactlyInAnyOrder("a 1", "b 1", "c 1", "d 0", "d 1");
    }
  }

  @Test
  void aReportOfTheFirstDayOpensEvenBehindItsArticlesFirstLines() {
    String report =
        TWO
            + " وتضرر عشرون متجرا في الشارع المجاور."
            + " قررت بلدية المدينة إغلاق السوق القديمة بعد حريق المتاجر.";
    CandidateSet set =
        CandidateSet.of(
            List.of(dated("early", FRIDAY, report), dated("late", FRIDAY.plusDays(1), TWO)));
    assertThat(ordered(set, Map.of(), Map.of(List.of(0, 3), 0.4), 1, 3, 4))
        .containsExactly("early 3", "early 1", "late 0");
    assertThat(ordered(set, Map.of(), Map.of(), 1, 3, 4))
        .containsExactly("late 0", "early 1", "early 3");
  }

  @Test
  void takesNothingAndGivesNothing() {
    assertThat(new Chronology(CandidateSet.of(List.of())).sort(List.of())).isEmpty();
  }

  /** The order of all sentences, which must not depend on the order they come in. */
  private static List<String> places(CandidateSet set) {
    List<Choice> choices =
        new ArrayList<>(Lists.transform(set.all(), candidate -> new Choice(candidate, 1)));
    Chronology chronology = new Chronology(set);
    List<Choice> sorted = chronology.sort(choices);
    Random random = new Random(7);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(choices, random);
      assertThat(chronology.sort(choices)).isEqualTo(sorted);
    }
    return sorted.stream().map(choice -> place(set, choice.candidate())).toList();
  }

  private static List<String> ordered(CandidateSet set, int... chosen) {
    return ordered(set, Map.of(), chosen);
  }

  /**
   * The order of some sentences.
   *
   * @param others how many other articles say what a sentence says
   */
  private static List<String> ordered(
      CandidateSet set, Map<Integer, Integer> others, int... chosen) {
    return ordered(set, others, Map.of(), chosen);
  }

  /**
   * The order of some sentences.
   *
   * @param shares the part of what a sentence says that another has, by their indexes
   */
  private static List<String> ordered(
      CandidateSet set,
      Map<Integer, Integer> others,
      Map<List<Integer>, Double> shares,
      int... chosen) {
    List<Choice> choices =
        Arrays.stream(chosen).mapToObj(index -> new Choice(set.all().get(index), 1)).toList();
    return new Chronology(
            set,
            candidate -> others.getOrDefault(candidate.index(), 0),
            (one, other) -> shares.getOrDefault(List.of(one.index(), other.index()), 0.0))
        .sort(choices).stream().map(choice -> place(set, choice.candidate())).toList();
  }

  private static String place(CandidateSet set, Candidate candidate) {
    return set.documents().get(candidate.document()).document().id() + " " + candidate.position();
  }

  private static AnalyzedDocument dated(String id, LocalDate day, String text) {
    return Pages.whole(Document.of(id, text).withDate(PublicationDate.of(day)));
  }
}
