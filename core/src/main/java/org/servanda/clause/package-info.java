/**
 * The clauses of a sentence, found from words and their parts of speech without a parser: each verb
 * with who does what, how it is put and what it depends on; each noun with its owner and what
 * follows it; and in whose words a place of the text stands.
 *
 * <p>{@link Clauses#of} takes time linear in the text.
 */
@NullMarked
package org.servanda.clause;

import org.jspecify.annotations.NullMarked;
