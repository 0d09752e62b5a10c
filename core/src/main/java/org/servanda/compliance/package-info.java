/**
 * Finds who says that something undertaken is kept, partly kept, broken or still to be done. What
 * says so is a lexicon of verbs, nouns, adjectives and idioms by their base forms; how it is put is
 * told by the clauses of {@link org.servanda.clause}.
 */
@NullMarked
package org.servanda.compliance;

import org.jspecify.annotations.NullMarked;
