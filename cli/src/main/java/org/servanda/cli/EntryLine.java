package org.servanda.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.agreements.Agreement;
import org.servanda.article.DateBounds;
import org.servanda.article.Evidence;
import org.servanda.calendar.TimeExpression;
import org.servanda.chronicle.AgreementReference;
import org.servanda.chronicle.ComplianceClaim;
import org.servanda.chronicle.Entry;
import org.servanda.chronicle.Incident;
import org.servanda.chronicle.Interaction;
import org.servanda.chronicle.Meeting;
import org.servanda.chronicle.Position;
import org.servanda.chronicle.Statement;
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
      case ComplianceClaim claim ->
          new EntryLine(
              "claim",
              "%s says %s: %s, %s"
                  .formatted(
                      actor(claim.claimant()),
                      actor(claim.subject()),
                      lower(claim.status()),
                      agreement(claim.agreement())),
              quotes(claim.evidence()));
      case Position position ->
          new EntryLine(
              "position",
              "%s, %s".formatted(actor(position.holder()), lower(position.kind())),
              quotes(position.evidence()));
      case Incident incident ->
          new EntryLine(
              "incident",
              "%s, %s".formatted(actors(incident.actors()), place(incident.place())),
              quotes(incident.evidence()));
      case Interaction interaction ->
          new EntryLine(
              "event",
              "%s %s %s"
                  .formatted(
                      actor(interaction.source()),
                      lower(interaction.type()),
                      actor(interaction.target())),
              quotes(interaction.evidence()));
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
