package org.khulasa.cli;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.Iterators;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khulasa.core.io.InputProblem;
import org.khulasa.core.io.InputProblem.Kind;
import org.khulasa.core.io.ReadResult;

/**
 * Groups documents by a field of their JSON objects, in the order in which the groups first come.
 *
 * <p>Files are read once beforehand to see whether the documents of each group stand together. If
 * they do, groups are handed on one by one and memory holds few of them. If not, or if the input is
 * a pipe, which cannot be read twice, all documents are held until the end.
 */
final class Groups {
  private final String field;

  Groups(String field) {
    this.field = field;
  }

  /**
   * The groups, and what could not be read or has no such field: between them, or before them all
   * where all documents are held.
   */
  Iterator<DocumentSet> of(InputOptions options, Console console, Inputs inputs) {
    return Inputs.canBeReadTwice(options) && standTogether(options, console)
        ? streamed(inputs)
        : collected(inputs);
  }

  private Optional<String> group(ReadResult.Read read) {
    return Optional.ofNullable(read.fields().get(field));
  }

  private InputProblem withoutField(ReadResult.Read read) {
    return Origin.of(read)
        .located(
            InputProblem.of(
                Kind.UNSUITABLE,
                read.document().id(),
                "found no field '" + field + "' with a text or a number",
                "JSON Lines with this field in every object, for --group-by",
                ""));
  }

  private boolean standTogether(InputOptions options, Console console) {
    Set<String> seen = new HashSet<>();
    String current = "";
    // What is wrong with the input is reported when it is read in earnest.
    try (Inputs look = new Inputs(options, console)) {
      Iterator<ReadResult.Read> documents = Iterators.filter(look, ReadResult.Read.class);
      while (documents.hasNext()) {
        Optional<String> group = group(documents.next());
        if (group.isEmpty() || (!seen.isEmpty() && group.get().equals(current))) {
          continue;
        }
        current = group.get();
        if (!seen.add(current)) {
          return false;
        }
      }
    }
    return true;
  }

  private Iterator<DocumentSet> streamed(Inputs inputs) {
    Iterator<ReadResult> results = inputs;
    return new AbstractIterator<>() {
      private Optional<String> current = Optional.empty();
      private List<ReadResult.Read> documents = new ArrayList<>();

      @Override
      protected @Nullable DocumentSet computeNext() {
        while (results.hasNext()) {
          ReadResult result = results.next();
          if (!(result instanceof ReadResult.Read read)) {
            return DocumentSet.of(result);
          }
          Optional<String> group = group(read);
          if (group.isEmpty()) {
            return DocumentSet.of(withoutField(read));
          }
          if (current.isPresent() && !group.equals(current)) {
            return next(group, read);
          }
          current = group;
          documents.add(read);
        }
        return documents.isEmpty() ? endOfData() : finished();
      }

      /** The group so far; the document begins the next one. */
      private DocumentSet next(Optional<String> group, ReadResult.Read document) {
        DocumentSet finished = finished();
        current = group;
        documents.add(document);
        return finished;
      }

      private DocumentSet finished() {
        DocumentSet finished = DocumentSet.of(current, documents, List.of());
        documents = new ArrayList<>();
        return finished;
      }
    };
  }

  private Iterator<DocumentSet> collected(Inputs inputs) {
    Iterator<ReadResult> results = inputs;
    Map<String, List<ReadResult.Read>> groups = new LinkedHashMap<>();
    List<DocumentSet> problems = new ArrayList<>();
    while (results.hasNext()) {
      ReadResult result = results.next();
      if (result instanceof ReadResult.Read read) {
        group(read)
            .ifPresentOrElse(
                group -> groups.computeIfAbsent(group, name -> new ArrayList<>()).add(read),
                () -> problems.add(DocumentSet.of(withoutField(read))));
      } else {
        problems.add(DocumentSet.of(result));
      }
    }
    return Iterators.concat(
        problems.iterator(),
        Iterators.transform(
            groups.entrySet().iterator(),
            group -> DocumentSet.of(Optional.of(group.getKey()), group.getValue(), List.of())));
  }
}
