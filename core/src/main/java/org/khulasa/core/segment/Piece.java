package org.khulasa.core.segment;

/**
 * A clitic or stem inside a word.
 *
 * @param form as the treebank writes it; may differ from its letters
 * @param start its first letter in the word's form; it ends where the next piece starts
 */
record Piece(String form, int start) {}
