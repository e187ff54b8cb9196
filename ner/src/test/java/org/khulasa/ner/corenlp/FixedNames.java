package org.khulasa.ner.corenlp;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Entity;
import org.khulasa.core.EntityRecognizer;
import org.khulasa.core.Span;

/** Finds a few invented names wherever their letters stand. */
final class FixedNames implements EntityRecognizer {
  static final ImmutableMap<String, String> NAMES =
      ImmutableMap.of("سمير حداد", "PER", "بيروت", "LOC", "وزارة الطاقة", "ORG");

  @Override
  public List<Entity> recognize(AnalyzedDocument document) {
    String text = document.document().text();
    List<Entity> entities = new ArrayList<>();
    for (Map.Entry<String, String> name : NAMES.entrySet()) {
      for (int at = text.indexOf(name.getKey());
          at >= 0;
          at = text.indexOf(name.getKey(), at + 1)) {
        Span span = new Span(at, at + name.getKey().length());
        entities.add(new Entity(name.getValue(), span, name.getKey(), 0.75));
      }
    }
    return ImmutableList.sortedCopyOf((a, b) -> a.span().compareTo(b.span()), entities);
  }
}
