package org.khulasa.core.clean;

import org.khulasa.core.Dropped;
import org.khulasa.core.Span;
import org.khulasa.core.text.CharacterClasses;

/**
 * Lines without an Arabic letter on a page in Arabic: what a site's software has not translated,
 * the name of a picture's agency. Between two paragraphs such a line may be a quotation, and stays.
 */
final class OtherLanguageRule implements Rule {
  private static final int TIMES_AS_MANY = 2;

  @Override
  public void apply(Page page) {
    int arabic = 0;
    int other = 0;
    for (int i = 0; i < page.size(); i++) {
      arabic += isArabic(page, i) ? page.block(i).words() : 0;
      other += isArabic(page, i) ? 0 : page.block(i).words();
    }
    if (arabic < TIMES_AS_MANY * other) {
      return;
    }
    for (int i = 0; i < page.size(); i++) {
      boolean inText = i > 0 && isText(page, i - 1) && i + 1 < page.size() && isText(page, i + 1);
      if (!isArabic(page, i) && !inText && hasLetter(page, i)) {
        page.drop(i, Dropped.Reason.FURNITURE, Evidence.OTHER_LANGUAGE);
      }
    }
  }

  private static boolean isText(Page page, int index) {
    return page.isProse(index) && isArabic(page, index);
  }

  private static boolean isArabic(Page page, int index) {
    return line(page, index).codePoints().anyMatch(CharacterClasses::isArabicLetter);
  }

  private static boolean hasLetter(Page page, int index) {
    return line(page, index).codePoints().anyMatch(Character::isLetter);
  }

  private static String line(Page page, int index) {
    Span span = page.block(index).span();
    return span.of(page.document().text());
  }
}
