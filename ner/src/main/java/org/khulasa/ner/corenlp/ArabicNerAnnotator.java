package org.khulasa.ner.corenlp;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import java.util.Properties;
import java.util.Set;
import org.khulasa.core.Analyzer;
import org.khulasa.core.Document;
import org.khulasa.core.EntityRecognizer;
import org.khulasa.core.corenlp.CoreNlpBridge;
import org.khulasa.core.corenlp.EntityMentions;
import org.khulasa.ner.Recognizers;

/**
 * Khulasa's recognisers as a CoreNLP annotator.
 *
 * <p>The text is analysed by Khulasa's own sentence splitter and segmenter, so that the entities
 * are those that {@code khulasa ner --keep-all} finds in it (nothing of it is cleaned away),
 * whatever tokenizer the pipeline runs; they are then written onto the pipeline's tokens (see
 * {@link EntityMentions}). {@code DocDateAnnotation}, which CoreNLP's {@code docdate} annotator
 * sets, dates expressions such as {@code أمس}.
 *
 * <p>Types are CoreNLP's {@code PERSON LOCATION ORGANIZATION MISC DATE TIME NUMBER PERCENT MONEY
 * DURATION}; {@code NormalizedNamedEntityTagAnnotation} holds the ISO date, the number or the name.
 *
 * <p>May be shared by threads, each with its own annotation.
 */
@SuppressWarnings("rawtypes") // CoreNLP's interface names raw classes
public final class ArabicNerAnnotator implements Annotator {
  private final Analyzer analyzer = Analyzer.create().keepingAll();
  private final EntityRecognizer recognizer;

  /**
   * What CoreNLP calls: all recognisers of {@link Recognizers#standard()}. There are no properties
   * yet.
   *
   * @param name the annotator's name in the pipeline
   * @param properties all properties of the pipeline
   */
  @SuppressWarnings("unused") // the signature CoreNLP looks for
  public ArabicNerAnnotator(String name, Properties properties) {
    this(Recognizers.standard());
  }

  /**
   * The same for use from Java, with any recogniser.
   *
   * @param recognizer several are made one by {@link Recognizers#combine}
   */
  public ArabicNerAnnotator(EntityRecognizer recognizer) {
    requireNonNull(recognizer, "an annotator needs a recogniser, found null");
    this.recognizer = recognizer;
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if the annotation has no text
   */
  @Override
  public void annotate(Annotation annotation) {
    Document document = CoreNlpBridge.fromAnnotation(annotation).document();
    EntityMentions.set(annotation, recognizer.recognize(analyzer.analyze(document)));
  }

  @Override
  public Set<Class<? extends CoreAnnotation>> requires() {
    return ImmutableSet.of(
        CoreAnnotations.TextAnnotation.class,
        CoreAnnotations.TokensAnnotation.class,
        CoreAnnotations.SentencesAnnotation.class,
        CoreAnnotations.CharacterOffsetBeginAnnotation.class,
        CoreAnnotations.CharacterOffsetEndAnnotation.class);
  }

  /** What {@code ner} and {@code entitymentions} satisfy in other languages. */
  @Override
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return ImmutableSet.of(
        CoreAnnotations.NamedEntityTagAnnotation.class,
        CoreAnnotations.NormalizedNamedEntityTagAnnotation.class,
        CoreAnnotations.NamedEntityTagProbsAnnotation.class,
        CoreAnnotations.EntityTypeAnnotation.class,
        CoreAnnotations.EntityMentionIndexAnnotation.class,
        CoreAnnotations.CanonicalEntityMentionIndexAnnotation.class,
        CoreAnnotations.MentionsAnnotation.class);
  }
}
