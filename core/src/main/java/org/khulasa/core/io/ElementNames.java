package org.khulasa.core.io;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the classes and ids that sites give their elements tell of what is inside. */
final class ElementNames {
  private static final Pattern OTHER_TEXTS =
      named(
          "comments?|disqus|related|sidebar|side-bar|most-?read|trending|newsletter|subscribe"
              + "|breadcrumbs?|cookies?|popup|modal|advert\\w{0,12}|sponsored|recommended"
              + "|read[-_]?(?:more|also)|footer");
  private static final Pattern ABOUT_THE_TEXT =
      named("shar(?:e|ing)|tag-?cloud|author[-_]?(?:bio|box|info)");
  private static final Pattern MORE = Pattern.compile("(?i)read[-_]?more");
  private static final Pattern READ_ALOUD =
      Pattern.compile("(?i)(?:^|\\s)(?:screen-?reader-?text|visually-?hidden|sr-only)(?:$|\\s)");

  private static final Pattern CAPTION =
      named("wp-caption-text|(?:image|photo|img|picture)[-_]?caption");

  private ElementNames() {}

  private static Pattern named(String words) {
    return Pattern.compile("(?i)(?:^|[\\s_-])(?:" + words + ")(?:$|[\\s_-])");
  }

  /** Comments, related stories, advertisements. */
  static boolean tellOfOtherTexts(Element element) {
    return holds(element, OTHER_TEXTS);
  }

  /** Whatever is beside the story: other texts, and buttons and notes about this one. */
  static boolean tellOfNoStory(Element element) {
    return tellOfOtherTexts(element) || holds(element, ABOUT_THE_TEXT);
  }

  /** "Read more": links to other stories, or the rest of a long one. */
  static boolean tellOfMore(Element element) {
    return holds(element, MORE);
  }

  /** For programs that read a page aloud; on the page it does not show. */
  static boolean tellOfReadingAloud(Element element) {
    return READ_ALOUD.matcher(element.className()).find();
  }

  /** The line under a picture. */
  static boolean tellOfCaption(Element element) {
    return element.normalName().equals("figcaption") || holds(element, CAPTION);
  }

  private static boolean holds(Element element, Pattern names) {
    return names.matcher(element.className()).find() || names.matcher(element.id()).find();
  }
}
