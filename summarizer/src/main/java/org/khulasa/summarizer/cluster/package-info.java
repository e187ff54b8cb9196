/** Which sentences make the same claim, across wordings and spellings. Not for users. */
@NullMarked
package org.khulasa.summarizer.cluster;

import org.jspecify.annotations.NullMarked;
