package org.servanda.eval.entries;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.agreements.Agreement;
import org.servanda.article.Article;
import org.servanda.article.Evidence;
import org.servanda.calendar.TimeExpression;
import org.servanda.entry.AgreementReference;
import org.servanda.entry.ComplianceClaim;
import org.servanda.entry.Entry;
import org.servanda.entry.Incident;
import org.servanda.entry.Interaction;
import org.servanda.entry.Meeting;
import org.servanda.entry.Position;
import org.servanda.entry.Reference;
import org.servanda.entry.SourceChain;
import org.servanda.entry.Statement;
import org.servanda.issue.Issue;
import org.servanda.reading.Resolution;
import org.servanda.register.Place;
import org.servanda.text.Span;

/** Entries of the ledger in the form in which they are compared. */
final class FoundEntries {

  private final Article article;

  private FoundEntries(Article article) {
    this.article = article;
  }

  /** Those of an article; an interaction of several with several is one for each pair. */
  static List<FoundEntry> of(Article article, List<Entry> entries) {
    FoundEntries found = new FoundEntries(article);
    return entries.stream().flatMap(found::of).toList();
  }

  private Stream<FoundEntry> of(Entry entry) {
    return switch (entry) {
      case Statement statement -> Stream.of(statement(statement));
      case Meeting meeting -> Stream.of(meeting(meeting));
      case AgreementReference reference -> Stream.of(agreement(reference));
      case ComplianceClaim claim -> Stream.of(claim(claim));
      case Position position -> Stream.of(position(position));
      case Incident incident -> Stream.of(incident(incident));
      case Interaction interaction -> interactions(interaction);
    };
  }

  private FoundEntry statement(Statement statement) {
    @Nullable Evidence venue = statement.venue();
    return found(
        Kind.STATEMENT,
        statement.attribution().content(),
        Map.of(
            Aspect.SPEAKER, actors(statement.speaker()),
            Aspect.STYLE, label(statement.attribution().style()),
            Aspect.ADDRESSEE, actors(statement.addressee()),
            Aspect.VENUE, words(venue == null ? null : venue.span()),
            Aspect.DATE, time(statement.date())));
  }

  private FoundEntry meeting(Meeting meeting) {
    return found(
        Kind.MEETING,
        spans(meeting.evidence()),
        Map.of(
            Aspect.TYPE, label(meeting.kind()),
            Aspect.STATUS, label(meeting.status()),
            Aspect.PARTICIPANTS, all(meeting.participants()),
            Aspect.PLACE, place(meeting.place()),
            Aspect.DATE, time(meeting.date())));
  }

  private FoundEntry agreement(AgreementReference reference) {
    return found(
        Kind.AGREEMENT,
        spans(reference.evidence()),
        Map.of(Aspect.AGREEMENT, accords(reference.agreement())));
  }

  private FoundEntry claim(ComplianceClaim claim) {
    return found(
        Kind.CLAIM,
        List.of(claim.words().span()),
        Map.of(
            Aspect.STATUS, label(claim.status()),
            Aspect.MODALITY, label(claim.modality()),
            Aspect.CLAIMANT, innermost(claim.claimants()),
            Aspect.OBLIGOR, actors(claim.obligor().meaning()),
            Aspect.AGREEMENT, accords(claim.agreement().meaning()),
            Aspect.ISSUE, issue(claim.issue()),
            Aspect.PERIOD, time(claim.period())));
  }

  private FoundEntry position(Position position) {
    @Nullable Reference<Actor> towards = position.towards();
    return found(
        Kind.POSITION,
        List.of(position.words().span()),
        Map.of(
            Aspect.TYPE, label(position.kind()),
            Aspect.HOLDER, actors(position.holder().meaning()),
            Aspect.TOWARDS, actors(towards == null ? null : towards.meaning()),
            Aspect.ISSUE, issue(position.issue())));
  }

  private FoundEntry incident(Incident incident) {
    return found(
        Kind.INCIDENT,
        List.of(incident.words().span()),
        Map.of(
            Aspect.TYPE, label(incident.kind()),
            Aspect.ACTORS, all(meanings(incident.actors())),
            Aspect.TARGETS, all(meanings(incident.targets())),
            Aspect.PLACE, place(incident.place()),
            Aspect.DATE, time(incident.date()),
            Aspect.REPORTER, innermost(incident.reporters())));
  }

  private Stream<FoundEntry> interactions(Interaction interaction) {
    return each(interaction.source().meaning())
        .flatMap(
            source ->
                each(interaction.target().meaning())
                    .filter(target -> !target.equals(source))
                    .map(target -> interaction(interaction, source, target)));
  }

  private FoundEntry interaction(Interaction interaction, Told.Actors source, Told.Actors target) {
    return found(
        Kind.INTERACTION,
        List.of(interaction.words().span()),
        Map.of(
            Aspect.TYPE,
            new Told.Label(interaction.type().name()),
            Aspect.SOURCE,
            source,
            Aspect.TARGET,
            target,
            Aspect.MODE,
            label(interaction.mode()),
            Aspect.PLANNED,
            new Told.Label(String.valueOf(interaction.status() == Interaction.Status.PLANNED))));
  }

  private FoundEntry found(Kind kind, List<Span> spans, Map<Aspect, Told> aspects) {
    String words = spans.stream().map(span -> span.in(article.text())).collect(joining(" / "));
    return new FoundEntry(kind, words, spans, aspects);
  }

  private static Stream<Told.Actors> each(Resolution<Actor> meaning) {
    List<Actor> actors = actors(meaning).actors();
    return actors.isEmpty()
        ? Stream.of(new Told.Actors(List.of()))
        : actors.stream().map(actor -> new Told.Actors(List.of(actor)));
  }

  private static List<Resolution<Actor>> meanings(List<Reference<Actor>> references) {
    return references.stream().map(Reference::meaning).toList();
  }

  private static Told.Actors all(List<Resolution<Actor>> meanings) {
    return new Told.Actors(
        meanings.stream().flatMap(meaning -> actors(meaning).actors().stream()).toList());
  }

  private static Told.Actors actors(@Nullable Resolution<Actor> meaning) {
    return new Told.Actors(meant(meaning));
  }

  private static Told accords(Resolution<Agreement> meaning) {
    return new Told.Accords(meant(meaning));
  }

  private static <T> List<T> meant(@Nullable Resolution<T> meaning) {
    return meaning == null || meaning instanceof Resolution.Unresolved<T>
        ? List.of()
        : meaning.possible();
  }

  private static Told innermost(SourceChain chain) {
    return chain.speakers().isEmpty()
        ? new Told.Actors(List.of())
        : actors(chain.speakers().getLast().speaker());
  }

  private static Told place(Resolution<Place> place) {
    List<Place> meant = meant(place);
    return new Told.Place(meant.isEmpty() ? null : meant.getFirst().name());
  }

  private static Told label(@Nullable Enum<?> value) {
    return new Told.Label(value == null ? null : value.name().toLowerCase(Locale.ROOT));
  }

  private static Told issue(@Nullable Issue issue) {
    return new Told.Label(issue == null ? null : issue.id());
  }

  private Told time(@Nullable TimeExpression time) {
    return words(time == null ? null : time.span());
  }

  private Told words(@Nullable Span span) {
    return new Told.Words(span == null ? null : span.in(article.text()), span);
  }

  private static List<Span> spans(List<Evidence> evidence) {
    return evidence.stream().map(Evidence::span).toList();
  }
}
