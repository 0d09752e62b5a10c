package org.servanda.sources.finding;

import java.util.Objects;
import org.servanda.article.Document;
import org.servanda.article.Intake;

/** What the finder came upon: a document, or something that could not be taken. */
public sealed interface Found {

  /** A document to read. */
  record Ready(Document document) implements Found {
    public Ready {
      Objects.requireNonNull(document);
    }
  }

  /** An input that could not be read, with the reason. */
  record Refused(Intake.Rejected rejected) implements Found {
    public Refused {
      Objects.requireNonNull(rejected);
    }

    Refused(String id, String reason) {
      this(new Intake.Rejected(id.isBlank() ? "(blank)" : id, reason));
    }
  }
}
