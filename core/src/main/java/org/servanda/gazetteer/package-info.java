/**
 * What is known before reading: names of states, of international organisations and armed groups,
 * of offices, and given names. Facts only, in tables that ship with the program; which of them an
 * article means is found out elsewhere.
 */
@NullMarked
package org.servanda.gazetteer;

import org.jspecify.annotations.NullMarked;
