package org.servanda.article;

import java.util.Objects;

/** What became of a document that was handed in: an article, or a reason why not. */
public sealed interface Intake {

  /** What the batch calls the document. */
  String id();

  /**
   * A document that could be taken.
   *
   * @param document as it was received
   * @param article what it says
   */
  record Accepted(Document document, Article article) implements Intake {
    public Accepted {
      Objects.requireNonNull(article);
      if (!document.id().equals(article.id())) {
        throw new IllegalArgumentException(
            "document %s and article %s have different ids: an article takes its document's"
                .formatted(document.id(), article.id()));
      }
    }

    @Override
    public String id() {
      return document.id();
    }
  }

  /**
   * A document that could not be taken. It never ends a batch.
   *
   * @param id what the batch calls it
   * @param reason what was found, the rule, and the remedy where there is one
   */
  record Rejected(String id, String reason) implements Intake {
    public Rejected {
      if (id.isBlank() || reason.isBlank()) {
        throw new IllegalArgumentException(
            "rejected input '%s' for '%s': both id and reason must be said".formatted(id, reason));
      }
    }
  }
}
