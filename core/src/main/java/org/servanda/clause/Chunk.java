package org.servanda.clause;

/**
 * A noun with the words before it, by indexes in its sentence.
 *
 * @param from its first word
 * @param head its noun
 * @param isTime whether it names a time and nothing else
 */
record Chunk(int from, int head, boolean isTime) {}
