package org.khulasa.core.corenlp;

import edu.stanford.nlp.pipeline.Annotation;
import org.khulasa.core.AnalyzedDocument;

/** Translates between analysed documents and CoreNLP's annotations. */
public final class CoreNlpBridge {
  private CoreNlpBridge() {}

  /**
   * A new annotation that says what the document says: text, id, title, day of publication,
   * sentences, one token for every segment with its tag, words as multi-word tokens, entities.
   *
   * <p>What CoreNLP has no place for is left out: the source, the time of day, and what cleaning
   * dropped. No sentence covers dropped text.
   */
  public static Annotation toAnnotation(AnalyzedDocument document) {
    return AnnotationWriter.write(document);
  }

  /**
   * A new document that says what the annotation says. Tokens that no multi-word token joins become
   * one word when they touch and both are letters, as CoreNLP's Arabic clitics do.
   *
   * <p>CoreNLP's Arabic offsets are sometimes broken. A token whose span is empty, lies outside the
   * text, or goes back behind an earlier one is left out; one that begins inside an earlier one
   * loses that part. A sentence without tokens is left out.
   *
   * @param annotation with text; sentences, tags and entity mentions where it has them
   * @throws IllegalArgumentException if the annotation has no text
   */
  public static AnalyzedDocument fromAnnotation(Annotation annotation) {
    return AnnotationReader.read(annotation);
  }
}
