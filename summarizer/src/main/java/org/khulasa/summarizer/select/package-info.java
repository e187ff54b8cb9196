/** Which sentences go into a summary under a budget, and in which order. Not for users. */
@NullMarked
package org.khulasa.summarizer.select;

import org.jspecify.annotations.NullMarked;
