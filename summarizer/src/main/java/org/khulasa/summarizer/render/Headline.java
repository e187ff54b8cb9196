package org.khulasa.summarizer.render;

/**
 * The title of one of the articles, on one line, that heads a summary.
 *
 * @param document the index of the article
 */
record Headline(int document, String text) {}
