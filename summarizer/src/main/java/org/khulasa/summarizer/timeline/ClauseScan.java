package org.khulasa.summarizer.timeline;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.khulasa.core.Token;
import org.khulasa.summarizer.internal.Attribution;
import org.khulasa.summarizer.internal.JoinedConjunction;
import org.khulasa.summarizer.internal.Tokens;

/**
 * Reads a sentence once, from its first word to its last, and keeps of each word whether it stands
 * in a main clause, in a clause in passing, or in who says it all.
 *
 * <p>No parser is needed for news: a clause or phrase in passing opens with a word of its own, and
 * ends where a conjunction with a verb, or the comma that belongs to the one before it, leads back.
 */
final class ClauseScan {
  // Folded.
  private static final ImmutableSet<String> PRONOUNS = ImmutableSet.of("هو", "هي", "هما", "هم");
  // Folded. "What", also behind a preposition.
  private static final ImmutableSet<String> WHAT = ImmutableSet.of("ما", "لما", "بما", "عما");

  private final List<Token> tokens;
  private final boolean[] dates;
  private final Telling.Rank[] ranks;
  private final boolean[] sources;
  private int content;

  // Where the reading stands.
  private PassingClause clause = PassingClause.NONE;
  private boolean inBrackets;
  private boolean inSource;
  private boolean behindVerb;
  private boolean behindOpener;

  private ClauseScan(List<Token> tokens, boolean[] dates) {
    this.tokens = tokens;
    this.dates = dates;
    this.ranks = new Telling.Rank[tokens.size()];
    this.sources = new boolean[tokens.size()];
  }

  /**
   * Reads a sentence.
   *
   * @param dates whether a word belongs to a date
   */
  static ClauseScan of(List<Token> tokens, boolean[] dates) {
    ClauseScan scan = new ClauseScan(tokens, dates);
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).isPunctuation()) {
        scan.readMark(i);
      } else if (!dates[i]) {
        scan.readWord(i);
      }
      scan.ranks[i] = scan.inBrackets ? Telling.Rank.PASSING : scan.clause.rank();
      scan.sources[i] = scan.inSource;
    }
    return scan;
  }

  /** How near a word is to what the sentence states: stated, described or in passing. */
  Telling.Rank rank(int index) {
    return ranks[index];
  }

  /** Whether a word stands in who says it, behind what he says. */
  boolean isSource(int index) {
    return sources[index];
  }

  /** Where what somebody says begins; 0 if nothing shows it. */
  int content() {
    return content;
  }

  private void readMark(int index) {
    String mark = Tokens.folded(tokens.get(index));
    if (mark.equals("(") || mark.equals(")")) {
      inBrackets = mark.equals("(");
    } else if (content == 0 && opensQuotation(mark, index)) {
      content = index + 1;
    } else if (Telling.isComma(mark)) {
      if (clause.endsAt(tokens, index, dates)) {
        clause = PassingClause.NONE;
      }
      inSource &= !Telling.leadsBack(tokens, index + 1);
    }
  }

  private void readWord(int index) {
    if (content == 0 && beginsContent(index)) {
      content = index + 1;
      clause = PassingClause.NONE;
    }
    boolean what = !inSource && isWhat(index);
    behindOpener = what || Telling.WORDS.opens(tokens, index, dates);
    if (behindOpener && !clause.isSubordinate()) {
      enter(what ? PassingClause.Kind.WHAT : PassingClause.Kind.SUBORDINATE, index);
    } else if (!clause.isOpen() && beginsAttribute(index)) {
      enter(PassingClause.Kind.ATTRIBUTE, index);
    }
    behindVerb |= Telling.isVerb(tokens.get(index));
    inSource |= behindVerb && Telling.WORDS.names(tokens, index);
  }

  private void enter(PassingClause.Kind kind, int index) {
    boolean behindComma = index > 0 && Telling.isComma(Tokens.folded(tokens.get(index - 1)));
    clause = new PassingClause(kind, kind == PassingClause.Kind.WHAT || behindComma);
  }

  /** {@code قال:}. */
  private boolean opensQuotation(String mark, int index) {
    return index < Attribution.LONGEST && mark.equals(":") && Saying.isFirst(tokens);
  }

  /** {@code قال إن}, unless it is somebody in a clause in passing who says it. */
  private boolean beginsContent(int index) {
    boolean that =
        index < Attribution.LONGEST
            && Telling.WORDS.that().contains(Tokens.folded(tokens.get(index)));
    return that && !behindOpener && !(clause.isOpen() && Saying.isOf(tokens, index));
  }

  private boolean beginsAttribute(int index) {
    return (behindVerb && AsyndeticClause.begins(tokens, index))
        || Telling.WORDS.attributes().contains(Tokens.folded(tokens.get(index)))
        || Apposition.begins(tokens, index, dates);
  }

  /**
   * {@code ضعفي ما عرض علينا}: "what was offered"; not {@code ما أسفر عن}, "which led to", nor
   * {@code وفق ما أعلن}, which tells the source, nor {@code وهو ما}.
   */
  private boolean isWhat(int index) {
    int verb = index + 1;
    if (!WHAT.contains(Tokens.folded(tokens.get(index)))
        || verb >= tokens.size()
        || !Telling.isVerb(tokens.get(verb))
        || Telling.WORDS.results().contains(Tokens.folded(tokens.get(verb)))) {
      return false;
    }
    String before = index == 0 ? "" : Tokens.folded(tokens.get(index - 1));
    String bare = JoinedConjunction.leftOut(before);
    return !Telling.WORDS.sources().containsKey(before)
        && !Telling.WORDS.sources().containsKey(bare)
        && !PRONOUNS.contains(bare);
  }
}
