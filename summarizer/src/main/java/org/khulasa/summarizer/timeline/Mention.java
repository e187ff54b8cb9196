package org.khulasa.summarizer.timeline;

import java.util.Optional;
import org.khulasa.core.value.TimeInterval;

/**
 * A date of a sentence.
 *
 * @param first its first word
 * @param end the word behind its last
 * @param weekday whether the text gives no more than the day of the week
 * @param quoted whether it stands between quotation marks
 * @param time when on its day it is, if the text says so
 */
record Mention(
    TimeInterval days,
    int first,
    int end,
    boolean weekday,
    boolean quoted,
    Optional<TimeOfDay> time) {}
