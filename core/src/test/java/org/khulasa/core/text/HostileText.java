package org.khulasa.core.text;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random texts made of what breaks Arabic software. */
public final class HostileText {
  private HostileText() {}

  /** Words, marks, numbers and everything odd between them, up to some hundred characters. */
  public static Arbitrary<String> texts() {
    Arbitrary<String> arabic =
        Arbitraries.strings().withChars("ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئ").ofMaxLength(6);
    Arbitrary<String> signs =
        Arbitraries.strings()
            .withChars("\u064B\u064E\u0650\u0651\u0652\u0653\u0654\u0655\u0670\u0640\u06E1\u06DD")
            .ofMaxLength(3);
    Arbitrary<String> foreign =
        Arbitraries.strings().withChars("\u06CC\u06A9\u06C1\u06BE\u06D5\u0671گپچژڤ").ofMaxLength(3);
    Arbitrary<String> forms =
        Arbitraries.strings()
            .withCharRange('\uFB50', '\uFDFF')
            .withCharRange('\uFE70', '\uFEFF')
            .ofMaxLength(3);
    Arbitrary<String> controls =
        Arbitraries.strings()
            .withChars(
                "\u200B\u200C\u200D\u200E\u200F\u202A\u202E\u2066\u2069\uFEFF\u00AD\u0000\u0085")
            .ofMaxLength(2);
    Arbitrary<String> marks =
        Arbitraries.strings().withChars("«»“”\"'‘’.,،؛؟!…()[]{}/\\-–—_#@%٪٫٬:").ofMaxLength(3);
    Arbitrary<String> fixed =
        Arbitraries.of(
            " ",
            "\n",
            "\t",
            "\u00A0",
            "2,500",
            "٢٬٥٠٠",
            "3.5",
            "24/1/2024",
            "12:30",
            "-5",
            "50%",
            "https://example.org/a?b=%D8%A7&c",
            "www.example.com",
            "info@example.org",
            "#وسم_طويل",
            "@user",
            "😀",
            "👨\u200D👩\u200D👧",
            "🇵🇸",
            "❤\uFE0F",
            "\uD83D",
            "\uDE00",
            "COVID-19",
            "U.S.",
            "ـــــ",
            "هههههه",
            "ال",
            "و",
            "لل",
            "وبال");
    Arbitrary<String> units = Arbitraries.strings().ofMaxLength(2);
    return Arbitraries.oneOf(arabic, arabic, fixed, marks, signs, foreign, forms, controls, units)
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }
}
