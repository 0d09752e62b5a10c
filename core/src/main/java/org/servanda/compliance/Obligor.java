package org.servanda.compliance;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.clause.Clause;
import org.servanda.clause.Phrase;
import org.servanda.entry.Reference;

/** Finds who is said to keep or to break something. */
final class Obligor {

  private Obligor() {}

  /**
   * Who does what a clause says: the doer, or whose act its subject is, or whose promise it is.
   *
   * @param owner whose promise it is; null where nobody's
   */
  static Reference<Actor> of(Clause clause, @Nullable Reference<Actor> owner) {
    Reference<Actor> doer = clause.actor();
    if (isKnown(doer)) {
      return doer;
    }
    Optional<Reference<Actor>> behind =
        clause.doer().flatMap(Phrase::doer).filter(Obligor::isKnown).filter(Obligor::isNoPerson);
    return behind.orElse(owner != null && isKnown(owner) ? owner : doer);
  }

  /** A person's government or army keeps or breaks something, not the person. */
  private static boolean isNoPerson(Reference<Actor> reference) {
    return reference.meaning().possible().stream()
        .noneMatch(actor -> actor.kind() == Actor.Kind.PERSON);
  }

  static boolean isKnown(Reference<Actor> reference) {
    return !reference.meaning().possible().isEmpty();
  }
}
