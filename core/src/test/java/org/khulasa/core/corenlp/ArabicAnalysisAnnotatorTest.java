package org.khulasa.core.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.khulasa.core.Analyzer;
import org.khulasa.core.Document;

class ArabicAnalysisAnnotatorTest {
  private static final String TEXT = "وصل الوزير إلى بيروت أمس. وللمدرسة باب كبير!";

  @Test
  void writesWhatTheAnalyzerFinds() {
    Annotation annotation = new Annotation(TEXT);
    new ArabicAnalysisAnnotator("aranalysis", new Properties()).annotate(annotation);
    assertThat(CoreNlpBridge.fromAnnotation(annotation))
        .isEqualTo(Analyzer.create().keepingAll().analyze(Document.of(TEXT)));
  }

  @Test
  void setsEverythingItPromises() {
    ArabicAnalysisAnnotator annotator = new ArabicAnalysisAnnotator();
    assertThat(annotator.requires()).isEmpty();
    assertThat(annotator.requirementsSatisfied())
        .contains(
            CoreAnnotations.TokensAnnotation.class,
            CoreAnnotations.SentencesAnnotation.class,
            CoreAnnotations.PartOfSpeechAnnotation.class);
  }
}
