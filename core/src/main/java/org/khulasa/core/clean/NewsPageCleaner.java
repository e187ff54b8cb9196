package org.khulasa.core.clean;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.khulasa.core.Document;
import org.khulasa.core.Dropped;
import org.khulasa.core.Dropped.Reason;
import org.khulasa.core.Span;
import org.khulasa.core.segment.Segmenter;
import org.khulasa.core.sentence.SentenceSplitter;

/**
 * Cleans scraped news pages by evidence: position, length, punctuation, repetition inside a page
 * and across pages, likeness to the page's main story, and a few labels that pages use.
 *
 * <p>First whole lines are judged, by rules that run in a fixed order (the first verdict stays),
 * then the sentences of the lines that remain, for those that are cut off or said before. A page of
 * which nothing would remain but headings and unfinished sentences keeps those: a short text is not
 * furniture.
 *
 * <p>What it learns on the way, it tells: the headline becomes the document's title, a date line
 * its date, a source line (else the copyright line, else what stands beside the date) its source,
 * unless the document came with them.
 */
public final class NewsPageCleaner implements PageCleaner {
  private static final ImmutableList<Rule> RULES = rules();

  private final Segmenter segmenter;
  private final PageSentences sentences;

  /**
   * A cleaner.
   *
   * @param splitter cuts the remaining paragraphs into sentences
   * @param segmenter tags the few words on which a verdict may hang: how a short line begins, how
   *     an unfinished one ends
   */
  public NewsPageCleaner(SentenceSplitter splitter, Segmenter segmenter) {
    this.segmenter = segmenter;
    this.sentences =
        new PageSentences(
            splitter,
            new SentenceRules(
                PageCues.standard(), new MissingBeginning(segmenter), new MissingEnd(segmenter)));
  }

  // The order matters. Labels come first, since they mark where the article ends; the date line
  // and the headline are looked for above the text, so captions must not be mistaken for them;
  // repeated paragraphs go before stories are compared, since a story that stands there twice would
  // seem to be of one piece as no other is; other repeats go after, since a link that stands there
  // twice is a link first, and before headings, since a heading that stands there twice is a
  // repeat.
  private static ImmutableList<Rule> rules() {
    PageCues cues = PageCues.standard();
    return ImmutableList.of(
        new LabelRule(cues),
        new SkippedSectionRule(),
        new CommentsRule(cues),
        new DateLineRule(),
        new OtherLanguageRule(),
        new HeadlineRowRule(),
        new CaptionRule(cues),
        new TeaserRowRule(cues),
        new AddressRule(cues),
        new WriterRule(),
        new ApartRule(),
        new HeadlineRule(),
        new PublicationDayRule(),
        new OwnerRule(),
        new OutletRule(),
        new RepeatRule(true),
        new RelatedStoriesRule(cues),
        new SecondStoryRule(),
        new LeadRunRule(),
        new LeadRowRule(),
        new TeaserRule(),
        new RepeatRule(false));
  }

  @Override
  public List<CleanedDocument> clean(List<Document> documents) {
    List<Page> pages = documents.stream().map(this::page).toList();
    for (Page page : pages) {
      for (Rule rule : RULES) {
        rule.apply(page);
      }
    }
    SharedLinesRule.apply(pages);
    HeadingRule headings = new HeadingRule();
    for (Page page : pages) {
      headings.apply(page);
    }
    return pages.stream().map(this::assemble).collect(ImmutableList.toImmutableList());
  }

  private Page page(Document document) {
    return new Page(document, block -> Opening.of(segmenter, document.text(), block.span()));
  }

  private CleanedDocument assemble(Page page) {
    List<Span> kept = new ArrayList<>();
    List<Dropped> dropped = new ArrayList<>();
    sentences.sort(page, kept, dropped, true);
    if (kept.isEmpty()) {
      dropped.clear();
      page.restore(Reason.HEADING);
      sentences.sort(page, kept, dropped, false);
    }
    dropped.sort(Comparator.comparing(Dropped::span));
    return new CleanedDocument(page.document(), kept, dropped);
  }
}
