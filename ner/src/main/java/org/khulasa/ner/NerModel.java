package org.khulasa.ner;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.khulasa.core.model.Model;
import org.khulasa.core.model.ModelWriter;

/**
 * A trained recogniser of names as a value: made by {@link NerTrainer}, used by {@link
 * NameRecognizer}. Immutable; may be shared by threads.
 */
public final class NerModel {
  private static final String KIND = "names";
  private static final int VERSION = 3;

  /** Models of earlier versions ask the network about all words. */
  private static final int GLANCES = 3;

  private final ImmutableMap<String, String> provenance;
  private final WordLexicon lexicon;
  private final WordSpace space;
  private final NetworkCrf names;
  private final Glance glance;
  private final QuantizedCrf secondLook;

  NerModel(
      ImmutableMap<String, String> provenance,
      WordLexicon lexicon,
      WordSpace space,
      NetworkCrf names,
      Glance glance,
      QuantizedCrf secondLook) {
    this.provenance = provenance;
    this.lexicon = lexicon;
    this.space = space;
    this.names = names;
    this.glance = glance;
    this.secondLook = secondLook;
  }

  /**
   * Reads a model to the end of a stream, which stays open.
   *
   * @param name the file's name, for messages
   * @throws org.khulasa.core.model.ModelFormatException if it is no model of names, is damaged, is
   *     cut short or was made by a newer program
   * @throws IOException if it cannot be read
   */
  public static NerModel read(InputStream in, String name) throws IOException {
    Model model = Model.read(in, name, KIND, VERSION);
    NetworkCrf names = NetworkCrf.read(model, "names");
    return new NerModel(
        model.provenance(),
        WordLexicon.read(model),
        WordSpace.read(model),
        names,
        model.version() < GLANCES ? Glance.NONE : Glance.read(model, names.network().hidden()),
        QuantizedCrf.read(model, "secondLook"));
  }

  /** Writes the model; the stream stays open. */
  public void write(OutputStream out) throws IOException {
    ModelWriter writer = new ModelWriter(KIND, VERSION);
    provenance.forEach(writer::provenance);
    lexicon.write(writer);
    space.write(writer);
    names.write(writer, "names");
    glance.write(writer);
    secondLook.write(writer, "secondLook");
    writer.write(out);
  }

  /** Where the model comes from: the files it was trained on with their SHA-256, options, seed. */
  public ImmutableMap<String, String> provenance() {
    return provenance;
  }

  WordLexicon lexicon() {
    return lexicon;
  }

  WordSpace space() {
    return space;
  }

  NetworkCrf names() {
    return names;
  }

  Glance glance() {
    return glance;
  }

  QuantizedCrf secondLook() {
    return secondLook;
  }
}
