/** Tests of the clauses of sentences. */
@NullMarked
package org.servanda.clause;

import org.jspecify.annotations.NullMarked;
