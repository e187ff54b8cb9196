package org.khulasa.summarizer.disagreement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.khulasa.core.Entity;
import org.khulasa.core.Token;
import org.khulasa.core.value.Modifier;
import org.khulasa.core.value.Quantity;
import org.khulasa.summarizer.internal.FoldedWords;
import org.khulasa.summarizer.internal.Tokens;

/**
 * What the nouns of a sentence count without a number: {@code قتل شخصان} tells of two dead as
 * {@code قتل ثلاثة أشخاص} tells of three, and {@code مقتل جندي} of one. They are no figures, but
 * who compares what two sentences count must know them.
 *
 * <p>A dual counts wherever it stands. Most single nouns count nothing ("a man said"): only people
 * do, directly behind what befell them. No noun counts that is not told of alone ("another
 * soldier", "a soldier and an officer", "a soldier or two"), or that does the deed ({@code قتل شرطي
 * رجلا}).
 */
final class NounCounts {
  private static final String NUMBER = "NUMBER";

  // Folded, as all words here.
  private static final ImmutableSet<String> OTHER =
      FoldedWords.of("آخر", "أخرى", "آخران", "آخرين", "أخريان", "أخريين", "ثان", "ثانية");
  private static final String OR = "او";

  // "Two Palestinian officers at least".
  private static final String LEAST = "الاقل";
  private static final int LEAST_REACH = 3;

  // "No fewer than two"; but "more than one" is of no noun's number.
  private static final ImmutableSet<String> THAN = FoldedWords.of("من", "عن", "على");
  private static final ImmutableSet<String> NO_FEWER = FoldedWords.of("يقل", "تقل", "يقلون");
  private static final ImmutableSet<String> MORE_OR_FEWER =
      FoldedWords.of("أكثر", "أقل", "أكبر", "يزيد", "تزيد", "يزيدون");

  // "A dead person" counts as one behind these.
  private static final ImmutableSet<String> LEAVING =
      FoldedWords.of("سقوط", "بسقوط", "وسقوط", "سقط", "وسقط", "أوقع", "أوقعت", "خلف", "خلفت");

  // An adjective may stand between a noun and whoever is told of with it.
  private static final int COMPANY_REACH = 2;

  // Deeds that are told in one word of who did them and of whom they befell.
  private static final ImmutableSet<String> DEEDS =
      FoldedWords.of(
          "قتل", "وقتل", "قتلت", "يقتل", "جرح", "وجرح", "أنقذ", "أنقذت", "اعتقل", "اعتقلت");
  private static final String ACCUSATIVE = "ا";
  private static final int OBJECT_REACH = 3;

  private final CountedThings things = CountedThings.standard();
  private final List<Token> words;
  private final List<Entity> numbers;

  private NounCounts(List<Token> words, List<Entity> numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  /**
   * The counts of a sentence, in order, each as a number that counts its noun.
   *
   * @param words its words that are no part of a figure
   * @param figures its figures and dates
   */
  static ImmutableList<Entity> of(List<Token> words, List<Entity> figures) {
    List<Entity> numbers =
        figures.stream().filter(f -> SentenceWords.QUANTITIES.contains(f.type())).toList();
    NounCounts sentence = new NounCounts(words, numbers);
    ImmutableList.Builder<Entity> counts = ImmutableList.builder();
    for (int at = 0; at < words.size(); at++) {
      sentence.count(at).ifPresent(counts::add);
    }
    return counts.build();
  }

  private Optional<Entity> count(int at) {
    Token word = words.get(at);
    int number = CountingNouns.number(word, isBefallen(at));
    if (number == 0 || isCounted(at) || !isAlone(at) || isDoer(at)) {
      return Optional.empty();
    }
    BigDecimal value = BigDecimal.valueOf(number);
    return modifier(at)
        .map(modifier -> new Quantity(modifier, value, value, "", CountingNouns.noun(word)))
        .map(quantity -> new Entity(NUMBER, Tokens.last(word).span(), quantity.toString(), 1));
  }

  /** Whether the word before says what befell somebody, or that there are the dead it names. */
  private boolean isBefallen(int at) {
    return at > 0
        && isBehind(at)
        && (isFate(at - 1)
            || (LEAVING.contains(folded(at - 1))
                && Victims.areNamedBy(things.thing(words.get(at).normal()))));
  }

  /** Whether nothing stands between a word and the one before, neither a figure nor a mark. */
  private boolean isBehind(int at) {
    return words.get(at).span().start() <= words.get(at - 1).span().end() + 1;
  }

  private boolean isFate(int at) {
    return things.fate(words.get(at).normal()).isPresent();
  }

  /** Whether a number beside it counts it: {@code شخصين اثنين}. */
  private boolean isCounted(int at) {
    int before = words.get(at).span().start() - 1;
    int behind = words.get(at).span().end() + 1;
    return numbers.stream().anyMatch(n -> n.span().end() == before || n.span().start() == behind);
  }

  private boolean isAlone(int at) {
    for (int next = at + 1; isInReach(next, at + COMPANY_REACH) && isBehind(next); next++) {
      String word = folded(next);
      if (word.equals(OR) || (OTHER.contains(word) && !areTwoInjured(at))) {
        return false;
      }
      if (isJoined(next)) {
        return isStatement(next);
      }
    }
    return true;
  }

  private boolean isInReach(int at, int last) {
    return at <= last && at < words.size();
  }

  /** {@code مقتل جندي وإصابة جنديين آخرين}: others than the dead, and all that are told of. */
  private boolean areTwoInjured(int at) {
    return at > 0
        && CountingNouns.number(words.get(at), true) == 2
        && things.fate(words.get(at - 1).normal()).filter(Victims.INJURED::equals).isPresent();
  }

  private boolean isJoined(int at) {
    return Tokens.isJoined(words.get(at), Tokens.AND);
  }

  /** Whether a word behind an "and" begins what else is told. */
  private boolean isStatement(int at) {
    return isFate(at) || words.get(at).segments().get(1).tag().startsWith("VB");
  }

  /** Whether it does what is told: whom that befell stands behind it. */
  private boolean isDoer(int at) {
    if (at == 0 || !DEEDS.contains(folded(at - 1))) {
      return false;
    }
    for (int next = at + 1; isInReach(next, at + OBJECT_REACH); next++) {
      int between = words.get(next - 1).span().end();
      if (numbers.stream().anyMatch(number -> number.span().start() == between + 1)) {
        return true;
      }
      if (!isBehind(next) || isPreposition(next)) {
        return false;
      }
      if (isObject(next)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPreposition(int at) {
    return words.get(at).segments().get(0).tag().equals("IN") || isJoined(at);
  }

  /** {@code رجلا}, {@code فلسطينيا}; not {@code دهسا}. */
  private boolean isObject(int at) {
    String word = folded(at);
    return word.endsWith(ACCUSATIVE)
        && CountingNouns.isPerson(word.substring(0, word.length() - ACCUSATIVE.length()));
  }

  /** How the number is meant; empty if it is not the noun's. */
  private Optional<Modifier> modifier(int at) {
    if (at > 1 && THAN.contains(folded(at - 1))) {
      String compared = folded(at - 2);
      if (MORE_OR_FEWER.contains(compared)) {
        return Optional.empty();
      }
      if (NO_FEWER.contains(compared)) {
        return Optional.of(Modifier.AT_LEAST);
      }
    }
    for (int next = at + 1; isInReach(next, at + LEAST_REACH); next++) {
      if (folded(next).equals(LEAST)) {
        return Optional.of(Modifier.AT_LEAST);
      }
    }
    return Optional.of(Modifier.EXACT);
  }

  private String folded(int at) {
    return Tokens.folded(words.get(at));
  }
}
