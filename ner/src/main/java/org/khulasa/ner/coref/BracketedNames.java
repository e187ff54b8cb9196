package org.khulasa.ner.coref;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.khulasa.core.Span;

/**
 * Names of bodies that a text explains by another one in brackets: منظمة الأرصاد الأوروبية
 * (يوميتسات). Both are one; but where the first is explained in two ways, nobody knows, and what a
 * text has named before explains nothing there.
 */
final class BracketedNames {
  private static final Pattern OPENING = Pattern.compile("[\"»”]?\\s?\\(\\s?[\"«“]?");
  private static final Pattern CLOSING = Pattern.compile("[\"»”]?\\s?\\).*", Pattern.DOTALL);

  /** The most characters that are looked at. */
  private static final int AROUND = 4;

  private final SharedNames explained = new SharedNames();
  private final Set<String> clusters = new HashSet<>();

  private BracketedNames() {}

  /**
   * Joins the clusters that are one.
   *
   * @param documents the names of each document in order
   * @param clusters their clusters
   */
  static void join(
      List<List<HeadedName>> documents,
      List<List<String>> clusters,
      List<String> texts,
      Unions unions) {
    BracketedNames names = new BracketedNames();
    for (int d = 0; d < documents.size(); d++) {
      Set<String> before = new HashSet<>();
      for (int i = 1; i < documents.get(d).size(); i++) {
        before.add(clusters.get(d).get(i - 1));
        String other = clusters.get(d).get(i);
        if (!before.contains(other)
            && isExplained(documents.get(d).get(i - 1), documents.get(d).get(i), texts.get(d))) {
          names.add(clusters.get(d).get(i - 1), other);
        }
      }
    }
    names.joinIn(unions);
  }

  private static boolean isExplained(HeadedName name, HeadedName other, String text) {
    // A name that everybody knows needs no other: what stands behind that is something else.
    return !name.known()
        && !name.generic()
        && areBracketed(
            text, name.occurrence().entity().span(), other.occurrence().entity().span());
  }

  /** Whether one entity stands alone in brackets right behind another. */
  private static boolean areBracketed(String text, Span name, Span other) {
    return other.start() > name.end()
        && other.start() - name.end() <= AROUND
        && OPENING.matcher(text.substring(name.end(), other.start())).matches()
        && CLOSING
            .matcher(text.substring(other.end(), Math.min(text.length(), other.end() + AROUND)))
            .matches();
  }

  private void add(String cluster, String other) {
    explained.add(cluster, other);
    clusters.add(cluster);
  }

  private void joinIn(Unions unions) {
    for (String cluster : clusters) {
      explained.only(cluster).ifPresent(other -> unions.join(cluster, other));
    }
  }
}
