package org.khulasa.summarizer.timeline;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.khulasa.core.Segment;
import org.khulasa.core.Token;
import org.khulasa.summarizer.internal.Attribution;
import org.khulasa.summarizer.internal.JoinedConjunction;
import org.khulasa.summarizer.internal.Terms;
import org.khulasa.summarizer.internal.Tokens;

/**
 * What a date in a sentence is the date of: of what the sentence states, or of something that it
 * mentions in passing ("sentenced for the attacks of 2016", "the bridge that was opened in 2013").
 *
 * <p>No parser is needed for news: a clause or phrase in passing opens with a word of its own,
 * which are in {@code passing-words.txt}, and ends where a conjunction with a verb, or the comma
 * that belongs to the one before it, leads back. Linear in the words of the sentence.
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
  // Folded.
  private static final ImmutableSet<String> PRONOUNS = ImmutableSet.of("هو", "هي", "هما", "هم");
  // Folded. "What", also behind a preposition.
  private static final ImmutableSet<String> WHAT = ImmutableSet.of("ما", "لما", "بما", "عما");
  private static final String QUOTES = "\"”»";
  private static final int DIGITS_OF_A_YEAR = 4;
  // Folded. The law of 2007.
  private static final ImmutableSet<String> OF_A_YEAR = ImmutableSet.of("لعام", "لسنه");
  private static final String THEN = "ثم";
  private static final String COMPARATIVE = "JJR";
  private static final int COMPARING_WORDS = 10;

  private final List<Token> tokens;
  private final Rank[] ranks;
  private final int content;
  private final boolean[] sources;
  private final boolean[] dates;

  private Telling(
      List<Token> tokens, Rank[] ranks, int content, boolean[] sources, boolean[] dates) {
    this.tokens = tokens;
    this.ranks = ranks;
    this.content = content;
    this.sources = sources;
    this.dates = dates;
  }

  /**
   * Reads a sentence.
   *
   * @param dates whether a word belongs to a date
   */
  static Telling of(List<Token> tokens, boolean[] dates) {
    Rank[] ranks = new Rank[tokens.size()];
    boolean passing = false;
    boolean attribute = false;
    boolean bracket = false;
    boolean closesAtComma = false;
    boolean ofWhat = false;
    boolean predicate = false;
    boolean opened = false;
    boolean source = false;
    boolean[] sources = new boolean[tokens.size()];
    int content = 0;
    for (int i = 0; i < tokens.size(); i++) {
      String word = Tokens.folded(tokens.get(i));
      if (tokens.get(i).isPunctuation()) {
        if (word.equals("(") || word.equals(")")) {
          bracket = word.equals("(");
        } else if (content == 0 && opensQuotation(tokens, i)) {
          content = i + 1;
        } else if (isComma(word)) {
          // "What he said, on Monday": the day still belongs to it.
          boolean dated = ofWhat && i + 1 < tokens.size() && dates[i + 1];
          passing &= !closesAtComma(tokens, i, closesAtComma && !dated);
          source &= !leadsBack(tokens, i + 1);
        }
      } else if (!dates[i]) {
        boolean inPassing = opened || (passing && Saying.isOf(tokens, i));
        if (content == 0 && !inPassing && isThat(tokens, i)) {
          content = i + 1;
          passing = false;
        }
        boolean what = !source && isWhat(tokens, i);
        opened = what || WORDS.opens(tokens, i, dates);
        boolean describes =
            (predicate && isVerb(tokens.get(i)) && followsIndefinite(tokens, i))
                || WORDS.attributes().contains(word)
                || Apposition.begins(tokens, i, dates);
        if ((opened && (!passing || attribute)) || (describes && !passing)) {
          passing = true;
          attribute = !opened;
          ofWhat = what;
          closesAtComma = what || (i > 0 && isComma(Tokens.folded(tokens.get(i - 1))));
        }
        predicate |= isVerb(tokens.get(i));
        source |= predicate && WORDS.names(tokens, i);
      }
      sources[i] = source;
      if (bracket || (passing && !attribute)) {
        ranks[i] = Rank.PASSING;
      } else {
        ranks[i] = passing ? Rank.DESCRIBED : Rank.STATED;
      }
    }
    return new Telling(tokens, ranks, content, sources, dates);
  }

  private static boolean isThat(List<Token> tokens, int index) {
    return index < Attribution.LONGEST && WORDS.that().contains(Tokens.folded(tokens.get(index)));
  }

  private static boolean opensQuotation(List<Token> tokens, int index) {
    return index < Attribution.LONGEST
        && Tokens.folded(tokens.get(index)).equals(":")
        && Saying.isFirst(tokens);
  }

  /**
   * {@code ضعفي ما عرض علينا}: "what was offered"; not {@code ما أسفر عن}, "which led to", nor
   * {@code وفق ما أعلن}, which tells the source, nor {@code وهو ما}.
   */
  private static boolean isWhat(List<Token> tokens, int index) {
    if (!WHAT.contains(Tokens.folded(tokens.get(index)))
        || index + 1 >= tokens.size()
        || !isVerb(tokens.get(index + 1))
        || WORDS.results().contains(Tokens.folded(tokens.get(index + 1)))) {
      return false;
    }
    String before = index == 0 ? "" : Tokens.folded(tokens.get(index - 1));
    String bare = JoinedConjunction.leftOut(before);
    return WORDS.sources().get(before).isEmpty()
        && WORDS.sources().get(bare).isEmpty()
        && !PRONOUNS.contains(bare);
  }

  /**
   * Whether a clause in passing ends at a comma. "Who have worked there, since 2013" says of them
   * since when, though the comma parts it from them.
   */
  private static boolean closesAtComma(List<Token> tokens, int comma, boolean closesAtComma) {
    if (comma + 1 < tokens.size() && Tokens.folded(tokens.get(comma + 1)).equals(THEN)) {
      return false; // "Where a truce was declared on Tuesday, then a cease-fire on Thursday".
    }
    boolean bound =
        comma + 1 < tokens.size()
            && (WORDS.since().contains(Tokens.folded(tokens.get(comma + 1)))
                || WORDS.until().contains(Tokens.folded(tokens.get(comma + 1))));
    return (closesAtComma && !bound) || leadsBack(tokens, comma + 1);
  }

  /** Of a date that begins at a word. */
  Rank rank(int first, boolean weekday) {
    if (ranks[first] == Rank.PASSING) {
      return Rank.PASSING;
    }
    if (ranks[first] == Rank.DESCRIBED) {
      // News of this week tells of the fire itself; a year or a day of the month is background.
      return weekday ? Rank.DESCRIBED : Rank.PASSING;
    }
    if (first == 0) {
      return Rank.STATED;
    }
    Token before = tokens.get(first - 1);
    String word = Tokens.folded(before);
    String bare = JoinedConjunction.leftOut(word);
    if (WORDS.since().contains(bare)) {
      // The worst since March does not tell of March, nor does the toll since then.
      return isCompared(first) ? Rank.PASSING : Rank.BOUND;
    }
    if (WORDS.until().contains(bare) || (WORDS.after().contains(bare) && isYear(first))) {
      return Rank.PASSING;
    }
    // The invasion of 2003: a year or day of the month without a preposition belongs to a noun.
    boolean digit = Character.isDigit(Tokens.folded(tokens.get(first)).codePointAt(0));
    boolean attribute =
        isNumbered(first)
            || WORDS.isEvent(before)
            || isDated(word.equals("في") && first > 1 ? tokens.get(first - 2) : before)
            || (digit && isEventOfDay(first - 1))
            || (digit && isNoun(before) && !WORDS.beforeDates().contains(word));
    return attribute && !weekday ? Rank.PASSING : Rank.STATED;
  }

  /** Whether a date is a year: {@code للمرة الثانية بعد عام 1990} tells of another time. */
  private boolean isYear(int first) {
    String word = Tokens.folded(tokens.get(first));
    boolean named = WORDS.years().contains(word) && first + 1 < tokens.size();
    String year = named ? Tokens.folded(tokens.get(first + 1)) : word;
    return year.length() == DIGITS_OF_A_YEAR && year.chars().allMatch(Character::isDigit);
  }

  /** {@code القانون رقم 30 لعام 2007}. */
  private boolean isNumbered(int first) {
    return OF_A_YEAR.contains(Tokens.folded(tokens.get(first)))
        && Character.isDigit(Tokens.folded(tokens.get(first - 1)).codePointAt(0));
  }

  /** {@code شهادة صادرة في يناير}. */
  private static boolean isDated(Token token) {
    String word = Tokens.folded(token);
    return WORDS.dated().contains(word.startsWith("ال") ? word.substring(2) : word);
  }

  /** {@code أحداث يوم 3 مايو}. */
  private boolean isEventOfDay(int before) {
    return before > 0
        && Tokens.folded(tokens.get(before)).equals("يوم")
        && WORDS.isEvent(tokens.get(before - 1));
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

  /** Whether "when" follows a date: "since December, when the council recognised". */
  boolean isExplained(int end) {
    return end < tokens.size()
        && WORDS
            .when()
            .contains(Tokens.folded(tokens.get(tokens.get(end).isPunctuation() ? next(end) : end)));
  }

  private int next(int mark) {
    return Math.min(mark + 1, tokens.size() - 1);
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
    return new Saying(tokens, content);
  }

  /** Whether a date is only the last day for something. */
  boolean isDeadline(int first) {
    return first > 0 && WORDS.deadlines().contains(Tokens.folded(tokens.get(first - 1)));
  }

  /**
   * Whether a word tells who says it: before the "that" of what somebody says, or behind it all.
   */
  boolean isAttribution(int index) {
    return index < content || sources[index];
  }

  /** Whether a word stands in who says it, behind what he says. */
  boolean isSource(int index) {
    return sources[index];
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

  /** {@code هجوم استهدف}: a verb behind a noun without the article begins a clause about it. */
  private static boolean followsIndefinite(List<Token> tokens, int verb) {
    if (verb == 0 || isConjunctionWithVerb(tokens.get(verb))) {
      return false;
    }
    Token before = tokens.get(verb - 1);
    if (QUOTES.contains(before.normal())) {
      return isIndefinite(tokens, verb - 1);
    }
    return isIndefinite(before);
  }

  /** {@code "جسم غريب" أطلقته}; a single word in quotation marks is mostly a name. */
  private static boolean isIndefinite(List<Token> tokens, int closing) {
    return closing > 1
        && isIndefinite(tokens.get(closing - 1))
        && isIndefinite(tokens.get(closing - 2));
  }

  private static boolean isIndefinite(Token before) {
    return before.segments().stream()
            .anyMatch(s -> s.tag().equals("NN") || s.tag().equals("NNS") || s.tag().equals("JJ"))
        && before.segments().stream().noneMatch(s -> s.tag().startsWith("PRP"))
        && before.segments().stream().noneMatch(s -> s.tag().startsWith("DT"));
  }

  static boolean isVerb(Token token) {
    return token.segments().stream()
        .anyMatch(s -> s.tag().startsWith("VB") && !s.tag().equals("VBG"));
  }

  private static boolean hasTag(Token token, String tag) {
    return token.segments().stream().anyMatch(segment -> segment.tag().equals(tag));
  }

  private static boolean isNoun(Token token) {
    return token.segments().stream().anyMatch(s -> s.tag().contains("NN"));
  }

  static boolean isComma(String word) {
    return word.equals("\u060C") || word.equals(",") || word.equals("\u061B");
  }
}
