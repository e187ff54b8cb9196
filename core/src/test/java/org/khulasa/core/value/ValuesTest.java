package org.khulasa.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
  @Test
  void aQuantityHasItsParts() {
    Quantity strikes = Quantity.parse(">150 ضربة").orElseThrow();
    assertThat(strikes.modifier()).isEqualTo(Modifier.MORE);
    assertThat(strikes.low()).isEqualByComparingTo("150");
    assertThat(strikes.noun()).isEqualTo("ضربة");
    Quantity money = Quantity.parse("USD ~3500000").orElseThrow();
    assertThat(money.unit()).isEqualTo("USD");
    assertThat(money.modifier()).isEqualTo(Modifier.ABOUT);
    Quantity range = Quantity.parse("5/10%").orElseThrow();
    assertThat(range.high()).isEqualTo(BigDecimal.TEN);
    assertThat(range.isRange()).isTrue();
    assertThat(range.unit()).isEqualTo("%");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3",
        "3.5",
        ">=12 شخصا",
        "<40",
        "<=30",
        "x10 الهجمات",
        "0.5%",
        "XXX 5 ليرة",
        "1102 كيلومتر مربع"
      })
  void aQuantityReadsBack(String normal) {
    assertThat(Quantity.parse(normal)).map(Quantity::toString).contains(normal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", ">", "P3D", "2024-01-24", "3..5", "USD ", "أ", "1.", "%"})
  void whatIsNoQuantityIsEmpty(String normal) {
    assertThat(Quantity.parse(normal)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-24, 2024-01-24, 2024-01-24",
    "2024-02, 2024-02-01, 2024-02-29",
    "2024, 2024-01-01, 2024-12-31",
    "2024-W03, 2024-01-15, 2024-01-21",
    "2021-22, 2021-06-01, 2021-08-31",
    "2021-24, 2020-12-01, 2022-02-28",
    "198X, 1980-01-01, 1989-12-31",
    "19XX, 1900-01-01, 1999-12-31",
    "2023-10-11/2023-10-20, 2023-10-11, 2023-10-20",
    "2014/2017, 2014-01-01, 2017-12-31",
    "2024-01-26TEV, 2024-01-26, 2024-01-26",
    "2024-01-26T02:43, 2024-01-26, 2024-01-26"
  })
  void anIntervalHasItsDays(String normal, String from, String to) {
    TimeInterval interval = TimeInterval.parse(normal).orElseThrow();
    assertThat(interval.from()).hasToString(from);
    assertThat(interval.to()).hasToString(to);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "XXXX",
        "XXXX-01-26",
        "XXXX-WXX-5",
        "T14:30",
        "2024-13",
        "2024-02-30",
        "2024-30",
        "2017/2014",
        "/",
        "XX8X",
        "2024-W99",
        "P3D"
      })
  void whatIsOpenOrNoDateIsEmpty(String normal) {
    assertThat(TimeInterval.parse(normal)).isEmpty();
  }
}
