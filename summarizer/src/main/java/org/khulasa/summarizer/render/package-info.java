/** A summary as text, JSON, Markdown or HTML. */
@NullMarked
package org.khulasa.summarizer.render;

import org.jspecify.annotations.NullMarked;
