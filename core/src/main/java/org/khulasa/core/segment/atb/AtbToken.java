package org.khulasa.core.segment.atb;

import java.util.List;

/**
 * A token with its segments.
 *
 * @param begin where it begins in the text, in UTF-16 code units
 * @param end where it ends
 * @param segments at least one, counted from the beginning of the text; the first begins and the
 *     last ends with the token, and between two may be vowel signs that belong to neither
 */
public record AtbToken(int begin, int end, List<AtbSegment> segments) {
  public AtbToken {
    segments = List.copyOf(segments);
  }
}
