package org.khulasa.ner.coref;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * One person, place or organisation and all its mentions.
 *
 * @param name its canonical name: the fullest of the common forms, as a source wrote it, without
 *     titles and offices
 * @param type the type all its mentions have
 * @param mentions in order of documents, then of spans; at least one
 */
public record NameCluster(String name, String type, List<Mention> mentions) {
  /**
   * Copies the mentions.
   *
   * @throws IllegalArgumentException if there is none
   */
  public NameCluster {
    requireNonNull(name, "a cluster needs a name, found null");
    requireNonNull(type, "a cluster needs a type, found null");
    mentions = ImmutableList.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("a cluster needs a mention, found none of " + name);
    }
  }
}
