package org.khulasa.ner.coref;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Document;
import org.khulasa.core.Entity;
import org.khulasa.core.Span;

/** Documents written with their entities: {@code وصل [PER سمير حداد] إلى [LOC بيروت]}. */
final class Marked {
  private static final Pattern MARK = Pattern.compile("\\[(PER|LOC|ORG|MISC|DATE) ([^\\]]*)\\]");

  private Marked() {}

  static AnalyzedDocument document(String marked) {
    StringBuilder text = new StringBuilder();
    List<Entity> entities = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    int done = 0;
    while (mark.find()) {
      text.append(marked, done, mark.start());
      int start = text.length();
      text.append(mark.group(2));
      entities.add(new Entity(mark.group(1), new Span(start, text.length()), mark.group(2), 0.5));
      done = mark.end();
    }
    text.append(marked.substring(done));
    return new AnalyzedDocument(Document.of(text.toString()), List.of(), List.of(), entities);
  }

  static List<AnalyzedDocument> documents(String... marked) {
    List<AnalyzedDocument> documents = new ArrayList<>();
    for (String text : marked) {
      documents.add(document(text));
    }
    return documents;
  }
}
