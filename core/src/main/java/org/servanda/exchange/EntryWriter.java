package org.servanda.exchange;

import org.servanda.chronicle.AgreementReference;
import org.servanda.chronicle.ComplianceClaim;
import org.servanda.chronicle.Entry;
import org.servanda.chronicle.Incident;
import org.servanda.chronicle.Interaction;
import org.servanda.chronicle.Meeting;
import org.servanda.chronicle.Position;
import org.servanda.chronicle.Statement;
import org.servanda.reading.Attribution;
import tools.jackson.core.JsonGenerator;

/** Writes entries, each kind in its own form. */
final class EntryWriter {

  private final JsonGenerator json;
  private final ValueWriter values;

  EntryWriter(JsonGenerator json, ValueWriter values) {
    this.json = json;
    this.values = values;
  }

  void write(Entry entry) {
    json.writeStartObject();
    switch (entry) {
      case Statement statement -> statement(statement);
      case Meeting meeting -> meeting(meeting);
      case AgreementReference reference -> {
        values.agreement("agreement", reference.agreement());
        values.evidence(reference.evidence());
      }
      case ComplianceClaim claim -> claim(claim);
      case Position position -> position(position);
      case Incident incident -> incident(incident);
      case Interaction interaction -> {
        json.writeStringProperty("type", interaction.type().name());
        values.actor("source", interaction.source());
        values.actor("target", interaction.target());
        values.evidence(interaction.evidence());
      }
    }
    json.writeEndObject();
  }

  private void statement(Statement statement) {
    Attribution attribution = statement.attribution();
    values.spans("source", attribution.source());
    values.spans("cue", attribution.cue());
    values.spans("content", attribution.content());
    values.name("style", attribution.style());
    values.actor("speaker", statement.speaker());
    values.actor("addressee", statement.addressee());
    json.writeNumberProperty("confidence", attribution.confidence());
  }

  private void meeting(Meeting meeting) {
    values.name("kind", meeting.kind());
    values.name("status", meeting.status());
    values.actors("participants", meeting.participants());
    values.place("place", meeting.place());
    values.time("date", meeting.date());
    values.evidence(meeting.evidence());
  }

  private void claim(ComplianceClaim claim) {
    values.name("status", claim.status());
    values.actor("claimant", claim.claimant());
    values.actor("subject", claim.subject());
    values.agreement("agreement", claim.agreement());
    values.text("provision", claim.provision() == null ? null : claim.provision().number());
    values.evidence(claim.evidence());
  }

  private void position(Position position) {
    values.name("kind", position.kind());
    values.actor("holder", position.holder());
    values.actor("addressee", position.addressee());
    values.evidence("issue", position.issue());
    values.evidence(position.evidence());
  }

  private void incident(Incident incident) {
    values.evidence("act", incident.act());
    values.actors("actors", incident.actors());
    values.place("place", incident.place());
    values.time("date", incident.date());
    values.evidence(incident.evidence());
  }
}
