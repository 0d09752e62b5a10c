/**
 * The reader's model at work: word pieces, windows of them, and what the encoder says of each word.
 *
 * <p>{@link org.servanda.encoder.Encoder} is the way in.
 */
@NullMarked
package org.servanda.encoder;

import org.jspecify.annotations.NullMarked;
