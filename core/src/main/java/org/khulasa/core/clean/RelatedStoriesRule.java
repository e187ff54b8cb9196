package org.khulasa.core.clean;

import java.util.Optional;
import java.util.Set;
import org.khulasa.core.Dropped;

/**
 * Labels such as {@code اقرأ أيضا}, the links under them, and the stories that some pages append
 * under such a label.
 *
 * <p>A label in mid-article is mostly followed by the rest of the article, so the text below it
 * goes only on the evidence of {@link StoryBreak}.
 */
final class RelatedStoriesRule implements Rule {
  // See docs/cleaning.md: of articles that go on under a label one in a hundred is lost, of stories
  // under it one in twenty stays, most of those on the same subject.
  private static final double ENOUGH_UNDER_LABEL = 0.5;
  // A source or keyword line has ended the article before; only a likely continuation speaks
  // against another story then.
  private static final double ENOUGH_BEHIND_ARTICLE = -1.5;

  // Rarely is a page's appendix so much longer than its article; rather a label stands near the
  // top.
  private static final double ENOUGH_NEAR_TOP = 2.5;
  private static final int TIMES_AS_LONG = 5;

  private final PageCues cues;

  RelatedStoriesRule(PageCues cues) {
    this.cues = cues;
  }

  @Override
  public void apply(Page page) {
    Story main = new Story();
    int i = 0;
    while (i < page.size()) {
      Optional<PageCues.Match> label = label(page, i);
      if (label.isEmpty()) {
        if (page.isOpenProse(i)) {
          main.add(page.block(i));
        }
        i++;
        continue;
      }
      page.drop(i, Dropped.Reason.FURNITURE, "announces related stories");
      int below = dropLinks(page, i, label.get());
      int next = below;
      while (next < page.size() && label(page, next).isEmpty()) {
        next++;
      }
      if (isAnotherStory(page, main, i, below, next)) {
        for (int story = below; story < next; story++) {
          page.drop(story, Dropped.Reason.OFF_TOPIC, "story under a related-stories label");
        }
      }
      // What stays goes on with the story.
      i = Math.max(below, i + 1);
    }
  }

  private static boolean isAnotherStory(Page page, Story main, int label, int from, int to) {
    int first = from;
    while (first < to && !page.isOpenProse(first)) {
      first++;
    }
    if (main.isEmpty() || first == to) {
      return false;
    }
    // The title stands directly above the text: on a line of its own or behind the label.
    Set<String> title =
        first - 1 > label ? page.block(first - 1).content() : page.block(label).content();
    double enough =
        label >= page.articleEnd()
            ? ENOUGH_BEHIND_ARTICLE
            : paragraphs(page, first, to) > TIMES_AS_LONG * main.size()
                ? ENOUGH_NEAR_TOP
                : ENOUGH_UNDER_LABEL;
    return StoryBreak.between(page, main, title, first, to).strength() > enough;
  }

  private static int paragraphs(Page page, int from, int to) {
    int paragraphs = 0;
    for (int i = from; i < to; i++) {
      paragraphs += page.isOpenProse(i) ? 1 : 0;
    }
    return paragraphs;
  }

  private Optional<PageCues.Match> label(Page page, int index) {
    return cues.find(page.block(index)).filter(match -> match.role() == PageCues.Role.RELATED);
  }

  /** Drops the links directly below a label; returns the first line that is none. */
  private int dropLinks(Page page, int label, PageCues.Match match) {
    boolean labelAlone = match.words() == page.block(label).words();
    // A label with its link inside a list of the article's own.
    boolean inList = !labelAlone && label > 0 && page.block(label - 1).listItem();
    int i = label + 1;
    while (i < page.size() && label(page, i).isEmpty()) {
      boolean link = page.block(i).listItem() ? !inList : labelAlone && isLink(page, i);
      if (page.isOpen(i) && !link) {
        break;
      }
      page.drop(i, Dropped.Reason.FURNITURE, "link to a related story");
      i++;
    }
    return i;
  }

  private static boolean isLink(Page page, int index) {
    return !page.isProse(index)
        && page.block(index).ending() != Ending.COLON
        && page.opening(index) != Opening.CONTINUATION;
  }
}
