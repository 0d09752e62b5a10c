/**
 * Positions in text: spans, normalised views of a text that map back to it, and the two ways of
 * counting characters.
 *
 * <p>Inside the program every offset is a UTF-16 index, half-open; files and interfaces count
 * Unicode code points. {@link org.servanda.text.CodePoints} converts.
 */
@NullMarked
package org.servanda.text;

import org.jspecify.annotations.NullMarked;
