package org.servanda.eval.entries;

import java.util.Locale;

/** What an entry tells. */
enum Aspect {
  SPEAKER,
  STYLE,
  ADDRESSEE,
  VENUE,
  DATE,
  TYPE,
  STATUS,
  PARTICIPANTS,
  PLACE,
  AGREEMENT,
  MODALITY,
  CLAIMANT,
  OBLIGOR,
  ISSUE,
  PERIOD,
  HOLDER,
  TOWARDS,
  ACTORS,
  TARGETS,
  REPORTER,
  SOURCE,
  TARGET,
  MODE,
  PLANNED;

  /** As figures and errors call it. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
