package org.servanda.clause;

import org.jspecify.annotations.Nullable;

/** A clause while its sentence is being gone through. */
final class Draft {

  VerbGroup verb;

  /** The index of its first word: that of its own subject, or of its verb. */
  int start;

  @Nullable Phrase subject;

  /** The clause it depends on, if that is one. */
  @Nullable Draft governor;

  /** The noun it depends on, if that is one. */
  @Nullable Phrase noun;

  String link = "";

  /** Of a relative clause: the noun it says more about. */
  @Nullable Phrase antecedent;

  /** Whether it shares its subject with a clause before, to which "and" or "but" joins it. */
  boolean isJoined;

  /** Whether it waits for the subject of the next clause: {@code Speaking in Doha, she said}. */
  boolean isWaiting;

  boolean isInverted;

  /** How many clauses it depends on, one through the other. */
  int depth;

  Draft(VerbGroup verb) {
    this.verb = verb;
    this.start = verb.from();
  }

  boolean isFinite() {
    return verb.form() == VerbForm.FINITE;
  }

  /** Takes over what a clause joined to another by "and" shares with it. */
  void share(Draft other) {
    subject = other.subject;
    governor = other.governor;
    noun = other.noun;
    link = other.link;
    antecedent = other.antecedent;
    isJoined = true;
  }
}
