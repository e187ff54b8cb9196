package org.khulasa.core.io;

import java.nio.charset.Charset;

/**
 * Bytes as text.
 *
 * @param text the text, without a byte order mark
 * @param charset what the bytes were taken for
 */
record DecodedText(String text, Charset charset) {}
