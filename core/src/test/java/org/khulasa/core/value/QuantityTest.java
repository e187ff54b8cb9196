package org.khulasa.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
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
  @ValueSource(
      strings = {"", "x", ">", "P3D", "2024-01-24", "3..5", "USD ", "أ", "1.", "%", "200/100"})
  void whatIsNoQuantityIsEmpty(String normal) {
    assertThat(Quantity.parse(normal)).isEmpty();
  }

  @Test
  void aQuantityMayBeBelowZero() {
    Quantity frost = Quantity.parse("-5 درجات").orElseThrow();
    assertThat(frost.low()).isEqualByComparingTo("-5");
    assertThat(frost).hasToString("-5 درجات");
    assertThat(Quantity.parse("-3.2%")).map(Quantity::toString).contains("-3.2%");
    assertThat(Quantity.parse("-")).isEmpty();
    assertThat(Quantity.parse("--5")).isEmpty();
  }

  @Test
  void equalNumbersMakeEqualQuantities() {
    assertThat(Quantity.parse("2.50")).isEqualTo(Quantity.parse("2.5"));
    assertThat(Quantity.parse("0.0")).isEqualTo(Quantity.parse("0"));
    assertThat(Quantity.parse("100.0").orElseThrow().low()).isEqualTo(new BigDecimal(100));
  }

  @Test
  void aRangeHasItsLowerEndFirst() {
    BigDecimal two = BigDecimal.valueOf(2);
    assertThatThrownBy(() -> new Quantity(Modifier.EXACT, two, BigDecimal.ONE, "", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2/1");
  }
}
