package org.khulasa.core.clean;

/**
 * One kind of evidence about the lines of a page. Rules run in a fixed order; the first decides.
 */
@FunctionalInterface
interface Rule {
  void apply(Page page);
}
