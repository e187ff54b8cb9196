package org.khulasa.summarizer.render;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khulasa.core.Document;
import org.khulasa.core.PublicationDate;
import org.khulasa.core.Span;
import org.khulasa.core.value.Modifier;
import org.khulasa.core.value.Quantity;
import org.khulasa.summarizer.Passage;
import org.khulasa.summarizer.Summary;
import org.khulasa.summarizer.disagreement.Disagreement;

/**
 * What some articles say alike where articles disagree, in the words of the first of them.
 *
 * @param sentences where each of these articles says so, in the order of publication
 * @param words the sentence of the first one with the words that tell what it says
 * @param source the outlet of the first one
 * @param time when the first one was published; empty if all that disagree are of one time, or
 *     nobody knows
 */
record Position(
    List<Passage> sentences,
    Emphasis words,
    Optional<String> source,
    Optional<PublicationDate> time) {
  Position {
    sentences = ImmutableList.copyOf(sentences);
  }

  /**
   * The positions of a disagreement: of figures and dates that of the earliest article first, so
   * that a reader sees what is newer; of statements the denial last.
   */
  static List<Position> of(Summary summary, Disagreement disagreement) {
    SetMultimap<String, Disagreement.Value> values = LinkedHashMultimap.create();
    SetMultimap<Integer, String> positions = LinkedHashMultimap.create();
    for (Disagreement.Value value : disagreement.values()) {
      values.put(key(value.value()), value);
      positions.put(value.figure().document(), key(value.value()));
    }
    // An article that tells of two positions holds neither: it is quoted if no other can be.
    Comparator<Disagreement.Value> order =
        Comparator.comparing(
                (Disagreement.Value value) -> positions.get(value.figure().document()).size())
            .thenComparing(Disagreement.Value::figure);
    List<List<Disagreement.Value>> groups = new ArrayList<>();
    values.asMap().values().forEach(same -> groups.add(same.stream().sorted(order).toList()));
    boolean statement = disagreement.kind() == Disagreement.Kind.STATEMENT;
    if (!statement) {
      groups.sort(Comparator.comparing(same -> same.get(0).figure().document()));
    }
    boolean ofOneTime =
        groups.stream().map(same -> date(summary, same.get(0))).distinct().count() == 1;
    List<Position> all = new ArrayList<>();
    for (List<Disagreement.Value> same : groups) {
      all.add(position(summary, same, statement, ofOneTime));
    }
    return all;
  }

  private static Position position(
      Summary summary, List<Disagreement.Value> same, boolean statement, boolean ofOneTime) {
    Disagreement.Value first = same.get(0);
    Document document = summary.document(first.figure()).document();
    Span sentence = first.sentence().span();
    Map<Integer, Passage> sentences = new LinkedHashMap<>();
    same.forEach(v -> sentences.putIfAbsent(v.figure().document(), v.sentence()));
    return new Position(
        ImmutableList.copyOf(sentences.values()),
        Emphasis.of(document.text(), sentence, first.clause().span(), statement),
        Citations.source(document),
        date(summary, first).filter(date -> !ofOneTime));
  }

  private static Optional<PublicationDate> date(Summary summary, Disagreement.Value value) {
    return summary.document(value.figure()).document().date();
  }

  /** "257", "about 257" and "at least 257" are told of one number. */
  private static String key(String value) {
    return Quantity.parse(value)
        .filter(
            quantity ->
                quantity.modifier() == Modifier.ABOUT || quantity.modifier() == Modifier.AT_LEAST)
        .map(quantity -> exact(quantity.low(), quantity.high()))
        .orElse(value);
  }

  private static String exact(BigDecimal low, BigDecimal high) {
    return new Quantity(Modifier.EXACT, low, high, "", "").toString();
  }

  /** Day and, where known, the clock, as readers see them; empty as {@link #time} is. */
  Optional<String> shownTime() {
    return time.map(
        date ->
            ArabicDates.day(date.day())
                + Citations.clock(date).map(clock -> " " + clock).orElse(""));
  }
}
