package org.servanda.compliance;

import org.servanda.actors.Actor;
import org.servanda.clause.Clause;
import org.servanda.entry.ComplianceClaim.Status;
import org.servanda.entry.Modality;
import org.servanda.entry.Reference;
import org.servanda.text.Span;

/**
 * What words claim, before it is told who says so and of which agreement.
 *
 * @param status what is claimed
 * @param modality how it is put
 * @param obligor who is said to keep or break it
 * @param place the offset in whose words it stands
 * @param words the words that say so
 * @param rank which of two about the same words goes: the higher
 * @param because which words of the lexicon tell it
 */
record Finding(
    Status status,
    Modality modality,
    Reference<Actor> obligor,
    int place,
    Span words,
    int rank,
    String because) {

  /** The first offset of a clause's verb. */
  static int place(Clause clause) {
    return clause.sentence().words().get(clause.verb().head()).span().start();
  }
}
