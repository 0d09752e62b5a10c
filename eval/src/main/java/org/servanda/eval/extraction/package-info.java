/**
 * How well articles are taken from web pages, counted as trafilatura's evaluation counts: segments
 * that must be in the main text, and segments that must not.
 */
@NullMarked
package org.servanda.eval.extraction;

import org.jspecify.annotations.NullMarked;
