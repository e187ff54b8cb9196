package org.khulasa.ner;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Entity;
import org.khulasa.core.EntityRecognizer;
import org.khulasa.core.Sentence;
import org.khulasa.core.Token;
import org.khulasa.core.segment.ArabicSegmenter;
import org.khulasa.core.segment.Segmenter;

/**
 * Finds people, places, organisations and other names: {@code PER LOC ORG MISC}.
 *
 * <pre>{@code
 * Analyzer analyzer = Analyzer.create().withRecognizer(NameRecognizer.create());
 * AnalyzedDocument document = analyzer.analyze(Document.of("1", text));
 * for (Entity name : document.entities()) {
 *   System.out.println(name.type() + " " + name.span().of(text));
 * }
 * }</pre>
 *
 * <p>A name's span leaves out a conjunction or a preposition written together with its first word:
 * in {@code وبلبنان} it is {@code لبنان}. Its {@code normal} is the name without what does not
 * change its reading, and with the article that {@code ل} swallows. Its {@code score} is its
 * probability; that of a name which only a list knows is the share of such names that are right.
 *
 * <p>Immutable; may be shared by threads. Making one costs nothing: the built-in model is loaded on
 * first use, once a process. Each thread that looks for names at the same time takes up to 80 MB,
 * which are kept for the next one, for as many threads as there are processors.
 */
public final class NameRecognizer implements EntityRecognizer {
  private static final Supplier<NameTagger> BUILT_IN = Suppliers.memoize(NameRecognizer::load);

  private final Supplier<NameTagger> tagger;
  private final Segmenter segmenter;

  private NameRecognizer(Supplier<NameTagger> tagger, Segmenter segmenter) {
    this.tagger = tagger;
    this.segmenter = segmenter;
  }

  /** A recogniser with the built-in model. */
  public static NameRecognizer create() {
    return new NameRecognizer(BUILT_IN, ArabicSegmenter.create());
  }

  /** A recogniser with a model of one's own; listed names of the types it knows are found too. */
  public static NameRecognizer of(NerModel model) {
    requireNonNull(model, "a recogniser of names needs a model, found null");
    NameTagger tagger = new NameTagger(model);
    return new NameRecognizer(() -> tagger, ArabicSegmenter.create());
  }

  /** The same recogniser, for which this segmenter reads the tokens given to {@link #label}. */
  public NameRecognizer withSegmenter(Segmenter newSegmenter) {
    requireNonNull(newSegmenter, "a recogniser of names needs a segmenter, found null");
    return new NameRecognizer(tagger, newSegmenter);
  }

  private static NameTagger load() {
    try {
      return new NameTagger(BuiltInModel.load());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@inheritDoc}
   *
   * @throws UncheckedIOException if the built-in model is missing or damaged (first use only)
   */
  @Override
  public List<Entity> recognize(AnalyzedDocument document) {
    String text = document.document().text();
    List<Sentence> sentences = document.sentences();
    List<NameTagger.Tags> tags =
        tagger
            .get()
            .tag(sentences.stream().map(Sentence::tokens).collect(ImmutableList.toImmutableList()));
    List<FoundName> names = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      addNames(text, sentences.get(i).tokens(), tags.get(i), names);
    }
    return corrected(names, text, sentences).stream()
        // The mark of a hashtag may stand alone, before a control.
        .filter(name -> !name.normal(text).isBlank())
        .map(name -> name.entity(text))
        .collect(ImmutableList.toImmutableList());
  }

  /** The names of a document with what the others and the lists tell about each. */
  private List<FoundName> corrected(List<FoundName> names, String text, List<Sentence> sentences) {
    KnownNames known = tagger.get().known();
    List<FoundName> cut = new AttachedClitics(known).cutFrom(names, text);
    List<FoundName> whole =
        new FirstLetters(known, tagger.get().lexicon()).giveBackTo(cut, text, sentences);
    List<FoundName> settled = new Hashtags(known).settle(whole, text, sentences);
    Neighbours neighbours = Neighbours.of(sentences);
    List<FoundName> parted = JoinedNames.parted(GluedWords.cutFrom(settled, text), text);
    List<FoundName> behindVerbs = LeadingVerbs.cutFrom(parted, text);
    List<FoundName> alone = new Clauses(known).cutFrom(behindVerbs, text);
    List<FoundName> edged = new NameEdges(known).cutFrom(alone, text, neighbours);
    List<FoundName> typed = PlaceHeads.typed(edged, text, neighbours);
    List<FoundName> possible = NoNames.leftOut(typed, text, neighbours);
    List<FoundName> formed = OrdinaryForms.leftOut(possible, text, neighbours);
    List<FoundName> sure = UnsureWords.leftOut(formed, text, neighbours, known);
    return OrdinaryWords.leftOut(Descriptions.leftOut(sure, text), text, sentences);
  }

  private void addNames(
      String text, List<Token> tokens, NameTagger.Tags tags, List<FoundName> names) {
    LabelScheme scheme = tagger.get().scheme();
    int[] states = tags.states();
    for (int i = 0; i < states.length; ) {
      if (states[i] == LabelScheme.OUTSIDE) {
        i++;
        continue;
      }
      int first = i;
      double score = 1;
      do {
        score = Math.min(score, tags.certainty()[i]);
        i++;
      } while (!scheme.mayEnd(states[i - 1]));
      Token token = tokens.get(first);
      int stemAt = tags.whole()[first] ? 0 : FoundName.stemAt(token);
      String type = scheme.types().get(scheme.type(states[first]));
      names.add(FoundName.of(text, type, tokens.subList(first, i), stemAt, score));
    }
  }

  /**
   * Labels tokens that are given, as corpora have them: between blanks, clitics attached. A token
   * gets one label as a whole.
   *
   * <p>It gives what the model and the list of known names say. What {@link #recognize} does
   * besides looks at the text around: it gives names a first letter back or takes a clitic from
   * them, and leaves out hashtags and ordinary words.
   *
   * @param sentences the tokens of each sentence of one text, in order; names that return in a text
   *     help to recognise each other
   * @return one IOB2 label for each token
   * @throws UncheckedIOException if the built-in model is missing or damaged (first use only)
   */
  public List<List<String>> label(List<List<String>> sentences) {
    // Loops: the first stream of a process takes Java 25 ms, a fifth of what loading takes.
    List<GivenTokens> given = new ArrayList<>(sentences.size());
    List<List<Token>> words = new ArrayList<>(sentences.size());
    for (List<String> tokens : sentences) {
      GivenTokens sentence = GivenTokens.of(tokens, segmenter);
      given.add(sentence);
      words.add(sentence.words());
    }
    List<NameTagger.Tags> tags = tagger.get().tag(words);
    ImmutableList.Builder<List<String>> labels = ImmutableList.builder();
    for (int i = 0; i < given.size(); i++) {
      labels.add(given.get(i).labels(tags.get(i).states(), tagger.get().scheme()));
    }
    return labels.build();
  }
}
