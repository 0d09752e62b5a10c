/**
 * What is measured: programs that find attributions in a text. Servanda is one; a peer to compare
 * it with is found on the class path, where the profile {@code peer} put one.
 */
@NullMarked
package org.servanda.eval.finder;

import org.jspecify.annotations.NullMarked;
