/**
 * Finds positions: what an actor demands, offers, undertakes, makes conditional, supports, opposes
 * or expects.
 */
@NullMarked
package org.servanda.position;

import org.jspecify.annotations.NullMarked;
