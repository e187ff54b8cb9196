package org.khulasa.core.clean;

import java.util.Optional;
import java.util.OptionalInt;
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
  // Behind the label stands the link already.
  private static final double ENOUGH_UNDER_LINK = 2;
  // A source or keyword line has ended the article before, or the label stands only where one has
  // ended; only a likely continuation speaks against another story then.
  private static final double ENOUGH_BEHIND_ARTICLE = -1.5;

  // Rarely is a page's appendix so much longer than its article; rather a label stands near the
  // top.
  private static final double ENOUGH_NEAR_TOP = 2.5;
  private static final int TIMES_AS_LONG = 5;
  private static final int FEWEST_ABOVE = 3;
  private static final int LONGEST_EXCERPT = 45;
  // Chosen on pages with a link, a paragraph of its story and the rest of the article below a
  // label:
  // of ten such paragraphs nine go, and of articles whose rest follows the link no more is lost.
  private static final double ENOUGH_FOR_EXCERPT = 2;
  private static final double SAME_SUBJECT = 0.5;

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
      page.drop(i, Dropped.Reason.FURNITURE, Evidence.RELATED_LABEL);
      int below = dropLinks(page, i, label.get());
      int next = below;
      while (next < page.size() && label(page, next).isEmpty()) {
        next++;
      }
      Set<String> title = title(page, i, label.get(), below, next);
      if (isAnotherStory(page, main, title, label.get(), i, below, next)) {
        int end = articleGoesOn(page, main, below, next).orElse(next);
        for (int story = below; story < end; story++) {
          page.drop(story, Dropped.Reason.OFF_TOPIC, Evidence.RELATED_STORY);
        }
      } else if (below > i + 1 && isExcerpt(page, main, below, next)) {
        int excerpt = firstProse(page, below, next);
        page.drop(excerpt, Dropped.Reason.OFF_TOPIC, Evidence.RELATED_EXCERPT);
      }
      // What stays goes on with the story.
      i = Math.max(below, i + 1);
    }
  }

  /**
   * The title of what may be another story: behind the label, the last of the links, or a line
   * directly above the text.
   */
  private static Set<String> title(Page page, int label, PageCues.Match match, int from, int to) {
    Block line = page.block(label);
    if (line.words() > match.words()) {
      return line.content();
    }
    int first = firstProse(page, from, to);
    return first < to ? page.block(first - 1).content() : line.content();
  }

  private static boolean isAnotherStory(
      Page page, Story main, Set<String> title, PageCues.Match match, int label, int from, int to) {
    int first = firstProse(page, from, to);
    if (main.isEmpty() || first == to || goesOnBefore(page, from, first)) {
      return false;
    }
    boolean withLink = page.block(label).words() > match.words();
    double enough =
        label >= page.articleEnd() || endsArticle(page, main, match, label, from, to)
            ? ENOUGH_BEHIND_ARTICLE
            : paragraphs(page, first, to) > TIMES_AS_LONG * main.size()
                ? ENOUGH_NEAR_TOP
                : withLink ? ENOUGH_UNDER_LINK : ENOUGH_UNDER_LABEL;
    return StoryBreak.between(page, main, title, first, to).strength() > enough;
  }

  /**
   * Whether a label that stands only where an article has ended does: with more text above than
   * below it. On some pages such a list is above the article.
   */
  private static boolean endsArticle(
      Page page, Story main, PageCues.Match match, int label, int from, int to) {
    return match.role() == PageCues.Role.FURTHER
        && main.size() >= FEWEST_ABOVE
        && page.proseWordsAbove(label) > page.proseWords(from, to);
  }

  /** Whether a line before the text, such as "and he gave three reasons:", goes on with it. */
  private static boolean goesOnBefore(Page page, int from, int first) {
    for (int i = from; i < first; i++) {
      if (page.isOpen(i)
          && page.block(i).ending() == Ending.COLON
          && page.opening(i) == Opening.CONTINUATION) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where a link came with a paragraph of its story and the article goes on behind: what follows
   * begins so, and has more to do with the article than with that paragraph.
   */
  private static OptionalInt articleGoesOn(Page page, Story main, int from, int to) {
    int excerpt = firstProse(page, from, to);
    int rest = firstProse(page, excerpt + 1, to);
    if (rest >= to
        || page.block(excerpt).words() > LONGEST_EXCERPT
        || page.opening(rest) != Opening.CONTINUATION) {
      return OptionalInt.empty();
    }
    return StoryBreak.between(page, main, Set.of(), rest, to).affinity() >= SAME_SUBJECT
            || (page.isDateLine(excerpt - 1) && isNearer(page, main, excerpt, rest))
        ? OptionalInt.of(rest)
        : OptionalInt.empty();
  }

  /** Whether a paragraph shares more with the article than with the one below a dated link. */
  private static boolean isNearer(Page page, Story main, int excerpt, int rest) {
    Story other = new Story();
    other.add(page.block(excerpt));
    Set<String> words = page.block(rest).content();
    return main.covered(words) > other.covered(words);
  }

  /** Whether the paragraph below a link belongs to its story. */
  private static boolean isExcerpt(Page page, Story main, int from, int to) {
    int excerpt = firstProse(page, from, to);
    if (main.isEmpty()
        || excerpt == to
        || page.block(excerpt).words() > LONGEST_EXCERPT
        || goesOnBefore(page, from, excerpt)) {
      return false;
    }
    Set<String> title = page.block(excerpt - 1).content();
    return StoryBreak.between(page, main, title, excerpt, excerpt + 1).strength()
        > ENOUGH_FOR_EXCERPT;
  }

  private static int firstProse(Page page, int from, int to) {
    int first = from;
    while (first < to && !page.isOpenProse(first)) {
      first++;
    }
    return first;
  }

  private static int paragraphs(Page page, int from, int to) {
    int paragraphs = 0;
    for (int i = from; i < to; i++) {
      paragraphs += page.isOpenProse(i) ? 1 : 0;
    }
    return paragraphs;
  }

  private Optional<PageCues.Match> label(Page page, int index) {
    return cues.find(page.block(index)).filter(PageCues.Match::announcesStories);
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
      page.drop(i, Dropped.Reason.FURNITURE, Evidence.RELATED_LINK);
      i++;
    }
    return i;
  }

  private static boolean isLink(Page page, int index) {
    Block block = page.block(index);
    // Some headlines begin like a sentence; the page's sentences end with full stops.
    boolean unfinished =
        page.punctuated() && block.ending() == Ending.NONE && block.words() <= Page.LONGEST_HEADING;
    return (!page.isProse(index) || unfinished)
        && block.ending() != Ending.COLON
        && page.opening(index) != Opening.CONTINUATION;
  }
}
