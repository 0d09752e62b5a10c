package org.servanda.calendar;

import org.jspecify.annotations.Nullable;

/**
 * An expression of time in a row of lexemes.
 *
 * @param from its first lexeme
 * @param to the lexeme after its last
 */
record Found(int from, int to, Meaning meaning, @Nullable TimeModifier modifier) {}
