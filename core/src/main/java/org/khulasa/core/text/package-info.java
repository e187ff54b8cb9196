/**
 * The Arabic script: character classes, normalisation that carries its way back, word keys, stop
 * words, dates, paragraphs.
 */
@NullMarked
package org.khulasa.core.text;

import org.jspecify.annotations.NullMarked;
