package org.khulasa.ner;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.khulasa.ner.data.StandoffNames;

/**
 * The files a model is trained on. A name ending in {@code .gz} is unpacked.
 *
 * @param gold files of tokens and IOB2 labels in the guidelines that the model shall follow
 * @param auxiliary files of tokens and IOB2 labels that follow other guidelines: what they say is
 *     evidence, not the truth; may be empty
 * @param raw news without labels, text or JSON Lines, for what words have in common; may be empty
 * @param standoff names in the raw text, marked in the guidelines that the model shall follow; may
 *     be empty
 */
public record NerTrainingData(
    List<Path> gold, List<Path> auxiliary, List<Path> raw, List<StandoffNames> standoff) {
  /** Where in the data folder the news without labels is. */
  public static final String NEWS = "raw";

  /** Copies the lists. */
  public NerTrainingData {
    gold = ImmutableList.copyOf(gold);
    auxiliary = ImmutableList.copyOf(auxiliary);
    raw = ImmutableList.copyOf(raw);
    standoff = ImmutableList.copyOf(standoff);
  }

  /** Data without names marked in raw text. */
  public NerTrainingData(List<Path> gold, List<Path> auxiliary, List<Path> raw) {
    this(gold, auxiliary, raw, ImmutableList.of());
  }

  /**
   * The files of the data folder that the built-in model is trained on: {@code
   * ner/anercorp/train.tsv} and {@code dev.tsv}, {@code
   * ner/wikifane/wikifane-4types-reattached.tsv.gz}, {@code ner/aqmar/train.tsv} and all files of
   * {@code raw/}, with the names of ours in the latter.
   *
   * @throws IOException if {@code raw/} cannot be listed. Whether the other files are there shows
   *     only when they are read
   */
  public static NerTrainingData ofFolder(Path data) throws IOException {
    try (Stream<Path> raw = Files.list(data.resolve(NEWS))) {
      return new NerTrainingData(
          ImmutableList.of(
              data.resolve("ner/anercorp/train.tsv"), data.resolve("ner/anercorp/dev.tsv")),
          ImmutableList.of(
              data.resolve("ner/wikifane/wikifane-4types-reattached.tsv.gz"),
              data.resolve("ner/aqmar/train.tsv")),
          raw.sorted().collect(ImmutableList.toImmutableList()),
          ImmutableList.of(StandoffNames.builtIn(ImmutableSet.copyOf(NerTrainer.TYPES))));
    }
  }
}
