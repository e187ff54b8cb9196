package org.khulasa.core.corenlp;

import com.google.common.collect.ImmutableSet;
import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import java.util.Properties;
import java.util.Set;
import org.khulasa.core.Analyzer;

/**
 * Khulasa's sentences, segments and tags in a CoreNLP pipeline, in place of {@code tokenize},
 * {@code ssplit} and {@code pos}:
 *
 * <pre>
 * customAnnotatorClass.aranalysis = org.khulasa.core.corenlp.ArabicAnalysisAnnotator
 * annotators = aranalysis
 * </pre>
 *
 * <p>Segments are CoreNLP's, with exact offsets; words are multi-word tokens. Nothing of the text
 * is cleaned away. It reads the text and replaces any sentences and tokens there are.
 *
 * <p>May be shared by threads, each with its own annotation.
 */
@SuppressWarnings("rawtypes") // CoreNLP's interface names raw classes
public final class ArabicAnalysisAnnotator implements Annotator {
  private final Analyzer analyzer = Analyzer.create().keepingAll();

  /**
   * What CoreNLP calls. There are no properties yet.
   *
   * @param name the annotator's name in the pipeline
   * @param properties all properties of the pipeline
   */
  @SuppressWarnings("unused") // the signature CoreNLP looks for
  public ArabicAnalysisAnnotator(String name, Properties properties) {
    this();
  }

  /** The same for use from Java. */
  public ArabicAnalysisAnnotator() {}

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if the annotation has no text
   */
  @Override
  public void annotate(Annotation annotation) {
    AnnotationWriter.fill(
        annotation, analyzer.analyze(AnnotationReader.document(annotation)).sentences());
  }

  /** Nothing but the text, which every annotation has. */
  @Override
  public Set<Class<? extends CoreAnnotation>> requires() {
    return ImmutableSet.of();
  }

  @Override
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return ImmutableSet.of(
        CoreAnnotations.TextAnnotation.class,
        CoreAnnotations.TokensAnnotation.class,
        CoreAnnotations.SentencesAnnotation.class,
        CoreAnnotations.SentenceIndexAnnotation.class,
        CoreAnnotations.PartOfSpeechAnnotation.class,
        CoreAnnotations.CharacterOffsetBeginAnnotation.class,
        CoreAnnotations.CharacterOffsetEndAnnotation.class,
        CoreAnnotations.BeforeAnnotation.class,
        CoreAnnotations.AfterAnnotation.class,
        CoreAnnotations.TokenBeginAnnotation.class,
        CoreAnnotations.TokenEndAnnotation.class,
        CoreAnnotations.IndexAnnotation.class,
        CoreAnnotations.OriginalTextAnnotation.class,
        CoreAnnotations.ValueAnnotation.class,
        CoreAnnotations.IsNewlineAnnotation.class,
        CoreAnnotations.IsMultiWordTokenAnnotation.class,
        CoreAnnotations.IsFirstWordOfMWTAnnotation.class,
        CoreAnnotations.MWTTokenTextAnnotation.class);
  }
}
