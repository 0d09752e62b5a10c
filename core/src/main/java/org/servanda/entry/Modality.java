package org.servanda.entry;

/** How something is put: whoever says it can assert it, deny it or leave it open. */
public enum Modality {
  /** It is so. */
  ASSERTED,
  /** Somebody else says so, and the speaker denies it. */
  DENIED,
  /** It may be so. */
  POSSIBLE,
  /** Is it so? */
  ASKED,
  /** If it is so, something else follows. */
  CONDITIONAL
}
