/**
 * Measures whether the right entries are found: invented reports, in {@code eval/corpora/entries},
 * with the entries that a careful reader finds in them.
 */
@NullMarked
package org.servanda.eval.entries;

import org.jspecify.annotations.NullMarked;
