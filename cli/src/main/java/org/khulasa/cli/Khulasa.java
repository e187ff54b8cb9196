package org.khulasa.cli;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line's entry: {@code khulasa summarize|segment|ner|evaluate|train}. */
@Command(
    name = "khulasa",
    description = "Arabic text: sentences, words, names, summaries. Offline, on real pages.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    sortSynopsis = false,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  khulasa summarize --words 100 page1.html page2.txt   one summary of both",
      "  khulasa segment --format conllu article.txt          words, clitics, tags",
      "  khulasa ner article.txt                              people, places, dates",
      "  khulasa help summarize                               a command's options",
      "  source <(khulasa generate-completion)                in bash or zsh: Tab",
      "                                                       completes options",
      "",
      "Exit codes: 0 done, 1 some input could not be processed, 2 wrong usage,",
      "3 internal error."
    })
public final class Khulasa implements Runnable {
  private static final ImmutableMap<String, Class<?>> COMMANDS =
      ImmutableMap.<String, Class<?>>builder()
          .put("summarize", SummarizeCommand.class)
          .put("segment", SegmentCommand.class)
          .put("ner", NerCommand.class)
          .put("evaluate", EvaluateCommand.class)
          .put("train", TrainCommand.class)
          .put("generate-completion", AutoComplete.GenerateCompletion.class)
          .put("help", CommandLine.HelpCommand.class)
          .buildOrThrow();

  /** Commands that only tell of others. */
  static final ImmutableSet<String> ABOUT_OTHERS = ImmutableSet.of("help", "generate-completion");

  @Spec CommandSpec spec;

  /** Runs the command and exits with its code. */
  public static void main(String[] args) {
    System.exit(
        run(
            System.in,
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            args));
  }

  /**
   * Runs the command with these streams.
   *
   * @return the exit code
   */
  static int run(InputStream in, OutputStream out, OutputStream err, String... args) {
    Console console =
        new Console(
            in,
            new ResultWriter(out),
            new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    Failures failures = new Failures(console);
    CommandLine commandLine =
        UsageErrors.withNumbers(
                withCommands(new CommandLine(new Khulasa(), new CommandFactory(console)), args))
            .setCaseInsensitiveEnumValuesAllowed(true)
            // A file may be called @list.txt.
            .setExpandAtFiles(false)
            .setExecutionExceptionHandler(failures)
            .setParameterExceptionHandler(new UsageErrors())
            .setOut(new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true))
            .setErr(console.err());
    try {
      return withHelpWritten(commandLine.execute(args), commandLine, console);
    } catch (Error e) {
      return failures.handle(e, commandLine.getParseResult());
    }
  }

  /** The exit code, worse where picocli could not write what it writes itself, as help. */
  private static int withHelpWritten(int exitCode, CommandLine commandLine, Console console) {
    if (!commandLine.getOut().checkError()) {
      return exitCode;
    }
    console.problem("standard output: cannot be written to; stopped there");
    return Math.max(exitCode, ExitCode.SOME_FAILED);
  }

  /**
   * Adds the command that is called, or all where that is not plain to see: to look at the options
   * of each takes as long as a tenth of a short summary.
   */
  private static CommandLine withCommands(CommandLine commandLine, String[] args) {
    String called = args.length > 0 && !ABOUT_OTHERS.contains(args[0]) ? args[0] : "";
    boolean all = !COMMANDS.containsKey(called);
    COMMANDS.forEach(
        (name, type) -> {
          if (all || name.equals(called)) {
            commandLine.addSubcommand(name, type);
          }
        });
    return commandLine;
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(),
        "no command given; expected summarize, segment, ner, evaluate or train");
  }
}
