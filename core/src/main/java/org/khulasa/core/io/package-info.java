/** Reading documents from files and streams, and writing analyses as JSON. */
@NullMarked
package org.khulasa.core.io;

import org.jspecify.annotations.NullMarked;
