/** What lies beside the project and not in it: corpora that tests measure on where they exist. */
@NullMarked
package org.servanda.eval.shared;

import org.jspecify.annotations.NullMarked;
