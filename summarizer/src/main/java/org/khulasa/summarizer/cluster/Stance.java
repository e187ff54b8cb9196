package org.khulasa.summarizer.cluster;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khulasa.core.Token;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.core.text.WordLists;
import org.khulasa.summarizer.internal.Attribution;
import org.khulasa.summarizer.internal.Tokens;

/**
 * What a sentence says of its deed: that it is done or not, and which of two opposite deeds it is.
 *
 * @param deeds the deeds of its main clause that have an opposite, each by a number; the opposite
 *     has the same number with the other sign
 * @param denies whether its main clause says that something is not so
 * @param negative whether a word of negation stands anywhere in it
 * @param judges whether it begins with what somebody thinks of an event: welcomes, condemns it
 * @param judging whether such a word stands anywhere in it
 */
record Stance(
    Set<Integer> deeds, boolean denies, boolean negative, boolean judges, boolean judging) {
  private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();
  private static final ImmutableSetMultimap<String, Integer> DEEDS = read();

  // Folded.
  private static final ImmutableSet<String> NOT =
      ImmutableSet.of("لم", "لن", "لا", "ليس", "ليست", "ليسوا");
  private static final ImmutableSet<String> DENYING =
      ImmutableSet.of("نفي", "نفت", "ينفي", "تنفي", "نفوا", "ينفون", "انكر", "انكرت", "ينكر");
  // These say "not" without a particle: "refused to", "without", "failed", "could not be".
  private static final ImmutableSet<String> LACKING =
      ImmutableSet.of(
          "دون", "بدون", "عدم", "بعدم", "غير", "رفض", "رفضت", "يرفض", "ترفض", "رفضه", "رفضها",
          "امتنع", "امتنعت", "استبعد", "استبعدت", "فشل", "فشلت", "نافيا", "نافيه", "مستحيل");

  private static final ImmutableSet<String> JUDGING = judgingWords();
  // A court that "condemns" convicts.
  private static final ImmutableSet<String> COURTS =
      ImmutableSet.of("محكمه", "محاكم", "القضاء", "قاض", "القاضي", "هيئه");

  private static final int MAIN_WORDS = 14;
  // "That it has not", "and the government did not".
  private static final int FIRST_WORDS = 3;
  // "For its part, the ministry of foreign affairs condemned".
  private static final int FIRST_CLAUSE_WORDS = 7;
  // "Convicted on Wednesday a court".
  private static final int COURT_REACH = 2;

  Stance {
    deeds = ImmutableSet.copyOf(deeds);
  }

  /** The stance of a sentence. */
  static Stance of(List<Token> tokens) {
    List<Token> withoutMarks = tokens.stream().filter(token -> !token.isPunctuation()).toList();
    List<String> words = withoutMarks.stream().map(Tokens::folded).toList();
    int main = Attribution.end(withoutMarks);
    Set<Integer> deeds = new HashSet<>();
    boolean denies = false;
    boolean negative = false;
    boolean judges = false;
    boolean judging = false;
    for (int i = 0; i < words.size(); i++) {
      boolean not = is(words.get(i), NOT);
      boolean denying = is(words.get(i), DENYING);
      negative |= not || denying || is(words.get(i), LACKING);
      denies |= not && i >= main && i < main + FIRST_WORDS;
      denies |= denying && i < main + FIRST_WORDS;
      if (is(words.get(i), JUDGING) && !isOfCourt(words, i)) {
        judging = true;
        judges |= i < FIRST_CLAUSE_WORDS;
      }
      if (i < MAIN_WORDS || (i >= main && i < main + MAIN_WORDS)) {
        boolean negated = i > 0 && is(words.get(i - 1), NOT);
        for (String form : forms(words.get(i))) {
          DEEDS.get(form).forEach(deed -> deeds.add(negated ? -deed : deed));
        }
      }
    }
    return new Stance(deeds, denies, negative, judges, judging);
  }

  /** Whether two sentences do not say the same: of one deed the one, of the other the opposite. */
  boolean opposes(Stance other) {
    return (denies && !other.negative)
        || (other.denies && !negative)
        || deeds.stream()
            .anyMatch(deed -> has(other, -deed) && !has(this, -deed) && !has(other, deed));
  }

  /** Whether this one says what somebody thinks of an event, and the other nothing of the kind. */
  boolean alsoJudges(Stance other) {
    return judges && !other.judging;
  }

  private static boolean has(Stance stance, int deed) {
    return stance.deeds.contains(deed);
  }

  private static boolean isOfCourt(List<String> words, int at) {
    return words.subList(at + 1, Math.min(at + 1 + COURT_REACH, words.size())).stream()
        .anyMatch(word -> is(word, COURTS));
  }

  private static boolean is(String word, ImmutableSet<String> words) {
    return forms(word).stream().anyMatch(words::contains);
  }

  /** A word with and without the conjunction, the future particle and the article before it. */
  private static ImmutableList<String> forms(String word) {
    ImmutableList.Builder<String> forms = ImmutableList.<String>builder().add(word);
    String rest = word;
    if (rest.length() > 2 && "وف".indexOf(rest.charAt(0)) >= 0) {
      rest = rest.substring(1);
      forms.add(rest);
    }
    if (rest.length() > 3 && "سبل".indexOf(rest.charAt(0)) >= 0) {
      forms.add(rest.substring(1));
    }
    for (String article : ImmutableList.of("ال", "بال", "لل")) {
      if (rest.length() > article.length() + 2 && rest.startsWith(article)) {
        forms.add(rest.substring(article.length()));
      }
    }
    return forms.build();
  }

  private static ImmutableSet<String> judgingWords() {
    return WordLists.lines(Stance.class, "judging-words.txt").stream()
        .flatMap(line -> SPACES.splitToStream(LetterFolding.fold(line)))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableSetMultimap<String, Integer> read() {
    ImmutableSetMultimap.Builder<String, Integer> deeds = ImmutableSetMultimap.builder();
    int number = 1;
    for (String line : WordLists.lines(Stance.class, "opposites.txt")) {
      int tab = line.indexOf('\t');
      for (String word : SPACES.split(LetterFolding.fold(line.substring(0, tab)))) {
        deeds.put(word, number);
      }
      for (String word : SPACES.split(LetterFolding.fold(line.substring(tab + 1)))) {
        deeds.put(word, -number);
      }
      number++;
    }
    return deeds.build();
  }
}
