package org.khulasa.core.corenlp;

import com.google.common.collect.ImmutableMap;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khulasa.core.Entity;
import org.khulasa.core.Span;

/**
 * Writes entities onto the tokens of an annotation, whoever made those tokens.
 *
 * <p>A token belongs to an entity when at least half of it lies inside, or when it holds the whole
 * entity (CoreNLP did not split off a conjunction). Tokens without usable offsets belong to none. A
 * mention is the first unbroken run of its entity's tokens; it never crosses a sentence. An entity
 * without a token is not written. Of entities that overlap, the first is written, and of those that
 * begin together the longest.
 *
 * <p>Every token gets {@code NamedEntityTagAnnotation} ({@code O} outside entities); tokens of
 * entities also the normalised tag and the score. Every sentence and the document get {@code
 * MentionsAnnotation}. A mention's character offsets and text are the entity's own, which are
 * exact, and not those of its first and last token, which in CoreNLP's segmentation may not be.
 */
public final class EntityMentions {
  private static final String OUTSIDE = "O";

  private final int textLength;
  private final List<Entity> entities;
  private final boolean[] written;
  private final List<CoreMap> mentions = new ArrayList<>();

  private EntityMentions(int textLength, List<Entity> entities) {
    this.textLength = textLength;
    this.entities = entities;
    this.written = new boolean[entities.size()];
  }

  /**
   * Sets the named entity tags and mentions of an annotation, in place of those it has.
   *
   * @param annotation with text, and sentences with tokens
   * @param entities spans into the annotation's text, in any order; types are written under
   *     CoreNLP's names
   * @throws IllegalArgumentException if the annotation has no text
   */
  public static void set(Annotation annotation, List<Entity> entities) {
    String text = AnnotationReader.document(annotation).text();
    EntityMentions writer = new EntityMentions(text.length(), disjoint(entities, text.length()));
    @Nullable List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
    int tokensBefore = 0;
    int index = 0;
    for (CoreMap sentence : sentences == null ? List.<CoreMap>of() : sentences) {
      @Nullable List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
      List<CoreLabel> labels = tokens == null ? List.of() : tokens;
      writer.addSentence(sentence, index, labels, tokensBefore, text);
      tokensBefore += labels.size();
      index++;
    }
    annotation.set(CoreAnnotations.MentionsAnnotation.class, writer.mentions);
  }

  /** The entities inside the text, by their start, without those that overlap an earlier one. */
  private static List<Entity> disjoint(List<Entity> entities, int textLength) {
    List<Entity> sorted = new ArrayList<>(entities);
    sorted.sort(
        Comparator.<Entity>comparingInt(e -> e.span().start())
            .thenComparingInt(e -> -e.span().end()));
    List<Entity> disjoint = new ArrayList<>(sorted.size());
    int end = 0;
    for (Entity entity : sorted) {
      Span span = entity.span();
      if (!span.isEmpty() && span.start() >= end && span.end() <= textLength) {
        disjoint.add(entity);
        end = span.end();
      }
    }
    return disjoint;
  }

  private void addSentence(
      CoreMap sentence, int index, List<CoreLabel> tokens, int tokensBefore, String text) {
    List<CoreMap> inSentence = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int owner = owner(tokens.get(i));
      int end = i + 1;
      while (owner >= 0 && end < tokens.size() && owner(tokens.get(end)) == owner) {
        end++;
      }
      if (owner >= 0 && !written[owner]) {
        written[owner] = true;
        Entity entity = entities.get(owner);
        List<CoreLabel> run = tokens.subList(i, end);
        CoreMap mention = mention(entity, run, text);
        mention.set(CoreAnnotations.TokenBeginAnnotation.class, tokensBefore + i);
        mention.set(CoreAnnotations.TokenEndAnnotation.class, tokensBefore + end);
        mention.set(CoreAnnotations.SentenceIndexAnnotation.class, index);
        inSentence.add(mention);
      } else {
        tokens.subList(i, end).forEach(EntityMentions::setOutside);
      }
      i = end;
    }
    sentence.set(CoreAnnotations.MentionsAnnotation.class, inSentence);
  }

  private CoreMap mention(Entity entity, List<CoreLabel> tokens, String text) {
    String type = EntityTypes.toCoreNlp(entity.type());
    Map<String, Double> score = ImmutableMap.of(type, entity.score());
    Annotation mention = new Annotation(entity.span().of(text));
    mention.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, entity.span().start());
    mention.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, entity.span().end());
    mention.set(CoreAnnotations.TokensAnnotation.class, new ArrayList<>(tokens));
    mention.set(CoreAnnotations.NamedEntityTagAnnotation.class, type);
    mention.set(CoreAnnotations.EntityTypeAnnotation.class, type);
    mention.set(CoreAnnotations.NamedEntityTagProbsAnnotation.class, score);
    mention.set(CoreAnnotations.EntityMentionIndexAnnotation.class, mentions.size());
    mention.set(CoreAnnotations.CanonicalEntityMentionIndexAnnotation.class, mentions.size());
    if (!entity.normal().isEmpty()) {
      mention.set(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class, entity.normal());
    }
    for (CoreLabel token : tokens) {
      token.setNER(type);
      token.set(CoreAnnotations.NamedEntityTagProbsAnnotation.class, score);
      token.set(CoreAnnotations.EntityMentionIndexAnnotation.class, mentions.size());
      if (entity.normal().isEmpty()) {
        token.remove(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class);
      } else {
        token.set(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class, entity.normal());
      }
    }
    mentions.add(mention);
    return mention;
  }

  private static void setOutside(CoreLabel token) {
    token.setNER(OUTSIDE);
    token.remove(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class);
    token.remove(CoreAnnotations.NamedEntityTagProbsAnnotation.class);
    token.remove(CoreAnnotations.EntityMentionIndexAnnotation.class);
  }

  /** The index of the entity a token belongs to, or -1. */
  private int owner(CoreLabel token) {
    Optional<Span> found = TokenSpans.of(token, textLength);
    if (found.isEmpty()) {
      return -1;
    }
    Span span = found.get();
    int best = -1;
    int bestShared = 0;
    for (int i = firstEndingAfter(span.start());
        i < entities.size() && entities.get(i).span().start() < span.end();
        i++) {
      Span entity = entities.get(i).span();
      int shared = Math.min(span.end(), entity.end()) - Math.max(span.start(), entity.start());
      boolean belongs = 2 * shared >= span.length() || span.contains(entity);
      if (belongs && shared > bestShared) {
        best = i;
        bestShared = shared;
      }
    }
    return best;
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = entities.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entities.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
