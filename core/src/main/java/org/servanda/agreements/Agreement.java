package org.servanda.agreements;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.article.DateBounds;

/**
 * A treaty, statement, accord or protocol.
 *
 * @param id starts with {@link #ID}; an agreement that only a report knows has one that is stable
 *     within that report
 * @param name what it is called, as fully as is known
 * @param stage whether it has been concluded
 * @param date when it was concluded; null where unknown or not concluded
 * @param parties who is bound by it, as far as is known
 */
public record Agreement(
    String id, String name, Stage stage, @Nullable DateBounds date, List<Actor> parties) {

  /** How every agreement's id starts. */
  public static final String ID = "agreement:";

  /** Whether an agreement exists yet. */
  public enum Stage {
    CONCLUDED,
    /** Talked about, not yet concluded. */
    PROSPECTIVE
  }

  public Agreement {
    Objects.requireNonNull(stage);
    parties = List.copyOf(parties);
    if (id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException(
          "agreement '%s' named '%s': both id and name must be said".formatted(id, name));
    }
    if (!id.startsWith(ID)) {
      throw new IllegalArgumentException(
          "agreement '%s': its id must start with %s".formatted(id, ID));
    }
    if (stage == Stage.PROSPECTIVE && date != null) {
      throw new IllegalArgumentException(
          "agreement %s is prospective and dated: one of the two is wrong".formatted(id));
    }
  }
}
