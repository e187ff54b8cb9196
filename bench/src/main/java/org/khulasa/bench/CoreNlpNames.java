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
import org.khulasa.core.Segment;
import org.khulasa.core.Token;
import org.khulasa.core.segment.Segmenter;
import org.khulasa.ner.data.ConllReader;
import org.khulasa.ner.data.ConllSentence;

/**
 * CoreNLP's recogniser of names, for which CoreNLP has no Arabic model: trained here, once, on the
 * text that ours is trained on, in two ways. On words between blanks it is fast and poor; on
 * segments with their tags it is the best that its features make of Arabic.
 */
final class CoreNlpNames {
  /** Names the folder of the models; forked processes get it too. */
  static final String FOLDER_PROPERTY = "khulasa.bench.crf";

  private static final Path FOLDER = Path.of("bench", "target", "crf");
  private static final String WORDS = "words.ser.gz";
  private static final String SEGMENTS = "segments.ser.gz";

  /** Enough to come near the best; more makes no difference to the speed. */
  private static final int ITERATIONS = 80;

  private CoreNlpNames() {}

  /** Where the models are. */
  static Path folder() {
    return FOLDER;
  }

  /** Whether both models are there. */
  static boolean trained() {
    return Files.exists(FOLDER.resolve(WORDS)) && Files.exists(FOLDER.resolve(SEGMENTS));
  }

  /**
   * Trains both models. Needs some gigabytes.
   *
   * @param files the one file to learn from: tokens and IOB2 labels, a tab between them, a blank
   *     line between sentences
   */
  public static void main(String[] files) throws IOException {
    Path gold = Path.of(files[0]);
    Files.createDirectories(FOLDER);
    Path segments = FOLDER.resolve("segments.tsv");
    Files.write(segments, segmented(ConllReader.labelled().repairing().read(gold)));
    train(segments, "word=0,tag=1,answer=2", FOLDER.resolve(SEGMENTS));
    train(gold, "word=0,answer=1", FOLDER.resolve(WORDS));
  }

  /** The model of words. */
  static CRFClassifier<CoreLabel> ofWords() {
    return load(WORDS);
  }

  /** The model of segments with tags. */
  static CRFClassifier<CoreLabel> ofSegments() {
    return load(SEGMENTS);
  }

  /** A word as the classifier wants it; the tag may be empty. */
  static CoreLabel word(String form, String tag, int index) {
    CoreLabel word = new CoreLabel();
    word.setWord(form);
    word.setTag(tag);
    word.set(CoreAnnotations.PositionAnnotation.class, Integer.toString(index));
    return word;
  }

  /** Tokens with labels as segments with tags and labels. */
  private static List<String> segmented(List<ConllSentence> sentences) {
    Segmenter segmenter = Product.taggingSegmenter();
    List<String> out = new ArrayList<>();
    for (ConllSentence sentence : sentences) {
      addSegments(sentence, segmenter, out);
      out.add("");
    }
    return out;
  }

  /** A clitic before a name is no part of it here, as it is none of those that ours finds. */
  static void addSegments(ConllSentence sentence, Segmenter segmenter, List<String> out) {
    StringBuilder text = new StringBuilder();
    List<Integer> ends = new ArrayList<>();
    for (String token : sentence.tokens()) {
      text.append(token);
      ends.add(text.length());
      text.append(' ');
    }
    int at = 0;
    String last = "";
    for (Token token : Product.segment(segmenter, text.toString())) {
      while (token.span().start() >= ends.get(at)) {
        at++;
        last = "";
      }
      String label = sentence.labels().get(at);
      for (int k = 0; k < token.segments().size(); k++) {
        Segment segment = token.segments().get(k);
        boolean clitic = segment.form().length() == 1 && k + 1 < token.segments().size();
        String own = clitic && label.startsWith("B-") && last.isEmpty() ? "O" : label;
        if (own.startsWith("B-") && own.equals(last)) {
          own = "I-" + own.substring(2);
        } else if (own.startsWith("B-")) {
          last = own;
        }
        out.add(segment.form() + '\t' + segment.tag() + '\t' + own);
      }
    }
  }

  /** Trains with the features that CoreNLP's own models of names have. */
  private static void train(Path gold, String columns, Path model) throws IOException {
    if (Files.exists(model)) {
      return;
    }
    Properties options = new Properties();
    options.setProperty("trainFile", gold.toString());
    options.setProperty("inputEncoding", "UTF-8");
    options.setProperty("map", columns);
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
    options.setProperty("useTags", Boolean.toString(columns.contains("tag")));
    options.setProperty("maxNGramLeng", "6");
    options.setProperty("maxLeft", "1");
    options.setProperty("wordShape", "chris2useLC");
    options.setProperty("qnSize", "10");
    options.setProperty("maxQNItr", Integer.toString(ITERATIONS));
    CRFClassifier<CoreLabel> classifier = new CRFClassifier<>(options);
    classifier.train();
    Path part = model.resolveSibling("part-" + model.getFileName());
    classifier.serializeClassifier(part.toString());
    Files.move(part, model, StandardCopyOption.ATOMIC_MOVE);
  }

  private static CRFClassifier<CoreLabel> load(String name) {
    String model = Path.of(System.getProperty(FOLDER_PROPERTY, ""), name).toString();
    try {
      return CRFClassifier.getClassifier(model);
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException("cannot read " + model, e);
    }
  }
}
