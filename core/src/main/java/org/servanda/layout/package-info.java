/**
 * A text in plain typography, divided: paragraphs, sentences, words, quotations.
 *
 * <p>{@link org.servanda.layout.Segmenter} is the way in and gives a {@link
 * org.servanda.layout.Layout}. Rules alone, no model; linear in the text.
 */
@NullMarked
package org.servanda.layout;

import org.jspecify.annotations.NullMarked;
