package org.khulasa.ner.coref;

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
  /** Copies the mentions. */
  public NameCluster {
    mentions = ImmutableList.copyOf(mentions);
  }
}
