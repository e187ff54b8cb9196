/**
 * Dates, times, durations, numbers, percentages and money, found by rules, with their values.
 *
 * <pre>{@code
 * Analyzer analyzer = Analyzer.create().withRecognizer(FigureRecognizer.create());
 * AnalyzedDocument page =
 *     analyzer.analyze(
 *         Document.of("أطلق أكثر من 150 صاروخا منذ منتصف أكتوبر")
 *             .withDate(PublicationDate.of(LocalDate.of(2024, 1, 27))));
 * page.entities(); // NUMBER ">150 صاروخا", DATE "2023-10-11/2023-10-20"
 * }</pre>
 *
 * <p>The words of a sentence are looked up in a tree of phrases ({@code Lexicon}, from {@code
 * figure-words.txt}), clitics seen through ({@code Words}). At each word that begins a phrase or is
 * a number, dates are tried first ({@code DateParser}, with {@code CalendarParser}, {@code
 * ClockParser} and {@code HijriCalendar}), then quantities ({@code QuantityParser}, with {@code
 * NumberParser} and {@code DurationParser}). {@code Resolver} puts dates into the calendar: {@code
 * Outlook} and {@code Expectation} tell whether a weekday lies ahead, {@code WeekdayOrder} that the
 * second of two is not before the first, {@code Mentioned} which year or month was named before.
 *
 * <p><b>Spans.</b> A figure begins with what says how it is meant (أكثر من) and ends with its unit
 * (per cent, currency, unit of time). What a number counts is not in its span, but in its normal
 * form.
 */
@NullMarked
package org.khulasa.ner.temporal;

import org.jspecify.annotations.NullMarked;
