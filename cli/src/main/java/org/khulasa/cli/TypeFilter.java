package org.khulasa.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.khulasa.core.EntityRecognizer;
import org.khulasa.ner.render.TokenLabels;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which types of entities are wanted. */
final class TypeFilter {
  /** The types that there are, names first. */
  enum Type {
    PER,
    LOC,
    ORG,
    MISC,
    DATE,
    TIME,
    DURATION,
    NUMBER,
    PERCENT,
    MONEY
  }

  private static final String OPTION = "--types";

  private static final Set<Type> NAMES =
      Sets.immutableEnumSet(Type.PER, Type.LOC, Type.ORG, Type.MISC);

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = OPTION,
      split = " *, *",
      splitSynopsisLabel = ",",
      paramLabel = "TYPE",
      description = "Only these, separated by commas: ${COMPLETION-CANDIDATES}. Default: all.")
  private List<Type> types = ImmutableList.of();

  /** Refuses an option that names no type, which would look like none and mean all. */
  void check() {
    if (types.isEmpty() && spec.commandLine().getParseResult().hasMatchedOption(OPTION)) {
      throw new ParameterException(
          spec.commandLine(),
          OPTION
              + " names no type; expected some of "
              + Arrays.stream(Type.values()).map(Type::name).collect(Collectors.joining(",")));
    }
  }

  /** A recogniser that leaves out what is not wanted; what it finds otherwise does not change. */
  EntityRecognizer of(EntityRecognizer recognizer) {
    if (types.isEmpty()) {
      return recognizer;
    }
    Set<String> wanted = wanted();
    return document ->
        recognizer.recognize(document).stream()
            .filter(entity -> wanted.contains(entity.type()))
            .collect(ImmutableList.toImmutableList());
  }

  /** IOB2 labels without those that are not wanted. */
  Iterator<String> of(Iterator<String> labels) {
    Set<String> wanted = wanted();
    return types.isEmpty()
        ? labels
        : Iterators.transform(
            labels,
            label ->
                label.length() < 2 || wanted.contains(label.substring(2))
                    ? label
                    : TokenLabels.OUTSIDE);
  }

  private Set<String> wanted() {
    return types.stream().map(Type::name).collect(Collectors.toSet());
  }

  /**
   * Refuses types of figures.
   *
   * @param who what knows names only
   */
  void checkNamesOnly(String who) {
    Set<Type> figures = EnumSet.noneOf(Type.class);
    figures.addAll(types);
    figures.removeAll(NAMES);
    if (!figures.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          String.format(
              Locale.ROOT,
              "%s labels names; expected --types of %s, found %s",
              who,
              NAMES,
              figures));
    }
  }
}
