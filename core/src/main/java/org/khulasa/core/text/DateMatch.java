package org.khulasa.core.text;

import org.khulasa.core.PublicationDate;
import org.khulasa.core.Span;

/**
 * A date that stands in a line.
 *
 * @param date the day and, where given, the time
 * @param span what of the line says so: the date with its weekday, its time and their separators,
 *     without white space around it. A line of which little else remains is a date line
 */
public record DateMatch(PublicationDate date, Span span) {}
