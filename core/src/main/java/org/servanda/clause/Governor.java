package org.servanda.clause;

/** What a clause depends on: another clause, as in {@code refused to leave}, or a noun. */
public sealed interface Governor permits Clause, Phrase {}
