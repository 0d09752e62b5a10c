package org.servanda.chronicle;

import java.util.List;
import java.util.Objects;
import org.servanda.actors.Actor;
import org.servanda.article.Evidence;
import org.servanda.reading.Resolution;

/**
 * One actor did something towards another, for exchange with users of event data.
 *
 * @param type what was done
 * @param source who did it
 * @param target towards whom
 * @param evidence the words it stands on
 */
public record Interaction(
    PloverType type, Resolution<Actor> source, Resolution<Actor> target, List<Evidence> evidence)
    implements Entry {

  public Interaction {
    Objects.requireNonNull(type);
    Objects.requireNonNull(source);
    Objects.requireNonNull(target);
    evidence = Entry.grounds(evidence);
  }
}
