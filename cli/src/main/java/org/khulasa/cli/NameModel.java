package org.khulasa.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

  /**
   * The recogniser of names.
   *
   * @throws ParameterException if the user's model cannot be used: nothing can be done without it
   */
  NameRecognizer names() {
    if (file == null) {
      return NameRecognizer.create();
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return NameRecognizer.of(NerModel.read(in, file.toString()));
    } catch (ModelFormatException e) {
      throw wrong(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      String expected = "a model of names made by 'khulasa train ner'";
      throw wrong(FileProblems.unreadable(file.toString(), expected, "", e).message());
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), Console.line("--model " + message));
  }

  /** Names and figures as one recogniser. */
  static EntityRecognizer everything(NameRecognizer names) {
    return Recognizers.combine(List.of(names, FigureRecognizer.create()));
  }
}
