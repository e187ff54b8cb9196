/**
 * What happened when: the dated statements of a summary's documents in the order of time.
 *
 * <p>Dates come from a recogniser, as {@link org.khulasa.core.Entity entities} whose normal form is
 * an ISO 8601 date or interval. A date that could not be resolved is left out; a statement that
 * several articles make is there once for every date, the others being its {@linkplain
 * org.khulasa.summarizer.timeline.TimelineEntry#support() support}.
 */
@NullMarked
package org.khulasa.summarizer.timeline;

import org.jspecify.annotations.NullMarked;
