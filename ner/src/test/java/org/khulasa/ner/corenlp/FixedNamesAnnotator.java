package org.khulasa.ner.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import java.util.Properties;
import java.util.Set;

/** Our annotator with {@link FixedNames} behind it, in a class that CoreNLP can make by name. */
@SuppressWarnings("rawtypes")
public final class FixedNamesAnnotator implements Annotator {
  private final ArabicNerAnnotator annotator = new ArabicNerAnnotator(new FixedNames());

  /** What CoreNLP calls. */
  @SuppressWarnings("unused")
  public FixedNamesAnnotator(String name, Properties properties) {}

  @Override
  public void annotate(Annotation annotation) {
    annotator.annotate(annotation);
  }

  @Override
  public Set<Class<? extends CoreAnnotation>> requires() {
    return annotator.requires();
  }

  @Override
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return annotator.requirementsSatisfied();
  }
}
