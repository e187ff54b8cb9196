/** Words, the clitics inside each word, and their parts of speech. */
@NullMarked
package org.khulasa.core.segment;

import org.jspecify.annotations.NullMarked;
