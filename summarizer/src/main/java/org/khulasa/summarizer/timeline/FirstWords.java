package org.khulasa.summarizer.timeline;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.khulasa.core.Segment;
import org.khulasa.core.Token;
import org.khulasa.summarizer.internal.JoinedConjunction;
import org.khulasa.summarizer.internal.OpeningWords;
import org.khulasa.summarizer.internal.Tokens;
import org.khulasa.summarizer.internal.Verbs;

/** What the first words of a sentence say of how it tells: of what was, will or may be. */
final class FirstWords {
  private static final PassingWords WORDS = Telling.WORDS;
  private static final String PRESENT = "VBP";
  private static final String PAST = "VBD";
  private static final String PASSIVE = "VBN";
  private static final String POSSESSIVE = "PRP$";
  private static final String IMPERFECT = "يت";
  private static final String WILL = "سوف";
  private static final String ARTICLE = "ال";

  /** The deed of which a sentence tells has its day within so many words. */
  private static final int FAR_WORDS = 25;

  private static final ImmutableList<String> EARLIER = ImmutableList.of("في", "وقت", "سابق");

  private FirstWords() {}

  /** The place of the first word behind marks. */
  static int first(List<Token> tokens) {
    int first = 0;
    while (first < tokens.size() && tokens.get(first).isPunctuation()) {
      first++;
    }
    return first;
  }

  /** The first word, folded, and without an "and"; empty if there is none. */
  static String bare(List<Token> tokens) {
    int first = first(tokens);
    return first < tokens.size() ? JoinedConjunction.leftOut(Tokens.folded(tokens.get(first))) : "";
  }

  /**
   * Whether a sentence begins with what points to the one before it ("and this is what"), or with
   * somebody's own who was named before ({@code وكان شريكها}).
   */
  static boolean pointBack(List<Token> tokens) {
    String word = bare(tokens);
    int second = first(tokens) + 1;
    return WORDS.backward().contains(word)
        || (WORDS.was().contains(word) && second < tokens.size() && isOwn(tokens.get(second)));
  }

  private static boolean isOwn(Token token) {
    List<Segment> segments = token.segments();
    return segments.size() > 1
        && segments.get(segments.size() - 1).tag().equals(POSSESSIVE)
        && segments.get(0).tag().startsWith("NN");
  }

  /** Whether a sentence begins with what was earlier than what has just been told. */
  static boolean tellOfEarlier(List<Token> tokens) {
    return OpeningWords.beginBehindConjunction(
        Tokens.allFolded(tokens.subList(first(tokens), tokens.size())), EARLIER);
  }

  /** Whether it says so anywhere, with the day: {@code وكان قد حذر في وقت سابق الأربعاء}. */
  static boolean nameEarlier(List<Token> tokens) {
    List<String> words = Tokens.allFolded(tokens);
    for (int i = first(tokens); i + EARLIER.size() < tokens.size(); i++) {
      if (OpeningWords.beginBehindConjunction(words.subList(i, words.size()), EARLIER)
          && !tokens.get(i + EARLIER.size()).isPunctuation()) {
        return true;
      }
    }
    return false;
  }

  /** Whether an "and" or "so" is joined to the first word. */
  static boolean goOn(List<Token> tokens) {
    int first = first(tokens);
    return first < tokens.size()
        && tokens.get(first).segments().size() > 1
        && tokens.get(first).segments().get(0).tag().equals("CC");
  }

  /** Whether a sentence begins with what is planned or expected: "it is planned that". */
  static boolean expect(List<Token> tokens) {
    int next = first(tokens) + 1;
    if (next >= tokens.size()) {
      return false;
    }
    String word = bare(tokens);
    String second = Tokens.folded(tokens.get(next));
    return WORDS.expects().contains(word) || (word.equals("من") && isPlanned(second));
  }

  /** Whether a sentence begins with what may be or come: {@code وقد يتوج}, {@code ربما تتأجل}. */
  static boolean suppose(List<Token> tokens) {
    int next = first(tokens) + 1;
    return next < tokens.size()
        && WORDS.supposes().contains(bare(tokens))
        && tokens.get(next).segments().stream().anyMatch(FirstWords::isImperfect);
  }

  /**
   * Whether a date is that of what was planned or expected once, with which a sentence begins:
   * {@code وكان من المقرر}, {@code كان يفترض}. It came otherwise, or another sentence tells that it
   * came. "But" tells what did.
   */
  static boolean wereToBe(List<Token> tokens, int date) {
    int next = first(tokens) + 1;
    if (next + 1 >= tokens.size() || !WORDS.was().contains(bare(tokens))) {
      return false;
    }
    String second = Tokens.folded(tokens.get(next));
    boolean planned =
        WORDS.expects().contains(second)
            || WORDS.scheduled().contains(second)
            || (second.equals("من") && isPlanned(Tokens.folded(tokens.get(next + 1))));
    return planned
        && tokens.subList(next, Math.max(next, date)).stream()
            .noneMatch(token -> WORDS.but().contains(Tokens.folded(token)));
  }

  private static boolean isPlanned(String word) {
    return WORDS.planned().contains(word) || WORDS.expected().contains(word);
  }

  /** Whether a sentence begins with a condition: {@code وفي حال}, {@code وإذا}. */
  static boolean setCondition(List<Token> tokens) {
    int next = first(tokens) + 1;
    String word = bare(tokens);
    return WORDS.condition().contains(word)
        || (word.equals("في")
            && next < tokens.size()
            && WORDS.incase().contains(Tokens.folded(tokens.get(next))));
  }

  /** Whether the first verb of a sentence is of the future: {@code وسيتولى}, {@code سوف تعلن}. */
  static boolean lookAhead(List<Token> tokens) {
    for (Token token : tokens) {
      if (Tokens.folded(token).endsWith(WILL)) {
        return true;
      }
      if (Telling.isVerb(token)) {
        return Verbs.isFuture(token);
      }
    }
    return false;
  }

  /** Whether a sentence tells above all of what is to come: {@code ويقام النهائي}. */
  static boolean tellOfComing(List<Token> tokens) {
    int first = first(tokens);
    return lookAhead(tokens)
        || expect(tokens)
        || (first < tokens.size()
            && !WORDS.comes().contains(bare(tokens))
            && tokens.get(first).segments().stream().anyMatch(FirstWords::isImperfect));
  }

  /** Whether the first verb of a sentence is of the past. */
  static boolean lookBack(List<Token> tokens) {
    return tokens.stream()
        .filter(Telling::isVerb)
        .findFirst()
        .filter(verb -> verb.segments().stream().anyMatch(FirstWords::isPast))
        .isPresent();
  }

  /**
   * Whether a sentence begins with when or where something was that has been told before: {@code
   * ووقع الهجوم}.
   */
  static boolean comeBackToAnEvent(List<Token> tokens) {
    int next = first(tokens) + 1;
    if (next >= tokens.size()
        || !(WORDS.happened().contains(bare(tokens))
            || WORDS.happened().contains(Tokens.folded(tokens.get(next - 1))))) {
      return false;
    }
    String event = Tokens.folded(tokens.get(next));
    return event.startsWith(ARTICLE) && WORDS.events().contains(event.substring(ARTICLE.length()));
  }

  /**
   * Whether a sentence tells first of all what was on a day: {@code وغرقت العبارة الثلاثاء}; not
   * what somebody says of it, nor what came of it.
   *
   * @param date the first word of the day
   */
  static boolean tellOfDeed(List<Token> tokens, int date) {
    int first = first(tokens);
    return date == first
        || (date - first <= FAR_WORDS
            && !WORDS.says().contains(bare(tokens))
            && tokens.get(first).segments().stream().anyMatch(FirstWords::isPast));
  }

  /**
   * Whether a sentence tells what pictures show, of what has been told before: {@code وأظهرت صور}.
   */
  static boolean describePictures(List<Token> tokens) {
    int next = first(tokens) + 1;
    if (next >= tokens.size() || !WORDS.shows().contains(bare(tokens))) {
      return false;
    }
    String word = Tokens.folded(tokens.get(next));
    return WORDS
        .pictures()
        .contains(word.startsWith(ARTICLE) ? word.substring(ARTICLE.length()) : word);
  }

  /**
   * Whether a sentence tells the circumstances of what was told before: {@code وجاءت تصريحات
   * النقيب}, {@code ويأتي الانفجار}.
   */
  static boolean tellCircumstances(List<Token> tokens) {
    int next = first(tokens) + 1;
    if (next >= tokens.size() || !WORDS.comes().contains(bare(tokens))) {
      return false;
    }
    String word = Tokens.folded(tokens.get(next));
    String noun = word.startsWith(ARTICLE) ? word.substring(ARTICLE.length()) : word;
    return WORDS.commented().contains(noun) || WORDS.events().contains(noun);
  }

  private static boolean isPast(Segment segment) {
    return segment.tag().equals(PAST) || (segment.tag().equals(PASSIVE) && !isImperfect(segment));
  }

  /**
   * The passive has one tag for both tenses: {@code تستأنف} is an imperfect, {@code قتل} is none.
   */
  private static boolean isImperfect(Segment segment) {
    return segment.tag().equals(PRESENT)
        || (segment.tag().equals(PASSIVE) && IMPERFECT.indexOf(segment.form().charAt(0)) >= 0);
  }
}
