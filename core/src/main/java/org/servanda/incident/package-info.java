/**
 * Finds incidents: acts on the ground that a report tells of or somebody alleges.
 *
 * <p>What verbs and nouns tell of an act, who does it and to what, is in the tables {@code
 * acts.tsv}, {@code events.tsv} and {@code things.tsv}; whether it is told as a fact, in {@link
 * org.servanda.clause.Told}.
 */
@NullMarked
package org.servanda.incident;

import org.jspecify.annotations.NullMarked;
