/**
 * Web pages: their main text as paragraphs, and what they say about themselves. Hostile pages are
 * bounded in depth and time before anything walks them.
 */
@NullMarked
package org.servanda.sources.html;

import org.jspecify.annotations.NullMarked;
