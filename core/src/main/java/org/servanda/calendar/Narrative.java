package org.servanda.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has been told up to a place in a text: the time that {@code the next day} follows. Belongs
 * to one reading of one text.
 */
final class Narrative {

  /** How many lexemes a time goes on being the one spoken of. */
  private static final int REACH = 800;

  /** A story does not leap over more years than these without telling a day or a month. */
  private static final int LEAP = 5;

  /** So many years a text of history tells, and so many for each day of the week. */
  private static final int YEARS_OF_HISTORY = 4;

  private final OutlookFinder outlooks;
  private final boolean isHistory;
  private @Nullable Period told;
  private @Nullable Period scene;
  private int sceneAt;
  private @Nullable Period quarter;
  private int toldAt;

  Narrative(List<Lexeme> lexemes) {
    this.outlooks = new OutlookFinder(lexemes);
    this.isHistory = isHistory(lexemes);
  }

  /** News names days of the week and years; history only years. */
  private static boolean isHistory(List<Lexeme> lexemes) {
    int years = 0;
    int days = 0;
    for (Lexeme lexeme : lexemes) {
      switch (lexeme.sign()) {
        case YEAR -> years++;
        case WEEKDAY, NEAR_DAY, TONIGHT -> days++;
        default -> {}
      }
    }
    return years >= YEARS_OF_HISTORY && years > YEARS_OF_HISTORY * days;
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

  /** In history the time told last, unless it is far before a place; null where none is. */
  @Nullable Period sceneBefore(int at) {
    return isHistory && at - sceneAt <= REACH ? scene : null;
  }

  int toldAt() {
    return toldAt;
  }

  void tell(Period period, int at) {
    told = period;
    if (isScene(period)) {
      scene = period;
      sceneAt = at;
    }
    toldAt = at;
  }

  /** Whether a story goes on there: not where a year is only named, to look back or far ahead. */
  private boolean isScene(Period period) {
    if (scene == null || period.scale() != Scale.YEAR) {
      return period.scale().compareTo(Scale.YEAR) <= 0;
    }
    int years = period.start().getYear() - scene.start().getYear();
    return years > 0 && years <= LEAP;
  }

  /** A quarter was told as the one the text is about. */
  void tellQuarter(Period period) {
    if (quarter == null || period.start().isAfter(quarter.start())) {
      quarter = period;
    }
  }

  /** A length of months was told, so that what is compared with it is no quarter. */
  void tellMonths() {
    quarter = null;
  }
}
