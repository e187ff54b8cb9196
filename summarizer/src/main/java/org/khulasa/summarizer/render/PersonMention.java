package org.khulasa.summarizer.render;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Entity;
import org.khulasa.core.Sentence;
import org.khulasa.core.Token;
import org.khulasa.core.text.CharacterClasses;
import org.khulasa.core.text.VisibleText;
import org.khulasa.summarizer.internal.Sentences;
import org.khulasa.summarizer.internal.WordKeys;

/** A place where a person is named. */
record PersonMention(AnalyzedDocument document, Entity entity) {
  private static final String PERSON = "PER";

  // A comma and a space.
  private static final int SEPARATOR = 2;

  /** Whether an entity is a person whose other mentions are known. */
  static boolean isPerson(Entity entity) {
    return entity.type().equals(PERSON) && !entity.normal().isBlank();
  }

  /** The name as it stands there, in one line. */
  String text() {
    return VisibleText.line(entity.span().of(document.document().text()));
  }

  /** Its words, in their order. */
  ImmutableSet<String> words() {
    return WordKeys.of(text());
  }

  /** Whether somebody has put in before it, in brackets, who is meant. */
  boolean followsBracket() {
    String text = document.document().text();
    int before = entity.span().start() - 1;
    while (before >= 0 && CharacterClasses.isSpace(text.charAt(before))) {
      before--;
    }
    return before >= 0 && CharacterClasses.isClosingBracket(text.charAt(before));
  }

  /** The word before it; empty if a mark stands there. */
  String wordBefore() {
    String text = document.document().text();
    int end = entity.span().start();
    while (end > 0 && CharacterClasses.isSpace(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  /** Whether this is one word, the last of several of the other: given names say too little. */
  boolean isFamilyNameOf(PersonMention full) {
    List<String> all = full.words().asList();
    return words().size() == 1
        && all.size() > 1
        && all.get(all.size() - 1).equals(words().asList().get(0));
  }

  /** The role that stands beside the name, unless it may be another's. */
  Optional<Roles.Role> role() {
    return Roles.beside(document.document().text(), tokens(), entity.span())
        .filter(role -> document.entities().stream().noneMatch(other -> hasRole(other, role)));
  }

  /**
   * Whether a role may be another's: his name stands in it or directly before it. Whose agent
   * somebody is stands in it, too.
   */
  private boolean hasRole(Entity other, Roles.Role role) {
    return other.type().equals(PERSON)
        && !other.equals(entity)
        && other.span().start() < role.span().end()
        && other.span().end() + SEPARATOR >= role.span().start()
        && !(role.ofAnother() && other.span().start() > role.span().start());
  }

  /** Whether the sentence says who that is. */
  boolean saysWho() {
    return Roles.areNear(tokens(), entity.span());
  }

  /** The tokens of the sentence that the name stands in; none if it stands in a heading. */
  private List<Token> tokens() {
    return Sentences.around(document, entity.span()).map(Sentence::tokens).orElse(List.of());
  }
}
