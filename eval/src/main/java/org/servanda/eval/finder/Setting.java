package org.servanda.eval.finder;

/**
 * A setting that a peer runs with.
 *
 * @param name as the peer calls it
 * @param value as the peer takes it
 */
public record Setting(String name, String value) {}
