package org.khulasa.bench;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** A program that reads files and annotates them with CoreNLP's Arabic pipeline up to tags. */
public final class CoreNlpPipeline {
  private CoreNlpPipeline() {}

  public static void main(String[] files) throws IOException {
    Properties options = new Properties();
    try (InputStream in =
        StanfordCoreNLP.class.getResourceAsStream("/StanfordCoreNLP-arabic.properties")) {
      options.load(in);
    }
    options.setProperty("annotators", "tokenize,ssplit,pos");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(options);
    long segments = 0;
    for (String file : files) {
      Annotation annotation = new Annotation(Files.readString(Path.of(file)));
      pipeline.annotate(annotation);
      segments += annotation.get(CoreAnnotations.TokensAnnotation.class).size();
    }
    System.out.println(segments + " segments");
  }
}
