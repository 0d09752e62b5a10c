package org.servanda.register;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.reading.Attribution;
import org.servanda.reading.Resolution;

/**
 * Who is behind an attribution.
 *
 * @param attribution what was said
 * @param speaker who said it
 * @param addressee to whom; null where the report does not say
 */
public record Speaker(
    Attribution attribution, Resolution<Actor> speaker, @Nullable Resolution<Actor> addressee) {

  public Speaker {
    Objects.requireNonNull(attribution);
    Objects.requireNonNull(speaker);
  }
}
