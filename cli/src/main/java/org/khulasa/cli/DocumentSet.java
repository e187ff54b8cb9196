package org.khulasa.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.khulasa.core.Document;
import org.khulasa.core.io.InputProblem;
import org.khulasa.core.io.ReadResult;

/**
 * Documents that make one result, and what went wrong while they were read. Either may be empty.
 *
 * @param group the value they were grouped by
 * @param documents in the order of the input; copies go, and repeated ids are made unique
 * @param problems in the order of the input
 * @param origins where each document was read, by its id
 */
record DocumentSet(
    Optional<String> group,
    List<Document> documents,
    List<InputProblem> problems,
    Map<String, Origin> origins) {
  DocumentSet {
    documents = ImmutableList.copyOf(documents);
    problems = ImmutableList.copyOf(problems);
    origins = ImmutableMap.copyOf(origins);
  }

  /** Documents as they were read. */
  static DocumentSet of(
      Optional<String> group, List<ReadResult.Read> read, List<InputProblem> problems) {
    List<Document> documents = UniqueIds.of(read.stream().map(ReadResult.Read::document).toList());
    return new DocumentSet(group, documents, problems, Origin.byId(read, documents));
  }

  /** All input as one set. */
  static DocumentSet all(Iterator<ReadResult> results) {
    List<ReadResult.Read> documents = new ArrayList<>();
    List<InputProblem> problems = new ArrayList<>();
    while (results.hasNext()) {
      ReadResult result = results.next();
      if (result instanceof ReadResult.Read read) {
        documents.add(read);
      } else if (result instanceof ReadResult.Failed failed) {
        problems.add(failed.problem());
      }
    }
    return of(Optional.empty(), documents, problems);
  }

  /** A document by itself, or the problem that stands in its place. */
  static DocumentSet of(ReadResult result) {
    return result instanceof ReadResult.Read read
        ? of(Optional.empty(), List.of(read), List.of())
        : of(((ReadResult.Failed) result).problem());
  }

  static DocumentSet of(InputProblem problem) {
    return of(Optional.empty(), List.of(), List.of(problem));
  }

  /**
   * The same documents under other ids.
   *
   * @param renaming gives a document its new id
   */
  DocumentSet withIds(UnaryOperator<Document> renaming) {
    List<Document> renamed = documents.stream().map(renaming).toList();
    ImmutableMap.Builder<String, Origin> places = ImmutableMap.builder();
    for (int i = 0; i < renamed.size(); i++) {
      Origin origin = origins.get(documents.get(i).id());
      if (origin != null) {
        places.put(renamed.get(i).id(), origin);
      }
    }
    return new DocumentSet(group, renamed, problems, places.buildOrThrow());
  }

  /** What is wrong with documents of this set, each by where it was read. */
  List<InputProblem> located(List<InputProblem> found) {
    return found.stream()
        .map(
            problem -> {
              Origin origin = origins.get(problem.input());
              return origin == null ? problem : origin.located(problem);
            })
        .toList();
  }

  /** What to call one of its documents when something goes wrong with it. */
  String name(Document document) {
    Origin origin = origins.get(document.id());
    return origin == null ? document.id() : origin.name();
  }

  /** What to call the set when something goes wrong with it. */
  String name() {
    return group
        .map(name -> "group " + name)
        .orElseGet(
            () -> origins.size() == 1 ? origins.values().iterator().next().name() : "the input");
  }
}
