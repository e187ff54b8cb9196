package org.khulasa.core.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Document;
import org.khulasa.core.Segment;
import org.khulasa.core.Sentence;
import org.khulasa.core.Span;
import org.khulasa.core.Token;

/** Writes an analysed document as CoreNLP's pipeline would have, with exact offsets. */
final class AnnotationWriter {
  private final String text;
  private final List<CoreLabel> tokens = new ArrayList<>();
  private final List<CoreMap> sentences = new ArrayList<>();

  private AnnotationWriter(String text) {
    this.text = text;
  }

  static Annotation write(AnalyzedDocument document) {
    Document source = document.document();
    Annotation annotation = new Annotation(source.text());
    annotation.set(CoreAnnotations.DocIDAnnotation.class, source.id());
    source
        .title()
        .ifPresent(title -> annotation.set(CoreAnnotations.DocTitleAnnotation.class, title));
    source
        .date()
        .ifPresent(
            date -> annotation.set(CoreAnnotations.DocDateAnnotation.class, date.day().toString()));
    fill(annotation, document.sentences());
    EntityMentions.set(annotation, document.entities());
    return annotation;
  }

  /** Sets the sentences and tokens of an annotation that has the text they point into. */
  static void fill(Annotation annotation, List<Sentence> sentences) {
    AnnotationWriter writer =
        new AnnotationWriter(annotation.get(CoreAnnotations.TextAnnotation.class));
    for (Sentence sentence : sentences) {
      writer.add(sentence);
    }
    writer.setSpaces();
    annotation.set(CoreAnnotations.TokensAnnotation.class, writer.tokens);
    annotation.set(CoreAnnotations.SentencesAnnotation.class, writer.sentences);
  }

  private void add(Sentence sentence) {
    List<CoreLabel> labels = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      boolean split = token.segments().size() > 1;
      boolean first = true;
      for (Segment segment : token.segments()) {
        CoreLabel label = label(segment);
        label.setIndex(labels.size() + 1);
        label.setSentIndex(sentences.size());
        label.set(CoreAnnotations.TokenBeginAnnotation.class, tokens.size());
        label.set(CoreAnnotations.TokenEndAnnotation.class, tokens.size() + 1);
        label.setIsMWT(split);
        label.setIsMWTFirst(split && first);
        if (split) {
          label.set(CoreAnnotations.MWTTokenTextAnnotation.class, token.span().of(text));
        }
        labels.add(label);
        tokens.add(label);
        first = false;
      }
    }
    Annotation map = new Annotation(sentence.span().of(text));
    setOffsets(map, sentence.span());
    map.set(CoreAnnotations.TokensAnnotation.class, labels);
    map.set(CoreAnnotations.TokenBeginAnnotation.class, tokens.size() - labels.size());
    map.set(CoreAnnotations.TokenEndAnnotation.class, tokens.size());
    map.set(CoreAnnotations.SentenceIndexAnnotation.class, sentences.size());
    sentences.add(map);
  }

  private CoreLabel label(Segment segment) {
    CoreLabel label = new CoreLabel();
    label.setWord(segment.form());
    label.setValue(segment.form());
    label.setOriginalText(segment.span().of(text));
    setOffsets(label, segment.span());
    label.set(CoreAnnotations.IsNewlineAnnotation.class, false);
    if (!segment.tag().isEmpty()) {
      label.setTag(segment.tag());
    }
    return label;
  }

  private void setSpaces() {
    int end = 0;
    for (int i = 0; i < tokens.size(); i++) {
      CoreLabel token = tokens.get(i);
      String between = text.substring(end, token.beginPosition());
      token.setBefore(between);
      if (i > 0) {
        tokens.get(i - 1).setAfter(between);
      }
      end = token.endPosition();
    }
    if (!tokens.isEmpty()) {
      tokens.get(tokens.size() - 1).setAfter(text.substring(end));
    }
  }

  private static void setOffsets(CoreMap map, Span span) {
    map.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, span.start());
    map.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, span.end());
  }
}
