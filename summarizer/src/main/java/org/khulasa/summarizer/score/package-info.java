/** How much a sentence matters: weighted concepts, and the graph methods kept for comparison. */
@NullMarked
package org.khulasa.summarizer.score;

import org.jspecify.annotations.NullMarked;
