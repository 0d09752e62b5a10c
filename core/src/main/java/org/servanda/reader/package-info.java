/**
 * Article to reading.
 *
 * <p>{@link org.servanda.reader.Reader} is the way in; the rest is how it is done.
 */
@NullMarked
package org.servanda.reader;

import org.jspecify.annotations.NullMarked;
