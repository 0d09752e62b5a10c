package org.servanda.grouping;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.article.Article;
import org.servanda.article.DateBounds;
import org.servanda.article.Publication;
import org.servanda.grouping.digest.Background;
import org.servanda.grouping.digest.Digest;
import org.servanda.grouping.digest.Digester;
import org.servanda.pipeline.Pipeline;

/** Reports for tests, read by the whole pipeline, which is loaded once. */
final class Reports {

  static final Background BACKGROUND = Background.load();
  private static final Pipeline PIPELINE = Pipeline.load();
  private static final Digester DIGESTER = new Digester(BACKGROUND);

  private Reports() {}

  static Digest read(String id, String text) {
    return read(id, null, null, text);
  }

  static Digest read(String id, @Nullable String outlet, @Nullable LocalDate day, String text) {
    return DIGESTER.of(PIPELINE.read(article(id, outlet, null, day, text)));
  }

  static Digest fromAgency(String id, String outlet, String agency, String text) {
    return DIGESTER.of(PIPELINE.read(article(id, outlet, agency, null, text)));
  }

  static Article article(
      String id,
      @Nullable String outlet,
      @Nullable String agency,
      @Nullable LocalDate day,
      String text) {
    Publication published =
        day == null
            ? new Publication.Undated()
            : new Publication.Dated(DateBounds.day(day), Publication.Basis.GIVEN, List.of());
    return new Article(id, text, null, outlet, agency, null, null, published, "en");
  }

  static List<Group> grouped(Digest... digests) {
    return new Grouping(BACKGROUND).of(List.of(digests));
  }
}
