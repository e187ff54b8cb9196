package org.khulasa.core.clean;

/**
 * What the cleaner may note as its evidence when it leaves something out, grouped by the rule that
 * notes it. All of it stands here so that who shows {@link org.khulasa.core.Dropped#note()} in
 * another language can see that no note is missing.
 */
public enum Evidence {
  // LabelRule.
  NO_LETTER("no letter and no digit"),
  WEB_ADDRESS("address or file name"),
  COPYRIGHT("copyright line"),
  EMBEDDED_POST("embedded post"),
  CLICK_REQUEST("asks the reader to click"),
  SOURCE_LINE("source line"),
  KEYWORD_LINE("keyword line"),
  CAPTION_LINE("caption line"),
  CAPTION_BELOW_LABEL("caption below its label"),
  SECTION_LINE("section line"),
  SHARE_LINE("share line"),
  ADVERTISEMENT_LINE("advertisement line"),
  SUBSCRIBE_LINE("subscribe line"),
  BYLINE("byline line"),
  DISCLAIMER_LINE("disclaimer line"),
  // SkippedSectionRule.
  SKIPPED_BOX("box that the page lets its readers skip"),
  // CommentsRule.
  COMMENTS_LINE("comments line"),
  READER_COMMENT("below the comments line"),
  // DateLineRule.
  DATE_LINE("date line"),
  TIME_LINE("time line"),
  // Page.
  STAMP("date before the text"),
  // OtherLanguageRule.
  OTHER_LANGUAGE("line in another language"),
  // HeadlineRowRule.
  HEADLINE_ROW("headlines in a row"),
  // CaptionRule.
  CAPTION_OR_CREDIT("picture caption or agency credit"),
  // TeaserRowRule.
  LISTED_TITLE("title of another story in a list"),
  LISTED_STORY("another story in a list"),
  // AddressRule.
  ADDRESS_TO_READERS("speaks to the page's readers"),
  // WriterRule.
  ABOUT_WRITER("about the writer"),
  // ApartRule.
  ABOVE_HEADLINE("paragraph above the headline"),
  APART_ABOVE("paragraph apart from the article, above it"),
  APART_BELOW("paragraph apart from the article, below it"),
  BEHIND_END("paragraphs behind the article's end"),
  // HeadlineRule.
  HEADLINE("headline"),
  HEADLINE_REPEATED("headline repeated"),
  // PublicationDayRule.
  WRITER_AND_DATE("writer and date above the text"),
  // OutletRule.
  OUTLET("outlet beside the date"),
  // RepeatRule.
  SAID_BEFORE("stands on this page before"),
  NEARLY_SAID_BEFORE("nearly stands on this page before"),
  SAID_AGAIN_WITH_MORE("stands on this page again, with more words"),
  // RelatedStoriesRule.
  RELATED_LABEL("announces related stories"),
  RELATED_STORY("story under a related-stories label"),
  RELATED_EXCERPT("excerpt of a related story"),
  RELATED_LINK("link to a related story"),
  // SecondStoryRule.
  SECOND_STORY("story on another subject"),
  // LeadRunRule.
  LEAD_IN_RUN("one of several leads of other stories, with which the page ends"),
  // LeadRowRule.
  LEAD_IN_ROW("lead of another story, in a row behind the article"),
  // TeaserRule.
  TEASER("paragraph of another story"),
  // SharedLinesRule.
  SHARED_LINE("the same line stands on N pages"),
  // HeadingRule.
  PLACE_AND_WRITER("place and writer above the text"),
  SHORT_LINE_BELOW("short line with no text below"),
  SHORT_LINE_ABOVE("short line above the text"),
  SHORT_LINE("short line without a full stop"),
  // SentenceRules.
  RELATED_SENTENCE("announces a related story"),
  NO_END("the end is missing"),
  NO_BEGINNING("the beginning is missing"),
  // PageSentences.
  BULLET("bullet");

  private final String note;

  Evidence(String note) {
    this.note = note;
  }

  /** A few English words. A capital {@code N} alone stands for the number that a note gives. */
  public String note() {
    return note;
  }

  /** The note with its number. */
  String note(int number) {
    return note.replace("N", Integer.toString(number));
  }
}
