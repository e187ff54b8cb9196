package org.khulasa.ner;

/**
 * How well states and steps suit the words of a sentence.
 *
 * @param length the number of words
 * @param states {@code [word][state]}, flat; may be longer than needed
 * @param steps {@code [word][step]}, flat, the steps into a word; may be longer than needed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Scores(int length, float[] states, float[] steps) {}
