package org.khulasa.summarizer.timeline;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.khulasa.core.Segment;
import org.khulasa.core.Token;
import org.khulasa.summarizer.internal.JoinedConjunction;
import org.khulasa.summarizer.internal.Terms;
import org.khulasa.summarizer.internal.Tokens;

/**
 * What a date in a sentence is the date of: of what the sentence states, or of something that it
 * mentions in passing ("sentenced for the attacks of 2016", "the bridge that was opened in 2013").
 *
 * <p>Which clause a date stands in decides first ({@link ClauseScan}), then the word before it. The
 * words that tell are in {@code passing-words.txt}. Linear in the words of the sentence.
 */
final class Telling {
  /** How near a date is to what the sentence states. */
  enum Rank {
    /** The date of a main clause. */
    STATED,
    /** The date of a noun without the article ("killed in a fire that broke out on Sunday"). */
    DESCRIBED,
    /** The day since which what is stated holds. */
    BOUND,
    /** The date of what somebody only says in passing, or looks ahead to. */
    SPOKEN,
    /** The date of something else. */
    PASSING;

    boolean isInPassing() {
      return this == SPOKEN || this == PASSING;
    }
  }

  static final PassingWords WORDS = PassingWords.load();
  private static final int DIGITS_OF_A_YEAR = 4;
  private static final String COMPARATIVE = "JJR";
  // Folded.
  private static final ImmutableSet<String> AS = ImmutableSet.of("كما", "مثلما");
  private static final int COMPARING_WORDS = 10;

  private final List<Token> tokens;
  private final boolean[] dates;
  private final ClauseScan clauses;

  private Telling(List<Token> tokens, boolean[] dates, ClauseScan clauses) {
    this.tokens = tokens;
    this.dates = dates;
    this.clauses = clauses;
  }

  /**
   * Reads a sentence.
   *
   * @param dates whether a word belongs to a date
   */
  static Telling of(List<Token> tokens, boolean[] dates) {
    return new Telling(tokens, dates, ClauseScan.of(tokens, dates));
  }

  /** Of a date that begins at a word. */
  Rank rank(int first, boolean weekday) {
    Rank clause = clauses.rank(first);
    if (clause == Rank.DESCRIBED) {
      // News of this week tells of the fire itself; a year or a day of the month is background.
      return weekday ? Rank.DESCRIBED : Rank.PASSING;
    }
    return clause == Rank.PASSING || first == 0 ? clause : rankInMainClause(first, weekday);
  }

  private Rank rankInMainClause(int first, boolean weekday) {
    String before = JoinedConjunction.leftOut(Tokens.folded(tokens.get(first - 1)));
    if (WORDS.since().contains(before)) {
      // The worst since March does not tell of March, nor does the toll since then.
      return isCompared(first) ? Rank.PASSING : Rank.BOUND;
    }
    boolean other =
        WORDS.until().contains(before)
            || (WORDS.after().contains(before) && isYear(first))
            || (!weekday
                && (WORDS.others().contains(before)
                    || isLikeThen(first)
                    || isBehindComparative(first)
                    || NamingDate.is(tokens, first)));
    return other ? Rank.PASSING : Rank.STATED;
  }

  /** {@code كما حدث الأسبوع الماضي}. */
  private boolean isLikeThen(int first) {
    return first > 1
        && WORDS.happened().contains(Tokens.folded(tokens.get(first - 1)))
        && AS.contains(Tokens.folded(tokens.get(first - 2)));
  }

  /** {@code أعلى من العام الماضي}. */
  private boolean isBehindComparative(int first) {
    return first > 1
        && Tokens.folded(tokens.get(first - 1)).equals("من")
        && hasTag(tokens.get(first - 2), COMPARATIVE);
  }

  /** Whether a date is a year: {@code للمرة الثانية بعد عام 1990} tells of another time. */
  private boolean isYear(int first) {
    String word = Tokens.folded(tokens.get(first));
    boolean named = WORDS.years().contains(word) && first + 1 < tokens.size();
    String year = named ? Tokens.folded(tokens.get(first + 1)) : word;
    return year.length() == DIGITS_OF_A_YEAR && year.chars().allMatch(Character::isDigit);
  }

  private boolean isCompared(int first) {
    for (int i = Math.max(0, first - COMPARING_WORDS); i < first; i++) {
      Token token = tokens.get(i);
      if (WORDS.comparing().contains(Tokens.folded(token)) || hasTag(token, COMPARATIVE)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether "when" follows a date: "since December, when the council recognised".
   *
   * @param end the word or mark behind the date
   */
  boolean isExplained(int end) {
    int next = end < tokens.size() && tokens.get(end).isPunctuation() ? end + 1 : end;
    return next < tokens.size() && WORDS.when().contains(Tokens.folded(tokens.get(next)));
  }

  /**
   * The terms of the clause around a date: what it alone would say of that time.
   *
   * @param first the date's first word
   * @param end the word behind its last
   */
  ImmutableSet<String> clause(int first, int end) {
    int from = first;
    while (from > 0 && !endsClause(from - 1) && !beginsClause(from)) {
      from--;
    }
    int to = end;
    while (to < tokens.size() && !endsClause(to) && !beginsClause(to)) {
      to++;
    }
    return ImmutableSet.<String>builder()
        .addAll(Terms.of(tokens.subList(from, first)))
        .addAll(Terms.of(tokens.subList(end, to)))
        .build();
  }

  private boolean endsClause(int index) {
    return tokens.get(index).isPunctuation() && !Tokens.folded(tokens.get(index)).equals("/");
  }

  private boolean beginsClause(int index) {
    return isConjunctionWithVerb(tokens.get(index)) || WORDS.opens(tokens, index, dates);
  }

  /** What somebody says in the sentence. */
  Saying saying() {
    return new Saying(tokens, clauses.content());
  }

  /** Whether a date is only the last day for something. */
  boolean isDeadline(int first) {
    return first > 0 && WORDS.deadlines().contains(Tokens.folded(tokens.get(first - 1)));
  }

  /**
   * Whether a word tells who says it: before the "that" of what somebody says, or behind it all.
   */
  boolean isAttribution(int index) {
    return index < clauses.content() || isSource(index);
  }

  /** Whether a word stands in who says it, behind what he says. */
  boolean isSource(int index) {
    return clauses.isSource(index);
  }

  static boolean leadsBack(List<Token> tokens, int next) {
    if (next >= tokens.size()) {
      return false;
    }
    Token token = tokens.get(next);
    return isVerb(token)
        || isConjunctionWithVerb(token)
        || WORDS.back().contains(Tokens.folded(token))
        || (next + 1 < tokens.size() && token.normal().equals("و") && isVerb(tokens.get(next + 1)));
  }

  static boolean isConjunctionWithVerb(Token token) {
    List<Segment> segments = token.segments();
    if (segments.size() < 2) {
      return false;
    }
    String first = segments.get(0).form();
    boolean conjunction = first.equals("و") || first.equals("ف");
    return conjunction
        && segments.stream().anyMatch(s -> s.tag().startsWith("VB") && !s.tag().equals("VBG"));
  }

  static boolean isVerb(Token token) {
    return token.segments().stream()
        .anyMatch(s -> s.tag().startsWith("VB") && !s.tag().equals("VBG"));
  }

  private static boolean hasTag(Token token, String tag) {
    return token.segments().stream().anyMatch(segment -> segment.tag().equals(tag));
  }

  static boolean isComma(String word) {
    return word.equals("\u060C") || word.equals(",") || word.equals("\u061B");
  }
}
