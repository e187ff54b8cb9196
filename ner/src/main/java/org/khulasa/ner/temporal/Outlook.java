package org.khulasa.ner.temporal;

import java.util.List;
import org.khulasa.core.Segment;

/** Whether a sentence looks ahead: {@code سوف}, {@code من المقرر}, a verb with {@code سـ}. */
final class Outlook {
  /** How far back words that look ahead reach. */
  private static final int WINDOW = 12;

  /** How far a verb of the future does, if no other clause begins behind it. */
  private static final int FAR_WINDOW = 25;

  /** How far words reach that a sentence begins with, as the verb of its main clause. */
  private static final int MAIN_WINDOW = 30;

  /** {@code ومن المقرر أن}: the word that looks ahead may be the third. */
  private static final int MAIN_WORDS = 3;

  /** Farther inside a sentence its first verb is no longer looked for; lists go on for pages. */
  private static final int FAR_INSIDE = 60;

  private static final int VERB_WINDOW = 12;
  private static final int CLAUSE_WINDOW = 16;
  private static final int NEWS_WINDOW = 8;
  private static final int NEAR_VERB = 5;

  /** So far before what was to be stands the verb that says "was". */
  private static final int NEAR_WAS = 4;

  /** So far behind "after" a day is still that of what went before. */
  private static final int NEAR_AFTER = 4;

  /** The same, if it is what somebody has done. */
  private static final int NEAR_DONE = 7;

  private final Words words;

  Outlook(Words words) {
    this.words = words;
  }

  /** Whether one of the words before this one looks ahead. */
  boolean isAhead(int index) {
    return isAhead(index, false);
  }

  /**
   * The same for a day that may have been just now.
   *
   * @param justOver whether it was yesterday or so: then what began as of it, what was to be on it,
   *     and what something is behind is over ({@code اعتبارا من الجمعة}, {@code كانت ستنتهي
   *     الجمعة}, {@code بعد خسارته الجمعة})
   */
  boolean isAhead(int index, boolean justOver) {
    for (int i = index - 1; i >= 0 && i >= index - WINDOW; i--) {
      Word word = words.get(i);
      boolean after = Context.AFTER.has(word.full());
      if (after
          && ((justOver && i >= index - NEAR_AFTER) || (isDone(i + 1) && i >= index - NEAR_DONE))) {
        return false;
      }
      boolean over = justOver && mayBeOver(i);
      if (!over && word.is(Kind.AHEAD) && !wasAhead(i)) {
        return true;
      }
      if (!over && ((isFuture(word) && !standsAlone(i)) || isFutureBehindWho(i))) {
        return true;
      }
      if (Told.isPerfect(word)) {
        break; // "Who is to play tomorrow lost on Saturday".
      }
    }
    return isFarAhead(index, justOver)
        || (index <= MAIN_WINDOW && isMainVerbAhead(index, justOver));
  }

  /** {@code سيضاعف عدد جنوده لمواجهة أي احتجاج على افتتاح الطريق الجديد الاثنين}. */
  private boolean isFarAhead(int index, boolean justOver) {
    for (int i = index - 1; i >= 0 && i >= index - FAR_WINDOW; i--) {
      Word word = words.get(i);
      if (endsFuture(i)) {
        return false;
      }
      if (isFuture(word) && !standsAlone(i)) {
        return i < index - WINDOW && !(justOver && mayBeOver(i));
      }
    }
    return false;
  }

  /** Whether behind a word it is no longer clear that a verb of the future before it reaches on. */
  private boolean endsFuture(int index) {
    Word word = words.get(index);
    return Context.WHO.has(word.full())
        || Context.AFTER.has(word.full())
        || words.isMark(index, "\"”“«».؛:")
        || Told.isPerfect(word)
        || Told.isPerfectPassive(word);
  }

  /** {@code بعد فوزه في الانتخابات}: what somebody has done. */
  private boolean isDone(int index) {
    List<Segment> segments = words.get(index).token().segments();
    return segments.size() > 1 && segments.get(segments.size() - 1).tag().equals("PRP$");
  }

  private boolean mayBeOver(int index) {
    return Context.AS_OF.has(words.get(index).unjoined()) || wasToBe(index);
  }

  /** {@code كانت ألمانيا تنتظر}, {@code كانت المحادثات ستنتهي}; not "whether it was". */
  private boolean wasToBe(int index) {
    for (int i = index - 1; i >= 0 && i >= index - NEAR_WAS; i--) {
      if (Context.WAS.has(words.get(i).unjoined())) {
        return !Context.WHETHER.has(words.before(i));
      }
      if (words.isMark(i, ".،؛:\"")) {
        return false;
      }
    }
    return false;
  }

  /** {@code منذ الجمعة}, {@code منذ صباح يوم الجمعة}: that is always over. */
  boolean isSince(int index) {
    return Context.SINCE.has(words.before(words.beforeDay(index) + 1));
  }

  /** {@code على أن يزور القرية الجمعة}, {@code حين يجتمعون مساء الأربعاء}. */
  boolean isInClauseToCome(int index) {
    for (int i = index - 2; i >= 0 && i >= index - CLAUSE_WINDOW; i--) {
      boolean begins =
          Context.WHEN.has(words.get(i).full())
              || (words.isWord(i, "ان") && words.isWord(i - 1, "علي"));
      String verb = words.get(i + 1).verbTag();
      if ((begins && verb.equals("VBP")) || (isIf(i) && verb.equals("VBD"))) {
        return true;
      }
    }
    return false;
  }

  /** {@code إذا فاز}, {@code لو خسر}; not "whether he won", nor "if he was". */
  private boolean isIf(int index) {
    boolean begins =
        words.isWord(index, "لو")
            || (words.isWord(index, "حال") && words.isWord(index - 1, "في"))
            || (words.isWord(index, "اذا")
                && !words.isWord(index - 1, "ما")
                && !words.isWord(index - 1, "عما"));
    return begins && !words.isWord(index + 1, "كان") && !words.isWord(index + 1, "كانت");
  }

  /** {@code كان من المقرر أن}: what was ahead once may be over. */
  private boolean wasAhead(int index) {
    int before = words.isWord(index - 1, "من") ? index - 2 : index - 1;
    return words.isKey(before, "كان") || words.isWord(before, "وكان");
  }

  private boolean isMainVerbAhead(int index, boolean justOver) {
    boolean ahead = false;
    for (int i = 0; i < index; i++) {
      Word word = words.get(i);
      if (Context.WHO.has(word.full()) || Told.isPerfect(word)) {
        return false;
      }
      boolean over = justOver && mayBeOver(i);
      ahead |= i < MAIN_WORDS && word.is(Kind.AHEAD) && !wasAhead(i) && !over;
      ahead |= i == 0 && isFuture(word);
    }
    return ahead;
  }

  /**
   * Whether a weekday without such words lies ahead all the same: news tells in the perfect of what
   * was, so a day close behind an imperfect verb, in a sentence without a perfect one, is to come.
   */
  boolean isPlanned(int index) {
    if (index > FAR_INSIDE) {
      return false;
    }
    boolean planned = false;
    for (int i = index - 1; i >= 0; i--) {
      Word word = words.get(i);
      String verb = word.verbTag();
      if (Told.isPerfect(word)) {
        return false;
      }
      if (!planned) {
        String bare = word.unjoined();
        if (i < index - VERB_WINDOW || Context.ASIDE.has(bare)) {
          return false;
        }
        if (verb.equals("VBP") || Context.NEVER_PERFECT.has(bare)) {
          if (Context.COMMENT.has(bare) || mayBePerfect(i, bare) || isBeforeThat(i, index)) {
            return false;
          }
          if (index - i <= NEAR_VERB && Context.WHO.has(words.before(i))) {
            return true; // "The cup that begins on Thursday", whatever came before it.
          }
          planned = true;
        }
      }
    }
    return planned;
  }

  /** {@code قبل أن تعلن}, with the day farther off: mostly it was. */
  private boolean isBeforeThat(int verb, int day) {
    return day - verb > NEAR_VERB && words.isWord(verb - 1, "ان") && words.isWord(verb - 2, "قبل");
  }

  /**
   * {@code تفاوض} is a perfect, too, unless a woman's, a group's or a country's: these would have a
   * ت behind.
   */
  private boolean mayBePerfect(int index, String bare) {
    // The day in between is no woman: "changed on Friday".
    boolean day = words.phrase(index + 1, Kind.WEEKDAY).isPresent();
    String next = words.has(index + 1) && !day ? words.get(index + 1).token().normal() : "";
    return bare.startsWith("ت")
        && !bare.startsWith("تت")
        && !Context.NEVER_PERFECT.has(bare)
        && !next.endsWith("ة")
        && !next.endsWith("ات")
        && !next.endsWith("يا");
  }

  /** {@code قمة الجمعة التي ستعقد}: what follows says so. */
  boolean isAheadBehind(int index) {
    return words.has(index + 1)
        && Context.WHO.has(words.get(index).full())
        && isFuture(words.get(index + 1));
  }

  /** {@code المحادثات الأربعاء ستحسم}: the day of what will do so. */
  boolean isBeforeFuture(int index, int last) {
    int next = words.skip(last + 1, DateParser.CONNECTORS);
    if (index > FAR_INSIDE || !words.has(next) || !isFuture(words.get(next))) {
      return false;
    }
    // Without a comma the verb is that of the word before: "the match on Saturday will be".
    int from = next > last + 1 ? 0 : Math.max(0, index - 2);
    for (int i = from; i < index; i++) {
      if (Told.isPerfect(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a day belongs to what the sentence states, not to what went before that. */
  boolean isNews(int index) {
    for (int i = index - 1; i >= 0 && i >= index - NEWS_WINDOW; i--) {
      if (Context.BACKGROUND.has(words.get(i).full())) {
        return false;
      }
    }
    return true;
  }

  /** {@code الذي سيلاقيه}: behind a relative pronoun no name stands. */
  private boolean isFutureBehindWho(int index) {
    String normal = words.get(index).token().normal();
    return Context.WHO.has(words.before(index))
        && words.get(index).token().segments().size() == 1
        && normal.length() > 4
        && (normal.startsWith("سي") || normal.startsWith("ست"));
  }

  /** Whether brackets hold this word only: a name of what stands before, and no verb. */
  private boolean standsAlone(int index) {
    return index > 0
        && index + 1 < words.size()
        && words.get(index - 1).token().normal().equals("(")
        && words.get(index + 1).token().normal().equals(")");
  }

  /** Whether a word is a verb in the future, as far as tags tell: سنتكوم is a name. */
  private static boolean isFuture(Word word) {
    List<Segment> segments = word.token().segments();
    String normal = word.token().normal();
    if (normal.length() > 4 && normal.startsWith("سأ") && !normal.startsWith("سأل")) {
      return true; // Seldom divided.
    }
    for (int i = 0; i < Math.min(2, segments.size() - 1); i++) {
      String verb = segments.get(i + 1).tag();
      if (segments.get(i).form().equals("س")) {
        return verb.isEmpty() || verb.startsWith("VB");
      }
      if (segments.get(i).form().length() > 1) {
        return false;
      }
    }
    return false;
  }
}
