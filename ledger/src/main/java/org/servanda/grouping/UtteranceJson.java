package org.servanda.grouping;

import java.util.Locale;
import org.servanda.grouping.utterances.Alignment;
import org.servanda.grouping.utterances.Piece;
import org.servanda.grouping.utterances.Utterance;
import org.servanda.grouping.utterances.Wording;
import org.servanda.text.CodePoints;
import org.servanda.text.Span;
import tools.jackson.core.JsonGenerator;

/** Writes utterances, their wordings, and how these stand beside the first of them. */
record UtteranceJson(JsonGenerator json) {

  void write(Utterance utterance) {
    json.writeStartObject();
    json.writeName("speaker");
    GroupJson.party(utterance.speaker(), json);
    json.writeArrayPropertyStart("wordings");
    utterance.wordings().forEach(this::wording);
    json.writeEndArray();
    json.writeArrayPropertyStart("alignments");
    String first = utterance.wordings().getFirst().saying().text();
    for (int i = 0; i < utterance.alignments().size(); i++) {
      String other = utterance.wordings().get(i + 1).saying().text();
      alignment(utterance.alignments().get(i), first, other);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void wording(Wording wording) {
    json.writeStartObject();
    GroupJson.strings("articles", wording.articles(), json);
    json.writeStringProperty("text", wording.saying().text());
    json.writeStringProperty("style", wording.saying().style().name().toLowerCase(Locale.ROOT));
    MeetingJson.spans("content", wording.saying().content(), json);
    json.writeEndObject();
  }

  /** The pieces, with offsets in code points of the wordings' texts. */
  private void alignment(Alignment alignment, String first, String other) {
    CodePoints inFirst = CodePoints.of(first);
    CodePoints inOther = CodePoints.of(other);
    json.writeStartObject();
    json.writeNumberProperty("likeness", Math.round(alignment.likeness() * 100) / 100.0);
    json.writeArrayPropertyStart("pieces");
    for (Piece piece : alignment.pieces()) {
      json.writeStartObject();
      switch (piece) {
        case Piece.Same(Span one, Span two) -> {
          json.writeStringProperty("type", "same");
          words("first", one, first, inFirst);
          words("other", two, other, inOther);
        }
        case Piece.OnlyFirst(Span one) -> {
          json.writeStringProperty("type", "only_first");
          words("first", one, first, inFirst);
        }
        case Piece.OnlyOther(Span two) -> {
          json.writeStringProperty("type", "only_other");
          words("other", two, other, inOther);
        }
        case Piece.Reworded(Span one, Span two) -> {
          json.writeStringProperty("type", "reworded");
          words("first", one, first, inFirst);
          words("other", two, other, inOther);
        }
        case Piece.Disagreement(Span one, Span two, String firstValue, String otherValue) -> {
          json.writeStringProperty("type", "disagreement");
          words("first", one, first, inFirst);
          words("other", two, other, inOther);
          json.writeStringProperty("first_value", firstValue);
          json.writeStringProperty("other_value", otherValue);
        }
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void words(String name, Span span, String text, CodePoints codePoints) {
    Span counted = codePoints.fromUtf16(span);
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("start", counted.start());
    json.writeNumberProperty("end", counted.end());
    json.writeStringProperty("text", span.in(text));
    json.writeEndObject();
  }
}
