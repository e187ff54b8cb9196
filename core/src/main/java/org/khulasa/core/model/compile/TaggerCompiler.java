package org.khulasa.core.model.compile;

import static org.khulasa.core.segment.maxent.TaggerFormat.MAX_AFFIX;
import static org.khulasa.core.segment.maxent.TaggerFormat.PLACES;
import static org.khulasa.core.segment.maxent.TaggerFormat.WINDOW;

import edu.stanford.nlp.tagger.maxent.Extractors;
import edu.stanford.nlp.tagger.maxent.LambdaSolveTagger;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TTags;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.khulasa.core.model.ModelWriter;
import org.khulasa.core.segment.maxent.TaggerFormat;

/** Compiles CoreNLP's {@code arabic.tagger} into {@code tagger.khm}. */
final class TaggerCompiler {
  /** The resource that the model is made from. */
  static final String SOURCE = "edu/stanford/nlp/models/pos-tagger/arabic.tagger";

  /** The features that the decoder implements, as CoreNLP prints them. */
  private static final String FEATURES =
      IntStream.rangeClosed(-WINDOW, WINDOW)
              .mapToObj(place -> "Extractor(" + place + ",word)")
              .collect(Collectors.joining(", ", "Extractors[", ", Extractor(-1,tag)]"))
          + Stream.of("Pref", "Suff")
              .flatMap(
                  side ->
                      IntStream.rangeClosed(1, MAX_AFFIX)
                          .mapToObj(n -> "ExtractorWord" + side + "(len" + n + ",w0)"))
              .collect(Collectors.joining(", ", "Extractors[", "]"));

  private static final int TAG_FEATURE = PLACES;
  private static final int FIRST_PREFIX_FEATURE = TAG_FEATURE + 1;
  private static final int FIRST_SUFFIX_FEATURE = FIRST_PREFIX_FEATURE + MAX_AFFIX;

  /** What the prefix and suffix features see of a form that is too short. */
  private static final String TOO_SHORT = "######";

  private final MaxentTagger tagger;
  private final Map<String, Object> dictionary;
  private final List<Map<String, int[]>> features;
  private final double[] weights;
  private final List<String> tags = new ArrayList<>();

  private final ByteArrayOutputStream rowLengths = new ByteArrayOutputStream();
  private final ByteArrayOutputStream rowTags = new ByteArrayOutputStream();
  private final List<Double> rowWeights = new ArrayList<>();

  @SuppressWarnings("unchecked") // The fields' types, as CoreNLP declares them.
  private TaggerCompiler(MaxentTagger tagger) throws IOException {
    this.tagger = tagger;
    Object words = Hidden.field(tagger, "dict", Object.class);
    dictionary = Hidden.field(words, "dict", Map.class);
    features = Hidden.field(tagger, "fAssociations", List.class);
    LambdaSolveTagger solution = Hidden.field(tagger, "prob", LambdaSolveTagger.class);
    weights = solution.lambda;
    TTags tagIndex = Hidden.field(tagger, "tags", TTags.class);
    for (int i = 0; i < tagIndex.getSize(); i++) {
      tags.add(tagIndex.getTag(i));
    }
  }

  /** The compiled model of the {@code models-arabic} artifact on the class path. */
  static ModelWriter compile() throws IOException {
    try (InputStream in = new BufferedInputStream(ModelCompiler.open(SOURCE), 1 << 16)) {
      return new TaggerCompiler(new MaxentTagger(in, new Properties(), false)).write();
    }
  }

  private ModelWriter write() throws IOException {
    checkDesign();
    ModelWriter out =
        new ModelWriter(TaggerFormat.KIND, TaggerFormat.VERSION)
            .provenance("model", "Stanford CoreNLP 4.5.10, models-arabic, arabic.tagger")
            .provenance("licence", "GPL-3.0-or-later")
            .strings(TaggerFormat.TAGS, tags);
    writeForms(out);
    writeAffixes(out, FIRST_PREFIX_FEATURE, TaggerFormat.PREFIXES, TaggerFormat.PREFIX_LENGTHS);
    writeAffixes(out, FIRST_SUFFIX_FEATURE, TaggerFormat.SUFFIXES, TaggerFormat.SUFFIX_LENGTHS);
    for (int n = 0; n < 2 * MAX_AFFIX; n++) {
      addRow(FIRST_PREFIX_FEATURE + n, TOO_SHORT);
    }
    return out.bytes(TaggerFormat.ROW_LENGTHS, rowLengths.toByteArray())
        .bytes(TaggerFormat.ROW_TAGS, rowTags.toByteArray())
        .bytes(TaggerFormat.ROW_WEIGHTS, doubles(rowWeights))
        .bytes(TaggerFormat.TRANSITIONS, doubles(transitions()));
  }

  /** Forms with rows come first, each part in order. */
  private void writeForms(ModelWriter out) throws IOException {
    SortedSet<String> withRows = new TreeSet<>();
    for (int place = 0; place < PLACES; place++) {
      withRows.addAll(features.get(place).keySet());
    }
    SortedSet<String> withoutRows = new TreeSet<>(dictionary.keySet());
    withoutRows.add(TaggerFormat.OUTSIDE);
    withoutRows.add(TaggerFormat.END);
    withoutRows.removeAll(withRows);
    List<String> forms = new ArrayList<>(withRows);
    forms.addAll(withoutRows);
    for (String form : withRows) {
      for (int place = 0; place < PLACES; place++) {
        addRow(place, form);
      }
    }
    Map<List<String>, Integer> classes = new LinkedHashMap<>();
    int rareBelow = Hidden.field(tagger, "rareWordThresh", Integer.class);
    List<String> open = List.of(openTags());
    classes.put(open, 0);
    char[] formClasses = new char[forms.size()];
    byte[] rare = new byte[forms.size()];
    for (int i = 0; i < forms.size(); i++) {
      Object entry = dictionary.get(forms.get(i));
      List<String> candidates =
          entry == null ? open : List.of(Hidden.field(entry, "getTagsCache", String[].class));
      int count = entry == null ? 0 : Hidden.field(entry, "sumCache", Integer.class);
      Integer known = classes.putIfAbsent(candidates, classes.size());
      formClasses[i] = (char) (known == null ? classes.size() - 1 : known);
      rare[i] = (byte) (count < rareBelow ? 1 : 0);
    }
    ByteArrayOutputStream sizes = new ByteArrayOutputStream();
    ByteArrayOutputStream members = new ByteArrayOutputStream();
    for (List<String> candidates : classes.keySet()) {
      sizes.write(candidates.size());
      for (String tag : candidates) {
        members.write(number(tag));
      }
    }
    writeStrings(out, TaggerFormat.FORMS, TaggerFormat.FORM_LENGTHS, forms);
    out.ints(TaggerFormat.CONTEXT_FORMS, new int[] {withRows.size()})
        .chars(TaggerFormat.FORM_CLASSES, formClasses)
        .bytes(TaggerFormat.FORM_RARE, rare)
        .bytes(TaggerFormat.CLASS_SIZES, sizes.toByteArray())
        .bytes(TaggerFormat.CLASS_TAGS, members.toByteArray());
  }

  private void writeAffixes(ModelWriter out, int firstFeature, String name, String lengths) {
    List<String> affixes = new ArrayList<>();
    for (int n = 1; n <= MAX_AFFIX; n++) {
      for (String affix : new TreeSet<>(features.get(firstFeature + n - 1).keySet())) {
        if (affix.length() == n) {
          affixes.add(affix);
          addRow(firstFeature + n - 1, affix);
        } else {
          check("an affix of length " + n, affix.equals(TOO_SHORT) ? "fits" : affix, "fits");
        }
      }
    }
    writeStrings(out, name, lengths, affixes);
  }

  private void addRow(int feature, String value) {
    int[] parameters = features.get(feature).get(value);
    int length = 0;
    for (int tag = 0; parameters != null && tag < parameters.length; tag++) {
      if (parameters[tag] >= 0) {
        rowTags.write(tag);
        rowWeights.add(weights[parameters[tag]]);
        length++;
      }
    }
    rowLengths.write(length);
  }

  private List<Double> transitions() {
    List<Double> transitions = new ArrayList<>();
    List<String> before = new ArrayList<>(tags);
    before.add(TaggerFormat.OUTSIDE);
    for (String tag : before) {
      int[] parameters = features.get(TAG_FEATURE).get(tag);
      for (int i = 0; i < tags.size(); i++) {
        transitions.add(parameters == null || parameters[i] < 0 ? 0.0 : weights[parameters[i]]);
      }
    }
    return transitions;
  }

  private String[] openTags() throws IOException {
    // Fills the array that CoreNLP takes for words it does not know.
    TTags tagIndex = Hidden.field(tagger, "tags", TTags.class);
    return tagIndex.getOpenTagsArray();
  }

  private int number(String tag) {
    int number = tags.indexOf(tag);
    check("a candidate's tag", number < 0 ? tag : "known", "known");
    return number;
  }

  /** Our decoder is written for one design; a model of another would be decoded wrongly. */
  private void checkDesign() throws IOException {
    Extractors common = Hidden.field(tagger, "extractors", Extractors.class);
    Extractors rare = Hidden.field(tagger, "extractorsRare", Extractors.class);
    check("features", common.toString() + rare, FEATURES);
    check("left context", Hidden.field(tagger, "leftContext", Integer.class), 1);
    check("right context", Hidden.field(tagger, "rightContext", Integer.class), 0);
    // Above zero, probabilities would be normalised over a word's own tags only.
    double defaultScore = Hidden.field(tagger, "defaultScore", Double.class);
    check("default score", defaultScore <= 0 ? "none" : defaultScore, "none");
    check("tags", tags.size() < Byte.MAX_VALUE / 2 ? "few" : tags.size(), "few");
  }

  private static void check(String what, Object found, Object expected) {
    if (!found.equals(expected)) {
      throw new IllegalStateException(
          SOURCE + ": " + what + ": " + found + "; expected " + expected);
    }
  }

  private static void writeStrings(
      ModelWriter out, String name, String lengths, List<String> strings) {
    byte[] sizes = new byte[strings.size()];
    for (int i = 0; i < sizes.length; i++) {
      check("a string's length", strings.get(i).length() < 256 ? "fits" : strings.get(i), "fits");
      sizes[i] = (byte) strings.get(i).length();
    }
    out.chars(name, String.join("", strings).toCharArray()).bytes(lengths, sizes);
  }

  private static byte[] doubles(List<Double> values) {
    ByteBuffer buffer =
        ByteBuffer.allocate(values.size() * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    values.forEach(buffer::putDouble);
    return buffer.array();
  }
}
