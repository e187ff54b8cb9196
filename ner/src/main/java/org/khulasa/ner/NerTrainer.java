package org.khulasa.ner;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.khulasa.core.segment.CoreNlpSegmenter;
import org.khulasa.core.segment.Segmenter;
import org.khulasa.ner.data.ConllReader;
import org.khulasa.ner.data.ConllSentence;

/**
 * Trains a {@link NerModel}. The same data, options and seed give the same model, byte for byte.
 *
 * <pre>{@code
 * NerModel model =
 *     NerTrainer.create().train(NerTrainingData.ofFolder(data), 1, TrainingProgress.SILENT);
 * model.write(out);
 * }</pre>
 *
 * <p>Immutable; one training uses one thread.
 */
public final class NerTrainer {
  /** The types of names, in the order of the states. */
  public static final ImmutableList<String> TYPES = ImmutableList.of("PER", "LOC", "ORG", "MISC");

  private final Segmenter segmenter;
  private final NerTrainingOptions options;

  private NerTrainer(Segmenter segmenter, NerTrainingOptions options) {
    this.segmenter = segmenter;
    this.options = options;
  }

  /** A trainer with the options and the segmenter of the built-in model. */
  public static NerTrainer create() {
    return new NerTrainer(CoreNlpSegmenter.create(), NerTrainingOptions.DEFAULT);
  }

  /** The same trainer with other options. */
  public NerTrainer withOptions(NerTrainingOptions newOptions) {
    return new NerTrainer(segmenter, newOptions);
  }

  /** The same trainer for models to be used with another segmenter. */
  public NerTrainer withSegmenter(Segmenter newSegmenter) {
    return new NerTrainer(newSegmenter, options);
  }

  /**
   * Trains a model.
   *
   * @param seed decides all chance
   * @throws org.khulasa.ner.data.ConllFormatException if a labelled file breaks its format: the
   *     message names line, found and allowed
   * @throws IOException if a file cannot be read
   */
  public NerModel train(NerTrainingData data, long seed, TrainingProgress progress)
      throws IOException {
    LabelScheme scheme = new LabelScheme(TYPES);
    List<SentenceWords> words = new ArrayList<>();
    List<int[]> states = new ArrayList<>();
    for (Path file : data.gold()) {
      List<ConllSentence> sentences = ConllReader.labelled(TYPES).repairing().read(file);
      int done = 0;
      for (ConllSentence sentence : sentences) {
        GivenTokens tokens = GivenTokens.of(sentence.tokens(), segmenter);
        words.add(SentenceWords.of(tokens.words()));
        states.add(scheme.states(tokens.wordLabels(sentence.labels())));
        progress.report("segment " + file.getFileName(), ++done, sentences.size());
      }
    }
    NameFeatures features = new NameFeatures(WordLexicon.EMPTY);
    Crf crf =
        CrfTrainer.train(
            scheme,
            words,
            states,
            features,
            new CrfTrainer.Options(
                options.epochs(), options.rate(), options.penalty(), options.noise(), 2),
            seed);
    return new NerModel(
        ImmutableMap.of("seed", Long.toString(seed), "options", options.toString()),
        WordLexicon.EMPTY,
        QuantizedCrf.of(crf, options.least()));
  }
}
