/** How good a summary is: ROUGE against references, and the paired bootstrap between systems. */
@NullMarked
package org.khulasa.summarizer.eval;

import org.jspecify.annotations.NullMarked;
