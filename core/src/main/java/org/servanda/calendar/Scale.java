package org.servanda.calendar;

/** The lengths of time that have names. */
enum Scale {
  SECOND("S", 0),
  MINUTE("M", 0),
  HOUR("H", 0),
  DAY("D", 0),
  WEEKEND("WE", 0),
  WEEK("W", 0),
  FORTNIGHT("W", 0),
  MONTH("M", 1),
  SEASON("SE", 3),
  QUARTER("Q", 3),
  HALF("H", 6),
  YEAR("Y", 12),
  DECADE("Y", 120),
  CENTURY("Y", 1_200),
  MILLENNIUM("Y", 12_000);

  private final String letter;
  private final int months;

  Scale(String letter, int months) {
    this.letter = letter;
    this.months = months;
  }

  /** How many months it has; 0 for those that are counted in days. */
  int months() {
    return months;
  }

  /** A number of them as a TIMEX3 duration. */
  String duration(long count) {
    long number =
        switch (this) {
          case FORTNIGHT -> 2 * count;
          case DECADE, CENTURY, MILLENNIUM -> count * months / 12;
          case SECOND, MINUTE, HOUR, DAY, WEEKEND, WEEK, MONTH, SEASON, QUARTER, HALF, YEAR ->
              count;
        };
    return duration(Long.toString(number));
  }

  /** A number of them as it is written, {@code X} for one that is not told. */
  String duration(String count) {
    return (compareTo(DAY) < 0 ? "PT" : "P") + count + letter;
  }

  /** Several of them; the number is not told. */
  String several() {
    return switch (this) {
      case DECADE -> "PXDE";
      case CENTURY -> "PXCE";
      case MILLENNIUM -> "PXML";
      case SECOND,
          MINUTE,
          HOUR,
          DAY,
          WEEKEND,
          WEEK,
          FORTNIGHT,
          MONTH,
          SEASON,
          QUARTER,
          HALF,
          YEAR ->
          duration("X");
    };
  }
}
