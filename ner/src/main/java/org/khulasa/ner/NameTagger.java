package org.khulasa.ner;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import org.khulasa.core.Token;

/**
 * Finds the names in the sentences of a document in two looks: first each sentence by itself, where
 * a {@link Glance} is enough for most words, then with what the first look says about the same
 * words elsewhere in the document. Names that are known as such come last. Shared by threads.
 */
final class NameTagger {
  /** Longer sentences are lists or broken text, and are cut so that memory stays small. */
  private static final int LONGEST = 1000;

  /** From this probability on, a word that is outside of names for the first look stays there. */
  private static final float SURE = 0.999f;

  private final NerModel model;
  private final KnownNames known;
  private final Nationality nationality;

  /**
   * Scorers that no thread uses now. They keep what they learned of words, up to 80 MB each; so of
   * no more is kept than can work at the same time, however many threads have asked.
   */
  private final Idle<NetworkScorer> scorers =
      new Idle<>(Runtime.getRuntime().availableProcessors(), this::newScorer);

  NameTagger(NerModel model) {
    this.model = model;
    known = KnownNames.of(model.taggers().names().scheme());
    nationality = new Nationality(model.taggers().names().scheme(), model.words().lexicon());
  }

  /** The names that are known as such. */
  KnownNames known() {
    return known;
  }

  /** What is known of words from raw news. */
  WordLexicon lexicon() {
    return model.words().lexicon();
  }

  LabelScheme scheme() {
    return model.taggers().names().scheme();
  }

  /**
   * The states of a sentence's words and how sure they are.
   *
   * @param states one for each word
   * @param certainty the probability of each name, at each of its words; 0 at other words
   * @param whole at a name's first word, whether what was taken for conjunctions and prepositions
   *     are letters of it
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Tags(int[] states, float[] certainty, boolean[] whole) {
    Tags(int[] states) {
      this(states, new float[states.length], new boolean[states.length]);
    }
  }

  /** Tags the sentences of one document. */
  List<Tags> tag(List<List<Token>> sentences) {
    List<SentenceWords> pieces = new ArrayList<>();
    for (List<Token> sentence : sentences) {
      for (List<Token> piece : Lists.partition(sentence, LONGEST)) {
        pieces.add(SentenceWords.of(piece));
      }
    }
    List<Tags> tagged = tagWords(pieces);
    ImmutableList.Builder<Tags> tags = ImmutableList.builder();
    int next = 0;
    for (List<Token> sentence : sentences) {
      int count = (sentence.size() + LONGEST - 1) / LONGEST;
      tags.add(join(tagged.subList(next, next + count), sentence.size()));
      next += count;
    }
    return tags.build();
  }

  private static Tags join(List<Tags> pieces, int length) {
    if (pieces.size() == 1) {
      return pieces.get(0);
    }
    Tags tags = new Tags(new int[length]);
    int at = 0;
    for (Tags piece : pieces) {
      System.arraycopy(piece.states(), 0, tags.states(), at, piece.states().length);
      System.arraycopy(piece.certainty(), 0, tags.certainty(), at, piece.states().length);
      System.arraycopy(piece.whole(), 0, tags.whole(), at, piece.states().length);
      at += piece.states().length;
    }
    return tags;
  }

  private NetworkScorer newScorer() {
    return new NetworkScorer(
        model.taggers().names(),
        model.words().space(),
        model.words().lexicon(),
        model.taggers().glance());
  }

  /** Tags sentences that have words, all of one document. */
  List<Tags> tagWords(List<SentenceWords> sentences) {
    if (sentences.isEmpty()) {
      return List.of();
    }
    NetworkScorer scorer = scorers.take();
    TaggingChain chain = new TaggingChain(scheme());
    List<Scores> scores = new ArrayList<>(sentences.size());
    List<float[]> probabilities = new ArrayList<>(sentences.size());
    List<boolean[]> outside = new ArrayList<>(sentences.size());
    for (SentenceWords words : sentences) {
      boolean[] sure = new boolean[words.length];
      Scores first = scorer.score(words, sure);
      scores.add(first);
      chain.run(first, sure);
      probabilities.add(chain.states());
      addSure(chain, sure);
      outside.add(sure);
    }
    scorers.giveBack(scorer);
    new Recurrence(scheme()).assign(sentences, probabilities, outside);
    RecurrenceFeatures recurrence = new RecurrenceFeatures();
    SpanDecoder decoder = new SpanDecoder(scheme(), SpanDecoder.LEAST);
    ImmutableList.Builder<Tags> tags = ImmutableList.builder();
    for (int s = 0; s < sentences.size(); s++) {
      model
          .taggers()
          .secondLook()
          .addStates(sentences.get(s), outside.get(s), recurrence, scores.get(s));
      Tags found = decoder.decode(scores.get(s), outside.get(s));
      nationality.cutFrom(found, sentences.get(s));
      known.addTo(found, sentences.get(s));
      tags.add(found);
    }
    return tags.build();
  }

  /** Adds the words that the first look is so sure of that the second need not ask. */
  private static void addSure(TaggingChain chain, boolean[] outside) {
    for (int i = 0; i < outside.length; i++) {
      outside[i] |= chain.state(i, LabelScheme.OUTSIDE) >= SURE;
    }
  }
}
