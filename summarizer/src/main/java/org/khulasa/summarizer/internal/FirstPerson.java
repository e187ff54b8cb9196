package org.khulasa.summarizer.internal;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.khulasa.core.Sentence;
import org.khulasa.core.Token;
import org.khulasa.core.text.LetterFolding;

/**
 * Whether somebody speaks of himself at the beginning of a sentence ({@code أعتقد أن}), and no
 * quotation mark before it promises that he is named behind: it goes on from what he said before,
 * or is a columnist's.
 */
final class FirstPerson {
  // Folded. Verbs of the first person that are written like no other form, "I" and "we".
  private static final ImmutableSet<String> OPENINGS =
      FoldedWords.of(
          "أنا", "إنني", "إني", "لكنني", "لكني", "لست", "أعتقد", "أظن", "أفهم", "أعرف", "أعلم",
          "أتذكر", "أقول", "أتساءل", "أخشى", "أزعم", "أحسب", "أتمنى", "أود", "أريد", "أشعر", "أؤمن",
          "أحب", "أكره", "أستطيع", "أتفهم", "نحن", "إننا", "لكننا", "لسنا", "نعتقد", "نأمل", "نريد",
          "نعرف", "نعلم", "نتمنى", "نثق", "نشعر", "نحتاج", "نتطلع", "نؤمن", "نشكر");
  // Folded. Behind these, which lead from one thing said to the next, the speaker may stand.
  private static final ImmutableSet<String> BEFORE = FoldedWords.of("الآن", "اليوم", "نعم");
  private static final String COMMA = "،";
  private static final String AND = "وف";
  private static final String I_SHALL = "سأ";
  private static final String ASKED = "سأل";

  private FirstPerson() {}

  static boolean in(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int first = 0;
    while (first + 1 < tokens.size() && leadsOn(tokens.get(first))) {
      first++;
    }
    String normal = tokens.get(first).normal();
    String word = LetterFolding.fold(normal);
    return (normal.startsWith(I_SHALL) && !normal.startsWith(ASKED))
        || OPENINGS.contains(word)
        || (AND.indexOf(word.charAt(0)) >= 0 && OPENINGS.contains(word.substring(1)));
  }

  private static boolean leadsOn(Token token) {
    return token.normal().equals(COMMA) || BEFORE.contains(Tokens.folded(token));
  }
}
