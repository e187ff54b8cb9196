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
import java.util.stream.IntStream;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Entity;
import org.khulasa.core.Token;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.core.value.Quantity;
import org.khulasa.summarizer.Passage;
import org.khulasa.summarizer.internal.FoldedWords;
import org.khulasa.summarizer.internal.Terms;
import org.khulasa.summarizer.internal.Tokens;

/** Reads the quantities of a document that count something, with what stands around them. */
final class FigureReader {
  /** The words on either side of a figure that tell what it is about. */
  private static final int REACH = 8;

  private static final int CLOSE = 3;

  /** "Others" than those who are counted before; folded. */
  static final ImmutableSet<String> OTHERS =
      FoldedWords.of("آخر", "آخرين", "آخرون", "أخرى", "أخريات");

  private static final ImmutableSet<String> FIRST = FoldedWords.of("الأول", "الأولى");
  private static final ImmutableSet<String> SECOND = FoldedWords.of("الثاني", "الثانية");
  private static final String POSSESSIVE = "PRP$";

  private static final String OF = " من ";
  private static final String ONE_OF = "واحد من ";

  /** What may be anybody: 41 persons, 138 cases. */
  private static final ImmutableSet<String> ANYBODY =
      ImmutableSet.of("", Victims.PERSON, FateReader.CASE);

  /** Of dirhams and dinars that no sentence says whose they are. */
  private static final String UNKNOWN_CURRENCY = "XXX";

  private final CountedThings things = CountedThings.standard();
  private final FateReader fates = new FateReader(things);

  /** The quantities of one document, in order. */
  List<Reading> readings(AnalyzedDocument analyzed, List<SentenceWords> sentences) {
    List<Reading> readings = new ArrayList<>();
    for (SentenceWords sentence : sentences) {
      List<Reading> all = new ArrayList<>(ofOneFateEach(numbers(analyzed, sentence)));
      all.addAll(nounCounts(analyzed, sentence));
      readings.addAll(
          named(analyzed, sentence, single(all, Reading::thing)).stream()
              .filter(reading -> !isOfOthers(sentence, reading, all))
              .filter(reading -> !isOfPart(sentence, reading))
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
   * Whether it counts victims of one of two events that its sentence tells apart ({@code قتل أربعة
   * في التفجير الأول، ولم تعرف حصيلة الثاني}), or those beside somebody to whom the same happened
   * ({@code قتل سائقها ثم دهس حشدا، ما أدى إلى مقتل 11 شخصا}).
   */
  private boolean isOfPart(SentenceWords sentence, Reading reading) {
    if (!Victims.are(reading.thing())) {
      return false;
    }
    List<Token> words = sentence.words();
    int before = sentence.before(reading.place().span());
    return (has(words, FIRST) && has(words, SECOND))
        || IntStream.range(1, before)
            .filter(at -> Tokens.last(words.get(at)).tag().equals(POSSESSIVE))
            .mapToObj(at -> things.fate(words.get(at - 1).normal()))
            .anyMatch(fate -> fate.filter(reading.fate()::equals).isPresent());
  }

  private static boolean has(List<Token> words, ImmutableSet<String> some) {
    return words.stream().map(Tokens::folded).anyMatch(some::contains);
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
        ? !fates.isBefallen(sentence, entity)
        : text.startsWith(OF, end)
            && (ofMore || fates.fate(sentence, entity, sentence.before(entity.span())).isEmpty());
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

  /**
   * The same of people, whatever befell them; but {@code قتل 18 شخصا وأصيب 90} says of each number
   * whom it counts.
   */
  private static List<Reading> ofOneFateEach(List<Reading> figures) {
    return figures.stream()
        .filter(figure -> figures.stream().noneMatch(other -> areMixedUp(figure, other)))
        .toList();
  }

  private static boolean areMixedUp(Reading figure, Reading other) {
    return !other.place().equals(figure.place())
        && Victims.kind(other.thing()).equals(Victims.kind(figure.thing()))
        && !other.isOfOtherFate(figure);
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
    String own = thing(quantity, fates.fate(sentence, entity, before));
    String thing = ANYBODY.contains(own) && !otherwise.isEmpty() ? otherwise : own;
    boolean numbered = sentence.figures().contains(entity);
    if (thing.isEmpty()
        || isShare(quantity)
        || (numbered && fates.areDeadAndWounded(words, before))) {
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

  private String thing(Quantity quantity, Optional<String> fate) {
    if (quantity.unit().equals(UNKNOWN_CURRENCY)) {
      return UNKNOWN_CURRENCY + ':' + LetterFolding.fold(quantity.noun());
    }
    if (!quantity.unit().isEmpty()) {
      return quantity.unit();
    }
    String thing = quantity.noun().isEmpty() ? "" : things.thing(quantity.noun());
    if (thing.equals(Victims.DEAD)) {
      return Victims.key(Victims.KILLED);
    }
    if (thing.equals(Victims.WOUNDED)) {
      return Victims.key(Victims.INJURED);
    }
    if (fate.isEmpty()) {
      return thing;
    }
    return Victims.key(fate.get(), ANYBODY.contains(thing) ? Victims.PERSON : thing);
  }
}
