/** Where sentences begin and end. */
@NullMarked
package org.khulasa.core.sentence;

import org.jspecify.annotations.NullMarked;
