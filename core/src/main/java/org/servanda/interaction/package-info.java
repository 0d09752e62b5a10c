/**
 * Finds interactions: what one actor does towards another, by PLOVER's types.
 *
 * <p>They are told by verbs ({@code deeds.tsv}), or follow from a meeting or an incident. Only what
 * the report tells in its own words is one: what somebody is quoted as saying about others has, so
 * far, only been said.
 */
@NullMarked
package org.servanda.interaction;

import org.jspecify.annotations.NullMarked;
