package org.servanda.chronicle;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.article.Evidence;
import org.servanda.calendar.TimeExpression;
import org.servanda.reading.Resolution;
import org.servanda.register.Place;

/**
 * An act that is alleged or reported, such as a shelling or a release.
 *
 * @param act the words that name the act
 * @param actors who is said to have done it
 * @param place where; unresolved, with the reason, where the report does not say
 * @param date when; null where the report does not say
 * @param evidence the words it stands on
 */
public record Incident(
    Evidence act,
    List<Resolution<Actor>> actors,
    Resolution<Place> place,
    @Nullable TimeExpression date,
    List<Evidence> evidence)
    implements Entry {

  public Incident {
    Objects.requireNonNull(act);
    Objects.requireNonNull(place);
    actors = List.copyOf(actors);
    evidence = Entry.grounds(evidence);
  }
}
