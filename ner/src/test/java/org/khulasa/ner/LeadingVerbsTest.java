package org.khulasa.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LeadingVerbsTest {
  private static List<String> cut(String text, String... found) {
    Found in = Found.in(text, found);
    return in.shown(LeadingVerbs.cutFrom(in.names(), text));
  }

  @Test
  void theRestIsAName() {
    assertThat(cut("قال سمير حداد ذلك ثم أدين حداد أمس", "PER سمير حداد", "PER أدين حداد"))
        .containsExactly("PER سمير حداد", "PER حداد");
    assertThat(cut("من جهته رأى لوبيز أن لوبيز عاد", "PER رأى لوبيز", "PER لوبيز"))
        .containsExactly("PER لوبيز", "PER لوبيز");
  }

  @Test
  void theRestIsANoun() {
    assertThat(cut("روى ناجون أن القارب غرق", "PER روى ناجون")).isEmpty();
    assertThat(cut("بعد أن انجلى غبار المعركة", "PER انجلى غبار")).isEmpty();
  }

  @Test
  void othersStay() {
    assertThat(cut("سجل إدين هورفان ثم عاد هورفان", "PER إدين هورفان", "PER هورفان"))
        .contains("PER إدين هورفان");
    assertThat(cut("ثم أدين كوربان أمس", "PER أدين كوربان")).containsExactly("PER أدين كوربان");
  }
}
