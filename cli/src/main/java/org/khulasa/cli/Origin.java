package org.khulasa.cli;

import com.google.common.collect.ImmutableMap;
import java.util.IdentityHashMap;
import java.util.List;
import org.khulasa.core.Document;
import org.khulasa.core.io.InputProblem;
import org.khulasa.core.io.ReadResult;

/**
 * Where a document was read. The id of a line of JSON tells neither its file nor its folder, and a
 * message without them sends the user looking.
 *
 * @param input the file, or {@code -} for standard input
 * @param id the document's id there
 */
record Origin(String input, String id) {
  static Origin of(ReadResult.Read read) {
    return new Origin(read.input(), read.document().id());
  }

  /**
   * The origins of documents by their ids, which may be new.
   *
   * @param read the same documents as they were read, and maybe more
   */
  static ImmutableMap<String, Origin> byId(List<ReadResult.Read> read, List<Document> documents) {
    // By the text itself and not by what it says: two documents may say the same.
    IdentityHashMap<String, Origin> byText = new IdentityHashMap<>();
    read.forEach(one -> byText.put(one.document().text(), of(one)));
    ImmutableMap.Builder<String, Origin> byId = ImmutableMap.builder();
    for (Document document : documents) {
      Origin origin = byText.get(document.text());
      if (origin != null) {
        byId.put(document.id(), origin);
      }
    }
    return byId.buildOrThrow();
  }

  /** What is wrong with the document, by the names that the user knows. */
  InputProblem located(InputProblem problem) {
    boolean named = isInId();
    return new InputProblem(
        problem.kind(),
        named ? id : input,
        named ? "" : place(),
        problem.found(),
        problem.expected(),
        problem.advice(),
        problem.cause());
  }

  /** The document in a word. */
  String name() {
    return isInId() ? id : input + ", " + place();
  }

  /** Whether the id is the input, or a line in it, as where nobody has given it. */
  private boolean isInId() {
    return id.equals(input) || id.startsWith(input + ":");
  }

  private String place() {
    return "document " + id;
  }
}
