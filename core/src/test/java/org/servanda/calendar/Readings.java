package org.servanda.calendar;

import java.time.LocalDate;
import java.util.List;
import org.servanda.article.Article;
import org.servanda.article.DateBounds;
import org.servanda.article.Publication;
import org.servanda.reading.Reading;

/** Texts with the times in them, as {@code words=VALUE} where that is all a test asks. */
final class Readings {

  static final Calendar CALENDAR = Calendar.load();

  /** A Wednesday. */
  static final LocalDate ISSUED = LocalDate.of(2030, 5, 8);

  private Readings() {}

  static DatedReading dated(Publication publication, String text) {
    Article article = new Article("report", text, null, null, null, null, null, publication, "en");
    return CALENDAR.date(new Reading(article, List.of(), List.of(), List.of(), List.of()));
  }

  static List<TimeExpression> times(Publication publication, String text) {
    return dated(publication, text).times();
  }

  static Publication between(LocalDate earliest, LocalDate latest) {
    return new Publication.Dated(
        new DateBounds(earliest, latest), Publication.Basis.GIVEN, List.of());
  }

  /** The times of a text published on the Wednesday. */
  static List<TimeExpression> times(String text) {
    return times(between(ISSUED, ISSUED), text);
  }

  static List<String> read(String text) {
    return read(text, times(text));
  }

  static List<String> undated(String text) {
    return read(text, times(new Publication.Undated(), text));
  }

  private static List<String> read(String text, List<TimeExpression> times) {
    return times.stream().map(time -> time.span().in(text) + "=" + time.value()).toList();
  }
}
