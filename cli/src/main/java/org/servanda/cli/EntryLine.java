package org.servanda.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.agreements.Agreement;
import org.servanda.agreements.TiedProvision;
import org.servanda.article.DateBounds;
import org.servanda.article.Evidence;
import org.servanda.calendar.TimeExpression;
import org.servanda.entry.AgreementReference;
import org.servanda.entry.ComplianceClaim;
import org.servanda.entry.Entry;
import org.servanda.entry.Incident;
import org.servanda.entry.Interaction;
import org.servanda.entry.Meeting;
import org.servanda.entry.Modality;
import org.servanda.entry.PloverMode;
import org.servanda.entry.Position;
import org.servanda.entry.Reference;
import org.servanda.entry.SourceChain;
import org.servanda.entry.Statement;
import org.servanda.issue.Issue;
import org.servanda.reading.Resolution;
import org.servanda.register.Place;

/**
 * How an entry looks on a terminal.
 *
 * @param kind one word for what it is
 * @param head who and what, on one line
 * @param details more lines
 */
record EntryLine(String kind, String head, List<String> details) {

  private static final int QUOTE_LENGTH = 100;

  EntryLine {
    details = List.copyOf(details);
  }

  static EntryLine of(Entry entry) {
    return switch (entry) {
      case Statement statement -> statement(statement);
      case Meeting meeting -> meeting(meeting);
      case AgreementReference reference ->
          new EntryLine("cites", agreement(reference.agreement()), quotes(reference.evidence()));
      case ComplianceClaim claim -> claim(claim);
      case Position position -> position(position);
      case Incident incident -> incident(incident);
      case Interaction interaction -> interaction(interaction);
    };
  }

  private static EntryLine statement(Statement statement) {
    StringBuilder head = new StringBuilder(actor(statement.speaker()));
    @Nullable Resolution<Actor> addressee = statement.addressee();
    if (addressee != null) {
      head.append(" to ").append(actor(addressee));
    }
    head.append(" (").append(lower(statement.attribution().style()));
    for (var cue : statement.attribution().cue()) {
      head.append(", ").append(SafeText.of(cue.in(statement.article().text())));
    }
    head.append(')');
    List<String> details = new ArrayList<>();
    for (var content : statement.attribution().content()) {
      details.add(quote(new Evidence(statement.article(), content)));
    }
    return new EntryLine("says", head.toString(), details);
  }

  private static EntryLine meeting(Meeting meeting) {
    @Nullable TimeExpression date = meeting.date();
    String when =
        date == null
            ? "day not stated"
            : SafeText.of(date.span().in(meeting.evidence().getFirst().article().text()));
    String head =
        "%s: %s, %s, %s, %s"
            .formatted(
                lower(meeting.kind()),
                actors(meeting.participants()),
                place(meeting.place()),
                when,
                lower(meeting.status()));
    return new EntryLine("meeting", head, quotes(meeting.evidence()));
  }

  private static EntryLine claim(ComplianceClaim claim) {
    List<String> parts = new ArrayList<>();
    parts.add(
        lower(claim.status()) + (isAsserted(claim) ? "" : " (" + lower(claim.modality()) + ")"));
    parts.add("by " + actor(claim.obligor().meaning()));
    parts.add(agreement(claim.agreement().meaning()));
    @Nullable TiedProvision tied = claim.provision();
    if (tied != null) {
      parts.add("provision " + SafeText.of(tied.provision().number()));
    }
    issue(claim.issue()).ifPresent(parts::add);
    parts.add(sayer(claim.claimants()));
    return new EntryLine("claim", String.join(", ", parts), List.of(quote(claim.words())));
  }

  private static boolean isAsserted(ComplianceClaim claim) {
    return claim.modality() == Modality.ASSERTED;
  }

  private static EntryLine position(Position position) {
    List<String> parts = new ArrayList<>();
    @Nullable Reference<Actor> towards = position.towards();
    parts.add(
        "%s: %s%s"
            .formatted(
                lower(position.kind()),
                actor(position.holder().meaning()),
                towards == null ? "" : " towards " + actor(towards.meaning())));
    issue(position.issue()).ifPresent(parts::add);
    parts.add(sayer(position.reporters()));
    return new EntryLine("position", String.join(", ", parts), List.of(quote(position.words())));
  }

  private static EntryLine incident(Incident incident) {
    List<String> parts = new ArrayList<>();
    String who = references(incident.actors());
    String whom = references(incident.targets());
    parts.add(
        "%s: %s%s"
            .formatted(
                lower(incident.kind()),
                who.isEmpty() ? "by someone" : who,
                whom.isEmpty() ? "" : " against " + whom));
    parts.add(place(incident.place()));
    @Nullable TimeExpression date = incident.date();
    if (date != null) {
      parts.add(SafeText.of(date.span().in(incident.words().article().text())));
    }
    parts.add(sayer(incident.reporters()));
    return new EntryLine("incident", String.join(", ", parts), List.of(quote(incident.words())));
  }

  private static EntryLine interaction(Interaction interaction) {
    @Nullable PloverMode mode = interaction.mode();
    String head =
        "%s %s%s %s%s"
            .formatted(
                actor(interaction.source().meaning()),
                lower(interaction.type()),
                mode == null ? "" : " (" + lower(mode) + ")",
                actor(interaction.target().meaning()),
                interaction.status() == Interaction.Status.PLANNED ? ", planned" : "");
    return new EntryLine("event", head, List.of(quote(interaction.words())));
  }

  private static Optional<String> issue(@Nullable Issue issue) {
    return Optional.ofNullable(issue).map(Issue::name).map(SafeText::of);
  }

  private static String sayer(SourceChain chain) {
    return chain.speakers().isEmpty()
        ? "says the report"
        : chain.speakers().reversed().stream()
            .map(speaker -> actor(speaker.speaker()))
            .collect(Collectors.joining(", as told by ", "says ", ""));
  }

  private static String references(List<Reference<Actor>> references) {
    return actors(references.stream().map(Reference::meaning).toList());
  }

  private static List<String> quotes(List<Evidence> evidence) {
    return evidence.stream().map(EntryLine::quote).toList();
  }

  private static String quote(Evidence evidence) {
    return SafeText.shortened(evidence.quote(), QUOTE_LENGTH);
  }

  private static String actors(List<Resolution<Actor>> actors) {
    return actors.stream().map(EntryLine::actor).collect(Collectors.joining(" and "));
  }

  private static String actor(Resolution<Actor> actor) {
    return named(actor, "someone", Actor::name);
  }

  private static String place(Resolution<Place> place) {
    return named(place, "place not stated", Place::name);
  }

  private static String agreement(Resolution<Agreement> agreement) {
    return named(agreement, "an agreement", EntryLine::agreementName);
  }

  private static String agreementName(Agreement agreement) {
    @Nullable DateBounds date = agreement.date();
    String when =
        date == null
            ? ""
            : date.earliest().equals(date.latest())
                ? ", " + date.earliest()
                : ", " + date.earliest().getYear();
    return agreement.name()
        + when
        + (agreement.stage() == Agreement.Stage.PROSPECTIVE ? ", prospective" : "");
  }

  private static <T> String named(
      Resolution<T> resolution, String nobody, Function<T, String> name) {
    return switch (resolution) {
      case Resolution.Resolved<T>(T value) -> SafeText.of(name.apply(value));
      case Resolution.Several<T>(List<T> values) ->
          values.stream().map(name).map(SafeText::of).collect(Collectors.joining(" and "));
      case Resolution.Unresolved<T>(String text, List<T> candidates, String reason) -> {
        String words = text.isEmpty() ? nobody : SafeText.of(text);
        String all =
            candidates.stream().map(name).map(SafeText::of).collect(Collectors.joining(" or "));
        yield words + " [" + (all.isEmpty() ? SafeText.of(reason) : all + "?") + "]";
      }
    };
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
