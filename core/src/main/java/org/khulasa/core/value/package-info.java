/**
 * Reads {@link org.khulasa.core.Entity#normal()} of dates and figures back into numbers and days.
 *
 * <p>An entity carries its value as one string, so that it can stand in JSON and be compared as it
 * is. What wants to calculate with it parses it here:
 *
 * <pre>{@code
 * Quantity.parse(">150 ضربة");         // more than 150, counted: ضربة
 * Quantity.parse("USD ~3500000");      // about 3.5 million US dollars
 * TimeInterval.parse("2023-10-11/2023-10-20");
 * }</pre>
 *
 * <p>The grammar is in {@code docs/formats.md}. Durations ({@code P3D}) and strings outside of it
 * give an empty answer, never an exception.
 */
@NullMarked
package org.khulasa.core.value;

import org.jspecify.annotations.NullMarked;
