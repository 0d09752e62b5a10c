package org.servanda.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.servanda.article.Article;
import org.servanda.article.Publication;
import org.servanda.calendar.TimeExpression;
import org.servanda.entry.AgreementReference;
import org.servanda.entry.ComplianceClaim;
import org.servanda.entry.Entry;
import org.servanda.entry.Incident;
import org.servanda.entry.Interaction;
import org.servanda.entry.Meeting;
import org.servanda.entry.Position;
import org.servanda.entry.Statement;
import org.servanda.pipeline.ArticleRecord;
import org.servanda.register.ResolvedMention;
import org.servanda.text.CodePoints;
import org.servanda.text.Span;
import tools.jackson.core.JsonGenerator;

/** Writes one record. Use once. */
final class RecordWriter {

  private final JsonGenerator json;
  private final ArticleRecord record;
  private final ValueWriter values;
  private final EntryWriter entries;

  RecordWriter(JsonGenerator json, ArticleRecord record) {
    this.json = json;
    this.record = record;
    this.values = new ValueWriter(json, CodePoints.of(record.article().text()));
    this.entries = new EntryWriter(json, values);
  }

  void write() {
    json.writeStartObject();
    json.writeStringProperty("id", record.article().id());
    json.writeStringProperty("offset_unit", "code_point");
    article(record.article());
    json.writeArrayPropertyStart("mentions");
    record.resolved().mentions().forEach(this::mention);
    json.writeEndArray();
    json.writeArrayPropertyStart("times");
    record.resolved().dated().times().forEach(this::time);
    json.writeEndArray();
    array("attributions", Statement.class);
    array("meetings", Meeting.class);
    array("agreements", AgreementReference.class);
    array("claims", ComplianceClaim.class);
    array("positions", Position.class);
    array("incidents", Incident.class);
    array("interactions", Interaction.class);
    json.writeEndObject();
  }

  private void article(Article article) {
    json.writeObjectPropertyStart("article");
    values.text("title", article.title());
    values.text("outlet", article.outlet());
    values.text("agency", article.agency());
    values.text("byline", article.byline());
    values.text(
        "dateline", article.dateline() == null ? null : article.dateline().in(article.text()));
    published(record.resolved().dated().publication());
    json.writeStringProperty("language", article.language());
    json.writeStringProperty("text", article.text());
    json.writeEndObject();
  }

  private void published(Publication publication) {
    json.writeObjectPropertyStart("published");
    switch (publication) {
      case Publication.Dated(var bounds, var basis, var reasons) ->
          published(bounds.earliest(), bounds.latest(), basis.name(), reasons);
      case Publication.NotBefore(var earliest, var basis, var reasons) ->
          published(earliest, null, basis.name(), reasons);
      case Publication.NotAfter(var latest, var basis, var reasons) ->
          published(null, latest, basis.name(), reasons);
      case Publication.Undated() -> published(null, null, "unknown", List.of());
    }
    json.writeEndObject();
  }

  private void published(
      @Nullable LocalDate earliest, @Nullable LocalDate latest, String basis, List<Span> reasons) {
    values.text("earliest", earliest == null ? null : earliest.toString());
    values.text("latest", latest == null ? null : latest.toString());
    json.writeStringProperty("basis", basis.toLowerCase(Locale.ROOT));
    values.spans("reasons", reasons);
  }

  private void mention(ResolvedMention mention) {
    json.writeStartObject();
    values.offsets(mention.mention().span());
    values.name("type", mention.mention().type());
    values.actor("actor", mention.actor());
    json.writeEndObject();
  }

  private void time(TimeExpression time) {
    json.writeStartObject();
    values.timeProperties(time);
    json.writeEndObject();
  }

  private void array(String name, Class<? extends Entry> kind) {
    json.writeArrayPropertyStart(name);
    record.entries().stream().filter(kind::isInstance).forEach(entries::write);
    json.writeEndArray();
  }
}
