package org.servanda.grouping.digest;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.article.Article;
import org.servanda.pipeline.ArticleRecord;
import org.servanda.reading.Resolution;
import org.servanda.register.ResolvedMention;
import org.servanda.register.Speaker;
import org.servanda.text.Span;

/** Finds whom an article credits with its news. */
final class Credits {

  /** How the ids of the register's news agencies, papers and stations begin. */
  private static final String MEDIA = "organization:media-";

  private final Article article;
  private final ArticleRecord record;

  Credits(ArticleRecord record) {
    this.article = record.article();
    this.record = record;
  }

  /** The agency of the dateline, one in brackets, or a medium that is said to have reported. */
  Optional<Credit> find() {
    String agency = article.agency();
    if (agency != null) {
      return Optional.of(new Credit(registered(agency), Credit.How.PRINTED));
    }
    return bracketed().or(this::told);
  }

  /** The register's name for an agency, so that {@code AFP} and its full name are one. */
  private String registered(String agency) {
    return record.resolved().mentions().stream()
        .filter(mention -> words(mention.mention().span()).equals(agency))
        .flatMap(mention -> medium(mention.actor()).stream())
        .findFirst()
        .orElse(agency);
  }

  private Optional<Credit> bracketed() {
    return record.resolved().mentions().stream()
        .filter(this::isInBrackets)
        .flatMap(mention -> medium(mention.actor()).stream())
        .findFirst()
        .map(name -> new Credit(name, Credit.How.PRINTED));
  }

  private boolean isInBrackets(ResolvedMention mention) {
    Span span = mention.mention().span();
    String text = article.text();
    return span.start() > 0
        && span.end() < text.length()
        && text.charAt(span.start() - 1) == '('
        && text.charAt(span.end()) == ')';
  }

  private Optional<Credit> told() {
    List<Speaker> speakers = record.resolved().speakers();
    return speakers.stream()
        .flatMap(speaker -> medium(speaker.speaker()).stream())
        .filter(name -> !name.equals(article.outlet()))
        .findFirst()
        .map(name -> new Credit(name, Credit.How.TOLD));
  }

  private static Optional<String> medium(@Nullable Resolution<Actor> actor) {
    return actor instanceof Resolution.Resolved<Actor>(Actor one) && one.id().startsWith(MEDIA)
        ? Optional.of(one.name())
        : Optional.empty();
  }

  private String words(Span span) {
    return span.in(article.text());
  }
}
