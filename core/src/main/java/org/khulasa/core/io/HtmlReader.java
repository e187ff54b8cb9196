package org.khulasa.core.io;

import com.google.common.base.Ascii;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.khulasa.core.Document;
import org.khulasa.core.PublicationDate;

/** From a web page to a document. Nothing is fetched, nothing is executed. */
final class HtmlReader {
  private static final int DECLARATION_WITHIN = 4096;
  private static final Pattern DECLARED_CHARSET =
      Pattern.compile(
          "<(?:meta|\\?xml)\\b[^>]{0,300}?(?:charset|encoding)\\s{0,8}=\\s{0,8}[\"']?\\s{0,8}"
              + "([a-z0-9][a-z0-9._:-]{0,40})");

  private HtmlReader() {}

  /** The page's document; its text is empty if the page has none. */
  static Document read(String id, String html) {
    org.jsoup.nodes.Document page = Parser.htmlParser().parseInput(html, "");
    // Metadata first: finding the main text takes the page's furniture out of the tree.
    JsonLd jsonLd = JsonLd.of(page);
    PageMetadata metadata = PageMetadata.of(page, jsonLd);
    MainContent content = MainContent.in(page.body(), metadata.heading());
    Optional<PublicationDate> date =
        metadata.date().isPresent()
            ? metadata.date()
            : visibleDate(page.body(), content.main(), metadata);
    return new Document(id, text(content, jsonLd), metadata.title(), metadata.source(), date);
  }

  /** The text on the page, or what its script would put there. */
  private static String text(MainContent content, JsonLd jsonLd) {
    String text = content.text();
    return text.length() >= MainContent.LEAST_STORY
        ? text
        : jsonLd.articleBody().filter(body -> body.length() > text.length()).orElse(text);
  }

  private static Optional<PublicationDate> visibleDate(
      Element body, Element main, PageMetadata metadata) {
    VisibleDates.Found visible = VisibleDates.in(body, main, metadata.heading().orElse(null));
    return visible.published().or(metadata::lesserDate).or(visible::changed);
  }

  /** The encoding that a page says it has; pages say it wrongly, so it is a hint and no more. */
  static Optional<Charset> declaredCharset(byte[] bytes) {
    String start =
        Ascii.toLowerCase(
            new String(
                bytes, 0, Math.min(bytes.length, DECLARATION_WITHIN), StandardCharsets.ISO_8859_1));
    Matcher matcher = DECLARED_CHARSET.matcher(start);
    if (!matcher.find()) {
      return Optional.empty();
    }
    try {
      String name = matcher.group(1);
      return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    } catch (IllegalCharsetNameException e) {
      return Optional.empty();
    }
  }
}
