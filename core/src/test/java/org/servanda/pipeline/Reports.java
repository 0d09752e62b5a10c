package org.servanda.pipeline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.article.Article;
import org.servanda.article.DateBounds;
import org.servanda.article.Publication;
import org.servanda.entry.Entry;
import org.servanda.reading.Resolution;
import org.servanda.text.Span;

/** Short reports for tests, read by one pipeline that all tests share. */
public final class Reports {

  private static final Pipeline PIPELINE = Pipeline.load();

  private Reports() {}

  public static Pipeline pipeline() {
    return PIPELINE;
  }

  public static ArticleRecord read(String text) {
    return PIPELINE.read(Article.ofText("report", text));
  }

  /** Reads a report that was published between two days. */
  public static ArticleRecord published(LocalDate earliest, LocalDate latest, String text) {
    return PIPELINE.read(
        new Article(
            "report",
            text,
            null,
            null,
            null,
            null,
            null,
            new Publication.Dated(
                new DateBounds(earliest, latest), Publication.Basis.GIVEN, List.of()),
            "en"));
  }

  /** Reads a report that was filed from the place that its text starts with. */
  public static ArticleRecord filedFrom(String place, String text) {
    return PIPELINE.read(
        new Article(
            "report",
            place + " – " + text,
            null,
            null,
            null,
            null,
            new Span(0, place.length()),
            new Publication.Undated(),
            "en"));
  }

  public static <T extends Entry> List<T> entries(ArticleRecord record, Class<T> kind) {
    return record.entries().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /**
   * An actor as tests write one: the name, or the names that are possible after a question mark.
   */
  public static String name(@Nullable Resolution<Actor> actor) {
    return switch (actor) {
      case null -> "-";
      case Resolution.Resolved<Actor>(Actor value) -> value.name();
      case Resolution.Several<Actor>(List<Actor> values) ->
          String.join(" + ", values.stream().map(Actor::name).toList());
      case Resolution.Unresolved<Actor> open ->
          "? " + String.join(", ", open.candidates().stream().map(Actor::name).toList());
    };
  }
}
