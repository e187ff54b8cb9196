package org.khulasa.core.clean;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khulasa.core.Span;
import org.khulasa.core.text.Words;

/**
 * The outlet, from the page's copyright line. Pages also name those who built them there, so the
 * name counts only if it stands elsewhere on the page.
 */
final class OwnerRule implements Rule {
  private static final int LONGEST_LINE = 25;
  private static final int LONGEST_NAME = 5;
  // Every one is looked for in the whole page.
  private static final int MOST_LINES = 5;
  private static final int FEWEST_LETTERS = 4;
  // From its first mark only: from each mark of a long run it would cost the square of its length.
  private static final Pattern EDGES =
      Pattern.compile("^[^\\p{L}\\p{N}]++|(?<=[\\p{L}\\p{N})»])[^\\p{L}\\p{N})»]++$");
  private static final Pattern RIGHTS =
      Pattern.compile(
          "©|\\(c\\)|copyright|(?:جميع|كل|كافة)\\s+(?:ال)?حقوق|حقوق\\s+(?:ال)?(?:نشر|طبع|ملكية)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i)©|\\(c\\)|copyright|جميع|كل|كافة|الحقوق|حقوق|النشر|الطبع|والطبع|والنشر|الملكية|الفكرية|محفوظة|محفوظه|لدى"
              + "|all rights reserved|[0-9٠-٩]{4}|[-–—|,،.:]+");

  @Override
  public void apply(Page page) {
    if (page.document().source().isPresent()) {
      return;
    }
    int looked = 0;
    for (int i = page.size() - 1; i >= 0 && looked < MOST_LINES; i--) {
      String line = page.block(i).span().of(page.document().text());
      if (page.block(i).words() > LONGEST_LINE || !RIGHTS.matcher(line).find()) {
        continue;
      }
      looked++;
      Optional<String> name = name(page, line, i);
      if (name.isPresent()) {
        page.learn(page.document().withSource(name.get()));
        return;
      }
    }
  }

  /** The first part of the line that is a name and stands elsewhere. */
  private static Optional<String> name(Page page, String line, int index) {
    Matcher matcher = NO_NAME.matcher(line);
    int from = 0;
    while (from <= line.length()) {
      int to = matcher.find() ? matcher.start() : line.length();
      int next = to < line.length() ? matcher.end() : line.length() + 1;
      String part = EDGES.matcher(line.substring(from, Math.max(from, to))).replaceAll("");
      for (String name : List.of(part, withoutPreposition(part))) {
        if (isName(name) && standsElsewhere(page, name, index)) {
          return Optional.of(name);
        }
      }
      from = next;
    }
    return Optional.empty();
  }

  /** Rights are kept "for" somebody, which is one letter before the name. */
  private static String withoutPreposition(String part) {
    return part.startsWith("ل") ? part.substring(1) : part;
  }

  private static boolean isName(String name) {
    int words = Words.find(name, new Span(0, name.length())).size();
    return words >= 1
        && words <= LONGEST_NAME
        && name.codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS;
  }

  private static boolean standsElsewhere(Page page, String name, int index) {
    Block wanted = new Block(name, new Span(0, name.length()));
    for (int i = 0; i < page.size(); i++) {
      if (i != index && Collections.indexOfSubList(page.block(i).folded(), wanted.folded()) >= 0) {
        return true;
      }
    }
    return false;
  }
}
