package org.khulasa.core.clean;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.khulasa.core.Document;
import org.khulasa.core.Dropped;
import org.khulasa.core.segment.Segmenter;
import org.khulasa.core.sentence.ArabicSentenceSplitter;

/** A page as a test writes it and reads its cleaning: by lines. */
record CleanedPage(CleanedDocument result) {
  private static final PageCleaner CLEANER = cleaner(new PlainSegmenter());

  static PageCleaner cleaner(Segmenter segmenter) {
    return new NewsPageCleaner(ArabicSentenceSplitter.create(), segmenter);
  }

  static CleanedPage of(String... lines) {
    return of(Document.of(String.join("\n", lines)));
  }

  static CleanedPage of(Document document) {
    return of(List.of(document)).get(0);
  }

  static List<CleanedPage> of(List<Document> documents) {
    return CLEANER.clean(documents).stream().map(CleanedPage::new).toList();
  }

  String text() {
    return result.document().text();
  }

  List<String> kept() {
    return result.kept().stream().map(span -> span.of(text())).toList();
  }

  /** The kept sentences as one string, for tests that ask whether something is in it. */
  String keptText() {
    return kept().stream().collect(Collectors.joining("\n"));
  }

  List<String> dropped(Dropped.Reason reason) {
    return result.dropped().stream()
        .filter(dropped -> dropped.reason() == reason)
        .map(dropped -> dropped.span().of(text()))
        .toList();
  }

  List<String> dropped() {
    return result.dropped().stream().map(dropped -> dropped.span().of(text())).toList();
  }

  /** These lines and then those. */
  static String[] lines(String[] first, String... then) {
    String[] all = Arrays.copyOf(first, first.length + then.length);
    System.arraycopy(then, 0, all, first.length, then.length);
    return all;
  }
}
