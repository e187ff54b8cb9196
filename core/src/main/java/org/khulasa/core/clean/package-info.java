/** What of a page is the article, and what is left out with which reason. */
@NullMarked
package org.khulasa.core.clean;

import org.jspecify.annotations.NullMarked;
