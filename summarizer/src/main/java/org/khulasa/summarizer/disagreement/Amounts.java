package org.khulasa.summarizer.disagreement;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Entity;
import org.khulasa.core.Token;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.core.text.WordKey;
import org.khulasa.core.text.WordLists;
import org.khulasa.core.value.Quantity;
import org.khulasa.summarizer.internal.FoldedWords;
import org.khulasa.summarizer.internal.Tokens;

/**
 * Sums and measures by what they are of: {@code قيمة الصفقة ... 40 مليون يورو}. Articles tell of
 * one price in quite different words; its noun close before the figure says more than all of them.
 *
 * <p>Those of one noun and unit are put together if the words around them have something else in
 * common, or both speak of "the deal" and no other. Confined to one thread.
 */
final class Amounts {
  private static final ImmutableMap<String, String> ROLES = roles();
  private static final ImmutableSet<String> ROLE_TERMS =
      ROLES.keySet().stream().map(WordKey::of).collect(ImmutableSet.toImmutableSet());

  /** Deeds; the other words are nouns, and verbs that look like them tell something else. */
  private static final ImmutableSet<String> DEEDS = FoldedWords.of("ضبط", "إتلاف");

  /** What rises from day to day. */
  private static final ImmutableSet<String> RISING =
      FoldedWords.of("خسائر", "تبرعات", "تعويض", "دين");

  /** Words that say only that there is an amount. */
  private static final ImmutableSet<String> EMPTY =
      Stream.of("قيمة", "مبلغ", "مقدار", "بلغ", "بلغت", "يبلغ", "تبلغ", "قدر", "تقدر", "يقدر")
          .map(WordKey::of)
          .collect(ImmutableSet.toImmutableSet());

  private static final ImmutableSet<String> MEASURES =
      Stream.of("كيلومتر", "متر", "طن", "كيلوغرام", "لتر", "برميل", "هكتار", "فدان", "دونم")
          .map(CountedThings.standard()::thing)
          .collect(ImmutableSet.toImmutableSet());

  private static final ImmutableSet<String> YEARS =
      FoldedWords.of(
          "عام", "عاما", "عامين", "أعوام", "سنة", "سنتين", "سنوات", "شهرا", "أشهر", "شهور");
  private static final ImmutableSet<String> SINCE_THEN =
      FoldedWords.of("بعد", "قبل", "وبعد", "وقبل");
  private static final int EARLIER_REACH = 10;

  private static final String THE = "ال";
  private static final CharMatcher CURRENCY = CharMatcher.inRange('A', 'Z');
  private static final int REACH = 8;
  private static final int FEWEST_IN_SENTENCES = 2;

  /** One amount is seldom less than half of what another outlet gives. */
  private static final double LEAST_RATIO = 0.4;

  private static final int MOST_GROUPS = 40;

  private final ListMultimap<String, List<Amount>> groups = ArrayListMultimap.create();

  /**
   * An amount.
   *
   * @param role what it is of
   * @param the whether that is named with an article
   * @param earlier whether it is of years before
   */
  private record Amount(Reading reading, String role, boolean the, boolean earlier) {
    boolean isAsWellOf(Amount other) {
      Reading mine = reading;
      Reading theirs = other.reading;
      if (earlier != other.earlier
          || mine.days().apart(theirs.days())
          || !isNear(other)
          || rose(other)
          || other.rose(this)) {
        return false;
      }
      return (the && other.the)
          || !shared(mine.near(), theirs.near()).isEmpty()
          || shared(mine.whole(), theirs.whole()).size() >= FEWEST_IN_SENTENCES;
    }

    private boolean isNear(Amount other) {
      double a = reading.range().low();
      double b = other.reading.range().low();
      return reading.isOfOneWeek(other.reading) && Math.min(a, b) >= LEAST_RATIO * Math.max(a, b);
    }

    private boolean rose(Amount later) {
      return RISING.contains(role)
          && reading.published().isPresent()
          && later.reading.published().isPresent()
          && reading.published().get().isBefore(later.reading.published().get())
          && reading.range().low() < later.reading.range().low();
    }

    /** What the words around both have in common, but for those that any amount is told in. */
    private static Set<String> shared(Set<String> a, Set<String> b) {
      return Sets.difference(Overlap.shared(a, b), Sets.union(ROLE_TERMS, EMPTY));
    }
  }

  /** Adds those of a document; linear in its length. */
  void add(AnalyzedDocument analyzed, List<SentenceWords> sentences, FigureReader reader) {
    for (SentenceWords sentence : sentences) {
      for (Entity figure : sentence.figures()) {
        if (SentenceWords.QUANTITIES.contains(figure.type())) {
          amount(analyzed, sentence, figure, reader).ifPresent(this::add);
        }
      }
    }
  }

  private void add(Amount amount) {
    List<List<Amount>> same = groups.get(amount.reading().thing() + '\t' + amount.role());
    for (List<Amount> group : same) {
      if (group.get(0).isAsWellOf(amount)) {
        group.add(amount);
        return;
      }
    }
    if (same.size() < MOST_GROUPS) {
      same.add(new ArrayList<>(List.of(amount)));
    }
  }

  /** Those of one thing, in the order of their first. */
  List<List<Reading>> groups() {
    return groups.values().stream()
        .filter(group -> group.size() > 1)
        .map(group -> group.stream().map(Amount::reading).toList())
        .toList();
  }

  private static Optional<Amount> amount(
      AnalyzedDocument analyzed, SentenceWords sentence, Entity figure, FigureReader reader) {
    Optional<Quantity> quantity = Quantity.parse(figure.normal());
    Optional<Token> word = role(sentence, figure);
    if (quantity.isEmpty() || word.isEmpty()) {
      return Optional.empty();
    }
    String noun = noun(word.get());
    return reader
        .reading(analyzed, sentence, figure)
        .filter(reading -> isAmount(quantity.get().unit(), reading.thing()))
        .map(reading -> reading.of(Range.atItsWord(quantity.get())))
        .map(
            reading ->
                new Amount(
                    reading,
                    role(noun),
                    noun.startsWith(THE),
                    isEarlier(sentence, figure, role(noun))));
  }

  /**
   * Whether its sentence speaks of such an amount before, years after this one: {@code تأتي هذه
   * الغرامة بعد أكثر من عام على غرامة بقيمة ...}.
   */
  private static boolean isEarlier(SentenceWords sentence, Entity figure, String role) {
    int before = sentence.before(figure.span());
    boolean years = false;
    boolean then = false;
    for (int at = before - 1; at >= 0; at--) {
      Token word = sentence.words().get(at);
      String folded = Tokens.folded(word);
      if (then && role(noun(word)).equals(role)) {
        return true;
      }
      years |= before - at <= EARLIER_REACH && YEARS.contains(folded);
      then |= years && SINCE_THEN.contains(folded);
    }
    return false;
  }

  /** Whether it is of money or of a measure of things, not of scores, shares or times. */
  static boolean isAmount(String unit, String thing) {
    return (!unit.isEmpty() && CURRENCY.matchesAllOf(unit)) || MEASURES.contains(thing);
  }

  /** The last word before a figure that says what it may be of. */
  private static Optional<Token> role(SentenceWords sentence, Entity figure) {
    int before = sentence.before(figure.span());
    for (int at = before - 1; at >= Math.max(0, before - REACH); at--) {
      Token word = sentence.words().get(at);
      if (CountedThings.standard().isTurn(word.normal())
          || sentence.hasQuantityBetween(word.span(), figure.span())) {
        return Optional.empty();
      }
      if (isRole(word)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** Whether a word says what an amount behind it may be of. */
  static boolean isRole(Token word) {
    String role = role(noun(word));
    return !role.isEmpty()
        && (DEEDS.contains(role) || !Tokens.longest(word).tag().startsWith("VB"));
  }

  private static String role(String noun) {
    String word = withoutArticle(noun);
    String accusative = CharMatcher.is('ا').trimTrailingFrom(word);
    return Optional.ofNullable(ROLES.get(word)).orElse(ROLES.getOrDefault(accusative, ""));
  }

  private static String noun(Token word) {
    return LetterFolding.fold(Tokens.longest(word).form());
  }

  private static String withoutArticle(String word) {
    return word.startsWith(THE) && word.length() > 4 ? word.substring(2) : word;
  }

  private static ImmutableMap<String, String> roles() {
    Splitter spaces = Splitter.on(' ').omitEmptyStrings();
    ImmutableMap.Builder<String, String> roles = ImmutableMap.builder();
    for (String line : WordLists.lines(Amounts.class, "amounts.txt")) {
      List<String> words = spaces.splitToList(LetterFolding.fold(line));
      words.forEach(word -> roles.put(word, words.get(0)));
    }
    return roles.buildOrThrow();
  }
}
