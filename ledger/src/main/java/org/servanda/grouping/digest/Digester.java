package org.servanda.grouping.digest;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.article.Article;
import org.servanda.calendar.TimeExpression;
import org.servanda.calendar.TimeType;
import org.servanda.entry.Meeting;
import org.servanda.entry.Statement;
import org.servanda.pipeline.ArticleRecord;
import org.servanda.reading.MentionType;
import org.servanda.reading.Quotation;
import org.servanda.reading.Reading;
import org.servanda.reading.Resolution;
import org.servanda.reading.Sentence;
import org.servanda.register.Place;
import org.servanda.register.ResolvedMention;
import org.servanda.text.CodePoints;
import org.servanda.text.Span;

/**
 * Makes the digest of an article that has been read. Linear in the article. Immutable and
 * thread-safe.
 */
public final class Digester {

  /** Actors, places and meetings kept of an article. */
  private static final int MOST = 24;

  /** Statements kept of an article. */
  private static final int MOST_SAYINGS = 128;

  /** The first sentences, which say when it was. */
  private static final int LEAD_SENTENCES = 3;

  private final Background background;

  public Digester(Background background) {
    this.background = background;
  }

  /** Digests what was read. */
  public Digest of(ArticleRecord record) {
    Article article = record.article();
    Reading reading = record.resolved().dated().reading();
    CodePoints codePoints = CodePoints.of(article.text());
    List<Terms.Term> words = Terms.in(article.text());
    List<Span> quoted = reading.quotations().stream().map(Quotation::span).toList();
    String title = article.title();
    return new Digest(
        article.id(),
        title,
        article.outlet(),
        new Credits(record).find().orElse(null),
        record.resolved().dated().publication().known().orElse(null),
        WordCounts.of(title == null ? List.of() : Terms.in(title), words, background),
        Shingles.of(words, quoted),
        days(record, quoted),
        encounters(record, codePoints),
        sayings(record, codePoints),
        actors(record),
        places(record));
  }

  /**
   * Digests a text that has not been read: its words and printed facts, without meetings,
   * statements, days and names.
   */
  public Digest unread(Article article) {
    List<Terms.Term> words = Terms.in(article.text());
    String title = article.title();
    String agency = article.agency();
    return new Digest(
        article.id(),
        title,
        article.outlet(),
        agency == null ? null : new Credit(agency, Credit.How.PRINTED),
        article.publication().known().orElse(null),
        WordCounts.of(title == null ? List.of() : Terms.in(title), words, background),
        Shingles.of(words, List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<When> days(ArticleRecord record, List<Span> quoted) {
    List<Sentence> sentences = record.resolved().dated().reading().sentences();
    if (sentences.isEmpty()) {
      return List.of();
    }
    int end = sentences.get(Math.min(LEAD_SENTENCES, sentences.size()) - 1).span().end();
    return record.resolved().dated().times().stream()
        .takeWhile(time -> time.span().end() <= end)
        .filter(Digester::isDay)
        .filter(time -> quoted.stream().noneMatch(q -> q.overlaps(time.span())))
        .filter(
            time ->
                record.resolved().agreements().stream()
                    .noneMatch(a -> a.span().overlaps(time.span())))
        .map(time -> when(record.article(), time))
        .limit(MOST)
        .toList();
  }

  private static boolean isDay(TimeExpression time) {
    boolean dated = time.type() == TimeType.DATE || time.type() == TimeType.TIME;
    return dated && time.value().matches("(\\d{4}|XXXX)-(\\d\\d-\\d\\d|WXX-\\d)(T.{0,20})?");
  }

  private static When when(Article article, TimeExpression time) {
    return new When(time.span().in(article.text()), time.value(), time.bounds());
  }

  private static List<Encounter> encounters(ArticleRecord record, CodePoints codePoints) {
    return record.entries().stream()
        .filter(Meeting.class::isInstance)
        .map(Meeting.class::cast)
        .map(meeting -> encounter(meeting, record.article(), codePoints))
        .limit(MOST)
        .toList();
  }

  private static Encounter encounter(Meeting meeting, Article article, CodePoints codePoints) {
    List<Party> participants =
        meeting.participants().stream().flatMap(Digester::known).distinct().toList();
    @Nullable String place =
        meeting.place() instanceof Resolution.Resolved<Place>(Place named) ? named.name() : null;
    TimeExpression date = meeting.date();
    return new Encounter(
        meeting.kind(),
        meeting.status(),
        participants,
        place,
        date == null ? null : when(article, date),
        meeting.evidence().stream().map(e -> codePoints.fromUtf16(e.span())).toList());
  }

  private static Stream<Party> known(Resolution<Actor> actor) {
    return switch (actor) {
      case Resolution.Resolved<Actor>(Actor one) -> Stream.of(party(one));
      case Resolution.Several<Actor>(List<Actor> all) -> all.stream().map(Digester::party);
      case Resolution.Unresolved<Actor> open -> Stream.of();
    };
  }

  private static Party party(Actor actor) {
    return new Party(actor.id(), actor.name());
  }

  private static List<Saying> sayings(ArticleRecord record, CodePoints codePoints) {
    Sayings sayings = new Sayings(record, codePoints);
    return record.entries().stream()
        .filter(Statement.class::isInstance)
        .map(Statement.class::cast)
        .flatMap(
            statement ->
                statement.speaker() instanceof Resolution.Resolved<Actor>(Actor speaker)
                    ? Stream.of(sayings.of(statement, party(speaker)))
                    : Stream.of())
        .limit(MOST_SAYINGS)
        .toList();
  }

  private static List<Party> actors(ArticleRecord record) {
    return mostNamed(
        record.resolved().mentions().stream()
            .map(ResolvedMention::actor)
            .flatMap(actor -> actor == null ? Stream.of() : known(actor)));
  }

  private static List<String> places(ArticleRecord record) {
    return mostNamed(
        record.resolved().mentions().stream()
            .map(ResolvedMention::mention)
            .filter(mention -> mention.type() == MentionType.PLACE)
            .map(mention -> mention.span().in(record.article().text())));
  }

  private static <T> List<T> mostNamed(Stream<T> named) {
    Map<T, Long> counts =
        named.collect(groupingBy(Function.identity(), LinkedHashMap::new, counting()));
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }
}
