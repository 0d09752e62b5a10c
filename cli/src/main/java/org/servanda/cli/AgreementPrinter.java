package org.servanda.cli;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.agreements.AgreementEntry;
import org.servanda.agreements.AgreementJson;
import org.servanda.agreements.Deadline;
import org.servanda.agreements.PartialDate;
import org.servanda.agreements.Party;
import org.servanda.agreements.Provision;
import org.servanda.article.DateBounds;
import org.servanda.reading.Resolution;

/** Shows agreements to people, and as lines of JSON. */
final class AgreementPrinter {

  private static final int WIDTH_OF_DATE = 10;
  private static final int WIDTH_OF_NUMBER = 8;

  private final Palette palette;
  private final AgreementJson json = new AgreementJson();

  AgreementPrinter(Palette palette) {
    this.palette = palette;
  }

  String json(AgreementEntry entry) {
    return json.line(entry);
  }

  /** Date, id and title. */
  String line(AgreementEntry entry) {
    String date = "%-" + WIDTH_OF_DATE + "s";
    return palette.faint(date.formatted(date(entry.agreement().date())))
        + "  "
        + palette.strong(SafeText.of(entry.id()))
        + "  "
        + SafeText.of(entry.agreement().name());
  }

  /** All that is known. */
  String block(AgreementEntry entry) {
    StringBuilder block = new StringBuilder();
    block.append(palette.strong(SafeText.of(entry.id()))).append('\n');
    block.append("  ").append(SafeText.of(entry.agreement().name())).append('\n');
    StringJoiner facts = new StringJoiner(" · ");
    facts.add(entry.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    facts.add(date(entry.agreement().date()));
    if (entry.place() != null) {
      facts.add(SafeText.of(entry.place()));
    }
    block.append("  ").append(palette.faint(facts.toString())).append('\n');
    add(block, "also called", String.join("; ", entry.names()));
    add(block, "between", actors(entry.agreement().parties()));
    add(block, "third parties", actors(entry.thirdParties()));
    add(block, "from", entry.source());
    if (entry.provisions().isEmpty()) {
      return block.append("  no provisions: its text was not imported").toString();
    }
    block.append("  provisions:");
    entry.provisions().forEach(provision -> block.append('\n').append(provision(provision)));
    return block.toString();
  }

  private void add(StringBuilder block, String label, String value) {
    if (!value.isEmpty()) {
      block.append("  ").append(palette.kind(label)).append(' ').append(SafeText.of(value));
      block.append('\n');
    }
  }

  private static String actors(List<Actor> actors) {
    return actors.stream()
        .map(actor -> "%s (%s)".formatted(actor.name(), actor.id()))
        .collect(Collectors.joining(", "));
  }

  private String provision(Provision provision) {
    StringBuilder line = new StringBuilder("    ");
    line.append(("%-" + WIDTH_OF_NUMBER + "s ").formatted(SafeText.of(provision.number())));
    line.append(SafeText.of(parties(provision.obliged())));
    line.append(provision.isForbidden() ? " must not: " : " must: ");
    line.append(SafeText.of(provision.quote(provision.act())));
    if (provision.lead() != null) {
      line.append(" [under “").append(SafeText.of(provision.lead())).append("”]");
    }
    if (!provision.beneficiaries().isEmpty()) {
      line.append(" [to ").append(SafeText.of(parties(provision.beneficiaries()))).append(']');
    }
    if (provision.condition() != null) {
      line.append(" [").append(SafeText.of(provision.quote(provision.condition()))).append(']');
    }
    @Nullable Deadline due = provision.due();
    if (due != null) {
      line.append(" [due ").append(SafeText.of(due(due))).append(']');
    }
    return line.toString();
  }

  private static String due(Deadline due) {
    return due.bounds() == null ? due.value() : date(due.bounds());
  }

  private static String parties(List<Party> parties) {
    return parties.stream().map(AgreementPrinter::party).collect(Collectors.joining(", "));
  }

  private static String party(Party party) {
    return switch (party.actor()) {
      case Resolution.Resolved<Actor>(Actor actor) -> actor.name();
      case Resolution.Several<Actor>(List<Actor> actors) ->
          actors.stream().map(Actor::name).collect(Collectors.joining(" and "));
      case Resolution.Unresolved<Actor>(String text, List<Actor> candidates, String reason) ->
          text.isEmpty() ? "? (%s)".formatted(reason) : "? “%s” (%s)".formatted(text, reason);
    };
  }

  private static String date(@Nullable DateBounds bounds) {
    return bounds == null ? "no date" : PartialDate.print(bounds);
  }
}
