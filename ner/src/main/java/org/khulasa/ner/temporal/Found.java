package org.khulasa.ner.temporal;

/**
 * A period that stands in the text.
 *
 * @param period the stretch of the calendar
 * @param last its last word
 */
record Found(Period period, int last) {}
