/** How good recognised names are: precision, recall and F1 of exact matches. */
@NullMarked
package org.khulasa.ner.eval;

import org.jspecify.annotations.NullMarked;
