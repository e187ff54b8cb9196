package org.khulasa.summarizer.disagreement;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.khulasa.core.Entity;
import org.khulasa.core.Token;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.summarizer.internal.FoldedWords;
import org.khulasa.summarizer.internal.Tokens;

/**
 * People whose number stands behind them: {@code ارتفع عدد القتلى إلى 34}, {@code عدد المصابين
 * تجاوز 200 حالة}, {@code بلغ العدد الإجمالي للقتلى 41}. The number itself counts nobody, or
 * persons and cases, which may be anybody.
 */
final class NamedBefore {
  /** So many words may stand between the number and those it counts. */
  private static final int REACH = 8;

  private static final ImmutableSet<String> NUMBER_OF =
      FoldedWords.of("عدد", "العدد", "أعداد", "حصيلة", "الحصيلة");

  private static final String OF = "ل";

  private static final CountedThings THINGS = CountedThings.standard();

  private NamedBefore() {}

  /** The people whose number a figure is, with what befell them; empty if it does not say. */
  static String thing(SentenceWords sentence, Entity figure) {
    return fate(sentence, figure).map(Victims::key).orElse("");
  }

  private static Optional<String> fate(SentenceWords sentence, Entity figure) {
    List<Token> words = sentence.words();
    int before = sentence.before(figure.span());
    for (int at = before - 1; at >= Math.max(1, before - REACH); at--) {
      Token word = words.get(at);
      int named = at;
      if (THINGS.isTurn(word.normal()) || sentence.hasQuantityBetween(word.span(), figure.span())) {
        return Optional.empty();
      }
      if (NUMBER_OF.contains(LetterFolding.fold(Tokens.last(words.get(at - 1)).form()))) {
        return THINGS.fateNamed(word.normal()).or(() -> fateBehind(words, named, before));
      }
    }
    return Optional.empty();
  }

  /** {@code العدد الإجمالي للقتلى}: those whose number it is stand behind an adjective. */
  private static Optional<String> fateBehind(List<Token> words, int adjective, int figure) {
    int named = adjective + 1;
    return named < figure && words.get(named).segments().get(0).form().equals(OF)
        ? THINGS.fateNamed(Tokens.last(words.get(named)).form())
        : Optional.empty();
  }
}
