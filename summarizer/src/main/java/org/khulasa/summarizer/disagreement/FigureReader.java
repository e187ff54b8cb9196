package org.khulasa.summarizer.disagreement;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Entity;
import org.khulasa.core.Token;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.core.value.Quantity;
import org.khulasa.summarizer.Passage;
import org.khulasa.summarizer.internal.FoldedWords;
import org.khulasa.summarizer.internal.Terms;

/** Reads the quantities of a document that count something, with what stands around them. */
final class FigureReader {
  /** The words on either side of a figure that tell what it is about. */
  private static final int REACH = 8;

  private static final int CLOSE = 3;

  /** The words before or behind a figure in which a fate is looked for. */
  private static final int FATE_REACH = 4;

  // "Nine people at least lost their lives": two words that do not lead away from the nine.
  private static final ImmutableSet<String> LEAST = FoldedWords.of("على", "الأقل");

  /** "Others" than those who are counted before; folded. */
  static final ImmutableSet<String> OTHERS =
      FoldedWords.of("آخر", "آخرين", "آخرون", "أخرى", "أخريات");

  private static final String OF = " من ";
  private static final String ONE_OF = "واحد من ";
  private static final String PERSON = "شخص";

  private static final String CASE = CountedThings.standard().thing("حالة");

  /** What may be anybody: 41 persons, 138 cases. */
  private static final ImmutableSet<String> ANYBODY = ImmutableSet.of("", PERSON, CASE);

  static final String INJURED = "injured";

  /** Behind what befell those a thing is; no key of a noun has it. */
  private static final char FATE_END = '\t';

  /** Of dirhams and dinars that no sentence says whose they are. */
  private static final String UNKNOWN_CURRENCY = "XXX";

  private static final String DEAD = LetterFolding.fold("قتيل");
  private static final String WOUNDED = LetterFolding.fold("جريح");

  private final CountedThings things = CountedThings.standard();

  /** The quantities of one document, in order. */
  List<Reading> readings(AnalyzedDocument analyzed, List<SentenceWords> sentences) {
    List<Reading> readings = new ArrayList<>();
    for (SentenceWords sentence : sentences) {
      List<Reading> all =
          new ArrayList<>(single(numbers(analyzed, sentence), r -> kind(r.thing())));
      all.addAll(nounCounts(analyzed, sentence));
      readings.addAll(
          named(analyzed, sentence, single(all, Reading::thing)).stream()
              .filter(reading -> !isOfOthers(sentence, reading, all))
              .toList());
    }
    return readings.stream()
        .filter(
            reading -> !(reading.isTold() && readings.stream().anyMatch(reading::tellsOtherwise)))
        .toList();
  }

  /**
   * Whether it counts others than those whom its sentence counts first, and the same befell both:
   * {@code قُتل أربعة مسلحين في مقر الجيش وأربعة آخرون في السفارة}.
   */
  private static boolean isOfOthers(
      SentenceWords sentence, Reading reading, List<Reading> readings) {
    int behind = sentence.before(reading.place().span());
    return behind < sentence.words().size()
        && OTHERS.contains(LetterFolding.fold(sentence.words().get(behind).normal()))
        && readings.stream()
            .anyMatch(
                first ->
                    !first.place().equals(reading.place()) && first.fate().equals(reading.fate()));
  }

  /**
   * The quantities of one sentence, also of people of whom it counts the dead and the injured: in a
   * sentence that tells the same, the words before a number say who is who.
   */
  List<Reading> readingsByFate(AnalyzedDocument analyzed, SentenceWords sentence) {
    List<Reading> all = new ArrayList<>(numbers(analyzed, sentence));
    all.addAll(nounCounts(analyzed, sentence));
    return named(analyzed, sentence, single(all, Reading::thing));
  }

  private List<Reading> numbers(AnalyzedDocument analyzed, SentenceWords sentence) {
    String text = analyzed.document().text();
    return readings(
        analyzed,
        sentence,
        sentence.figures().stream()
            .filter(figure -> SentenceWords.QUANTITIES.contains(figure.type()))
            .filter(figure -> !isPart(text, sentence, figure))
            .toList());
  }

  /**
   * The same with a number of people who are named before it, if no other counts such people, or
   * only fewer: {@code وفاة اثنين من المصابين، ليرتفع عدد الوفيات إلى 21}.
   */
  private List<Reading> named(
      AnalyzedDocument analyzed, SentenceWords sentence, List<Reading> readings) {
    List<Reading> named =
        sentence
            .quantities()
            .filter(figure -> !NamedBefore.thing(sentence, figure).isEmpty())
            .flatMap(figure -> reading(analyzed, sentence, figure).stream())
            .toList();
    List<Reading> all = new ArrayList<>(readings);
    for (Reading reading : single(named, Reading::thing)) {
      if (readings.stream().noneMatch(other -> rivals(other, reading))) {
        all.removeIf(
            other ->
                other.place().equals(reading.place()) || other.thing().equals(reading.thing()));
        all.add(reading);
      }
    }
    return all;
  }

  /** Whether both count the same, and the first one not fewer. */
  private static boolean rivals(Reading other, Reading named) {
    return other.thing().equals(named.thing()) && other.range().high() >= named.range().low();
  }

  private List<Reading> nounCounts(AnalyzedDocument analyzed, SentenceWords sentence) {
    return readings(analyzed, sentence, sentence.nounCounts());
  }

  private List<Reading> readings(
      AnalyzedDocument analyzed, SentenceWords sentence, List<Entity> quantities) {
    List<Reading> readings = new ArrayList<>();
    List<Range> beside = quantities.isEmpty() ? List.of() : ranges(sentence);
    for (Entity entity : quantities) {
      reading(analyzed, sentence, entity, "", beside).ifPresent(readings::add);
    }
    return readings;
  }

  /**
   * One quantity of a sentence, whatever others it gives, also of people who are named before it.
   */
  Optional<Reading> reading(AnalyzedDocument analyzed, SentenceWords sentence, Entity entity) {
    return reading(analyzed, sentence, entity, NamedBefore.thing(sentence, entity));
  }

  /**
   * One quantity of a sentence, whatever others it gives.
   *
   * @param thing what it counts if it does not say so itself; empty if nothing tells
   */
  Optional<Reading> reading(
      AnalyzedDocument analyzed, SentenceWords sentence, Entity entity, String thing) {
    return reading(analyzed, sentence, entity, thing, ranges(sentence));
  }

  private Optional<Reading> reading(
      AnalyzedDocument analyzed,
      SentenceWords sentence,
      Entity entity,
      String thing,
      List<Range> beside) {
    return Quantity.parse(entity.normal())
        .flatMap(quantity -> reading(analyzed, sentence, entity, quantity, thing, beside));
  }

  /**
   * Whether a number is so many of more: {@code أربع من عشر محافظات}, {@code واحد من 4}, {@code
   * عشرة منهم}. What befell so many of some people befell no more of them: {@code قتل ثلاثة من
   * السكان}.
   */
  private boolean isPart(String text, SentenceWords sentence, Entity entity) {
    int start = entity.span().start();
    int end = entity.span().end();
    if (!entity.type().equals("NUMBER")) {
      return false;
    }
    if (text.startsWith(ONE_OF, start - ONE_OF.length())) {
      return true;
    }
    int all = end + OF.length();
    boolean ofMore = sentence.figures().stream().anyMatch(figure -> figure.span().start() == all);
    return sentence.isOfThose(entity)
        ? !isBefallen(sentence, entity)
        : text.startsWith(OF, end)
            && (ofMore || fate(sentence, entity, sentence.before(entity.span())).isEmpty());
  }

  /** Whether the word before a figure says what befell those it counts. */
  private boolean isBefallen(SentenceWords sentence, Entity figure) {
    int before = sentence.before(figure.span());
    return before > 0 && things.fate(sentence.words().get(before - 1).normal()).isPresent();
  }

  /** {@code 100 قتيل وجريح}: the dead are not told from the wounded. */
  private boolean isDeadAndWounded(List<Token> words, int noun) {
    return noun + 1 < words.size()
        && things.thing(words.get(noun).normal()).equals(DEAD)
        && startsClause(words.get(noun + 1))
        && things.thing(words.get(noun + 1).normal().substring(1)).equals(WOUNDED);
  }

  /** Whether it is a share of something without a unit: {@code ثلث المقاعد}. */
  private static boolean isShare(Quantity quantity) {
    return quantity.unit().isEmpty() && quantity.high().compareTo(BigDecimal.ONE) < 0;
  }

  /**
   * Without the figures that count one thing in one sentence: those are parts, or of different
   * kinds, and the words around them do not tell which is which.
   */
  private static List<Reading> single(List<Reading> figures, Function<Reading, String> thing) {
    Multiset<String> counted = HashMultiset.create();
    for (Reading figure : figures) {
      counted.add(thing.apply(figure));
    }
    return figures.stream().filter(figure -> counted.count(thing.apply(figure)) == 1).toList();
  }

  /** Whether a noun tells itself what befell the people it names. */
  static boolean isVictims(String thing) {
    return thing.equals(DEAD) || thing.equals(WOUNDED);
  }

  /** Whether a thing is people whom something befell. */
  static boolean hasFate(String thing) {
    return thing.indexOf(FATE_END) > 0;
  }

  /** What befell a thing; empty if that is not known. */
  static String fate(String thing) {
    return thing.substring(0, Math.max(0, thing.indexOf(FATE_END)));
  }

  /** A thing without what befell it. */
  static String kind(String thing) {
    return thing.substring(thing.indexOf(FATE_END) + 1);
  }

  /** People, or whatever else a key is of, to whom something befell. */
  static String befallen(String fate, String thing) {
    return fate + FATE_END + thing;
  }

  /** Persons to whom something befell, whoever they are. */
  static String befallen(String fate) {
    return befallen(fate, PERSON);
  }

  private Optional<Reading> reading(
      AnalyzedDocument analyzed,
      SentenceWords sentence,
      Entity entity,
      Quantity quantity,
      String otherwise,
      List<Range> beside) {
    List<Token> words = sentence.words();
    int before = sentence.before(entity.span());
    String own = thing(quantity, fate(sentence, entity, before));
    String thing = ANYBODY.contains(own) && !otherwise.isEmpty() ? otherwise : own;
    boolean numbered = sentence.figures().contains(entity);
    if (thing.isEmpty() || isShare(quantity) || (numbered && isDeadAndWounded(words, before))) {
      return Optional.empty();
    }
    Set<String> noun = Set.copyOf(Terms.of(nounTokens(words, before, quantity)));
    boolean counted = quantity.unit().isEmpty() && !things.isMeasure(thing);
    Quantity plain = new Quantity(quantity.modifier(), quantity.low(), quantity.high(), "", "");
    return Optional.of(
        new Reading(
            Disagreement.Kind.FIGURE,
            plain.toString(),
            quantity.unit().isEmpty() ? quantity.noun() : quantity.unit(),
            Range.of(quantity),
            thing,
            !counted,
            quantity.noun().isEmpty()
                ? entity.span().of(analyzed.document().text())
                : quantity.noun(),
            new Passage(sentence.passage().document(), entity.span()),
            sentence.passage(),
            terms(sentence.around(before, CLOSE), noun),
            terms(sentence.around(before, REACH), noun),
            terms(words, noun),
            sentence.lead(),
            CountedTime.isSum(analyzed, sentence, before),
            beside,
            sentence.places(),
            Days.of(analyzed, sentence),
            Development.rises(thing) && Stages.tellsOfOne(sentence),
            analyzed.document().date()));
  }

  /** All figures of a sentence, whatever they count. */
  private static List<Range> ranges(SentenceWords sentence) {
    return sentence
        .quantities()
        .flatMap(figure -> Quantity.parse(figure.normal()).stream())
        .map(Range::of)
        .collect(ImmutableList.toImmutableList());
  }

  private static Set<String> terms(List<Token> words, Set<String> without) {
    Set<String> terms = new HashSet<>(Terms.of(words));
    terms.removeAll(without);
    return terms;
  }

  private static List<Token> nounTokens(List<Token> words, int from, Quantity quantity) {
    int noun = from < words.size() && words.get(from).normal().equals(OF.strip()) ? from + 1 : from;
    return !quantity.noun().isEmpty() && noun < words.size()
        ? words.subList(noun, noun + 1)
        : ImmutableList.of();
  }

  /**
   * What befell those who are counted: by the last word before the figure that says so ({@code مقتل
   * 12 شخصا}); without one, by the first behind it, as far as its own part of the sentence reaches
   * ({@code 12 شخصا لقوا حتفهم}).
   */
  private Optional<String> fate(SentenceWords sentence, Entity figure, int before) {
    List<Token> words = sentence.words();
    Optional<String> own = fateOfCase(words, before);
    if (own.isPresent()) {
      return own;
    }
    for (int at = before - 1; at >= Math.max(0, before - FATE_REACH); at--) {
      if (things.isTurn(words.get(at).normal())) {
        break;
      }
      Optional<String> fate = things.fate(words.get(at).normal());
      if (fate.isPresent()) {
        return fate;
      }
    }
    int end = sentence.nextFigure(figure);
    int reach = before + FATE_REACH;
    for (int at = before; at < Math.min(words.size(), reach); at++) {
      Token word = words.get(at);
      if (word.span().start() >= end || (at > before && startsClause(word))) {
        break;
      }
      if (LEAST.contains(LetterFolding.fold(word.normal()))) {
        reach++;
      }
      Optional<String> fate = things.fateBehind(word.normal());
      if (fate.isPresent()) {
        return fate;
      }
    }
    return Optional.empty();
  }

  /** {@code 11 حالة وفاة}, {@code 40 حالة إصابة}. */
  private Optional<String> fateOfCase(List<Token> words, int noun) {
    return noun + 1 < words.size() && things.thing(words.get(noun).normal()).equals(CASE)
        ? things.fate(words.get(noun + 1).normal())
        : Optional.empty();
  }

  private static boolean startsClause(Token word) {
    return word.segments().size() > 1 && word.segments().get(0).form().equals("و");
  }

  private String thing(Quantity quantity, Optional<String> fate) {
    if (quantity.unit().equals(UNKNOWN_CURRENCY)) {
      return UNKNOWN_CURRENCY + ':' + LetterFolding.fold(quantity.noun());
    }
    if (!quantity.unit().isEmpty()) {
      return quantity.unit();
    }
    String thing = quantity.noun().isEmpty() ? "" : things.thing(quantity.noun());
    if (thing.equals(DEAD)) {
      return befallen("killed");
    }
    if (thing.equals(WOUNDED)) {
      return befallen(INJURED);
    }
    if (fate.isEmpty()) {
      return thing;
    }
    return befallen(fate.get(), ANYBODY.contains(thing) ? PERSON : thing);
  }
}
