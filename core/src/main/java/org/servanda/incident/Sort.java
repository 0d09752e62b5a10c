package org.servanda.incident;

/** Sorts of things that do something on the ground, or to which something is done. */
enum Sort {
  FORCES,
  /** Peacekeepers, monitors, inspectors. */
  MISSION,
  PEOPLE,
  CAPTIVES,
  REMAINS,
  PLACE,
  /** What can be closed: roads, crossings, ports. */
  PASSAGE,
  /** What can be stopped on its way. */
  CONVOY,
  CRAFT,
  WEAPON,
  /** Territory, borders, airspace, waters. */
  ABROAD,
  DIPLOMATS,
  /** Ministries, services, authorities. */
  STATE,
  /** A country, a body, a force or a group that is named. */
  ACTOR,
  /** Somebody who is named. */
  PERSON
}
