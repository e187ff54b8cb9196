package org.khulasa.ner.temporal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.khulasa.core.Sentence;
import org.khulasa.core.Token;
import org.khulasa.core.text.LetterFolding;

/**
 * Whether the comma of {@code 1,279 مليار} is a decimal one. It is where the document writes its
 * other decimals with a comma and nothing else speaks against it.
 */
final class DecimalCommas {
  private static final Pattern DECIMAL_COMMA = Pattern.compile("[0-9]+,[0-9]{1,2}");
  private static final Pattern DECIMAL_POINT = Pattern.compile("[0-9]+\\.[0-9]{1,2}");
  private static final Pattern THREE_BEHIND_COMMA = Pattern.compile("[0-9]{1,3},[0-9]{3}");

  private static final BigDecimal MILLION = BigDecimal.TEN.pow(6);
  private static final BigDecimal TRILLION = BigDecimal.TEN.pow(12);

  private final boolean usual;

  private DecimalCommas(boolean usual) {
    this.usual = usual;
  }

  /** What a document shows of its commas. */
  static DecimalCommas in(List<Sentence> sentences) {
    boolean comma = false;
    for (Sentence sentence : sentences) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        String token = tokens.get(i).normal();
        if (token.isEmpty() || !Character.isDigit(token.charAt(0))) {
          continue;
        }
        boolean thousands = THREE_BEHIND_COMMA.matcher(token).matches() && !isScale(tokens, i + 1);
        if (thousands || DECIMAL_POINT.matcher(token).matches()) {
          return new DecimalCommas(false);
        }
        comma |= DECIMAL_COMMA.matcher(token).matches();
      }
    }
    return new DecimalCommas(comma);
  }

  private static boolean isScale(List<Token> tokens, int index) {
    return index < tokens.size()
        && Lexicon.shared().at(LetterFolding.fold(tokens.get(index).normal())).is(Kind.SCALE);
  }

  /**
   * Whether a number of three digits behind a comma is a decimal one. No sum in dollars is a
   * thousand trillions, whatever the document shows.
   */
  boolean isDecimal(Words words, int index) {
    Optional<BigDecimal> scale =
        words.bare(index + 1, Kind.SCALE).map(phrase -> new BigDecimal(phrase.value()));
    if (!words.get(index).number().hasComma() || scale.isEmpty()) {
      return false;
    }
    return (usual && scale.get().compareTo(MILLION) >= 0)
        || (scale.get().compareTo(TRILLION) == 0 && isDearMoney(words, index + 2));
  }

  private static boolean isDearMoney(Words words, int index) {
    return words
        .bare(index, Kind.CURRENCY)
        .map(Words.Phrase::value)
        .filter(name -> name.equals("dollar") || name.equals("euro") || name.equals("sterling"))
        .isPresent();
  }
}
