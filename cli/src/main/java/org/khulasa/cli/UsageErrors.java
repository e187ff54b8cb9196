package org.khulasa.cli;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A wrong command line: one line what is wrong, one where to look. */
final class UsageErrors implements IParameterExceptionHandler {
  private static final int ARABIC_DECIMAL_SEPARATOR = 0x66B;

  private static final Pattern GROUP = Pattern.compile("\\[([^\\]]*)\\]=");

  /** Picocli names the constants of an enum in capitals, which is not how the help names them. */
  private static final Pattern CHOICE =
      Pattern.compile(
          "expected one of \\[[^\\]]*\\] \\(case-\\w+\\) but was '(.*)'", Pattern.DOTALL);

  @Override
  public int handleParseException(ParameterException thrown, String[] args) {
    ParameterException e = unknownOptionFirst(thrown);
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    String name = command.getCommandSpec().qualifiedName();
    err.println(name + ": " + message(e).replaceAll("\\R", " "));
    if (!UnmatchedArgumentException.printSuggestions(e, err)) {
      err.println("Try '" + name + " --help'.");
    }
    err.flush();
    return ExitCode.USAGE;
  }

  /** Reads numbers, so that a wrong one is answered in words that are not Java's. */
  static CommandLine withNumbers(CommandLine commandLine) {
    return commandLine
        .registerConverter(int.class, UsageErrors::wholeNumber)
        .registerConverter(Integer.class, UsageErrors::wholeNumber)
        .registerConverter(long.class, UsageErrors::longNumber)
        .registerConverter(Double.class, UsageErrors::number);
  }

  private static int wholeNumber(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new TypeConversionException(
          "found '" + text + "'; expected a whole number up to " + Integer.MAX_VALUE);
    }
  }

  private static long longNumber(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("found '" + text + "'; expected a whole number");
    }
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(withAsciiDigits(text));
    } catch (NumberFormatException e) {
      throw new TypeConversionException("found '" + text + "'; expected a number such as 0.2");
    }
  }

  /** Numbers may be written in any digits, as Java has it for whole ones. */
  private static String withAsciiDigits(String text) {
    StringBuilder ascii = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              int digit = Character.digit(c, 10);
              if (digit >= 0) {
                ascii.append(digit);
              } else {
                ascii.appendCodePoint(c == ARABIC_DECIMAL_SEPARATOR ? '.' : c);
              }
            });
    return ascii.toString();
  }

  /**
   * Where something is missing and an option is unknown too, the unknown one is to be told: it may
   * be why the other is missing, and it would be wrong all the same when that is there.
   */
  private static ParameterException unknownOptionFirst(ParameterException e) {
    if (!(e instanceof MissingParameterException)) {
      return e;
    }
    CommandLine command = e.getCommandLine();
    ImmutableList<String> unknown =
        command.getUnmatchedArguments().stream()
            .filter(argument -> argument.length() > 1 && argument.startsWith("-"))
            .collect(ImmutableList.toImmutableList());
    return unknown.isEmpty() ? e : new UnmatchedArgumentException(command, unknown);
  }

  private static String message(ParameterException e) {
    String message = String.valueOf(e.getMessage());
    if (e instanceof MutuallyExclusiveArgsException) {
      return message.replaceFirst("^Error: ", "");
    }
    Matcher group = GROUP.matcher(message);
    if (e instanceof MaxValuesExceededException && group.find()) {
      return "found one of " + group.group(1) + " more than once; expected one of them, once";
    }
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
      return "found '" + unmatched.getUnmatched().get(0) + "'; expected " + expected(e);
    }
    Matcher choice = CHOICE.matcher(message);
    return choice.find() && e.getArgSpec() != null && e.getArgSpec().completionCandidates() != null
        ? message.substring(0, choice.start())
            + "found '"
            + choice.group(1)
            + "'; expected one of "
            + Joiner.on(", ").join(e.getArgSpec().completionCandidates())
        : message;
  }

  private static String expected(ParameterException e) {
    ImmutableList<String> commands =
        e.getCommandLine().getSubcommands().keySet().stream()
            .filter(command -> !Khulasa.ABOUT_OTHERS.contains(command))
            .collect(ImmutableList.toImmutableList());
    return commands.isEmpty()
        ? "no further argument"
        : "one of the commands " + Joiner.on(", ").join(commands);
  }
}
