/**
 * What of a page is the article, and what is left out with which reason.
 *
 * <pre>{@code
 * PageCleaner cleaner = new NewsPageCleaner(ArabicSentenceSplitter.create(), segmenter);
 * CleanedDocument page = cleaner.clean(List.of(Document.of(text))).get(0);
 * page.kept();                  // the sentences to go on with
 * page.dropped();               // everything else, each stretch with reason and evidence
 * page.document().title();      // learned from the page, like its date and source
 * }</pre>
 *
 * <p><b>The evidence.</b> No rule knows a site. A line is judged by what can be seen on it: its
 * length; the mark it ends with ({@code Ending}); how it begins ({@code Opening}: sentences of a
 * report begin with a verb or with و, headlines with a noun); where it stands; whether it stands
 * there twice, or on other pages of the set; how much it has to do with the article ({@code Story},
 * {@code StoryBreak}); and whether a label of {@code page-cues.txt} is on it. Wrongly dropped text
 * is worse than a heading kept: where evidence is thin, a line stays.
 *
 * <p><b>The rules</b> run over the lines of a page in this order; the first verdict on a line
 * stays.
 *
 * <ol>
 *   <li>{@code LabelRule}: buttons, sections, sources, keywords, bylines, advertisements
 *   <li>{@code SkippedSectionRule}: boxes that the page lets its readers skip
 *   <li>{@code CommentsRule}: what readers say below a label such as "comments"
 *   <li>{@code DateLineRule}: lines that are a date and little else
 *   <li>{@code OtherLanguageRule}: lines without an Arabic letter
 *   <li>{@code HeadlineRowRule}: headlines of other articles, or prices, in one line
 *   <li>{@code CaptionRule}: lines under pictures, agency credits
 *   <li>{@code TeaserRowRule}: other stories in a list, each a title and a short paragraph
 *   <li>{@code AddressRule}: what the page tells its readers about itself
 *   <li>{@code WriterRule}: who the writer is
 *   <li>{@code ApartRule}: other paragraphs that stand apart from the article
 *   <li>{@code HeadlineRule}: the headline, once and again
 *   <li>{@code PublicationDayRule}, {@code OwnerRule}, {@code OutletRule}: drop little or nothing,
 *       but learn the day and the outlet
 *   <li>{@code RepeatRule}: paragraphs that stand on the page before
 *   <li>{@code RelatedStoriesRule}: "read also", links under it, stories under it
 *   <li>{@code SecondStoryRule}: a story on another subject that nothing announces
 *   <li>{@code LeadRunRule}: four or five leads of other stories with which a page ends
 *   <li>{@code LeadRowRule}: leads of other stories in a row behind the article
 *   <li>{@code TeaserRule}: single paragraphs of other stories
 *   <li>{@code RepeatRule}: other lines that stand on the page before
 *   <li>{@code SharedLinesRule}: short lines that several pages of the set share
 *   <li>{@code HeadingRule}: the short lines that are left
 * </ol>
 *
 * <p>Some texts are no reports: the lines of {@code LiveEntries} are no teasers and not apart, and
 * the questions of an {@link org.khulasa.core.text.Interview} are neither headings nor the
 * headline.
 *
 * <p>A date that a crawler put before the first word ({@code Stamp}) counts as a line of its own.
 *
 * <p>Then {@code PageSentences} takes the sentences of the lines that remain, and {@code
 * SentenceRules} drops those said before or cut off ({@code MissingBeginning}, {@code MissingEnd}).
 * If nothing would remain, headings and unfinished sentences stay after all.
 *
 * <p><b>Adding a label.</b> One line in {@code page-cues.txt}, which explains its columns. Take the
 * weakest way of matching that still finds it: {@code label} for words with which a sentence may
 * begin, too. <b>Adding a rule.</b> A class that implements {@code Rule}, its place in the order in
 * {@code NewsPageCleaner}, its note in {@code Evidence} and, in Arabic, in the summarizer's {@code
 * dropped-notes.txt}, and tests for what it drops and, as many, for what it must not. Rules must
 * take time linear in the page: look at a line once, or at a bounded number of others.
 *
 * <p>How well it does, and where its numbers come from: docs/cleaning.md.
 */
@NullMarked
package org.khulasa.core.clean;

import org.jspecify.annotations.NullMarked;
