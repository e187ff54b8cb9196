package org.khulasa.core.clean;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khulasa.core.Dropped;

/**
 * What readers say below an article: everything behind a label such as "comments" or "5 comments",
 * or from the first of several lines such as "so-and-so says:" on. The label is also a button above
 * the text, so enough text must stand before it.
 */
final class CommentsRule implements Rule {
  private static final int FEWEST_PARAGRAPHS = 3;
  private static final int FEWEST_SIGNS = 2;
  private static final int LONGEST_NAME = 6;
  private static final int SHORTEST_ANSWER = 3;
  private static final int LONGEST_LABEL = 2;
  // Folded.
  private static final Set<String> COMMENTS =
      Set.of("تعليق", "تعليقا", "تعليقات", "التعليقات", "تعليقان", "commentaires", "comments");
  // Also the heading of a comment on the news.
  private static final Set<String> ONE_COMMENT = Set.of("تعليق", "تعليقا");
  private static final Set<String> WRITE =
      Set.of("اترك", "اضف", "اضافه", "ترك", "ارسال", "اكتب", "شارك");
  private static final Set<String> ANSWERS =
      Set.of("تعليق", "تعليقا", "تعليقك", "رد", "ردا", "برايك", "الرد", "التعليق");
  private static final int LONGEST_REQUEST = 5;
  private static final Set<String> COUNTING = Set.of("هناك", "عدد");
  private static final Set<String> SAYS = Set.of("يقول", "تقول", "says", "قال", "كتب");
  private static final Set<String> REPLY = Set.of("رد", "الرد", "reply", "بلغ", "اعجبني");

  private final PageCues cues;

  CommentsRule(PageCues cues) {
    this.cues = cues;
  }

  @Override
  public void apply(Page page) {
    int signsBelow = 0;
    for (int i = 0; i < page.size(); i++) {
      signsBelow += isSign(page, i) ? 1 : 0;
    }
    int words = page.proseWords(0, page.size());
    int wordsAbove = 0;
    int paragraphs = 0;
    for (int i = 0; i < page.size(); i++) {
      boolean sign = isSign(page, i);
      boolean label = isLabel(page.block(i));
      if (label) {
        page.drop(i, Dropped.Reason.FURNITURE, Evidence.COMMENTS_LINE);
      }
      boolean enough = paragraphs >= (signsBelow >= FEWEST_SIGNS ? 1 : FEWEST_PARAGRAPHS);
      if ((label && enough && (signsBelow >= FEWEST_SIGNS || wordsAbove * 2 >= words))
          || ((says(page.block(i)) || answers(page.block(i)))
              && signsBelow >= FEWEST_SIGNS
              && paragraphs >= FEWEST_PARAGRAPHS)) {
        page.endArticleAt(i);
        for (int below = i; below < page.size(); below++) {
          page.drop(below, Dropped.Reason.FURNITURE, Evidence.READER_COMMENT);
        }
        return;
      }
      signsBelow -= sign ? 1 : 0;
      if (page.isOpenProse(i)) {
        paragraphs++;
        wordsAbove += page.block(i).words();
      }
    }
  }

  private boolean isLabel(Block block) {
    Optional<PageCues.Match> cue = cues.find(block);
    if (cue.isPresent() && cue.get().role() == PageCues.Role.COMMENTS) {
      return true;
    }
    List<String> words =
        block.folded().stream()
            .filter(word -> !COUNTING.contains(word) && !word.chars().allMatch(Character::isDigit))
            .toList();
    boolean counted = words.size() < block.words() && words.size() <= LONGEST_LABEL;
    return (counted && words.stream().anyMatch(COMMENTS::contains))
        || (words.size() == 1
            && COMMENTS.contains(words.get(0))
            && !ONE_COMMENT.contains(words.get(0)))
        || (words.size() >= 2
            && words.size() <= LONGEST_REQUEST
            && WRITE.contains(words.get(0))
            && ANSWERS.contains(words.get(1)));
  }

  /** What pages put beside every comment. */
  private static boolean isSign(Page page, int index) {
    Block block = page.block(index);
    return says(block)
        || answers(block)
        || (block.words() == 1 && REPLY.contains(block.folded().get(0)));
  }

  /** "Re: title", as forums head their posts. */
  private static boolean answers(Block block) {
    return block.words() >= SHORTEST_ANSWER
        && block.folded().get(0).equals("رد")
        && block.separatorBehindWord(0);
  }

  /** "So-and-so says:", alone on its line. */
  private static boolean says(Block block) {
    int words = block.words();
    return words >= 2
        && words <= LONGEST_NAME
        && (block.ending() == Ending.COLON || block.ending() == Ending.ELLIPSIS)
        && SAYS.contains(block.folded().get(words - 1));
  }
}
