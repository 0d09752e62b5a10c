package org.servanda.eval.resolution;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.agreements.Agreement;
import org.servanda.agreements.Agreement.Stage;
import org.servanda.article.DateBounds;

/** Compares an agreement with the gold. */
final class AgreementJudge {

  /** An agreement known only to a month is told from its like by its name. */
  private static final int MOST_DAYS = 31;

  private AgreementJudge() {}

  /** How naming several fares, as {@code the Oslo accords} are: one of them must be meant. */
  static Outcome judge(Gold gold, List<Agreement> agreements) {
    return agreements.stream().anyMatch(agreement -> judge(gold, agreement) == Outcome.RIGHT)
        ? Outcome.RIGHT
        : Outcome.WRONG;
  }

  /** How naming this agreement fares. */
  static Outcome judge(Gold gold, Agreement agreement) {
    return switch (gold) {
      case Gold.Accord accord -> accord(accord, agreement);
      case Gold.Local(String name) ->
          PlainName.same(name, agreement.name()) ? Outcome.RIGHT : Outcome.WRONG;
      case Gold.Prospective _ ->
          agreement.stage() == Stage.PROSPECTIVE ? Outcome.RIGHT : Outcome.WRONG;
      case Gold.Person _,
          Gold.Country _,
          Gold.Listed _,
          Gold.Unlisted _,
          Gold.Both _,
          Gold.Open _ ->
          Outcome.WRONG;
      case Gold.Place _ ->
          throw new IllegalArgumentException("a place is not scored: leave it out");
    };
  }

  private static Outcome accord(Gold.Accord accord, Agreement agreement) {
    if (agreement.stage() == Stage.PROSPECTIVE) {
      return Outcome.WRONG;
    }
    String name = agreement.name();
    if (!PlainName.isKind(name)
        && accord.names().stream().noneMatch(n -> PlainName.share(n, name))) {
      return Outcome.WRONG;
    }
    @Nullable DateBounds bounds = agreement.date();
    if (bounds == null) {
      boolean same = accord.names().stream().anyMatch(n -> PlainName.same(n, name));
      return same ? Outcome.RIGHT : Outcome.OPEN;
    }
    if (accord.dates().stream().noneMatch(date -> fits(date, bounds))) {
      return Outcome.WRONG;
    }
    return ChronoUnit.DAYS.between(bounds.earliest(), bounds.latest()) <= MOST_DAYS
        ? Outcome.RIGHT
        : Outcome.OPEN;
  }

  /** A day more or less: what is signed at night has two dates. */
  private static boolean fits(LocalDate date, DateBounds bounds) {
    return bounds.overlaps(new DateBounds(date.minusDays(1), date.plusDays(1)));
  }
}
