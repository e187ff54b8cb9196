package org.khulasa.summarizer.internal;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Sentence;
import org.khulasa.core.Span;
import org.khulasa.core.Token;

/**
 * What stands before a report's first word: where it was written, when, by whom and for which
 * agency, as in {@code القاهرة - رويترز - قال ...}. It is no part of what the report says.
 *
 * <p>Taken for one is only what no verb stands in and a verb of the past follows, behind a dash or
 * a slash; behind a colon alone, which may introduce a speaker too, only if an agency is named.
 * Anything may follow where more tells that it is a dateline: an agency in brackets, between
 * slashes or behind a place, and a mark behind that ({@code (CNN)-- ...}, {@code غزة/ وفا/ ...});
 * or a place and a day, and a dash ({@code عمان 14 تشرين الأول (...) - ...}). A day alone heads an
 * entry of a chronicle and stays, as does a time of day. Abbreviations of agencies look like "and
 * ..." ({@code وان}): alone in brackets, or short and alone between two marks, such a word is a
 * name.
 */
public final class Dateline {
  private static final int MOST_WORDS = 6;
  private static final int MOST_TOKENS = 24;
  private static final ImmutableSet<String> DASHES =
      ImmutableSet.of("-", "\u2013", "\u2014", "\u0640", "/", "|");
  private static final String COMMA = "\u060C";
  private static final ImmutableSet<String> MARKS_INSIDE =
      ImmutableSet.of("(", ")", ".", ",", COMMA, "*");
  private static final ImmutableSet<String> OPENING_QUOTES =
      ImmutableSet.of("\u00AB", "\u201C", "\"");
  private static final ImmutableSet<String> CLOSING_QUOTES =
      ImmutableSet.of("\u00BB", "\u201D", "\"");

  /** By kind, each without spaces. */
  private static final ImmutableSetMultimap<String, String> WORDS = read();

  // "Wrote" stands in a dateline, before the writer's name.
  private static final ImmutableSet<String> WROTE = WORDS.get("wrote");
  // What agencies and sites have in their names.
  private static final ImmutableSet<String> OF_AGENCIES = WORDS.get("word");
  // Names and abbreviations, without marks.
  private static final ImmutableSet<String> AGENCIES = WORDS.get("agency");
  // Verbs of the past that are written like nouns: "were killed", "kidnapped", "ordered".
  private static final ImmutableSet<String> LIKE_NOUNS = WORDS.get("verb");
  private static final int LONGEST_ABBREVIATION = 3;
  // Folded. Behind it a word that could be a verb is a name: "Twilight News".
  private static final String NEWS = "نيوز";
  // Newspapers that set their names in quotation marks behind the place.
  private static final ImmutableSet<String> NEWSPAPERS = WORDS.get("newspaper");
  // "Correspondent of": behind it any name in quotation marks is an outlet's.
  private static final ImmutableSet<String> SENDERS = WORDS.get("sender");

  /** A headline that was taken for a sentence may stand before the one with the dateline. */
  private static final int SENTENCES = 2;

  private Dateline() {}

  private static ImmutableSetMultimap<String, String> read() {
    ImmutableSetMultimap.Builder<String, String> words = ImmutableSetMultimap.builder();
    KindLists.phrases(
            Dateline.class,
            "datelines.txt",
            "wrote",
            "word",
            "agency",
            "verb",
            "newspaper",
            "sender")
        .forEach((kind, phrase) -> words.put(kind, String.join("", phrase)));
    return words.build();
  }

  /** Where the datelines of an article stand: from the beginning of a sentence to its report. */
  public static List<Span> in(AnalyzedDocument article) {
    List<Span> datelines = new ArrayList<>();
    List<Sentence> sentences = article.sentences();
    for (int i = 0; i < sentences.size() && mayStandIn(i); i++) {
      int start = sentences.get(i).span().start();
      int report = leftOut(sentences.get(i)).span().start();
      if (report > start) {
        datelines.add(new Span(start, report));
      }
    }
    return datelines;
  }

  /**
   * Whether a sentence is near enough to the beginning of its article.
   *
   * @param position its number there, from 0
   */
  static boolean mayStandIn(int position) {
    return position < SENTENCES;
  }

  /** The sentence without its dateline; the sentence itself if it has none. */
  static Sentence leftOut(Sentence sentence) {
    int skipped = tokens(sentence);
    if (skipped == 0) {
      return sentence;
    }
    List<Token> rest = sentence.tokens().subList(skipped, sentence.tokens().size());
    return new Sentence(new Span(rest.get(0).span().start(), sentence.span().end()), rest);
  }

  /** The number of tokens that are a dateline. */
  private static int tokens(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    Head head = new Head();
    int end = Math.min(MOST_TOKENS, tokens.size()) - 1;
    for (int i = 0; i < end; i++) {
      Token token = tokens.get(i);
      boolean verbFollows = isPast(tokens.get(i + 1));
      if (token.isPunctuation()
          ? head.endsAt(token.normal(), verbFollows)
          : head.endsWith(token, verbFollows)) {
        return isNumber(tokens.subList(0, i + 1)) ? 0 : withMarks(tokens, i + 1);
      }
      if (head.broken) {
        return 0;
      }
    }
    return 0;
  }

  /** A number or a time of day alone is that of an item or of an entry. */
  private static boolean isNumber(List<Token> tokens) {
    return tokens.stream().noneMatch(token -> token.normal().chars().anyMatch(Character::isLetter));
  }

  /** What ends with a dash may have another one behind it. */
  private static int withMarks(List<Token> tokens, int end) {
    int behind = end;
    while (behind < tokens.size() - 1 && isDash(tokens.get(behind).normal())) {
      behind++;
    }
    return behind;
  }

  /** What has been read of a possible dateline; its marks part it into fields. */
  private static final class Head {
    private int words;
    private boolean dashed;
    private boolean ofAgency;
    private boolean ofDay;
    private boolean dayApart;
    private boolean nameInBrackets;
    private boolean agencyInBrackets;
    private boolean doubtful;
    private boolean sent;
    private boolean verb;
    private boolean future;
    private boolean broken;
    private String field = "";
    private String firstOfField = "";
    private String mark = "";

    /** Takes a word, and tells whether the dateline ends with it: behind a place and an agency. */
    boolean endsWith(Token word, boolean verbFollows) {
      String folded = Tokens.folded(word).toLowerCase(Locale.ROOT);
      nameInBrackets = false;
      broken = doubtful && !folded.equals(NEWS);
      doubtful = false;
      boolean day = DayWords.tellsDay(folded);
      ofDay |= day;
      if (day || DayWords.standsBesideDay(folded)) {
        dayApart |= day && words > 0 && !mark.isEmpty() && field.isEmpty();
        field = "";
        return false;
      }
      firstOfField = field.isEmpty() ? folded : firstOfField;
      field += folded;
      words++;
      ofAgency |= OF_AGENCIES.contains(folded);
      doubtful =
          Verbs.is(word)
              ? !wrote(word) && !isLatinAgency(folded)
              : isTagged(word, "CC") && !namesAgency(folded);
      verb = Verbs.is(word);
      future = Verbs.isFuture(word);
      broken |= words > MOST_WORDS;
      boolean agency =
          (dashed && isDash(mark) && (AGENCIES.contains(field) || ofAgency))
              || (ofDay && AGENCIES.contains(field));
      return !broken && !doubtful && verbFollows && agency;
    }

    /** Takes a mark, and tells whether the dateline ends with it. */
    boolean endsAt(String next, boolean verbFollows) {
      boolean ends = false;
      if (doubtful && !namesSomebody(next)) {
        broken = true;
        return false;
      }
      doubtful = false;
      if (isDash(next) || next.equals(":")) {
        boolean place = words > 0;
        boolean agency =
            nameInBrackets
                ? agencyInBrackets || (ofDay && words > 1 && isDash(next))
                : (dashed || ofDay) && namesAgency(field);
        // The dash before all words marks an item of a list.
        dashed |= isDash(next) && (place || ofDay);
        ends = agency || (place && (dashed || ofAgency || dayApart) && verbFollows);
      } else if (isClosingQuote(next)) {
        boolean newspaper = NEWSPAPERS.contains(field);
        broken = !newspaper && !sent;
        ofAgency |= sent;
        ends = newspaper && verbFollows;
      } else if (OPENING_QUOTES.contains(next)) {
        sent = SENDERS.contains(field);
        broken = !(isDash(mark) || mark.equals(":")) || !(field.isEmpty() || sent);
      } else {
        broken = !MARKS_INSIDE.contains(next);
      }
      if (!next.equals(".")) {
        nameInBrackets = next.equals(")") && mark.equals("(") && !field.isEmpty();
        agencyInBrackets = nameInBrackets && (namesAgency(field) || isLatinAgency(firstOfField));
        field = "";
        mark = next;
      }
      return ends;
    }

    /**
     * Whether a word that looks like a verb or like "and ..." is a name all the same: alone in
     * brackets, or short and alone between two marks, as abbreviations of agencies are; or, if it
     * is no verb, alone before the first mark, as a town is ({@code وهران (المشرق) -}). "Will"
     * alone before a comma is a town, too ({@code سيؤول، كوريا الجنوبية (وام) -}).
     */
    private boolean namesSomebody(String next) {
      boolean alone = field.equals(firstOfField);
      boolean bracketed = mark.equals("(") && next.equals(")");
      boolean abbreviated =
          isDash(mark)
              && (isDash(next) || next.equals(":"))
              && field.length() <= LONGEST_ABBREVIATION;
      boolean first = words == 1 && mark.isEmpty();
      boolean town =
          first && (verb ? future && next.equals(COMMA) : isDash(next) || next.equals("("));
      return alone && (bracketed || abbreviated || town);
    }

    /** A mark that opens and closes alike closes what is open. */
    private boolean isClosingQuote(String next) {
      return CLOSING_QUOTES.contains(next)
          && (!OPENING_QUOTES.contains(next) || mark.equals(next) || !field.isEmpty());
    }
  }

  /** Whether it is a verb of the past, but not the one that names the writer. */
  private static boolean isPast(Token token) {
    return (isTagged(token, "VBD")
            || isTagged(token, "VBN")
            || LIKE_NOUNS.contains(Tokens.folded(token)))
        && !wrote(token);
  }

  private static boolean isLatinAgency(String folded) {
    return AGENCIES.contains(folded) && folded.charAt(0) <= 'z';
  }

  /** One of the marks, or several of one kind as in {@code (CNN)--}. */
  private static boolean isDash(String mark) {
    return DASHES.contains(mark) || (!mark.isEmpty() && mark.chars().allMatch(c -> c == '-'));
  }

  private static boolean namesAgency(String folded) {
    return AGENCIES.contains(folded) || OF_AGENCIES.contains(folded);
  }

  private static boolean wrote(Token token) {
    return WROTE.contains(Tokens.folded(token));
  }

  private static boolean isTagged(Token token, String tag) {
    return token.segments().stream().anyMatch(segment -> segment.tag().startsWith(tag));
  }
}
