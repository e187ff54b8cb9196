package org.khulasa.ner;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khulasa.core.segment.ArabicSegmenter;
import org.khulasa.core.segment.Segmenter;
import org.khulasa.ner.data.StandoffNames;

/**
 * Trains a {@link NerModel}. The same data, options and seed give the same model, byte for byte.
 *
 * <pre>{@code
 * NerModel model =
 *     NerTrainer.create().train(NerTrainingData.ofFolder(data), 1, TrainingProgress.SILENT);
 * model.write(out);
 * }</pre>
 *
 * <p>What it does: it segments all text; learns word vectors and clusters from it; trains a tagger
 * that sees contexts only and one on the auxiliary text, and lets them tag the raw text, so that it
 * is known of each stem how often it is a name; trains the network that finds names with all that,
 * on the gold text and the marked sentences of the raw text; learns from this network at what words
 * a glance is enough; and, with taggers of parts of the gold text, trains the second look at a
 * document.
 *
 * <p>Immutable; one training uses one thread. It takes about 3 GB of memory for 9 million words of
 * raw text.
 */
public final class NerTrainer {
  /** The types of names. */
  public static final ImmutableList<String> TYPES = ImmutableList.of("PER", "LOC", "ORG", "MISC");

  static final LabelScheme SCHEME = new LabelScheme(TYPES);

  private final Segmenter segmenter;
  private final NerTrainingOptions options;

  private NerTrainer(Segmenter segmenter, NerTrainingOptions options) {
    this.segmenter = segmenter;
    this.options = options;
  }

  /** A trainer with the options and the segmenter of the built-in model. */
  public static NerTrainer create() {
    return new NerTrainer(ArabicSegmenter.create(), NerTrainingOptions.DEFAULT);
  }

  /** The same trainer with other options. */
  public NerTrainer withOptions(NerTrainingOptions newOptions) {
    requireNonNull(newOptions, "a trainer needs options, found null");
    return new NerTrainer(segmenter, newOptions);
  }

  /** The same trainer for models to be used with another segmenter. */
  public NerTrainer withSegmenter(Segmenter newSegmenter) {
    requireNonNull(newSegmenter, "a trainer needs a segmenter, found null");
    return new NerTrainer(newSegmenter, options);
  }

  /**
   * Trains a model.
   *
   * @param seed decides all chance
   * @throws org.khulasa.ner.data.ConllFormatException if a labelled file breaks its format: the
   *     message names line, found and allowed
   * @throws org.khulasa.ner.data.StandoffFormatException if the raw text lacks a sentence in which
   *     names are marked
   * @throws org.khulasa.ner.data.RawTextException if a file of raw text holds something else
   * @throws IOException if a file cannot be read
   */
  public NerModel train(NerTrainingData data, long seed, TrainingProgress progress)
      throws IOException {
    TrainingReader reader = new TrainingReader(segmenter, progress);
    LabeledText gold = new LabeledText(ImmutableList.of(), ImmutableList.of());
    for (Path file : data.gold()) {
      gold = gold.plus(reader.labeled(file));
    }
    List<LabeledText> auxiliary = new ArrayList<>();
    for (Path file : data.auxiliary()) {
      auxiliary.add(reader.labeled(file));
    }
    List<SentenceWords> raw = new ArrayList<>();
    for (Path file : data.raw()) {
      raw.addAll(reader.raw(file));
    }
    LabeledText marked = new LabeledText(ImmutableList.of(), ImmutableList.of());
    for (StandoffNames names : data.standoff()) {
      marked = marked.plus(reader.standoff(names, data.raw()));
    }
    return train(gold, marked, auxiliary, raw, provenance(data, options, seed), seed, progress);
  }

  static ImmutableMap<String, String> provenance(
      NerTrainingData data, NerTrainingOptions options, long seed) throws IOException {
    Map<String, String> provenance = new LinkedHashMap<>();
    provenance.put("seed", Long.toString(seed));
    provenance.put("options", options.toString());
    for (Path file : data.gold()) {
      put(provenance, "gold", file, Checksums.sha256(file));
    }
    for (Path file : data.auxiliary()) {
      put(provenance, "auxiliary", file, Checksums.sha256(file));
    }
    for (Path file : data.raw()) {
      put(provenance, "raw", file, Checksums.sha256(file));
    }
    for (StandoffNames names : data.standoff()) {
      put(provenance, "standoff", Path.of(names.file()), names.sha256());
    }
    return ImmutableMap.copyOf(provenance);
  }

  /** Files of one name in several folders are all told, the later ones with a number. */
  private static void put(Map<String, String> provenance, String role, Path file, String checksum) {
    String name = role + " " + file.getFileName();
    String key = name;
    for (int number = 2; provenance.containsKey(key); number++) {
      key = name + " (" + number + ")";
    }
    provenance.put(key, checksum);
  }

  /**
   * Trains a model on text that is segmented already.
   *
   * @param gold whole documents
   * @param marked single sentences by the same guidelines
   */
  NerModel train(
      LabeledText gold,
      LabeledText marked,
      List<LabeledText> auxiliary,
      List<SentenceWords> raw,
      Map<String, String> provenance,
      long seed,
      TrainingProgress progress) {
    LabeledText allAuxiliary = new LabeledText(ImmutableList.of(), ImmutableList.of());
    for (LabeledText text : auxiliary) {
      allAuxiliary = allAuxiliary.plus(text);
    }
    List<SentenceWords> all =
        ImmutableList.<SentenceWords>builder()
            .addAll(raw)
            .addAll(gold.words())
            .addAll(allAuxiliary.words())
            .build();
    Distribution distribution = Distribution.learn(all, options, seed, progress);
    WordLexicon lexicon = LexiconBuilder.build(distribution, Optional.empty());
    for (int round = 0; round < options.rounds(); round++) {
      SoftGazetteer gazetteer = gazetteer(gold, allAuxiliary, raw, lexicon, seed, progress);
      lexicon = LexiconBuilder.build(distribution, Optional.of(gazetteer));
    }
    WordSpace space = WordSpace.of(distribution.vectors());
    progress.report("names", 0, options.folds() + 1);
    NetworkCrf names = names(gold.plus(marked), auxiliary, lexicon, space, seed);
    progress.report("names", 1, options.folds() + 1);
    List<SentenceWords> own =
        ImmutableList.<SentenceWords>builder().addAll(raw).addAll(gold.words()).build();
    Glance glance = GlanceTrainer.train(names, space, lexicon, own);
    QuantizedCrf second = secondLook(gold, auxiliary, lexicon, space, seed, progress);
    return new NerModel(
        ImmutableMap.copyOf(provenance),
        new NerModel.Words(lexicon, space),
        new NerModel.Taggers(names, glance, second));
  }

  private NetworkCrf names(
      LabeledText text,
      List<LabeledText> auxiliary,
      WordLexicon lexicon,
      WordSpace space,
      long seed) {
    text.words().forEach(lexicon::assign);
    auxiliary.forEach(other -> other.words().forEach(lexicon::assign));
    return NetworkTrainer.train(SCHEME, text, auxiliary, space, lexicon, options.names(), seed);
  }

  private QuantizedCrf train(
      LabeledText text,
      WordLexicon lexicon,
      NameFeatures features,
      CrfTrainer.Options how,
      long seed) {
    text.words().forEach(lexicon::assign);
    Crf crf = CrfTrainer.train(SCHEME, text, features, how, seed);
    return QuantizedCrf.of(crf, options.least());
  }

  private SoftGazetteer gazetteer(
      LabeledText gold,
      LabeledText auxiliary,
      List<SentenceWords> raw,
      WordLexicon lexicon,
      long seed,
      TrainingProgress progress) {
    String stage = "tag raw text";
    progress.report(stage, 0, raw.size());
    NameFeatures contexts = NameFeatures.contextOnly(lexicon);
    NameFeatures features = new NameFeatures(lexicon);
    QuantizedCrf contextTagger = train(gold, lexicon, contexts, options.contexts(), seed);
    LabeledText other = auxiliary.size() > 0 ? auxiliary : gold;
    QuantizedCrf otherTagger = train(other, lexicon, features, options.auxiliary(), seed);
    SoftGazetteer gazetteer = new SoftGazetteer(SCHEME);
    ForwardBackward chain = new ForwardBackward(SCHEME);
    StepRows contextRows = new StepRows(SCHEME);
    StepRows otherRows = new StepRows(SCHEME);
    for (int s = 0; s < raw.size(); s += options.tagEvery()) {
      SentenceWords words = raw.get(s);
      lexicon.assign(words);
      chain.run(contextTagger.score(words, contexts, contextRows));
      int[] states = Viterbi.decode(SCHEME, otherTagger.score(words, features, otherRows));
      gazetteer.add(words, chain, states);
      if (s % 1000 < options.tagEvery()) {
        progress.report(stage, s, raw.size());
      }
    }
    progress.report(stage, raw.size(), raw.size());
    return gazetteer;
  }

  /**
   * Learns from contiguous parts of the text, each scored by a tagger of the other parts: of whole
   * documents only, as single sentences have nothing to look at again. Taggers that err more than
   * the model will teach it to rely more on what it sees elsewhere; that does well.
   */
  QuantizedCrf secondLook(
      LabeledText gold,
      List<LabeledText> auxiliary,
      WordLexicon lexicon,
      WordSpace space,
      long seed,
      TrainingProgress progress) {
    List<Scores> scores = new ArrayList<>();
    List<float[]> probabilities = new ArrayList<>();
    TaggingChain chain = new TaggingChain(SCHEME);
    int folds = options.folds();
    for (int fold = 0; fold < folds; fold++) {
      int start = gold.size() * fold / folds;
      int end = gold.size() * (fold + 1) / folds;
      NetworkCrf rest = names(gold.without(start, end), auxiliary, lexicon, space, seed);
      NetworkScorer scorer = new NetworkScorer(rest, space, lexicon);
      for (SentenceWords words : gold.words().subList(start, end)) {
        Scores score = scorer.score(words);
        scores.add(score);
        chain.run(score);
        probabilities.add(chain.states());
      }
      progress.report("names", fold + 2, folds + 1);
    }
    new Recurrence(SCHEME).assign(gold.words(), probabilities);
    Crf crf =
        CrfTrainer.train(
            SCHEME, gold, scores, new RecurrenceFeatures(), options.secondLook(), seed);
    return QuantizedCrf.of(crf, 0);
  }
}
