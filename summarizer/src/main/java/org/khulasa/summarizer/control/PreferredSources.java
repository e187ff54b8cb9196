package org.khulasa.summarizer.control;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import org.khulasa.core.Document;
import org.khulasa.core.text.ScriptNormalizer;
import org.khulasa.core.text.WordKey;
import org.khulasa.core.text.Words;

/**
 * The outlets whose wording a reader prefers, in the order of preference. An outlet is one of them
 * if its name has the words asked for, side by side: {@code الميناء} means {@code صحيفة الميناء}
 * too. Spelling variants and capitals do not matter.
 */
public final class PreferredSources {
  private final ImmutableList<List<String>> wanted;

  /** These outlets, the most preferred first. */
  public PreferredSources(List<String> names) {
    this.wanted =
        names.stream().map(PreferredSources::keys).collect(ImmutableList.toImmutableList());
  }

  /** Whether nobody is preferred. */
  public boolean isEmpty() {
    return wanted.isEmpty();
  }

  /** Whether a document's outlet is one of them. */
  public boolean contain(Document document) {
    return rank(document) < wanted.size();
  }

  /** The outlet's place among the preferred ones, from 0; their number if it is none of them. */
  public int rank(Document document) {
    if (wanted.isEmpty()) {
      return 0;
    }
    List<String> source = document.source().map(PreferredSources::keys).orElse(List.of());
    for (int i = 0; i < wanted.size(); i++) {
      if (!wanted.get(i).isEmpty() && Collections.indexOfSubList(source, wanted.get(i)) >= 0) {
        return i;
      }
    }
    return wanted.size();
  }

  private static List<String> keys(String name) {
    return Words.of(ScriptNormalizer.normalize(name)).stream()
        .map(WordKey::of)
        .collect(ImmutableList.toImmutableList());
  }
}
