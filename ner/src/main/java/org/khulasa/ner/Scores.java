package org.khulasa.ner;

/**
 * How well states and steps suit the words of a sentence.
 *
 * @param length the number of words
 * @param states {@code [word][state]}, flat
 * @param stepAt where the steps into each word begin in {@code steps}; words may share them
 * @param steps rows of a score for each step
 * @param stepExps the exponentials of {@code steps}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Scores(int length, float[] states, int[] stepAt, float[] steps, float[] stepExps) {}
