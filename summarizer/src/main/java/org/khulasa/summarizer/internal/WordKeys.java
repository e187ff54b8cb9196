package org.khulasa.summarizer.internal;

import com.google.common.collect.ImmutableSet;
import org.khulasa.core.text.ScriptNormalizer;
import org.khulasa.core.text.WordKey;
import org.khulasa.core.text.Words;

/**
 * The keys of all words of a short text, above all of a name: unlike {@link Terms}, without a model
 * and with the function words, which may be part of it.
 */
public final class WordKeys {
  private WordKeys() {}

  /** Each once, in their order. */
  public static ImmutableSet<String> of(String text) {
    return Words.of(ScriptNormalizer.normalize(text)).stream()
        .map(WordKey::of)
        .collect(ImmutableSet.toImmutableSet());
  }
}
