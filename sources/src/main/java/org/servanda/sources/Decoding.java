package org.servanda.sources;

/** Bytes as text, or the reason why they are none. */
sealed interface Decoding {

  /** Well-formed text without a byte-order mark. */
  record Text(String text) implements Decoding {}

  /** Not text. */
  record Refused(String reason) implements Decoding {}
}
