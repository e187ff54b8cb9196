package org.khulasa.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DescriptionsTest {
  private static List<String> left(double score, String text, String found) {
    Found in = Found.in(text, found);
    return in.shown(Descriptions.leftOut(in.names(score), text));
  }

  @Test
  void howSomebodyIsDescribed() {
    assertThat(left(0.6, "سبق أن نعته الوزير بـ\"الأبله\" أمس", "MISC الأبله")).isEmpty();
    assertThat(left(0.6, "ووصفها المدرب بأنها \"قطة برية\" أمس", "MISC قطة برية")).isEmpty();
    assertThat(left(0.6, "واصفا إياه بأنه «رجل السلام» أمس", "ORG رجل السلام")).isEmpty();
  }

  @Test
  void whatIsCalledSo() {
    assertThat(left(0.9, "وصفت الدورة بأنها \"أولمبياد السلام\"", "MISC أولمبياد السلام"))
        .hasSize(1);
    assertThat(left(0.6, "الملقب بـ\"الأبله\" أمس", "MISC الأبله")).hasSize(1);
    assertThat(left(0.6, "وصف الأمر. وهو معروف بـ\"الأبله\" أمس", "MISC الأبله")).hasSize(1);
    assertThat(left(0.6, "نشر على صفحته بأنه \"الأبله\" أمس", "MISC الأبله")).hasSize(1);
    assertThat(left(0.6, "وصفه الأبله بذلك", "MISC الأبله")).hasSize(1);
  }
}
