package org.khulasa.core.io;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What the names that sites give their elements (class, id, type, own tags) tell of what is inside.
 */
final class ElementNames {
  private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

  private static final Pattern OTHER_TEXTS =
      named(
          "comments?|disqus|related|sidebar|side-bar|most-?read|trending|newsletter|subscribe"
              + "|breadcrumbs?|cookies?|consent|gdpr|popup|modal|advert\\w{0,12}|sponsored"
              + "|recommended|read[-_]?(?:more|also)|also[-_]?like|footer|ticker|paywall|poll"
              + "|signature|sign-?up|twitter-tweet|tweet|instagram-media|fb-post"
              + "|pull-?quote|donat(?:e|ion)s?|support-?box|disclaimer|gallery|slideshow"
              + "|news-?flash|latest-?news|breaking-?news|foot-?notes?|end-?notes?"
              + "|video[-_]?(?:embed|box)");
  private static final Pattern ABOUT_THE_TEXT =
      named(
          "shar(?:e|ing)|tag-?cloud|(?:audio|video|media|av)[-_]?player|fb-like|feedback|rating"
              + "|survey|(?:article|art|item)[-_]?tool(?:s|bar)|(?:about|post)[-_]?author"
              + "|author[-_]?(?:bio|box|info|content|latest|description)");
  private static final Pattern MORE = named("read[-_]?more");
  private static final Pattern READ_ALOUD =
      named("screen-?reader-?text|visually-?hidden(?:-text)?|sr-only");
  private static final Pattern CAPTION =
      named(
          "(?:art|fig|im(?:g|age)|photo|pic(?:ture)?)[-_]?cap"
              + "|caption(?:[-_]text)?|credits?|im(?:g|age)[-_]?desc(?:ription)?");

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
    return element.normalName().equals("figcaption") || isIn(element.className(), CAPTION);
  }

  private static boolean holds(Element element, Pattern names) {
    return isIn(element.className(), names)
        || isIn(element.id(), names)
        || isIn(element.attr("data-type"), names)
        || (element.normalName().indexOf('-') > 0 && isIn(element.normalName(), names));
  }

  private static boolean isIn(String name, Pattern names) {
    return !name.isEmpty()
        && (names.matcher(name).find() || names.matcher(HUMP.matcher(name).replaceAll("-")).find());
  }
}
