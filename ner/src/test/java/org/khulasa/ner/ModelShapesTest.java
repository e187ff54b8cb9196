package org.khulasa.ner;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.khulasa.core.model.Model;
import org.khulasa.core.model.ModelFormatException;
import org.khulasa.core.model.ModelWriter;

/** Models whose checksum is right and whose sections are not those of one model. */
class ModelShapesTest {
  private static Model model(ModelWriter writer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(out);
    return Model.read(new ByteArrayInputStream(out.toByteArray()), "m.khm", NerModel.KIND, 3);
  }

  private static ModelWriter writer() {
    return new ModelWriter(NerModel.KIND, NerModel.VERSION);
  }

  private static void refuses(ThrowingCallable call, String section) {
    assertThatThrownBy(call)
        .isInstanceOf(ModelFormatException.class)
        .hasMessageContaining("m.khm: a section \"" + section + "\" of another size; expected ");
  }

  @Test
  void aLexiconHasAValueForEachStemAndColumn() {
    ModelWriter lexicon =
        writer()
            .ints("lexicon.columns", new int[] {2})
            .ints("lexicon.stems", new int[] {5, 6})
            .chars("lexicon.values", new char[3]);
    refuses(() -> WordLexicon.read(model(lexicon)), "lexicon.values");
    ModelWriter none =
        writer()
            .ints("lexicon.columns", new int[0])
            .ints("lexicon.stems", new int[0])
            .chars("lexicon.values", new char[0]);
    refuses(() -> WordLexicon.read(model(none)), "lexicon.columns");
  }

  @Test
  void aSpaceHasWholeVectors() {
    ModelWriter space =
        writer()
            .ints("space.dimension", new int[] {4})
            .bytes("space.in", new byte[8])
            .floats("space.inScale", new float[3])
            .bytes("space.out", new byte[0])
            .floats("space.outScale", new float[0])
            .floats("space.places", new float[0]);
    refuses(() -> WordSpace.read(model(space)), "space.in");
  }

  @Test
  void aGlanceHasTwoThresholds() {
    ModelWriter glance =
        writer().floats("glance.weights", new float[8]).floats("glance.thresholds", new float[1]);
    refuses(() -> Glance.read(model(glance), 4), "glance.thresholds");
    refuses(() -> Glance.read(model(glance), 3), "glance.weights");
  }

  @Test
  void aNetworkHasAMultipleOfFourUnits() {
    ModelWriter network =
        writer().strings("n.types", List.of("PER")).floats("n.bias", new float[3]);
    refuses(() -> NetworkCrf.read(model(network), "n"), "n.bias");
    ModelWriter empty = writer().strings("n.types", List.of("PER")).floats("n.bias", new float[0]);
    refuses(() -> NetworkCrf.read(model(empty), "n"), "n.bias");
  }

  @Test
  void aFieldHasAWeightForEachFeatureAndState() {
    ModelWriter field =
        writer()
            .strings("f.types", List.of("PER"))
            .ints("f.stateFeatures", new int[] {1})
            .bytes("f.stateWeights", new byte[4])
            .floats("f.stateScale", new float[1])
            .ints("f.stepFeatures", new int[0])
            .floats("f.stepWeights", new float[0]);
    refuses(() -> QuantizedCrf.read(model(field), "f"), "f.stateWeights");
  }
}
