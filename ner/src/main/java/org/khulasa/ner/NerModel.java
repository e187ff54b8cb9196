package org.khulasa.ner;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.khulasa.core.model.Model;
import org.khulasa.core.model.ModelFormatException;
import org.khulasa.core.model.ModelWriter;

/**
 * A trained recogniser of names as a value: made by {@link NerTrainer}, used by {@link
 * NameRecognizer}. Immutable; may be shared by threads.
 */
public final class NerModel {
  static final String KIND = "names";
  static final int VERSION = 3;

  /** Models of earlier versions ask the network about all words. */
  private static final int GLANCES = 3;

  private final ImmutableMap<String, String> provenance;
  private final Words words;
  private final Taggers taggers;

  /**
   * What a model knows of words, learned from text without labels; half of a model by size.
   *
   * @param lexicon in whose order the vectors stand
   * @param space the words' vectors
   */
  record Words(WordLexicon lexicon, WordSpace space) {
    static Words read(Model model) throws ModelFormatException {
      return new Words(WordLexicon.read(model), WordSpace.read(model));
    }

    void write(ModelWriter writer) {
      lexicon.write(writer);
      space.write(writer);
    }
  }

  /**
   * What a model learned from labelled text: the other half.
   *
   * @param names the first look at a sentence
   * @param glance which words it passes over
   * @param secondLook the look that knows what the first found elsewhere in the text
   */
  record Taggers(NetworkCrf names, Glance glance, QuantizedCrf secondLook) {
    static Taggers read(Model model) throws ModelFormatException {
      NetworkCrf names = NetworkCrf.read(model, "names");
      return new Taggers(
          names,
          model.version() < GLANCES ? Glance.NONE : Glance.read(model, names.network().hidden()),
          QuantizedCrf.read(model, "secondLook"));
    }

    void write(ModelWriter writer) {
      names.write(writer, "names");
      glance.write(writer);
      secondLook.write(writer, "secondLook");
    }
  }

  NerModel(ImmutableMap<String, String> provenance, Words words, Taggers taggers) {
    this.provenance = provenance;
    this.words = words;
    this.taggers = taggers;
  }

  /**
   * Reads a model to the end of a stream, which stays open.
   *
   * @param name the file's name, for messages
   * @throws ModelFormatException if it is no model of names, is damaged, is cut short or was made
   *     by a newer program
   * @throws IOException if it cannot be read
   */
  public static NerModel read(InputStream in, String name) throws IOException {
    Model model = Model.read(in, name, KIND, VERSION);
    return new NerModel(model.provenance(), Words.read(model), Taggers.read(model));
  }

  /** Writes the model; the stream stays open. */
  public void write(OutputStream out) throws IOException {
    ModelWriter writer = writer();
    words.write(writer);
    taggers.write(writer);
    writer.write(out);
  }

  /** An empty file of this kind that tells where this model comes from. */
  ModelWriter writer() {
    ModelWriter writer = new ModelWriter(KIND, VERSION);
    provenance.forEach(writer::provenance);
    return writer;
  }

  /** Where the model comes from: the files it was trained on with their SHA-256, options, seed. */
  public ImmutableMap<String, String> provenance() {
    return provenance;
  }

  Words words() {
    return words;
  }

  Taggers taggers() {
    return taggers;
  }
}
