/**
 * What a reader may ask for beyond a length: a subject, days, outlets, no direct speech, nothing he
 * knows already. Not for users, except {@link org.khulasa.summarizer.control.EarlierSummary}.
 */
@NullMarked
package org.khulasa.summarizer.control;

import org.jspecify.annotations.NullMarked;
