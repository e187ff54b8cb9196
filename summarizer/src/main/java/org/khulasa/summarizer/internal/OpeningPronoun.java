package org.khulasa.summarizer.internal;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.regex.Pattern;
import org.khulasa.core.Segment;
import org.khulasa.core.Sentence;
import org.khulasa.core.Token;
import org.khulasa.core.text.CalendarNames;

/**
 * Whether a sentence begins by speaking of somebody or something that only the one before it names:
 * a verb opens it, and joined to that is its object ({@code وتبناه تنظيم آخر}). Nothing is named
 * yet that the pronoun could mean.
 *
 * <p>Only a particle ({@code قد}, {@code لم}) or the time ({@code ففي مايو 2018 فجره مسلحون}) may
 * stand before the verb.
 */
final class OpeningPronoun {
  // Of the third person; the first and second mean who speaks or reads.
  private static final ImmutableSet<String> PRONOUNS =
      ImmutableSet.of("ه", "ها", "هم", "هما", "هن");
  // Folded, as all words here.
  private static final ImmutableSet<String> PARTICLES =
      ImmutableSet.of("قد", "لقد", "لم", "لن", "لا", "سوف", "ثم");
  private static final ImmutableSet<String> TIMES =
      ImmutableSet.<String>builder()
          .addAll(CalendarNames.of("month").keySet())
          .addAll(CalendarNames.of("weekday").keySet())
          .add("عام", "العام", "سنه", "شهر", "يوم", "مطلع", "نهايه", "الماضي", "الماضيه")
          .build();
  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");
  // "God have mercy on him" speaks of whom it names next.
  private static final String GOD = "الله";
  private static final int OPENING_WORDS = 9;

  private OpeningPronoun() {}

  static boolean in(Sentence sentence) {
    List<Token> words = OpeningWords.of(sentence.tokens(), OPENING_WORDS);
    int verb = words.isEmpty() ? 0 : beforeVerb(words);
    return verb < words.size() - 1
        && (hasObject(words.get(verb)) || (verb > 1 && isPossessed(words.get(verb))))
        && !GOD.equals(words.get(verb + 1).normal());
  }

  /** The number of words before the verb that name nothing. */
  private static int beforeVerb(List<Token> words) {
    if (PARTICLES.contains(JoinedConjunction.leftOut(Tokens.folded(words.get(0))))) {
      return 1;
    }
    int time = 1;
    while (time < words.size() && isTime(words.get(time))) {
      time++;
    }
    boolean ofTime = time > 1 && Tokens.last(words.get(0)).tag().equals("IN");
    return ofTime ? time : 0;
  }

  private static boolean isTime(Token word) {
    String folded = Tokens.folded(word);
    return TIMES.contains(folded) || NUMBER.matcher(folded).matches();
  }

  /** Whether a verb has a pronoun of the third person as its object. */
  private static boolean hasObject(Token word) {
    List<Segment> segments = word.segments();
    Segment object = Tokens.last(word);
    return segments.size() > 1
        && object.tag().equals("PRP")
        && PRONOUNS.contains(object.form())
        && segments.get(segments.size() - 2).tag().startsWith("VB");
  }

  /** Whether it is somebody's; behind a time the tagger takes some verbs for such nouns. */
  private static boolean isPossessed(Token word) {
    List<Segment> segments = word.segments();
    return segments.size() == 2
        && Tokens.last(word).tag().equals("PRP$")
        && PRONOUNS.contains(Tokens.last(word).form())
        && segments.get(0).tag().equals("NN");
  }
}
