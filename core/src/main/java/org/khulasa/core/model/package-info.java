/**
 * Khulasa's own model files: a header, named arrays of numbers or strings, a checksum.
 *
 * <p>A model file holds nothing but data. Reading one runs no code of the file, unlike Java
 * serialization, and takes about as long as copying its bytes, so that models need no warm-up and
 * no laziness of their own.
 *
 * <pre>{@code
 * new ModelWriter("tagger", 1).provenance("data", "...").floats("weights", weights).write(out);
 *
 * Model model = Model.read(in, "tagger.khm", "tagger", 1);
 * float[] weights = model.floats("weights");
 * }</pre>
 *
 * <p>Same contents in the same order, same bytes. A file that is damaged, cut short, made for a
 * newer program or of another kind gives a {@link org.khulasa.core.model.ModelFormatException} that
 * says which, with what was found and what was expected.
 *
 * <p>The layout, little-endian throughout: {@code "KHULASA1"}; the file's length in bytes (8); the
 * kind (2 bytes of length, UTF-8); the kind's version (4); the number of provenance entries (4),
 * each a key and a value (4 bytes of length, UTF-8); the number of sections (4), each a name (2
 * bytes of length, UTF-8), a type (1: bytes, chars, ints, floats or strings), the length of its
 * data in bytes (4) and the data; a CRC-32C of all before it (4).
 */
@NullMarked
package org.khulasa.core.model;

import org.jspecify.annotations.NullMarked;
