package org.khulasa.summarizer.timeline;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.List;
import org.khulasa.core.Segment;
import org.khulasa.core.Token;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.core.text.WordLists;
import org.khulasa.core.text.Words;
import org.khulasa.summarizer.internal.Terms;

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
    /** Since when, or until when, what is stated holds. */
    BOUND,
    /** The date of something else. */
    PASSING
  }

  private static final PassingWords WORDS = PassingWords.load();
  private static final int LONGEST_ATTRIBUTION = 24;
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
    boolean predicate = false;
    boolean opened = false;
    boolean source = false;
    boolean[] sources = new boolean[tokens.size()];
    int content = 0;
    for (int i = 0; i < tokens.size(); i++) {
      String word = folded(tokens.get(i));
      if (tokens.get(i).isPunctuation()) {
        if (word.equals("(") || word.equals(")")) {
          bracket = word.equals("(");
        } else if (isComma(word)) {
          passing &= !closesAtComma(tokens, i, closesAtComma);
          source &= !leadsBack(tokens, i + 1);
        }
      } else if (!dates[i]) {
        if (content == 0 && i < LONGEST_ATTRIBUTION && WORDS.that().contains(word) && !opened) {
          content = i + 1;
          passing = false;
        }
        opened = WORDS.opens(tokens, i, dates);
        boolean describes = predicate && isVerb(tokens.get(i)) && followsIndefinite(tokens, i);
        if ((opened && (!passing || attribute)) || (describes && !passing)) {
          passing = true;
          attribute = !opened;
          closesAtComma = i > 0 && isComma(folded(tokens.get(i - 1)));
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

  /**
   * Whether a clause in passing ends at a comma. "Who have worked there, since 2013" says of them
   * since when, though the comma parts it from them.
   */
  private static boolean closesAtComma(List<Token> tokens, int comma, boolean closesAtComma) {
    boolean bound =
        comma + 1 < tokens.size() && WORDS.bounds().contains(folded(tokens.get(comma + 1)));
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
    String word = folded(before);
    if (WORDS.bounds().contains(word)) {
      // The worst since 2013 does not tell of 2013.
      return compares(first) ? Rank.PASSING : Rank.BOUND;
    }
    // The invasion of 2003: a year or day of the month without a preposition belongs to a noun.
    boolean bare = Character.isDigit(folded(tokens.get(first)).codePointAt(0));
    boolean attribute =
        WORDS.isEvent(before)
            || (bare && isEventOfDay(first - 1))
            || (bare && isNoun(before) && !WORDS.beforeDates().contains(word));
    return attribute && !weekday ? Rank.PASSING : Rank.STATED;
  }

  /** {@code أحداث يوم 3 مايو}. */
  private boolean isEventOfDay(int before) {
    return before > 0
        && folded(tokens.get(before)).equals("يوم")
        && WORDS.isEvent(tokens.get(before - 1));
  }

  private boolean compares(int first) {
    for (int i = Math.max(0, first - COMPARING_WORDS); i < first; i++) {
      Token token = tokens.get(i);
      if (WORDS.comparing().contains(folded(token))
          || token.segments().stream().anyMatch(s -> s.tag().equals("JJR"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence begins with what points to the one before it ("and this is what"). */
  static boolean pointsBack(List<Token> tokens) {
    int first = 0;
    while (first < tokens.size() && tokens.get(first).isPunctuation()) {
      first++;
    }
    return first < tokens.size()
        && WORDS.backward().contains(withoutAnd(folded(tokens.get(first))));
  }

  private static String withoutAnd(String word) {
    boolean joined = word.length() > 2 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف');
    return joined ? word.substring(1) : word;
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
    return tokens.get(index).isPunctuation() && !folded(tokens.get(index)).equals("/");
  }

  private boolean beginsClause(int index) {
    return isConjunctionWithVerb(tokens.get(index)) || WORDS.opens(tokens, index, dates);
  }

  /**
   * Whether a word tells who says it: before the "that" of what somebody says, or behind it all.
   */
  boolean isAttribution(int index) {
    return index < content || sources[index];
  }

  static boolean leadsBack(List<Token> tokens, int next) {
    if (next >= tokens.size()) {
      return false;
    }
    Token token = tokens.get(next);
    return isVerb(token)
        || isConjunctionWithVerb(token)
        || WORDS.back().contains(folded(token))
        || (next + 1 < tokens.size() && token.normal().equals("و") && isVerb(tokens.get(next + 1)));
  }

  private static boolean isConjunctionWithVerb(Token token) {
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
    return before.segments().stream()
            .anyMatch(s -> s.tag().equals("NN") || s.tag().equals("NNS") || s.tag().equals("JJ"))
        && before.segments().stream().noneMatch(s -> s.tag().startsWith("PRP"))
        && before.segments().stream().noneMatch(s -> s.tag().startsWith("DT"));
  }

  private static boolean isVerb(Token token) {
    return token.segments().stream()
        .anyMatch(s -> s.tag().startsWith("VB") && !s.tag().equals("VBG"));
  }

  private static boolean isNoun(Token token) {
    return token.segments().stream().anyMatch(s -> s.tag().contains("NN"));
  }

  private static boolean isComma(String word) {
    return word.equals("\u060C") || word.equals(",") || word.equals("\u061B");
  }

  static String folded(Token token) {
    return LetterFolding.fold(token.normal());
  }

  /**
   * The words of {@code passing-words.txt}.
   *
   * @param openers phrases by their first word
   * @param sources phrases by their first word that begin an attribution at the end
   * @param events nouns that dates are part of the name of
   */
  private record PassingWords(
      ImmutableListMultimap<String, List<String>> openers,
      ImmutableListMultimap<String, List<String>> sources,
      ImmutableSet<String> events,
      ImmutableSet<String> bounds,
      ImmutableSet<String> back,
      ImmutableSet<String> that,
      ImmutableSet<String> beforeDates,
      ImmutableSet<String> comparing,
      ImmutableSet<String> backward,
      ImmutableSet<String> planned) {

    boolean isEvent(Token token) {
      return token.segments().stream()
          .anyMatch(segment -> events.contains(LetterFolding.fold(segment.form())));
    }

    /** Whether a phrase in passing begins at a word: with a noun or clause, not with a date. */
    boolean opens(List<Token> tokens, int index, boolean[] dates) {
      String word = folded(tokens.get(index));
      boolean joined = word.length() > 3 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف');
      if (planned.contains(word)) {
        // "The talks planned for Friday" tell of Friday no more than "the talks to be held then".
        return index == 0 || !withoutAnd(folded(tokens.get(index - 1))).equals("من");
      }
      return opens(word, tokens, index, dates)
          || (joined && opens(word.substring(1), tokens, index, dates));
    }

    private boolean opens(String word, List<Token> tokens, int index, boolean[] dates) {
      for (List<String> phrase : openers.get(word)) {
        int end = index + phrase.size();
        if (end < tokens.size() && !dates[end] && matches(phrase, tokens, index)) {
          return true;
        }
      }
      return false;
    }

    /** Whether at a word begins who says what stands before it: "as the ministry said". */
    boolean names(List<Token> tokens, int index) {
      return sources.get(folded(tokens.get(index))).stream()
          .anyMatch(phrase -> matches(phrase, tokens, index));
    }

    private static boolean matches(List<String> phrase, List<Token> tokens, int index) {
      if (index + phrase.size() > tokens.size()) {
        return false;
      }
      for (int i = 1; i < phrase.size(); i++) {
        if (!folded(tokens.get(index + i)).equals(phrase.get(i))) {
          return false;
        }
      }
      return true;
    }

    static PassingWords load() {
      String resource = "passing-words.txt";
      ImmutableListMultimap.Builder<String, List<String>> openers = ImmutableListMultimap.builder();
      ImmutableListMultimap.Builder<String, List<String>> sources = ImmutableListMultimap.builder();
      ImmutableSetMultimap.Builder<String, String> others = ImmutableSetMultimap.builder();
      for (String line : WordLists.lines(Telling.class, resource)) {
        int tab = line.indexOf('\t');
        if (tab < 0) {
          throw new IllegalStateException(resource + " has the line: " + line);
        }
        List<String> phrase = new ArrayList<>();
        Words.of(line.substring(tab + 1)).forEach(word -> phrase.add(LetterFolding.fold(word)));
        if (line.startsWith("opens")) {
          openers.put(phrase.get(0), List.copyOf(phrase));
        } else if (line.startsWith("source")) {
          sources.put(phrase.get(0), List.copyOf(phrase));
        } else {
          others.put(line.substring(0, tab), phrase.get(0));
        }
      }
      ImmutableSetMultimap<String, String> sets = others.build();
      return new PassingWords(
          openers.build(),
          sources.build(),
          sets.get("event"),
          sets.get("bound"),
          sets.get("back"),
          sets.get("that"),
          sets.get("before"),
          sets.get("compares"),
          sets.get("backward"),
          sets.get("planned"));
    }
  }
}
