/** Recognisers of names, dates and figures in Arabic text. */
@NullMarked
package org.khulasa.ner;

import org.jspecify.annotations.NullMarked;
