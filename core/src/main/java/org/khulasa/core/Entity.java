package org.khulasa.core;

/**
 * A name, date or figure found in a document.
 *
 * @param type an open label set; the recognisers of this project use {@code PER LOC ORG MISC DATE
 *     TIME NUMBER PERCENT MONEY DURATION}
 * @param span where it stands in the document's text, without an attached conjunction or
 *     preposition
 * @param normal its value in a form that can be compared: an ISO 8601 date, a number, a canonical
 *     name
 * @param score the recogniser's confidence, from 0 to 1
 */
public record Entity(String type, Span span, String normal, double score) {}
