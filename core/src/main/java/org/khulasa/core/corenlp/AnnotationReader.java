package org.khulasa.core.corenlp;

import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Document;
import org.khulasa.core.Entity;
import org.khulasa.core.PublicationDate;
import org.khulasa.core.Segment;
import org.khulasa.core.Sentence;
import org.khulasa.core.Span;
import org.khulasa.core.Token;
import org.khulasa.core.text.ScriptNormalizer;

/** Reads what a CoreNLP pipeline wrote, and mends or skips tokens with broken offsets. */
final class AnnotationReader {
  /** The id of a document without one, as in {@link Document#of(String)}. */
  private static final String DEFAULT_ID = "text";

  private final String text;

  /** Where the last token taken ends: the next one may not begin before. */
  private int taken;

  private AnnotationReader(String text) {
    this.text = text;
  }

  static AnalyzedDocument read(Annotation annotation) {
    Document document = document(annotation);
    AnnotationReader reader = new AnnotationReader(document.text());
    return new AnalyzedDocument(
        document, ImmutableList.of(), reader.sentences(annotation), reader.entities(annotation));
  }

  /** The text and what is known about it, without sentences. */
  static Document document(Annotation annotation) {
    @Nullable String text = annotation.get(CoreAnnotations.TextAnnotation.class);
    if (text == null) {
      throw new IllegalArgumentException("the annotation has no text (TextAnnotation is not set)");
    }
    @Nullable String id = annotation.get(CoreAnnotations.DocIDAnnotation.class);
    @Nullable String title = annotation.get(CoreAnnotations.DocTitleAnnotation.class);
    return new Document(
        id == null ? DEFAULT_ID : id,
        text,
        Optional.ofNullable(title),
        Optional.empty(),
        date(annotation));
  }

  private static Optional<PublicationDate> date(Annotation annotation) {
    @Nullable String date = annotation.get(CoreAnnotations.DocDateAnnotation.class);
    if (date == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(PublicationDate.of(LocalDate.parse(date)));
    } catch (DateTimeParseException e) {
      // CoreNLP takes any string from its users; one that is no ISO date dates nothing.
      return Optional.empty();
    }
  }

  private List<Sentence> sentences(Annotation annotation) {
    ImmutableList.Builder<Sentence> sentences = ImmutableList.builder();
    for (CoreMap map : listOf(annotation.get(CoreAnnotations.SentencesAnnotation.class))) {
      int before = taken;
      List<Token> words = words(listOf(map.get(CoreAnnotations.TokensAnnotation.class)));
      if (!words.isEmpty()) {
        Span covered = words.get(0).span().cover(words.get(words.size() - 1).span());
        sentences.add(new Sentence(sentenceSpan(map, covered, before), words));
      }
    }
    return sentences.build();
  }

  /** The sentence's own span, if it holds its tokens and nothing of an earlier sentence. */
  private Span sentenceSpan(CoreMap sentence, Span covered, int before) {
    Optional<Span> own =
        TokenSpans.of(
            sentence.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
            sentence.get(CoreAnnotations.CharacterOffsetEndAnnotation.class),
            text.length());
    Span span =
        own.filter(s -> s.start() >= before).filter(s -> s.contains(covered)).orElse(covered);
    taken = span.end();
    return span;
  }

  private List<Token> words(List<CoreLabel> labels) {
    ImmutableList.Builder<Token> words = ImmutableList.builder();
    List<Segment> word = new ArrayList<>();
    for (CoreLabel label : labels) {
      Optional<Span> span =
          TokenSpans.of(label, text.length())
              .filter(s -> s.end() > taken)
              .map(s -> new Span(Math.max(s.start(), taken), s.end()));
      if (span.isEmpty()) {
        continue;
      }
      taken = span.get().end();
      Segment segment = segment(label, span.get());
      if (!word.isEmpty() && !continues(label, segment, word.get(word.size() - 1))) {
        words.add(token(word));
        word.clear();
      }
      word.add(segment);
    }
    if (!word.isEmpty()) {
      words.add(token(word));
    }
    return words.build();
  }

  private Segment segment(CoreLabel label, Span span) {
    @Nullable String form = label.word();
    @Nullable String tag = label.tag();
    return new Segment(form == null ? span.of(text) : form, span, tag == null ? "" : tag);
  }

  private boolean continues(CoreLabel label, Segment segment, Segment last) {
    if (segment.span().start() != last.span().end()) {
      return false;
    }
    @Nullable Boolean multiWord = label.get(CoreAnnotations.IsMultiWordTokenAnnotation.class);
    if (multiWord != null) {
      @Nullable Boolean first = label.get(CoreAnnotations.IsFirstWordOfMWTAnnotation.class);
      return multiWord && (first == null || !first);
    }
    return Character.isLetter(text.codePointBefore(last.span().end()))
        && Character.isLetter(text.codePointAt(segment.span().start()));
  }

  private Token token(List<Segment> segments) {
    Span span = segments.get(0).span().cover(segments.get(segments.size() - 1).span());
    String written = span.of(text);
    String normal = ScriptNormalizer.normalize(written);
    return new Token(span, normal.isEmpty() ? written : normal, segments);
  }

  private List<Entity> entities(Annotation annotation) {
    List<Entity> entities = new ArrayList<>();
    @Nullable List<CoreMap> all = annotation.get(CoreAnnotations.MentionsAnnotation.class);
    if (all != null) {
      all.forEach(mention -> entity(mention).ifPresent(entities::add));
    } else {
      for (CoreMap sentence : listOf(annotation.get(CoreAnnotations.SentencesAnnotation.class))) {
        for (CoreMap mention : listOf(sentence.get(CoreAnnotations.MentionsAnnotation.class))) {
          entity(mention).ifPresent(entities::add);
        }
      }
    }
    entities.sort((a, b) -> a.span().compareTo(b.span()));
    return entities;
  }

  private Optional<Entity> entity(CoreMap mention) {
    @Nullable String type = mention.get(CoreAnnotations.EntityTypeAnnotation.class);
    @Nullable String tag = mention.get(CoreAnnotations.NamedEntityTagAnnotation.class);
    String name = type != null ? type : tag != null ? tag : "";
    Optional<Span> span =
        TokenSpans.of(
            mention.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
            mention.get(CoreAnnotations.CharacterOffsetEndAnnotation.class),
            text.length());
    if (name.isEmpty() || span.isEmpty()) {
      return Optional.empty();
    }
    @Nullable String normal = mention.get(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class);
    return Optional.of(
        new Entity(
            EntityTypes.fromCoreNlp(name),
            span.get(),
            normal == null ? span.get().of(text) : normal,
            score(mention.get(CoreAnnotations.NamedEntityTagProbsAnnotation.class), name)));
  }

  /** CoreNLP's own recognisers write -1 or nothing where they know no probability. */
  private static double score(@Nullable Map<String, Double> scores, String name) {
    @Nullable Double score = scores == null ? null : scores.get(name);
    return score == null || score < 0 ? 1 : Math.min(score, 1);
  }

  private static <T> List<T> listOf(@Nullable List<T> list) {
    return list == null ? ImmutableList.of() : list;
  }
}
