package org.khulasa.core.segment.maxent;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.khulasa.core.model.Model;

/**
 * Tags segments with parts of speech: for any strings exactly the tags of CoreNLP 4.5.10's {@code
 * MaxentTagger} with its {@code arabic.tagger}, on sentences of any length. Time and memory are
 * linear in the number of segments. Immutable; for any number of threads.
 */
public final class PartOfSpeechTagger {
  private static final String RESOURCE = "/org/khulasa/core/segment/tagger.khm";
  private static final int[] NONE_CERTAIN = {};

  private static final Supplier<PartOfSpeechTagger> SHARED =
      Suppliers.memoize(PartOfSpeechTagger::load);

  private final TaggerModel model;
  private final TransitionFactors transitions;
  private final RareForms rareForms;
  private final String[] names;
  private final ImmutableMap<String, Integer> numbers;

  private PartOfSpeechTagger(TaggerModel model) {
    this.model = model;
    transitions = new TransitionFactors(model);
    rareForms = new RareForms(model);
    names = model.tags.toArray(new String[0]);
    ImmutableMap.Builder<String, Integer> builder = ImmutableMap.builder();
    for (int tag = 0; tag < names.length; tag++) {
      builder.put(names[tag], tag);
    }
    numbers = builder.buildOrThrow();
  }

  /**
   * The tagger that comes with this library, read on first use, once a process.
   *
   * @throws UncheckedIOException if its model is missing or damaged
   */
  public static PartOfSpeechTagger shared() {
    return SHARED.get();
  }

  /**
   * Reads a tagger.
   *
   * @param in a file as {@link TaggerFormat} describes it, read to its end
   * @param file its name, for messages
   * @throws IOException if it cannot be read or is no such file
   */
  public static PartOfSpeechTagger read(InputStream in, String file) throws IOException {
    return new PartOfSpeechTagger(
        TaggerModel.of(Model.read(in, file, TaggerFormat.KIND, TaggerFormat.VERSION)));
  }

  /** All tags, one of which, {@code .$$.}, is that of the end of a sentence. */
  public ImmutableList<String> tagSet() {
    return model.tags;
  }

  /** The tags of one sentence's segments, in order. */
  public List<String> tag(List<String> forms) {
    return tag(forms, NONE_CERTAIN);
  }

  /**
   * The tags of one sentence's segments, some of which are known and are evidence for the others.
   *
   * @param certain for each segment its tag, or an empty string
   * @throws IllegalArgumentException if a certain tag is not in the tag set
   */
  public List<String> tag(List<String> forms, List<String> certain) {
    int[] tags = new int[forms.size()];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = certain.get(i).isEmpty() ? -1 : number(certain.get(i));
    }
    return tag(forms, tags);
  }

  private List<String> tag(List<String> forms, int[] certain) {
    Sequence sequence = new Sequence(model, forms, certain);
    ProductDecoder decoder = new ProductDecoder(model, transitions, rareForms, sequence);
    byte[] tags = decoder.decode();
    return names(decoder.isCertain() ? tags : new LogDecoder(model, sequence).decode());
  }

  /** The same by the slow decoder alone, to check the fast one. */
  List<String> tagByLogarithms(List<String> forms) {
    return names(new LogDecoder(model, new Sequence(model, forms, NONE_CERTAIN)).decode());
  }

  private List<String> names(byte[] tags) {
    String[] result = new String[tags.length - 1];
    for (int i = 0; i < result.length; i++) {
      result[i] = names[tags[i]];
    }
    return Arrays.asList(result);
  }

  private int number(String tag) {
    Integer number = numbers.get(tag);
    if (number == null) {
      throw new IllegalArgumentException("no tag \"" + tag + "\"; expected one of " + model.tags);
    }
    return number;
  }

  private static PartOfSpeechTagger load() {
    try (InputStream in = PartOfSpeechTagger.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IOException(
            RESOURCE + " is not on the class path; expected it in khulasa-core's jar");
      }
      return read(in, RESOURCE);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot load the model " + RESOURCE, e);
    }
  }
}
