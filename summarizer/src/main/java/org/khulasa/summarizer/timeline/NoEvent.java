package org.khulasa.summarizer.timeline;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import org.khulasa.core.Token;
import org.khulasa.summarizer.internal.JoinedConjunction;
import org.khulasa.summarizer.internal.KindLists;
import org.khulasa.summarizer.internal.Tokens;
import org.khulasa.summarizer.internal.Verbs;

/**
 * Finds dates on which, by what the sentence says, nothing happens: it denies, goes on, only
 * thinks, counts a year, or recalls, suspects or looks ahead from another time than the date's. The
 * words are in {@code no-event-words.txt}. Linear in the words of the sentence.
 *
 * @param tokens the words of the sentence
 * @param content where what somebody says begins; 0 if nothing shows it
 */
record NoEvent(List<Token> tokens, int content) {
  static final ImmutableSetMultimap<String, String> WORDS =
      KindLists.words(
          NoEvent.class,
          "no-event-words.txt",
          "still",
          "not",
          "ceases",
          "denies",
          "thinks",
          "reaches",
          "figure",
          "goes-back",
          "born",
          "recalls",
          "memory",
          "expert",
          "age");

  // "And all day Friday (they) did not publish".
  private static final int OPENING_WORDS = 6;

  /** "Said that he had not", "that the ministry had not". */
  private static final int DENIED_WORDS = 3;

  private static final String NOT = "لم";
  private static final String EXCEPT = "الا";
  private static final String PRESENT = "VBP";
  private static final String SO = "ف";
  private static final int FIGURE_WORDS = 2;
  private static final int BIRTH_WORDS = 3;
  private static final String HE = "ي";
  private static final String SHE = "ت";
  private static final String ARTICLE = "ال";

  /**
   * Whether nothing happens on a day or in a few that begin at a word: a state is denied or goes
   * on, or somebody thinks something of them.
   */
  boolean isOnADay(int date) {
    return isDenied(date) || isThought(date) || isBirthBeside(date);
  }

  /**
   * Whether a figure of these years stands there: {@code بلغت قيمة الصادرات}, {@code إن قيمة
   * الصادرات بلغت}.
   */
  boolean isFigure(int date) {
    int verb = lastVerb(0, date);
    verb = verb < 0 ? nextVerb(date) : verb;
    return verb >= 0
        && is("reaches", verb)
        && (namesFigure(verb + 1, verb + 1 + FIGURE_WORDS) || namesFigure(subject(verb), verb));
  }

  /** Where what stands before a verb may begin: behind another verb or a mark. */
  private int subject(int verb) {
    int from = verb;
    while (from > 0
        && !tokens.get(from - 1).isPunctuation()
        && !Telling.isVerb(tokens.get(from - 1))) {
      from--;
    }
    return from;
  }

  private boolean namesFigure(int from, int to) {
    for (int i = from; i < Math.min(tokens.size(), to); i++) {
      if (WORDS.containsEntry("figure", withoutArticle(Tokens.folded(tokens.get(i))))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the verb that a date over stands behind is of the future. */
  boolean isOfFuture(int date) {
    int verb = nextVerb(0);
    return verb >= 0 && verb < date && Verbs.isFuture(tokens.get(verb)) && areOneClause(verb, date);
  }

  /**
   * Whether somebody denies what is said of a date: {@code ونفى المدير غرق القارب عام 2006}, {@code
   * ويقول إنه لم يبع القارب عام 1998}. He does so at another time.
   */
  boolean isOfDenial(int date) {
    int verb = FirstWords.first(tokens);
    if (verb < date && is("denies", verb) && areOneClause(verb, date)) {
      return true;
    }
    for (int i = content; content > 0 && i < Math.min(date, content + DENIED_WORDS); i++) {
      if (Tokens.folded(tokens.get(i)).equals(NOT)) {
        return areOneClause(i, date) && !isExcept(i, date);
      }
    }
    return false;
  }

  private boolean isExcept(int from, int to) {
    return tokens.subList(from, to).stream().anyMatch(token -> Tokens.folded(token).equals(EXCEPT));
  }

  private boolean isDenied(int date) {
    int denial = denial();
    if (denial < 0 || !areOneClause(Math.min(denial, date), Math.max(denial, date))) {
      return false;
    }
    // "Did not arrive but on Wednesday".
    return !isExcept(denial, Math.max(denial, date));
  }

  /** Where the sentence's first verb is denied, or said to go on as it was; -1 if it is not. */
  private int denial() {
    int first = FirstWords.first(tokens);
    for (int i = first; i < Math.min(tokens.size() - 1, first + OPENING_WORDS); i++) {
      String joined = Tokens.folded(tokens.get(i));
      String word = JoinedConjunction.leftOut(joined);
      boolean goesOn =
          WORDS.containsEntry("still", word)
              || (WORDS.containsEntry("not", word) && is("ceases", i + 1));
      if (word.equals(NOT) || goesOn) {
        // An "and" begins a clause of its own.
        return i == first || word.equals(joined) ? i : -1;
      }
      if (Telling.isVerb(tokens.get(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code ويرى خبراء أن السوق اليوم}: what experts say of a time is no event of it. */
  boolean isOfExperts(int date) {
    int who = FirstWords.first(tokens) + 1;
    return content > who
        && date >= content
        && Telling.isVerb(tokens.get(who - 1))
        && WORDS.containsEntry("expert", withoutArticle(Tokens.folded(tokens.get(who))));
  }

  private static String withoutArticle(String word) {
    return word.startsWith(ARTICLE) ? word.substring(ARTICLE.length()) : word;
  }

  /** {@code ورأى الكاتب أن المدينة تغيرت اليوم}. */
  private boolean isThought(int date) {
    return content > 0 && date >= content && is("thinks", FirstWords.first(tokens));
  }

  /** {@code موضحا أنه ولد عام 1997}: told of somebody in what is said of something else. */
  private boolean isBirthBeside(int date) {
    int verb = lastVerb(Math.max(0, date - BIRTH_WORDS), date);
    return verb >= content && content > 0 && is("born", verb);
  }

  /** {@code وأعاد الحادث ذكرى غرق العبارة عام 1999}, {@code وشبه الكارثة بغرق العبارة}. */
  boolean isRecalled(int date) {
    int verb = nextVerb(0);
    if (verb < 0 || verb >= date || (content > 0 && date >= content) || !areOneClause(verb, date)) {
      return false;
    }
    boolean recalls = is("recalls", verb);
    for (int i = verb + 1; i < date && !recalls; i++) {
      recalls = WORDS.containsEntry("memory", Tokens.folded(tokens.get(i)));
    }
    return recalls;
  }

  /** {@code وتشتبه الشرطة بسرقة القارب عام 1999}: what is so now was not then. */
  boolean isOfNow(int date) {
    int first = FirstWords.first(tokens);
    if (first >= date || !isSurelyPresent(first) || is("goes-back", first)) {
      return false;
    }
    for (int i = first + 1; i < date; i++) {
      if (Telling.isVerb(tokens.get(i)) && !isPresent(i)) {
        return false;
      }
    }
    return true;
  }

  /** With the letter of the feminine, many a verb of the past ({@code تخرج}) reads like one. */
  private boolean isSurelyPresent(int verb) {
    String word = JoinedConjunction.leftOut(Tokens.folded(tokens.get(verb)));
    String next = verb + 1 < tokens.size() ? Tokens.folded(tokens.get(verb + 1)) : "";
    return isPresent(verb) && (word.startsWith(HE) || (word.startsWith(SHE) && isFeminine(next)));
  }

  private static boolean isFeminine(String word) {
    return word.startsWith(ARTICLE) && (word.endsWith("ه") || word.endsWith("ات"));
  }

  private boolean isPresent(int verb) {
    return tokens.get(verb).segments().stream().anyMatch(s -> s.tag().equals(PRESENT))
        && !Verbs.isFuture(tokens.get(verb))
        && (verb == 0
            || !JoinedConjunction.leftOut(Tokens.folded(tokens.get(verb - 1))).equals(NOT));
  }

  /** Whether no clause of its own begins between two places. */
  private boolean areOneClause(int from, int to) {
    for (int i = from + 1; i <= Math.min(to, tokens.size() - 1); i++) {
      Token token = tokens.get(i);
      boolean comma = Telling.isComma(Tokens.folded(tokens.get(i - 1)));
      if (Telling.isConjunctionWithVerb(token)
          || (comma && (Telling.leadsBack(tokens, i) || isSo(token)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSo(Token token) {
    return Tokens.isJoined(token, SO);
  }

  private int nextVerb(int from) {
    for (int i = from; i < tokens.size(); i++) {
      if (Telling.isVerb(tokens.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private int lastVerb(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (Telling.isVerb(tokens.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private boolean is(String kind, int index) {
    String word = Tokens.folded(tokens.get(index));
    return WORDS.containsEntry(kind, word)
        || WORDS.containsEntry(kind, JoinedConjunction.leftOut(word));
  }
}
