package org.khulasa.core.clean;

import com.google.common.base.CharMatcher;
import java.util.Optional;
import java.util.regex.Pattern;
import org.khulasa.core.Dropped;
import org.khulasa.core.Span;
import org.khulasa.core.text.PublicationDates;
import org.khulasa.core.text.Words;

/**
 * Lines that a page's own labels mark: buttons, section names, source and keyword lines, bylines,
 * advertisements; and lines without a single letter or digit. A source line names the document's
 * source. Labels that announce related stories are left to {@link RelatedStoriesRule}.
 */
final class LabelRule implements Rule {
  private static final int LONGEST_SOURCE = 5;
  private static final int LONGEST_REQUEST = 15;
  private static final int LONGEST_CAPTION = 30;

  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.)\\S+|\\S+\\.(?i:jpe?g|png|gif|webp|svg|mp4)");

  // A post's picture, or its writer and day.
  private static final Pattern POST =
      Pattern.compile("pic\\.twitter\\.com/\\w+|\\(@\\w+\\) +\\p{Lu}\\p{Ll}+ \\d{1,2}, \\d{4}");

  // What a site's feed puts below each article: where it appeared first.
  private static final Pattern FEED_FOOTER =
      Pattern.compile(
          "(?:ظهرت المقالة .+ أولا\u064B? على|(?i:the post) .+ (?i:appeared first on)) .+");

  private static final Pattern COPYRIGHT =
      Pattern.compile("(?i)[^\\p{L}\\p{N}]{0,3}(?:©|\\(c\\) |copyright).*");
  private static final Pattern COPYRIGHT_INSIDE =
      Pattern.compile("©|(?:جميع|كل|كافة) الحقوق محفوظة");
  private static final int LONGEST_COPYRIGHT = 25;

  private static final CharMatcher MARKS =
      CharMatcher.anyOf("|•·،,/(:–—-").or(CharMatcher.whitespace());

  private final PageCues cues;

  LabelRule(PageCues cues) {
    this.cues = cues;
  }

  @Override
  public void apply(Page page) {
    for (int i = 0; i < page.size(); i++) {
      Block block = page.block(i);
      Optional<Evidence> form = byForm(page, block);
      if (form.isPresent()) {
        page.drop(i, Dropped.Reason.FURNITURE, form.get());
        if (form.get() == Evidence.EMBEDDED_POST) {
          dropPostBefore(page, i);
        }
      } else {
        Optional<PageCues.Match> match = cues.find(block);
        if (match.isPresent()) {
          dropLabel(page, i, match.get());
        }
      }
    }
  }

  /** What a line is, as far as its form tells, whatever its label. */
  private Optional<Evidence> byForm(Page page, Block block) {
    if (block.words() == 0) {
      return Optional.of(Evidence.NO_LETTER);
    }
    String line = block.span().of(page.document().text());
    if (ADDRESS.matcher(line).matches()) {
      return Optional.of(Evidence.WEB_ADDRESS);
    }
    if (COPYRIGHT.matcher(line).matches()
        || (block.words() <= LONGEST_COPYRIGHT && COPYRIGHT_INSIDE.matcher(line).find())) {
      return Optional.of(Evidence.COPYRIGHT);
    }
    if (FEED_FOOTER.matcher(line).matches()) {
      return Optional.of(Evidence.SOURCE_LINE);
    }
    if (POST.matcher(line).find()) {
      return Optional.of(Evidence.EMBEDDED_POST);
    }
    return asksForClick(block) ? Optional.of(Evidence.CLICK_REQUEST) : Optional.empty();
  }

  /** The text of a post stands above the line that tells who wrote it. */
  private static void dropPostBefore(Page page, int author) {
    String line = page.block(author).span().of(page.document().text());
    if (author > 0
        && line.startsWith("\u2014")
        && page.opening(author - 1) != Opening.CONTINUATION) {
      page.drop(author - 1, Dropped.Reason.FURNITURE, Evidence.EMBEDDED_POST);
    }
  }

  private static void dropLabel(Page page, int i, PageCues.Match match) {
    switch (match.role()) {
      case SOURCE -> {
        learnSource(page, page.block(i), match.words());
        page.drop(i, Dropped.Reason.FURNITURE, Evidence.SOURCE_LINE);
        page.endArticleAt(i);
      }
      case KEYWORDS -> {
        page.drop(i, Dropped.Reason.FURNITURE, Evidence.KEYWORD_LINE);
        page.endArticleAt(i);
      }
      case CAPTION -> {
        page.drop(i, Dropped.Reason.FURNITURE, Evidence.CAPTION_LINE);
        if (match.words() == page.block(i).words() && isCaption(page, i + 1)) {
          page.drop(i + 1, Dropped.Reason.FURNITURE, Evidence.CAPTION_BELOW_LABEL);
        }
      }
      case SECTION -> page.drop(i, Dropped.Reason.FURNITURE, Evidence.SECTION_LINE);
      case SHARE -> page.drop(i, Dropped.Reason.FURNITURE, Evidence.SHARE_LINE);
      case ADVERTISEMENT -> page.drop(i, Dropped.Reason.FURNITURE, Evidence.ADVERTISEMENT_LINE);
      case SUBSCRIBE -> page.drop(i, Dropped.Reason.FURNITURE, Evidence.SUBSCRIBE_LINE);
      case BYLINE -> page.drop(i, Dropped.Reason.FURNITURE, Evidence.BYLINE);
      case DISCLAIMER -> page.drop(i, Dropped.Reason.FURNITURE, Evidence.DISCLAIMER_LINE);
      case RELATED, FURTHER, CREDIT, ADDRESS, SITE, COMMENTS -> {}
    }
  }

  private static boolean isCaption(Page page, int index) {
    return index < page.size() && page.block(index).words() <= LONGEST_CAPTION;
  }

  private boolean asksForClick(Block block) {
    return block.words() <= LONGEST_REQUEST
        && block.ending() != Ending.FULL_STOP
        && cues.endsWith(block, PageCues.Role.SUBSCRIBE, Math.max(0, block.words() - 2));
  }

  private static void learnSource(Page page, Block block, int cueWords) {
    if (page.document().source().isPresent() || block.words() <= cueWords) {
      return;
    }
    String name = beforeDate(block.behindWord(cueWords - 1));
    int words = Words.find(name, new Span(0, name.length())).size();
    if (words > 0 && words <= LONGEST_SOURCE) {
      page.learn(page.document().withSource(name));
    }
  }

  /** What stands before a date on a source line; the day is no part of who published. */
  private static String beforeDate(String name) {
    return PublicationDates.match(name)
        .map(date -> MARKS.trimTrailingFrom(name.substring(0, date.span().start())))
        .orElse(name);
  }
}
