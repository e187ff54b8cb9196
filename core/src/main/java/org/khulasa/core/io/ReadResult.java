package org.khulasa.core.io;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.khulasa.core.Document;

/** What came of one document of the input: either the document, or why there is none. */
public sealed interface ReadResult permits ReadResult.Read, ReadResult.Failed {
  /**
   * A document.
   *
   * @param document the document; its text is not blank
   * @param fields the scalar fields of its JSON object but {@code text}, in order, numbers and
   *     truth values as written there; empty for text and HTML. {@code null} fields are left out
   * @param input the file that it stands in, or {@code -} for standard input: of JSON Lines, ids
   *     alone do not tell
   */
  record Read(Document document, Map<String, String> fields, String input) implements ReadResult {
    /** Copies the fields. */
    public Read {
      requireNonNull(document, "a document that was read is not null");
      requireNonNull(input, "the input of a document that was read is not null");
      fields = ImmutableMap.copyOf(fields);
    }

    /** One line for logs: the document and the names of its fields. */
    @Override
    public String toString() {
      return "Read[" + document + ", fields " + fields.keySet() + "]";
    }
  }

  /**
   * An input, or a part of it, that could not be read.
   *
   * @param problem why
   */
  record Failed(InputProblem problem) implements ReadResult {
    /** Checks that there is a problem. */
    public Failed {
      requireNonNull(problem, "what could not be read needs a problem, found null");
    }
  }
}
