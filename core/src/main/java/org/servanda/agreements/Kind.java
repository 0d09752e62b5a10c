package org.servanda.agreements;

/** The sorts of agreement. The name in the title decides, except for what stops fighting. */
public enum Kind {
  /** What stops fighting: a ceasefire, a truce, an armistice, a cessation of hostilities. */
  CEASEFIRE,
  /** What is to end a conflict, whole or in parts. */
  PEACE_AGREEMENT,
  /** What further agreements are to fill: principles, a roadmap, a framework. */
  FRAMEWORK,
  PROTOCOL,
  TREATY,
  CONVENTION,
  STATEMENT,
  DECLARATION,
  COMMUNIQUE,
  MEMORANDUM,
  /** What limits, counts or bans arms, by whatever title. */
  ARMS_CONTROL,
  /** A decision of the Security Council or another body that others cite as an agreement. */
  RESOLUTION,
  /** An agreement on one matter: a border, waters, prisoners, grain, a force. */
  AGREEMENT,
  OTHER
}
