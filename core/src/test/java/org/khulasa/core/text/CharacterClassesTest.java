package org.khulasa.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharacterClassesTest {
  @Test
  void tellsLettersFromWhatSitsOnThem() {
    assertThat("سڤگ\uFEFBى".codePoints()).allMatch(CharacterClasses::isArabicLetter);
    assertThat("\u0640\u064E\u0670\u06E5٣،A\u06DD".codePoints())
        .noneMatch(CharacterClasses::isArabicLetter);
    assertThat("\u064B\u0652\u0670\u06D6\u06E5\u0654".codePoints())
        .allMatch(CharacterClasses::isDiacritic);
    assertThat("س\u0640\u06DD\u06E9٣".codePoints()).noneMatch(CharacterClasses::isDiacritic);
  }

  @Test
  void tellsWhatOneSees() {
    assertThat("\u200B\u200C\u200F\u202B\u2068\uFEFF\u00AD\u061C\u0000".codePoints())
        .allMatch(CharacterClasses::isInvisibleControl);
    assertThat(" \t\n\u0085\u00A0\u2028\u3000".codePoints())
        .allMatch(CharacterClasses::isSpace)
        .noneMatch(CharacterClasses::isInvisibleControl);
    assertThat("a\u06DD\u0600😀".codePoints()).allMatch(CharacterClasses::isVisible);
    assertThat(CharacterClasses.isVisible('\uD800')).isTrue();
  }

  @Test
  void everyQuoteIsOfOneKind() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      int kinds =
          (CharacterClasses.isOpeningQuote(c) ? 1 : 0)
              + (CharacterClasses.isClosingQuote(c) ? 1 : 0)
              + (CharacterClasses.isAmbiguousQuote(c) ? 1 : 0)
              + (CharacterClasses.isOpeningBracket(c) ? 1 : 0)
              + (CharacterClasses.isClosingBracket(c) ? 1 : 0)
              + (CharacterClasses.isSentenceFinal(c) ? 1 : 0);
      assertThat(kinds).as("U+%04X", c).isLessThanOrEqualTo(1);
    }
    assertThat("“”«»\"‹›‘’'„‟″".codePoints()).allMatch(CharacterClasses::isQuote);
    assertThat("([{".codePoints()).allMatch(CharacterClasses::isOpeningBracket);
    assertThat(")]}".codePoints()).allMatch(CharacterClasses::isClosingBracket);
  }
}
