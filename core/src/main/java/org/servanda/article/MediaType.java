package org.servanda.article;

/** The forms of document that Servanda takes. */
public enum MediaType {
  /** A report as text. */
  PLAIN_TEXT,
  /** A web page. */
  HTML,
  /** One JSON object with a report's text and what is known about it. */
  JSON
}
