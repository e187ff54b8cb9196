package org.khulasa.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ModelTest {
  private static byte[] written() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new ModelWriter("test", 2)
          .provenance("data", "كلمات")
          .bytes("bytes", new byte[] {1, -2})
          .chars("chars", new char[] {'ا', '\uD800'})
          .ints("ints", new int[] {Integer.MIN_VALUE, 7})
          .floats("floats", new float[] {0.1f, Float.MAX_VALUE})
          .strings("strings", List.of("", "خلاصة"))
          .write(out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  private static Model read(byte[] bytes) throws IOException {
    return Model.read(new ByteArrayInputStream(bytes), "a.khm", "test", 2);
  }

  @Test
  void givesBackWhatWasWritten() throws IOException {
    Model model = read(written());
    assertThat(model.version()).isEqualTo(2);
    assertThat(model.provenance()).containsEntry("data", "كلمات");
    assertThat(model.sections()).containsExactly("bytes", "chars", "ints", "floats", "strings");
    assertThat(model.bytes("bytes")).containsExactly(1, -2);
    assertThat(model.slice("bytes").copy()).containsExactly(1, -2);
    assertThat(model.chars("chars")).containsExactly('ا', '\uD800');
    assertThat(model.ints("ints")).containsExactly(Integer.MIN_VALUE, 7);
    assertThat(model.floats("floats")).containsExactly(0.1f, Float.MAX_VALUE);
    assertThat(model.strings("strings")).containsExactly("", "خلاصة");
    assertThat(written()).isEqualTo(written());
  }

  @Test
  void saysWhichModelWasFoundAndWhichIsWanted() {
    byte[] bytes = written();
    assertThatThrownBy(() -> Model.read(new ByteArrayInputStream(bytes), "a.khm", "tagger", 2))
        .isInstanceOf(ModelFormatException.class)
        .hasMessage("a.khm: a model of kind \"test\"; expected \"tagger\"; give another file");
    assertThatThrownBy(() -> Model.read(new ByteArrayInputStream(bytes), "a.khm", "test", 1))
        .hasMessageContaining("version 2; expected 1 to 1; use a newer Khulasa");
    assertThatThrownBy(() -> read(new byte[0])).hasMessageContaining("an empty file");
    assertThatThrownBy(() -> read("<html>".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
        .hasMessageContaining("expected a Khulasa model file");
    assertThatThrownBy(() -> read(bytes).ints("floats"))
        .hasMessageContaining("section \"floats\" holds FLOATS; expected INTS");
    assertThatThrownBy(() -> read(bytes).ints("none")).hasMessageContaining("no section \"none\"");
  }

  @Property(tries = 300)
  void noticesEveryChangedByte(@ForAll @IntRange(max = 10_000) int at, @ForAll byte change) {
    byte[] bytes = written();
    bytes[at % bytes.length] ^= change == 0 ? 1 : change;
    assertThatThrownBy(() -> read(bytes)).isInstanceOf(ModelFormatException.class);
  }

  @Property(tries = 100)
  void noticesWhatFollows(@ForAll @IntRange(min = 1, max = 100_000) int more) {
    byte[] bytes = written();
    assertThatThrownBy(() -> read(Arrays.copyOf(bytes, bytes.length + more)))
        .isInstanceOf(ModelFormatException.class)
        .hasMessageContaining(
            (bytes.length + more) + " bytes; expected " + bytes.length + " by its header");
  }

  @Property(tries = 100)
  void noticesEveryCut(@ForAll @IntRange(max = 10_000) int length) {
    byte[] bytes = written();
    assertThatThrownBy(() -> read(Arrays.copyOf(bytes, length % bytes.length)))
        .isInstanceOf(ModelFormatException.class)
        .hasMessageMatching("(?s).+; expected .+; .+");
  }

  @Test
  void refusesTwoSectionsOfOneName() {
    ModelWriter writer = new ModelWriter("test", 1).ints("a", new int[0]);
    assertThatThrownBy(() -> writer.floats("a", new float[0]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
