package org.khulasa.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Gives commands the console; everything else picocli makes itself. */
final class CommandFactory implements IFactory {
  private final Console console;

  CommandFactory(Console console) {
    this.console = console;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == SummarizeCommand.class) {
      return type.cast(new SummarizeCommand(console));
    }
    if (type == SegmentCommand.class) {
      return type.cast(new SegmentCommand(console));
    }
    if (type == NerCommand.class) {
      return type.cast(new NerCommand(console));
    }
    if (type == EvaluateNerCommand.class) {
      return type.cast(new EvaluateNerCommand(console));
    }
    if (type == EvaluateSummaryCommand.class) {
      return type.cast(new EvaluateSummaryCommand(console));
    }
    if (type == TrainFrequenciesCommand.class) {
      return type.cast(new TrainFrequenciesCommand(console));
    }
    if (type == TrainSummaryCommand.class) {
      return type.cast(new TrainSummaryCommand(console));
    }
    if (type == TrainWordsCommand.class) {
      return type.cast(new TrainWordsCommand(console));
    }
    if (type == TrainNerCommand.class) {
      return type.cast(new TrainNerCommand(console));
    }
    return CommandLine.defaultFactory().create(type);
  }
}
