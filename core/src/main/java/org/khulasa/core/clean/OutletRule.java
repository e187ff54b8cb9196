package org.khulasa.core.clean;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khulasa.core.Dropped;
import org.khulasa.core.Span;
import org.khulasa.core.text.DateLines;
import org.khulasa.core.text.DateMatch;
import org.khulasa.core.text.OutletNames;
import org.khulasa.core.text.PublicationDates;
import org.khulasa.core.text.Words;

/**
 * The outlet, from beside the day of publication: what a mark parts from the date on its line
 * ({@code صحيفة الميناء | 13 مارس 2025}), or what is all that stands before or behind it, or alone
 * on the line above or below, and calls itself an outlet. Two that differ tell nothing.
 */
final class OutletRule implements Rule {
  // A writer and a place may stand there as well; more is a line about something else.
  private static final int MOST_BESIDE_DATE = 10;
  private static final int FIRST_POSSIBLE_VERB = 2;
  // A run of spaces or dashes is looked at from its beginning only: from each of them it would cost
  // the square of its length.
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "(?:(?<!\\s)\\s++)?[|•·،,/]\\s*+|(?<!\\s)\\s++[-–—]++\\s*+"
              + "|(?<![-–—])[-–—]++(?:\\s++|$)|^[-–—]++");
  private static final Pattern PARTED_BEFORE = Pattern.compile("(?:^|[|•·،,/:(–—-])\\s*$");
  private static final Pattern PARTED_BEHIND = Pattern.compile("^\\s*(?:$|[|•·،,/)–—-])");
  private static final Pattern NO_NAME = Pattern.compile("[:؛;؟?!…\\[\\]|/]");
  private static final Pattern LABEL = Pattern.compile("^(?:المصدر|مصدر الخبر)\\s*:\\s*");

  @Override
  public void apply(Page page) {
    OptionalInt line = page.publicationLine();
    if (page.document().source().isPresent() || line.isEmpty()) {
      return;
    }
    Set<String> names = onLine(page, line.getAsInt());
    if (names.isEmpty()) {
      names = alone(page, line.getAsInt());
    }
    if (names.size() == 1) {
      page.learn(page.document().withSource(names.iterator().next()));
    }
  }

  private static Set<String> onLine(Page page, int index) {
    Span span = page.block(index).span();
    String line = span.of(page.document().text());
    Optional<DateMatch> match = PublicationDates.match(line);
    if (match.isEmpty()
        || page.isHeadline(index)
        || DateLines.wordsBeside(line, match.get().span()) > MOST_BESIDE_DATE) {
      return Set.of();
    }
    Span date = match.get().span();
    List<Span> parts = new ArrayList<>();
    List<Span> before = parts(line, 0, date.start());
    boolean parted = PARTED_BEFORE.matcher(line.substring(0, date.start())).find();
    parts.addAll(parted || isAllOf(before, line) ? before : before.subList(0, before.size() - 1));
    List<Span> behind = parts(line, date.end(), line.length());
    parted = PARTED_BEHIND.matcher(line.substring(date.end())).find();
    parts.addAll(parted || isAllOf(behind, line) ? behind : behind.subList(1, behind.size()));
    Set<String> names = new LinkedHashSet<>();
    for (Span part : parts) {
      name(page, new Span(span.start() + part.start(), span.start() + part.end()))
          .ifPresent(names::add);
    }
    return names;
  }

  /**
   * Whether there is nothing to part, or one stretch that says only who: "agency of the north 13
   * March", not "newspaper of the port on 13 March".
   */
  private static boolean isAllOf(List<Span> parts, String line) {
    return parts.isEmpty()
        || (parts.size() == 1
            && Words.find(line, parts.get(0)).stream()
                .noneMatch(word -> DateLines.isOfDates(word.of(line))));
  }

  /** The stretches between the marks of a part of a line. */
  private static List<Span> parts(String line, int from, int to) {
    List<Span> parts = new ArrayList<>();
    Matcher mark = SEPARATOR.matcher(line).region(from, to);
    int start = from;
    while (mark.find()) {
      parts.add(new Span(start, mark.start()));
      start = mark.end();
    }
    parts.add(new Span(start, to));
    parts.removeIf(part -> part.of(line).isBlank());
    return parts;
  }

  private static Set<String> alone(Page page, int line) {
    Set<String> names = new LinkedHashSet<>();
    for (int next : new int[] {line - 1, line + 1}) {
      if (next >= 0
          && next < page.size()
          && page.block(next).ending() == Ending.NONE
          && !page.isHeadline(next)) {
        name(page, page.block(next).span())
            .filter(name -> !isOfStory(page, name))
            .ifPresent(
                name -> {
                  names.add(name);
                  page.drop(next, Dropped.Reason.FURNITURE, Evidence.OUTLET);
                });
      }
    }
    return names;
  }

  /**
   * Whether the text speaks of it: a line alone may also be a section, a caption or another
   * headline.
   */
  private static boolean isOfStory(Page page, String name) {
    List<String> words = new Block(name, new Span(0, name.length())).folded();
    for (int i = page.bodyStart(); i < page.articleEnd(); i++) {
      if (page.isOpenProse(i) && Collections.indexOfSubList(page.block(i).folded(), words) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> name(Page page, Span part) {
    String said = part.of(page.document().text());
    Matcher label = LABEL.matcher(said);
    int start = label.find() ? label.end() : 0;
    String name = said.substring(start).strip();
    if (NO_NAME.matcher(name).find()) {
      return Optional.empty();
    }
    List<Span> words = Words.find(page.document().text(), part);
    List<String> own =
        Words.find(name, new Span(0, name.length())).stream().map(word -> word.of(name)).toList();
    if (!OutletNames.isName(own)) {
      return Optional.empty();
    }
    // The first two are the kind and its name.
    int skipped = words.size() - own.size() + FIRST_POSSIBLE_VERB;
    for (Span word : words.subList(Math.min(skipped, words.size()), words.size())) {
      if (page.opening(new Span(word.start(), part.end())) == Opening.VERB) {
        return Optional.empty();
      }
    }
    return Optional.of(name);
  }
}
