/** How measurements are kept: as JSON files that are the same wherever they are written. */
@NullMarked
package org.servanda.eval.record;

import org.jspecify.annotations.NullMarked;
