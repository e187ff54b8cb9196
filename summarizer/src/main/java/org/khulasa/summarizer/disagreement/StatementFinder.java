package org.khulasa.summarizer.disagreement;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.SetMultimap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Sentence;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.core.text.DocumentFrequencies;
import org.khulasa.summarizer.Passage;
import org.khulasa.summarizer.disagreement.StatementWords.Kind;
import org.khulasa.summarizer.internal.Attribution;
import org.khulasa.summarizer.internal.Sentences;
import org.khulasa.summarizer.internal.Terms;

/**
 * Finds statements that another outlet reports as denied: a sentence in which somebody says or
 * plans what a {@link Denial} denies, by its deed and most of the other words, without a negation
 * or a doubt, and without what others say to it.
 *
 * <p>Sentences are found by the deed; frequent ones are passed over, so that the cost is nearly
 * linear.
 */
final class StatementFinder {
  private static final double SHARED = 0.65;
  private static final int FEWEST_SHARED = 2;
  private static final int FEWEST_SHARED_BY_SENTENCES = 4;
  private static final int WINDOW = 14;
  private static final int MOST_POSTINGS = 200;

  // A statement is shown from where it begins, if that is near what was compared.
  private static final int NEAR = 14;

  private final StatementWords words = new StatementWords();
  private final DocumentFrequencies frequencies = DocumentFrequencies.news();
  private final List<AnalyzedDocument> documents;
  private final Outlets outlets;
  private final ListMultimap<String, Statement> byDeed = ArrayListMultimap.create();

  // The deeds of which a document itself tells what both sides say, or that they are denied.
  private final SetMultimap<Integer, String> disputed = HashMultimap.create();

  // Worked out when they are asked for: most statements share too little with a denial.
  private final Map<Passage, Set<String>> terms = new HashMap<>();
  private final Map<Passage, Days> longAgos = new HashMap<>();
  private final Map<Integer, Days> days = new HashMap<>();

  StatementFinder(List<AnalyzedDocument> documents, Outlets outlets) {
    this.documents = documents;
    this.outlets = outlets;
    for (int document = 0; document < documents.size(); document++) {
      for (Sentence sentence : documents.get(document).sentences()) {
        read(document, sentence);
      }
    }
  }

  /** A deed that a sentence says is so, or planned. */
  private record Statement(Passage clause, Passage sentence, Set<String> terms) {}

  private void read(int document, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    boolean stated = false;
    if (any(tokens, Kind.DENY)) {
      tokens.stream()
          .filter(token -> words.is(token, Kind.DEED))
          .forEach(token -> disputed.put(document, words.stem(token, Kind.DEED)));
      return;
    }
    int turn = tokens.size() - 1;
    while (turn >= 0 && !words.is(tokens.get(turn), Kind.TURN)) {
      turn--;
    }
    for (int at = 0; at < tokens.size(); at++) {
      stated |= words.is(tokens.get(at), Kind.STATE);
      boolean any = at > 0 && words.is(tokens.get(at - 1), Kind.ANY);
      if (stated && !any && words.is(tokens.get(at), Kind.DEED)) {
        String deed = words.stem(tokens.get(at), Kind.DEED);
        if (at < turn) {
          disputed.put(document, deed);
          continue;
        }
        List<Token> near =
            tokens.subList(Math.max(0, at - WINDOW), Math.min(tokens.size(), at + WINDOW));
        if (any(near, Kind.NOT) || any(near, Kind.DOUBT)) {
          continue;
        }
        Span clause = clause(tokens, at);
        Statement statement =
            new Statement(
                new Passage(document, clause),
                new Passage(document, sentence.span()),
                new HashSet<>(Terms.of(near)));
        byDeed.put(deed, statement);
      }
    }
  }

  /** What to show of a statement: from where it begins to where it ends, if these are near. */
  private static Span clause(List<Token> tokens, int deed) {
    int first = Math.max(0, deed - WINDOW);
    for (int i = first; i >= Math.max(0, first - NEAR); i--) {
      if (i == 0 || begins(tokens.get(i - 1))) {
        first = i;
        break;
      }
    }
    int last = Math.min(tokens.size(), deed + WINDOW) - 1;
    for (int i = last; i < Math.min(tokens.size(), last + NEAR); i++) {
      if (DenialReader.isMark(tokens.get(i))) {
        last = i - 1;
        break;
      }
    }
    return new Span(
        tokens.get(first).span().start(), tokens.get(Math.max(deed, last)).span().end());
  }

  /** Whether a statement may begin behind this word. */
  private static boolean begins(Token token) {
    return DenialReader.isMark(token) || Attribution.isThat(token);
  }

  private boolean any(List<Token> tokens, Kind kind) {
    return tokens.stream().anyMatch(token -> words.is(token, kind));
  }

  /** The denials that another outlet's statement stands against, each deed once. */
  List<Disagreement> find() {
    Map<String, Disagreement> found = new LinkedHashMap<>();
    DenialReader reader = new DenialReader(words);
    for (int document = 0; document < documents.size(); document++) {
      for (Denial denial : reader.denials(document, documents.get(document))) {
        if (!found.containsKey(denial.deed())) {
          statement(denial)
              .ifPresent(statement -> found.put(denial.deed(), against(statement, denial)));
        }
      }
    }
    return ImmutableList.copyOf(found.values());
  }

  private Optional<Statement> statement(Denial denial) {
    List<Statement> statements = byDeed.get(denial.deed());
    double best = 0;
    Optional<Statement> nearest = Optional.empty();
    for (Statement statement : statements.subList(0, Math.min(MOST_POSTINGS, statements.size()))) {
      int document = statement.clause().document();
      if (outlets.differ(document, denial.clause().document())
          && !disputed.containsEntry(document, denial.deed())) {
        double share = share(denial, statement);
        if (share > best && !isOfLongAgo(statement, denial)) {
          best = share;
          nearest = Optional.of(statement);
        }
      }
    }
    return nearest;
  }

  /**
   * Whether a statement names days long ago which the article with the denial does not: that an
   * attack was made five years before stands against no denial of today's.
   */
  private boolean isOfLongAgo(Statement statement, Denial denial) {
    Days longAgo =
        longAgos.computeIfAbsent(
            statement.clause(),
            clause -> Days.longAgo(documents.get(clause.document()), clause.span()));
    return longAgo.named()
        && !longAgo.meets(
            days.computeIfAbsent(
                denial.clause().document(), document -> Days.in(documents.get(document))));
  }

  /** How much of what is denied a statement has; 0 if too little. */
  private double share(Denial denial, Statement statement) {
    Set<String> shared = Overlap.shared(denial.terms(), statement.terms());
    double share = weight(shared) / weight(denial.terms());
    return shared.size() >= FEWEST_SHARED
            && share >= SHARED
            && statement.terms().containsAll(denial.object())
            && (!denial.bare() || areOfOneMatter(statement, denial))
        ? share
        : 0;
  }

  /** Whether the sentences have more in common than the little that is denied: "an agreement". */
  private boolean areOfOneMatter(Statement statement, Denial denial) {
    Set<String> shared = Overlap.shared(terms(statement.sentence()), terms(denial.sentence()));
    return shared.size() >= FEWEST_SHARED_BY_SENTENCES;
  }

  private Set<String> terms(Passage sentence) {
    return terms.computeIfAbsent(sentence, this::termsOf);
  }

  private Set<String> termsOf(Passage sentence) {
    return Sentences.around(documents.get(sentence.document()), sentence.span())
        .map(whole -> ImmutableSet.copyOf(Terms.of(whole.tokens())))
        .orElseThrow();
  }

  private double weight(Set<String> terms) {
    return terms.stream().mapToDouble(frequencies::idf).sum();
  }

  private static Disagreement against(Statement statement, Denial denial) {
    return new Disagreement(
        Disagreement.Kind.STATEMENT,
        denial.deedText(),
        ImmutableList.of(
            new Disagreement.Value(
                Disagreement.STATED,
                "",
                statement.clause(),
                statement.clause(),
                statement.sentence()),
            new Disagreement.Value(
                Disagreement.DENIED, "", denial.clause(), denial.clause(), denial.sentence())));
  }
}
