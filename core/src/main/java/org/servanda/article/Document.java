package org.servanda.article;

import java.time.Instant;
import java.util.Objects;

/**
 * A report as it was received. It is never changed: a new version of a page is a new document.
 *
 * @param id what the batch calls it: a file's path, or the id that a JSON line gives
 * @param address where it came from: a path or a web address
 * @param mediaType how to take the content
 * @param received when it was received
 * @param content the bytes as they came
 */
public record Document(
    String id, String address, MediaType mediaType, Instant received, Bytes content) {

  public Document {
    Objects.requireNonNull(mediaType);
    Objects.requireNonNull(received);
    Objects.requireNonNull(content);
    if (id.isBlank()) {
      throw new IllegalArgumentException("a document's id is blank: name the document");
    }
    if (address.isBlank()) {
      throw new IllegalArgumentException(
          "the address of document %s is blank: say where it came from".formatted(id));
    }
  }
}
