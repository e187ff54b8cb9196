package org.khulasa.core.clean;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khulasa.core.Dropped;
import org.khulasa.core.Span;
import org.khulasa.core.text.DateMatch;
import org.khulasa.core.text.LetterFolding;
import org.khulasa.core.text.OutletNames;
import org.khulasa.core.text.PublicationDates;
import org.khulasa.core.text.Words;

/**
 * The headline: of the lines above the text the first that says what the text's first paragraphs
 * say; or any line that says what the known title says. It becomes the document's title; where it
 * stands again it is a repeat.
 */
final class HeadlineRule implements Rule {
  private static final int FEWEST_WORDS = 3;
  // A headline shares about half of its words with the lead; an outlet's name or a section shares
  // none.
  private static final double SAYS_THE_SAME = 0.3;
  private static final int LEAD_PARAGRAPHS = 3;
  // A section or an outlet may have a word of the text as well; a second headline says more, but
  // stands below.
  private static final double MOST_OF_IT = 0.6;
  private static final int SHORTEST_BEFORE_DATE = 4;
  // Folded. Where one of these stands before it, the date is part of what the title says.
  private static final Set<String> BEFORE_DATES =
      Set.of("ليوم", "يوم", "بتاريخ", "تاريخ", "في", "منذ", "حتي", "عن", "من", "قبل", "بعد");
  private static final int LONGEST_NAME = 4;
  // Of a page's long head nothing is the headline that has no word of the text.
  private static final int MOST_LINES_ABOVE = 8;
  // A run of spaces or marks is looked at from its beginning only: from each of them it would cost
  // the square of its length.
  private static final Pattern SITE =
      Pattern.compile("(?<!\\s)\\s++(?<mark>[|–—-])\\s+(?<site>\\S+(?:\\s\\S+){0,3})$");
  private static final double SAME_TITLE = 0.75;
  private static final Pattern ARROW = Pattern.compile("(?<=\\s)[>\u203A\u276F\u2192](?=\\s)");

  @Override
  public void apply(Page page) {
    int body = page.bodyStart();
    if (page.document().title().isEmpty() && body < page.size()) {
      OptionalInt title = findTitle(page, body);
      if (title.isPresent()) {
        String line = page.block(title.getAsInt()).span().of(page.document().text());
        String found = withoutDate(page, withoutSite(page, line));
        page.learn(page.document().withTitle(found));
        dropTitleLines(page, line, found, body);
        return;
      }
    }
    page.document().title().ifPresent(title -> dropTitleLines(page, title, title, body));
  }

  private static OptionalInt findTitle(Page page, int body) {
    Story lead = firstParagraphs(page, body);
    Multiset<List<String>> above = HashMultiset.create();
    for (int i = 0; i < body; i++) {
      above.add(page.block(i).folded());
    }
    List<Integer> candidates = new ArrayList<>();
    Set<Integer> questions = page.questions();
    for (int i = 0; i < body; i++) {
      if (!(i > 0 && questions.contains(i))
          && isCandidate(page, page.block(i), i, above.count(page.block(i).folded()) > 1)) {
        candidates.add(i);
      }
    }
    // The text may name the outlet as often as anything.
    List<Integer> named = candidates.stream().filter(line -> isOutletName(page, line)).toList();
    if (named.size() < candidates.size()) {
      candidates.removeAll(Set.copyOf(named));
    }
    double most = 0;
    boolean found = false;
    for (int line : candidates) {
      Block block = page.block(line);
      most = Math.max(most, lead.shared(block.content()));
      found |= saysTheSame(lead, above, block);
    }
    if (!found && isHeadlineLikeSentence(page, body)) {
      return OptionalInt.of(body);
    }
    OptionalInt behindPath = behindPath(page, candidates);
    if (behindPath.isPresent() && lead.shared(page.block(behindPath.getAsInt()).content()) > 0) {
      return behindPath;
    }
    for (int line : candidates) {
      double shared = lead.shared(page.block(line).content());
      if (shared >= MOST_OF_IT * most && (shared > 0 || body - line <= MOST_LINES_ABOVE)) {
        return OptionalInt.of(line);
      }
    }
    return candidates.isEmpty() ? subject(page, body) : OptionalInt.empty();
  }

  /**
   * The line above a text that begins with the same words: an article of an encyclopedia is called
   * by its subject. A place of which a dash is behind is a dateline.
   */
  private static OptionalInt subject(Page page, int body) {
    Block text = page.block(body);
    for (int i = 0; i < body; i++) {
      Block line = page.block(i);
      if (page.isOpen(i)
          && line.ending() == Ending.NONE
          && !line.listItem()
          && line.words() > 0
          && line.words() < FEWEST_WORDS
          && line.words() < text.words()
          && text.folded().subList(0, line.words()).equals(line.folded())
          && !text.separatorBehindWord(line.words() - 1)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isOutletName(Page page, int line) {
    Block block = page.block(line);
    String text = page.document().text();
    return block.words() <= LONGEST_NAME
        && OutletNames.isName(
            Words.find(text, block.span()).stream().map(word -> word.of(text)).toList());
  }

  /** What stands there twice and is about nothing in the text is a name or a section. */
  private static boolean saysTheSame(Story lead, Multiset<List<String>> above, Block block) {
    double covered = lead.covered(block.content());
    return covered >= SAYS_THE_SAME || (above.count(block.folded()) > 1 && covered > 0);
  }

  /** The candidate with which a path to the article ends, such as "home / society / headline". */
  private static OptionalInt behindPath(Page page, List<Integer> candidates) {
    for (int at = 0; at < candidates.size(); at++) {
      int path = candidates.get(at);
      for (int next = at + 1;
          next < candidates.size() && candidates.get(next) <= path + MOST_LINES_ABOVE;
          next++) {
        if (endsWith(page.block(path), page.block(candidates.get(next)))) {
          return OptionalInt.of(candidates.get(next));
        }
      }
    }
    return OptionalInt.empty();
  }

  private static boolean endsWith(Block path, Block headline) {
    int more = path.words() - headline.words();
    return more > 0 && path.folded().subList(more, path.words()).equals(headline.folded());
  }

  private static boolean isCandidate(Page page, Block block, int index, boolean standsAgain) {
    return page.isOpen(index)
        && block.words() >= FEWEST_WORDS
        && block.ending() != Ending.COLON
        && !block.listItem()
        && !isSectionPath(page, block)
        && (block.ending() != Ending.FULL_STOP || standsAgain);
  }

  /** "Local / works / meeting": a name or two between marks; one arrow is enough. */
  private static boolean isSectionPath(Page page, Block block) {
    int separators = block.separators();
    long arrows = ARROW.matcher(block.span().of(page.document().text())).results().count();
    return (separators >= 2 && block.words() <= (separators + 1) * 2)
        || (arrows > 0 && block.words() <= (arrows + 1) * 2);
  }

  /**
   * A title without the site's name behind it: behind a bar, or what another line is or ends with.
   */
  private static String withoutSite(Page page, String title) {
    Matcher matcher = SITE.matcher(title);
    if (!matcher.find()) {
      return title;
    }
    String site = matcher.group("site");
    String withMark = matcher.group();
    boolean named = matcher.group("mark").equals("|");
    for (int i = 0; i < page.size(); i++) {
      String line = page.block(i).span().of(page.document().text());
      named |= line.equals(site) || (line.endsWith(withMark) && line.length() < title.length());
    }
    return named ? title.substring(0, matcher.start()) : title;
  }

  /** A title without the date that stands behind it, which is the page's. */
  private static String withoutDate(Page page, String title) {
    Optional<DateMatch> date = PublicationDates.match(title);
    if (date.isEmpty() || date.get().span().end() < title.length()) {
      return title;
    }
    String before = title.substring(0, date.get().span().start()).strip();
    List<String> words = Words.of(before);
    if (words.size() < SHORTEST_BEFORE_DATE
        || BEFORE_DATES.contains(LetterFolding.foldWord(words.get(words.size() - 1)))) {
      return title;
    }
    if (page.document().date().isEmpty() && date.get().date().time().isPresent()) {
      page.learn(page.document().withDate(date.get().date()));
    }
    return before;
  }

  /**
   * Whether the text's first line is a headline that looks like a sentence, as some are. What
   * follows a lead goes on with it; what follows a headline says it again from the beginning.
   */
  private static boolean isHeadlineLikeSentence(Page page, int line) {
    Block block = page.block(line);
    boolean unpunctuated =
        switch (block.ending()) {
          case NONE, QUOTE, QUESTION_MARK, EXCLAMATION_MARK -> true;
          default -> false;
        };
    int next = line + 1;
    while (next < page.size() && !page.isOpenProse(next)) {
      next++;
    }
    if (!unpunctuated || block.words() > Page.LONGEST_HEADING || next == page.size()) {
      return false;
    }
    return page.opening(line) != Opening.CONTINUATION
        && page.opening(next) != Opening.CONTINUATION
        && firstParagraphs(page, next).covered(block.content()) >= SAYS_THE_SAME;
  }

  private static Story firstParagraphs(Page page, int from) {
    Story story = new Story();
    for (int i = from; i < page.size() && story.size() < LEAD_PARAGRAPHS; i++) {
      if (page.isOpenProse(i)) {
        story.add(page.block(i));
      }
    }
    return story;
  }

  /** Drops the title with and without the site's name behind it. */
  private static void dropTitleLines(Page page, String withSite, String title, int body) {
    Block whole = new Block(withSite, new Span(0, withSite.length()));
    Block wanted = new Block(title, new Span(0, title.length()));
    boolean seen = false;
    for (int i = 0; i < page.size(); i++) {
      Block block = page.block(i);
      boolean same =
          block.folded().equals(wanted.folded())
              || block.folded().equals(whole.folded())
              || (i < body
                  && block.words() >= FEWEST_WORDS
                  && !page.isProse(i)
                  && Overlap.jaccard(block.content(), wanted.content()) >= SAME_TITLE);
      if (page.isOpen(i) && same) {
        page.drop(
            i,
            seen ? Dropped.Reason.REPEAT : Dropped.Reason.HEADING,
            seen ? Evidence.HEADLINE_REPEATED : Evidence.HEADLINE);
        seen = true;
      }
    }
  }
}
