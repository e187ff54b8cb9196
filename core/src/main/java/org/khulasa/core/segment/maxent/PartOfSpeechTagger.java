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

  private static final Supplier<PartOfSpeechTagger> SHARED =
      Suppliers.memoize(PartOfSpeechTagger::load);

  private final TaggerModel model;
  private final TransitionFactors transitions;
  private final FormCache forms;
  private final ThreadLocal<ProductDecoder.Scratch> scratch;
  private final String[] names;
  private final ImmutableMap<String, Integer> numbers;

  private PartOfSpeechTagger(TaggerModel model) {
    this.model = model;
    transitions = new TransitionFactors(model);
    forms = new FormCache(model);
    scratch = ThreadLocal.withInitial(() -> new ProductDecoder.Scratch(model));
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

  /** Looks a form up: what can be known of it before it is seen in a sentence. */
  public TaggerForm look(String form) {
    return forms.look(form);
  }

  /**
   * A form of which the tag is known, and is evidence for those of its neighbours.
   *
   * @throws IllegalArgumentException if the tag is not in the tag set
   */
  public TaggerForm certain(TaggerForm form, String tag) {
    return form.certain((byte) number(tag));
  }

  /** The tags of one sentence's segments, in order. */
  public List<String> tag(List<String> segments) {
    return Arrays.asList(tag(forms.look(segments)));
  }

  /**
   * The tags of one sentence's segments, some of which are known and are evidence for the others.
   *
   * @param certain for each segment its tag, or an empty string
   * @throws IllegalArgumentException if a certain tag is not in the tag set
   */
  public List<String> tag(List<String> segments, List<String> certain) {
    TaggerForm[] looked = new TaggerForm[segments.size()];
    for (int i = 0; i < looked.length; i++) {
      TaggerForm form = look(segments.get(i));
      looked[i] = certain.get(i).isEmpty() ? form : certain(form, certain.get(i));
    }
    return Arrays.asList(tag(looked));
  }

  /**
   * The tags of one sentence's segments, in order.
   *
   * @param segments looked up by this tagger
   */
  public String[] tag(TaggerForm[] segments) {
    Sequence sequence = new Sequence(model, segments);
    ProductDecoder decoder = new ProductDecoder(model, transitions, sequence, scratch.get());
    byte[] tags = decoder.decode();
    return names(decoder.isCertain() ? tags : new LogDecoder(model, sequence).decode());
  }

  /** The same by the slow decoder alone, to check the fast one. */
  List<String> tagByLogarithms(List<String> segments) {
    TaggerForm[] looked = segments.stream().map(this::look).toArray(TaggerForm[]::new);
    return Arrays.asList(names(new LogDecoder(model, new Sequence(model, looked)).decode()));
  }

  private String[] names(byte[] tags) {
    String[] result = new String[tags.length - 1];
    for (int i = 0; i < result.length; i++) {
      result[i] = names[tags[i]];
    }
    return result;
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
