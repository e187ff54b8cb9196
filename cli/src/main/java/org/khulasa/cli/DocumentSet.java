package org.khulasa.cli;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.khulasa.core.Document;
import org.khulasa.core.io.InputProblem;
import org.khulasa.core.io.ReadResult;

/**
 * Documents that make one result, and what went wrong while they were read. Either may be empty.
 *
 * @param group the value they were grouped by
 * @param documents in the order of the input; copies go, and repeated ids are made unique
 * @param problems in the order of the input
 */
record DocumentSet(Optional<String> group, List<Document> documents, List<InputProblem> problems) {
  DocumentSet {
    documents = ImmutableList.copyOf(UniqueIds.of(documents));
    problems = ImmutableList.copyOf(problems);
  }

  /** All input as one set. */
  static DocumentSet all(Iterator<ReadResult> results) {
    List<Document> documents = new ArrayList<>();
    List<InputProblem> problems = new ArrayList<>();
    while (results.hasNext()) {
      ReadResult result = results.next();
      if (result instanceof ReadResult.Read read) {
        documents.add(read.document());
      } else if (result instanceof ReadResult.Failed failed) {
        problems.add(failed.problem());
      }
    }
    return new DocumentSet(Optional.empty(), documents, problems);
  }

  /** A document by itself, or the problem that stands in its place. */
  static DocumentSet of(ReadResult result) {
    return result instanceof ReadResult.Read read
        ? new DocumentSet(Optional.empty(), List.of(read.document()), List.of())
        : of(((ReadResult.Failed) result).problem());
  }

  static DocumentSet of(InputProblem problem) {
    return new DocumentSet(Optional.empty(), List.of(), List.of(problem));
  }

  /** What to call the set when something goes wrong with it. */
  String name() {
    return group
        .map(name -> "group " + name)
        .orElseGet(() -> documents.size() == 1 ? documents.get(0).id() : "the input");
  }
}
