package org.servanda.gazetteer;

/**
 * An organisation or armed group known by name.
 *
 * @param id a short name that does not change
 * @param kind {@code organization}, {@code armed_force} or {@code group}
 * @param name the usual English name
 */
public record Organization(String id, String kind, String name) {}
