package org.khulasa.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeIntervalTest {
  @ParameterizedTest
  @CsvSource({
    "2024-01-26, 2024-01-26",
    "2024-01-26T14:30, 2024-01-26",
    "2024-02, 2024-02-01/2024-02-29",
    "2023, 2023-01-01/2023-12-31",
    "2024-W04, 2024-01-22/2024-01-28",
    "2020-W01, 2019-12-30/2020-01-05",
    "2020-W53, 2020-12-28/2021-01-03",
    "2024-01-20/2024-01-26, 2024-01-20/2024-01-26",
    "2024-01/2024-03, 2024-01-01/2024-03-31",
    "2011/2024-01-26, 2011-01-01/2024-01-26",
    "2021-22, 2021-06-01/2021-08-31",
    "2021-24, 2020-12-01/2022-02-28",
    "198X, 1980-01-01/1989-12-31",
    "19XX, 1900-01-01/1999-12-31",
    "2024-01-26TEV, 2024-01-26",
  })
  void readsWhatIsResolved(String normal, String days) {
    assertThat(TimeInterval.parse(normal)).map(TimeInterval::toString).hasValue(days);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "/",
        "2024-01-26/",
        "XXXX",
        "XXXX-01-26",
        "XXXX-WXX-5",
        "XX8X",
        "P3D",
        "T14:30",
        "2024-02-30",
        "2024-13",
        "2024-30",
        "2017/2014",
        "2024-W00",
        "2024-W53",
        "2024-W60",
        "2024-01-26/2024-01-20",
        "2024/2025/2026",
        "٢٠٢٤-٠١-٢٦",
        "أمس"
      })
  void leavesOutTheRest(String normal) {
    assertThat(TimeInterval.parse(normal)).isEmpty();
  }

  @Property
  void noTextIsTooStrange(@ForAll String normal) {
    TimeInterval.parse(normal)
        .ifPresent(days -> assertThat(days.to()).isAfterOrEqualTo(days.from()));
  }
}
