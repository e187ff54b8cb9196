package org.khulasa.core.clean;

import java.util.Set;
import org.khulasa.core.Dropped;
import org.khulasa.core.text.Interview;

/**
 * Short lines that are left: headings inside the text, and links that look like them: short lines
 * without a full stop, or with a question mark only, that do not begin like a sentence. Inside the
 * text they are headings; above and below it they are furniture (a place, a caption, a sign-off, a
 * link). The lines of a list or a poem that a colon announces stay, items of a list in a row
 * between paragraphs, and the questions of an {@link Interview}.
 */
final class HeadingRule implements Rule {
  // On a page that sets no full stops, a longer line may be a sentence.
  private static final int LONGEST_WITHOUT_PUNCTUATION = 6;
  // "What a surprise!" heads a paragraph; what is longer says something itself.
  private static final int LONGEST_EXCLAMATION = 5;
  // "Zidane dismissed" may be tagged as a sentence; so short it is a heading all the same.
  private static final int SHORTEST_SENTENCE = 6;
  // "Details:" announces nothing that is worth keeping for it.
  private static final int SHORTEST_ANNOUNCEMENT = 3;
  private static final int SHORTEST_SECOND_HEADLINE = 3;
  private static final int LONGEST_BYLINE = 6;
  private static final int SHORTEST_ITEM = 3;
  // "So-and-so wrote:"
  private static final Set<String> WROTE = Set.of("كتب", "كتبت");

  @Override
  public void apply(Page page) {
    int body = page.bodyStart();
    int lastText = lastText(page);
    boolean announced = false;
    boolean itemsOnly = false;
    Set<Integer> questions = page.questions();
    for (int i = 0; i < page.size(); i++) {
      if (!page.isOpen(i)) {
        continue;
      }
      Block block = page.block(i);
      if (block.ending() == Ending.COLON && i < body && isByline(block)) {
        page.drop(i, Dropped.Reason.FURNITURE, Evidence.PLACE_AND_WRITER);
      } else if (block.ending() == Ending.COLON) {
        itemsOnly = block.words() < SHORTEST_ANNOUNCEMENT;
        announced = true;
      } else if (page.isProse(i)) {
        announced = announced && block.listItem();
      } else if (block.ending() != Ending.FULL_STOP
          && !(announced && (!itemsOnly || block.listItem()))
          && !(i < lastText && (questions.contains(i) || (i > body && isOfList(page, i))))
          && isHeading(page, i)) {
        // A page without any text keeps its short lines in the end: then they are all it says.
        if (i > lastText && lastText >= 0) {
          page.drop(i, Dropped.Reason.FURNITURE, Evidence.SHORT_LINE_BELOW);
        } else if (i < body && page.document().title().isPresent() && !saysMore(page, i, body)) {
          page.drop(i, Dropped.Reason.FURNITURE, Evidence.SHORT_LINE_ABOVE);
        } else {
          page.drop(i, Dropped.Reason.HEADING, Evidence.SHORT_LINE);
        }
      }
    }
  }

  /**
   * Whether a line above the text speaks of what the text does, as a second headline does. A place,
   * an outlet, a button does not; and what ends with brackets is a picture's caption.
   */
  private static boolean saysMore(Page page, int index, int body) {
    Block block = page.block(index);
    if (body == page.size() || block.firstWordInFinalBrackets() < block.words()) {
      return false;
    }
    Story lead = new Story();
    lead.add(page.block(body));
    return block.words() >= SHORTEST_SECOND_HEADLINE && lead.covered(block.content()) > 0;
  }

  /**
   * "Cairo - name:" on a line of its own; what announces something has no dash before its colon.
   */
  private static boolean isByline(Block block) {
    return block.words() <= LONGEST_BYLINE
        && (block.separators() > 0 || WROTE.contains(block.folded().get(0)));
  }

  /**
   * Whether other items of a list stand directly above or below a line, and it says something.
   * Numbers stand before what is read most, too.
   */
  private static boolean isOfList(Page page, int index) {
    return isItem(page, index) && (isItem(page, index - 1) || isItem(page, index + 1));
  }

  private static boolean isItem(Page page, int index) {
    return index >= 0
        && index < page.size()
        && page.isOpen(index)
        && page.block(index).listItem()
        && !Character.isDigit(page.document().text().charAt(page.block(index).span().start()))
        && page.block(index).words() >= SHORTEST_ITEM;
  }

  private static int lastText(Page page) {
    int last = page.size() - 1;
    while (last >= 0
        && !(page.isOpen(last)
            && (page.block(last).ending() == Ending.FULL_STOP || page.isProse(last)))) {
      last--;
    }
    return last;
  }

  private static boolean isHeading(Page page, int index) {
    Block block = page.block(index);
    int longest =
        switch (block.ending()) {
          case EXCLAMATION_MARK, ELLIPSIS -> LONGEST_EXCLAMATION;
          case QUESTION_MARK, QUOTE -> Page.LONGEST_HEADING;
          default -> page.punctuated() ? Page.LONGEST_HEADING : LONGEST_WITHOUT_PUNCTUATION;
        };
    return block.words() <= longest
        && (block.words() < SHORTEST_SENTENCE || !page.beginsLikeSentence(index));
  }
}
