package org.khulasa.summarizer.select;

import com.google.common.collect.ImmutableSet;

/**
 * The best choice that a search has found.
 *
 * @param proven whether there is none better
 */
record Solution(ImmutableSet<Integer> chosen, double value, boolean proven) {}
