package org.khulasa.summarizer.internal;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.khulasa.core.Sentence;

/**
 * Whether a sentence says only that there is nothing more to say: "no further details were
 * available", or "we will have more details soon". A reader of a summary learns nothing from it,
 * and it is soon out of date.
 *
 * <p>It is short, denies something near its beginning or begins with what an outlet promises its
 * readers, and what it denies or promises is more details or further information. A longer sentence
 * tells of whom, or why.
 */
final class NoNews {
  private static final int MOST_WORDS = 10;
  private static final int OPENING_WORDS = 2;
  // Folded, as all words here.
  private static final ImmutableSet<String> DENIALS =
      ImmutableSet.of("لم", "لا", "ليس", "ليست", "دون", "بدون", "غير");
  private static final ImmutableSet<String> PROMISES =
      ImmutableSet.of(
          "سنورد",
          "سنوافيكم",
          "سنوافي",
          "سننشر",
          "سنقدم",
          "سنعطي",
          "سنعلن",
          "سنضيف",
          "سنطلعكم",
          "سنزودكم",
          "سيضاف",
          "ستضاف");
  private static final ImmutableSet<String> DETAILS =
      ImmutableSet.of(
          "تفاصيل",
          "التفاصيل",
          "بتفاصيل",
          "بالتفاصيل",
          "تفصيلات",
          "التفصيلات",
          "معلومات",
          "المعلومات",
          "ايضاحات",
          "الايضاحات",
          "توضيحات",
          "التوضيحات");
  private static final ImmutableSet<String> MORE =
      ImmutableSet.of("مزيد", "المزيد", "مزيدا", "بمزيد", "اخري", "اضافيه", "اكثر");
  private static final ImmutableSet<String> LATER =
      ImmutableSet.of("قريبا", "لاحقا", "حالما", "فور", "حينها");
  private static final String UNTIL = "حتي";
  private static final ImmutableSet<String> NOW =
      ImmutableSet.of("الان", "الساعه", "اللحظه", "هذه");

  private NoNews() {}

  static boolean in(Sentence sentence) {
    // One more shows that the sentence is longer.
    List<String> words = OpeningWords.folded(sentence.tokens(), MOST_WORDS + 1);
    return words.size() <= MOST_WORDS
        && words.stream().anyMatch(DETAILS::contains)
        && ((denies(words) && lacksMore(words)) || promisesMore(words));
  }

  private static boolean promisesMore(List<String> words) {
    return PROMISES.contains(JoinedConjunction.leftOut(words.get(0)))
        && words.stream().anyMatch(word -> MORE.contains(word) || LATER.contains(word));
  }

  private static boolean denies(List<String> words) {
    for (String word : words.subList(0, Math.min(OPENING_WORDS, words.size()))) {
      if (DENIALS.contains(word) || (word.startsWith("و") && DENIALS.contains(word.substring(1)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean lacksMore(List<String> words) {
    if (words.stream().anyMatch(MORE::contains)) {
      return true;
    }
    for (int i = 0; i + 1 < words.size(); i++) {
      if (words.get(i).equals(UNTIL) && NOW.contains(words.get(i + 1))) {
        return true;
      }
    }
    return false;
  }
}
