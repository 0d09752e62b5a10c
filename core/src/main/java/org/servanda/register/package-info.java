/**
 * Dated reading to resolved reading: mentions as actors, agreements and places, as far as one
 * article tells.
 */
@NullMarked
package org.servanda.register;

import org.jspecify.annotations.NullMarked;
