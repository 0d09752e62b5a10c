package org.servanda.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.agreements.TiedProvision;
import org.servanda.article.Evidence;
import org.servanda.entry.AgreementReference;
import org.servanda.entry.ComplianceClaim;
import org.servanda.entry.Entry;
import org.servanda.entry.Incident;
import org.servanda.entry.Interaction;
import org.servanda.entry.Meeting;
import org.servanda.entry.PloverMode;
import org.servanda.entry.Position;
import org.servanda.entry.Reference;
import org.servanda.entry.SourceChain;
import org.servanda.entry.Statement;
import org.servanda.issue.Issue;
import org.servanda.reading.Attribution;
import org.servanda.register.Speaker;
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
      case Interaction interaction -> interaction(interaction);
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
    values.name("modality", claim.modality());
    chain("claimants", claim.claimants());
    actor("obligor", claim.obligor());
    json.writeObjectPropertyStart("agreement");
    values.evidence("words", claim.agreement().words());
    values.agreement("agreement", claim.agreement().meaning());
    json.writeEndObject();
    provision(claim.provision());
    issue(claim.issue());
    values.time("period", claim.period());
    words(claim.words(), claim);
  }

  private void provision(@Nullable TiedProvision tied) {
    if (tied == null) {
      json.writeNullProperty("provision");
      return;
    }
    json.writeObjectPropertyStart("provision");
    json.writeStringProperty("number", tied.provision().number());
    json.writeNumberProperty("score", tied.score());
    json.writeEndObject();
  }

  private void position(Position position) {
    values.name("kind", position.kind());
    actor("holder", position.holder());
    actor("towards", position.towards());
    issue(position.issue());
    chain("reporters", position.reporters());
    words(position.words(), position);
  }

  private void incident(Incident incident) {
    values.name("kind", incident.kind());
    actors("actors", incident.actors());
    actors("targets", incident.targets());
    values.place("place", incident.place());
    values.time("date", incident.date());
    chain("reporters", incident.reporters());
    words(incident.words(), incident);
  }

  private void interaction(Interaction interaction) {
    @Nullable PloverMode mode = interaction.mode();
    json.writeStringProperty("type", interaction.type().name());
    values.text("mode", mode == null ? null : mode.name());
    values.name("status", interaction.status());
    actor("source", interaction.source());
    actor("target", interaction.target());
    chain("reporters", interaction.reporters());
    words(interaction.words(), interaction);
  }

  private void words(Evidence words, Entry entry) {
    values.evidence("words", words);
    values.evidence(entry.evidence());
  }

  private void issue(@Nullable Issue issue) {
    values.text("issue", issue == null ? null : issue.id());
  }

  private void chain(String name, SourceChain chain) {
    json.writeArrayPropertyStart(name);
    for (Speaker speaker : chain.speakers()) {
      json.writeStartObject();
      values.actor("speaker", speaker.speaker());
      values.spans("source", speaker.attribution().source());
      values.spans("cue", speaker.attribution().cue());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void actors(String name, List<Reference<Actor>> references) {
    json.writeArrayPropertyStart(name);
    for (Reference<Actor> reference : references) {
      json.writeStartObject();
      reference(reference);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void actor(String name, @Nullable Reference<Actor> reference) {
    if (reference == null) {
      json.writeNullProperty(name);
      return;
    }
    json.writeObjectPropertyStart(name);
    reference(reference);
    json.writeEndObject();
  }

  private void reference(Reference<Actor> reference) {
    values.evidence("words", reference.words());
    values.actor("actor", reference.meaning());
  }
}
