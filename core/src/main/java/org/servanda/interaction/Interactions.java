package org.servanda.interaction;

import java.util.ArrayList;
import java.util.List;
import org.servanda.article.Evidence;
import org.servanda.clause.Clause;
import org.servanda.clause.Clauses;
import org.servanda.clause.Roles;
import org.servanda.clause.SourceChains;
import org.servanda.clause.Told;
import org.servanda.entry.Incident;
import org.servanda.entry.Interaction;
import org.servanda.entry.Interaction.Status;
import org.servanda.entry.Meeting;
import org.servanda.entry.PloverType;
import org.servanda.entry.SourceChain;
import org.servanda.gazetteer.Table;
import org.servanda.register.ResolvedReading;

/**
 * Finds interactions: deeds that verbs tell, meetings, and incidents done by one known actor to
 * another; all in the report's own words.
 */
public final class Interactions {

  private static final List<Deed> DEEDS =
      Table.rows(Interactions.class, "deeds.tsv", 4).stream().map(Deed::of).toList();

  private Interactions() {}

  /** The interactions of an article, those told by a verb first. */
  public static List<Interaction> in(
      ResolvedReading resolved,
      Clauses clauses,
      SourceChains chains,
      List<Meeting> meetings,
      List<Incident> incidents) {
    List<Interaction> found = new ArrayList<>(deeds(resolved, clauses, chains));
    found.addAll(new Consultations(resolved, clauses, chains).of(meetings));
    incidents.stream().flatMap(Consequences::of).forEach(found::add);
    return List.copyOf(found);
  }

  private static List<Interaction> deeds(
      ResolvedReading resolved, Clauses clauses, SourceChains chains) {
    Roles roles = new Roles(clauses);
    Parties parties = new Parties(resolved, clauses, roles);
    List<Interaction> found = new ArrayList<>();
    for (int at = 0; at < clauses.all().size(); at++) {
      Clause clause = clauses.all().get(at);
      for (Deed deed : DEEDS) {
        if (deed.isToldBy(clause, roles) && isOwn(clause, chains) && isDoneOrPlanned(clause)) {
          for (Parties.Two two : parties.of(deed, at, found)) {
            found.add(
                new Interaction(
                    deed.type(),
                    null,
                    status(deed, clause),
                    two.source(),
                    two.target(),
                    SourceChain.REPORT,
                    new Evidence(resolved.article(), clause.span())));
          }
          break;
        }
      }
    }
    return found;
  }

  /** Whether a clause stands in the report's own words. */
  static boolean isOwn(Clause clause, SourceChains chains) {
    int verb = clause.sentence().words().get(clause.verb().head()).span().start();
    return !clause.isQuoted() && chains.at(verb).speakers().isEmpty();
  }

  private static boolean isDoneOrPlanned(Clause clause) {
    return Told.isFact(clause) || Told.isToCome(clause);
  }

  private static Status status(Deed deed, Clause clause) {
    return deed.type() == PloverType.THREATEN || Told.isToCome(clause)
        ? Status.PLANNED
        : Status.DONE;
  }
}
