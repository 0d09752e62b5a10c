package org.servanda.reading;

/** How words are attributed. */
public enum Style {
  /** Word for word, all of it between quotation marks. */
  DIRECT,
  /** In the reporter's words. */
  INDIRECT,
  /** In the reporter's words with quoted parts. */
  MIXED
}
