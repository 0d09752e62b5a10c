/**
 * Whether claims are tied to the provisions they are about. {@code docs/provisions.json} keeps the
 * figures, {@code docs/provisions.md} is made from it.
 */
@NullMarked
package org.servanda.eval.provisions;

import org.jspecify.annotations.NullMarked;
