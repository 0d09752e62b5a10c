package org.servanda.reading;

/**
 * What one party does to another: the root types of PLOVER, the Political Language Ontology for
 * Verifiable Event Records.
 */
public enum EventType {
  ACCUSE,
  AGREE,
  AID,
  ASSAULT,
  COERCE,
  CONSULT,
  COOPERATE,
  MOBILIZE,
  PROTEST,
  REJECT,
  REQUEST,
  SANCTION,
  SUPPORT,
  THREATEN,
  YIELD
}
