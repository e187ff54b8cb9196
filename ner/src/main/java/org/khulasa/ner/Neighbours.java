package org.khulasa.ner;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khulasa.core.Sentence;
import org.khulasa.core.Token;

/** The words of a document that stand right before and right behind others in their sentence. */
final class Neighbours {
  private final Map<Integer, String> before = new HashMap<>();
  private final Map<Integer, String> behind = new HashMap<>();

  private Neighbours() {}

  static Neighbours of(List<Sentence> sentences) {
    Neighbours neighbours = new Neighbours();
    for (Sentence sentence : sentences) {
      List<Token> tokens = sentence.tokens();
      for (int i = 1; i < tokens.size(); i++) {
        neighbours.before.put(tokens.get(i).span().start(), tokens.get(i - 1).normal());
        neighbours.behind.put(tokens.get(i - 1).span().end(), tokens.get(i).normal());
      }
    }
    return neighbours;
  }

  /** The word before a name, or the empty string. */
  String before(FoundName name) {
    return before.getOrDefault(name.tokens().get(0).span().start(), "");
  }

  /** The word behind a name, or the empty string. */
  String behind(FoundName name) {
    return behind.getOrDefault(name.tokens().get(name.tokens().size() - 1).span().end(), "");
  }
}
