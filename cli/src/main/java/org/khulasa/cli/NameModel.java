package org.khulasa.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khulasa.core.EntityRecognizer;
import org.khulasa.core.model.ModelFormatException;
import org.khulasa.ner.NameRecognizer;
import org.khulasa.ner.NerModel;
import org.khulasa.ner.Recognizers;
import org.khulasa.ner.temporal.FigureRecognizer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The model of names, shared by the commands that use one, and the recognisers made of it. */
final class NameModel {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  private @Nullable Path file;

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description = "A model of names made by 'khulasa train ner', instead of the built-in one.")
  void setFile(Path value) {
    if (value.toString().isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "--model is empty; expected the name of a file");
    }
    file = value;
  }

  /** The recogniser of names; empty if the user's model cannot be used, which is reported. */
  Optional<NameRecognizer> names(Problems problems) {
    if (file == null) {
      return Optional.of(NameRecognizer.create());
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return Optional.of(NameRecognizer.of(NerModel.read(in, file.toString())));
    } catch (ModelFormatException e) {
      problems.report(String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      problems.report(
          FileProblems.unreadable(
              file.toString(), "a model of names made by 'khulasa train ner'", "", e));
    }
    return Optional.empty();
  }

  /** Names and figures as one recogniser. */
  static EntityRecognizer everything(NameRecognizer names) {
    return Recognizers.combine(List.of(names, FigureRecognizer.create()));
  }
}
