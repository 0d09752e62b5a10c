package org.servanda.agreements;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.article.DateBounds;

/**
 * One numbered undertaking in an agreement.
 *
 * @param agreement what it is part of
 * @param number as the agreement numbers it, such as {@code 3} or {@code 2(b)}
 * @param obliged who owes it
 * @param beneficiary to whom it is owed; null where to all parties
 * @param undertaking what is owed
 * @param condition under what condition; null where unconditional
 * @param due by when; null where no day is set
 */
public record Provision(
    Agreement agreement,
    String number,
    Actor obliged,
    @Nullable Actor beneficiary,
    String undertaking,
    @Nullable String condition,
    @Nullable DateBounds due) {

  public Provision {
    Objects.requireNonNull(agreement);
    Objects.requireNonNull(obliged);
    if (number.isBlank() || undertaking.isBlank()) {
      throw new IllegalArgumentException(
          "provision '%s' of %s: both number and undertaking must be said"
              .formatted(number, agreement.id()));
    }
  }
}
