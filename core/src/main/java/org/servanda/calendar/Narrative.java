package org.servanda.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has been told up to a place in a text: the time that {@code the next day} follows. Belongs
 * to one reading of one text.
 */
final class Narrative {

  private final OutlookFinder outlooks;
  private @Nullable Period told;
  private @Nullable Period quarter;
  private int quarterAt;
  private int toldAt;

  Narrative(List<Lexeme> lexemes) {
    this.outlooks = new OutlookFinder(lexemes);
  }

  Outlook outlook(int from, int to) {
    return outlooks.of(from, to);
  }

  /** The time told last; null where none was. */
  @Nullable Period told() {
    return told;
  }

  /** The quarter told last that others are compared with; null where months came since. */
  @Nullable Period quarter() {
    return quarter;
  }

  int toldAt() {
    return toldAt;
  }

  int quarterAt() {
    return quarterAt;
  }

  void tell(Period period, int at) {
    told = period;
    toldAt = at;
    boolean compared = quarter != null && period.equals(quarter.plus(-4));
    if (period.scale() == Scale.QUARTER && !compared) {
      quarter = period;
      quarterAt = at;
    }
  }

  /** A length of months was told, so that what is compared with it is no quarter. */
  void tellMonths() {
    quarter = null;
  }
}
