package org.khulasa.cli;

import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * A counter on standard error for long work, if that is a terminal; nothing otherwise. May be
 * counted up by several threads.
 */
final class Progress implements AutoCloseable {
  /** Which streams are terminals: {@code err}, {@code out err} or neither. The launcher sees it. */
  private static final String TERMINALS_PROPERTY = "khulasa.terminals";

  // Workers count, the main thread ends the counting.
  private volatile Optional<ProgressBar> bar;

  private Progress(Optional<ProgressBar> bar) {
    this.bar = bar;
  }

  /**
   * Starts counting up from zero; the end is not known.
   *
   * @param unit what is counted, for example {@code documents}
   * @param printing whether results are printed meanwhile: on the same terminal they show progress
   *     themselves, and a counter would be in their way
   */
  static Progress start(Console console, String unit, boolean printing) {
    String terminals = System.getProperty(TERMINALS_PROPERTY, "");
    if (!terminals.contains("err") || (printing && terminals.contains("out"))) {
      return new Progress(Optional.empty());
    }
    return new Progress(
        Optional.of(
            new ProgressBarBuilder()
                .setTaskName("khulasa")
                .setUnit(" " + unit, 1)
                .setStyle(ProgressBarStyle.ASCII)
                .setInitialMax(-1)
                .showSpeed()
                .setConsumer(new ConsoleProgressBarConsumer(console.errStream()))
                .clearDisplayOnFinish()
                .build()));
  }

  void step() {
    step(1);
  }

  void step(int count) {
    bar.ifPresent(shown -> shown.stepBy(count));
  }

  /**
   * Shows how far a stage of the work is.
   *
   * @param stage its name
   * @param done its steps that are done
   * @param total all its steps, or 0 when that is not known
   */
  void report(String stage, long done, long total) {
    bar.ifPresent(
        shown -> {
          shown.setExtraMessage(" " + stage);
          shown.maxHint(total == 0 ? -1 : total);
          shown.stepTo(done);
        });
  }

  /** Takes the counter off the screen; from then on nothing is shown. */
  void finish() {
    Optional<ProgressBar> shown = bar;
    bar = Optional.empty();
    shown.ifPresent(ProgressBar::close);
  }

  @Override
  public void close() {
    finish();
  }
}
