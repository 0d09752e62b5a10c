package org.servanda.entry;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.article.Evidence;

/**
 * One actor did something towards another, for exchange with users of event data.
 *
 * @param type what was done
 * @param mode in which way, as PLOVER's modes have it; null where it is not certain
 * @param status whether it was done
 * @param source who did it
 * @param target towards whom
 * @param reporters in whose words it is told
 * @param words the words that say so
 */
public record Interaction(
    PloverType type,
    @Nullable PloverMode mode,
    Status status,
    Reference<Actor> source,
    Reference<Actor> target,
    SourceChain reporters,
    Evidence words)
    implements Entry {

  /** Whether something was done. */
  public enum Status {
    DONE,
    PLANNED
  }

  public Interaction {
    Objects.requireNonNull(type);
    Objects.requireNonNull(status);
    Objects.requireNonNull(source);
    Objects.requireNonNull(target);
    Objects.requireNonNull(reporters);
    Objects.requireNonNull(words);
    if (mode != null && mode.type() != type) {
      throw new IllegalArgumentException(
          "mode %s of %s: it is a mode of %s".formatted(mode, type, mode.type()));
    }
  }

  /** The words of the act, then those for each of its parts that has any. */
  @Override
  public List<Evidence> evidence() {
    return Entry.grounds(
        Stream.of(
            Stream.of(words),
            source.evidence(),
            target.evidence(),
            reporters.evidence(words.article())));
  }
}
