/**
 * Arabic named entities in Stanford CoreNLP pipelines and servers, which have none of their own.
 *
 * <pre>
 * customAnnotatorClass.arner = org.khulasa.ner.corenlp.ArabicNerAnnotator
 * annotators = tokenize,ssplit,pos,arner
 * </pre>
 *
 * <p>The file {@code docs/corenlp.md} has the whole configuration, the command line of a server,
 * and five lines of Java.
 */
@NullMarked
package org.khulasa.ner.corenlp;

import org.jspecify.annotations.NullMarked;
