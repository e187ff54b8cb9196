package org.khulasa.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The input and how to read it, shared by the commands. */
final class InputOptions {
  static final String STANDARD_INPUT = "-";
  static final String VERBOSE = "--verbose";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  List<String> inputs = new ArrayList<>();

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      converter = CharsetConverter.class,
      description = "The encoding of all input, for example windows-1256. Without it, it is found.")
  @Nullable Charset encoding;

  @Option(
      names = {"-v", VERBOSE},
      description = "Print stack traces with errors.")
  boolean verbose;

  @Parameters(
      paramLabel = "FILE|DIR|-",
      arity = "1..*",
      description = {
        "Text, HTML or JSON Lines (id, title, date, source, text), in any mix.",
        "A folder stands for the files in it, - for standard input."
      })
  void setInputs(List<String> values) {
    if (values.stream().filter(STANDARD_INPUT::equals).count() > 1) {
      throw new ParameterException(
          spec.commandLine(), "found - several times; standard input can be read once");
    }
    if (values.contains("")) {
      throw new ParameterException(
          spec.commandLine(), "found an empty name; expected a file, a folder or -");
    }
    inputs = values;
  }

  /** Charset names, with an error that says what was expected. */
  static final class CharsetConverter implements ITypeConverter<Charset> {
    @Override
    public Charset convert(String name) {
      try {
        return Charset.forName(name);
      } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
        throw new TypeConversionException(
            "no encoding is called '"
                + name
                + "'; expected for example UTF-8, UTF-16, windows-1256 or ISO-8859-6");
      }
    }
  }
}
