package org.khulasa.ner.coref;

import org.khulasa.core.Span;

/**
 * An occurrence and the cluster it belongs to.
 *
 * @param cluster names the cluster among those of its type
 * @param form the same for spellings of the same words
 * @param size the number of words or units in the form: how full a name it is
 * @param name the stretch of the text that is the name, without titles
 */
record Linked(Occurrence occurrence, String cluster, String form, int size, Span name) {}
