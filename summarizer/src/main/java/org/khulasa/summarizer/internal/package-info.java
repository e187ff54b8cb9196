/**
 * What the parts of the summarizer share. Public only because Java has no other way across
 * packages; not for users, and free to change.
 */
@NullMarked
package org.khulasa.summarizer.internal;

import org.jspecify.annotations.NullMarked;
