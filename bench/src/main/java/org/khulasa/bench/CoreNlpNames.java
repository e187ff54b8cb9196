package org.khulasa.bench;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * CoreNLP's recogniser of names, for which CoreNLP has no Arabic model: trained here, once, on the
 * text that ours is trained on.
 */
final class CoreNlpNames {
  /** Names the model's file; forked processes get it too. */
  static final String MODEL_PROPERTY = "khulasa.bench.crf";

  private CoreNlpNames() {}

  /** Trains a model: the gold file and the model's. Needs some gigabytes. */
  public static void main(String[] files) throws IOException {
    train(Path.of(files[0]), Path.of(files[1]));
  }

  /**
   * Trains a model with the features that CoreNLP's own models of names have: words, their
   * neighbours, parts of words, shapes and sequences of labels.
   *
   * @param gold tokens and IOB2 labels, a tab between them, a blank line between sentences
   * @param model the file to write
   */
  private static void train(Path gold, Path model) throws IOException {
    Properties options = new Properties();
    options.setProperty("trainFile", gold.toString());
    options.setProperty("inputEncoding", "UTF-8");
    options.setProperty("map", "word=0,answer=1");
    options.setProperty("entitySubclassification", "iob2");
    options.setProperty("retainEntitySubclassification", "true");
    for (String on :
        List.of(
            "useClassFeature",
            "useWord",
            "useNGrams",
            "noMidNGrams",
            "usePrev",
            "useNext",
            "useSequences",
            "usePrevSequences",
            "useTypeSeqs",
            "useTypeSeqs2",
            "useTypeySequences",
            "useDisjunctive")) {
      options.setProperty(on, "true");
    }
    options.setProperty("qnSize", "10");
    options.setProperty("maxNGramLeng", "6");
    options.setProperty("maxLeft", "1");
    options.setProperty("wordShape", "chris2useLC");
    CRFClassifier<CoreLabel> classifier = new CRFClassifier<>(options);
    classifier.train();
    Files.createDirectories(model.toAbsolutePath().getParent());
    Path part = model.resolveSibling(model.getFileName() + ".part.ser.gz");
    classifier.serializeClassifier(part.toString());
    Files.move(part, model, StandardCopyOption.ATOMIC_MOVE);
  }

  /** The model that was trained. */
  static CRFClassifier<CoreLabel> load() {
    String model = System.getProperty(MODEL_PROPERTY, "");
    try {
      return CRFClassifier.getClassifier(model);
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException("cannot read " + model, e);
    }
  }

  /** Labels the words of a sentence, taken between blanks as in the text it was trained on. */
  static List<CoreLabel> label(CRFClassifier<CoreLabel> classifier, String sentence) {
    List<CoreLabel> words = new ArrayList<>();
    for (String word : sentence.strip().split("\\s+")) {
      CoreLabel label = new CoreLabel();
      label.setWord(word);
      label.set(CoreAnnotations.PositionAnnotation.class, Integer.toString(words.size()));
      words.add(label);
    }
    return classifier.classify(words);
  }
}
