package org.servanda.sources.finding;

import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.servanda.article.Bytes;
import org.servanda.article.Document;
import org.servanda.article.MediaType;

/** A stream of JSON lines as documents, one held at a time. Not thread-safe. */
final class JsonLines {

  private final String name;
  private final InputStream in;
  private final int limit;
  private final JsonLineNames names;
  private final InstantSource clock;
  private final LineReader lines;
  private boolean over;

  JsonLines(String name, InputStream in, int limit, JsonLineNames names, InstantSource clock) {
    this.name = name;
    this.in = in;
    this.limit = limit;
    this.names = names;
    this.clock = clock;
    this.lines = new LineReader(in, limit);
  }

  /** The next line that is not blank, or null after the last. */
  @Nullable Found next() {
    while (!over) {
      LineReader.Line line;
      try {
        line = lines.next();
      } catch (IOException e) {
        close();
        return new Found.Refused(
            name, "cannot be read on (%s): check the file".formatted(e.getMessage()));
      }
      if (line == null) {
        close();
      } else if (!line.isBlank()) {
        return found(line);
      }
    }
    return null;
  }

  void close() {
    over = true;
    try {
      in.close();
    } catch (IOException e) {
      // It was only read from: nothing is lost, and one bad file must not end the batch.
    }
  }

  private Found found(LineReader.Line line) {
    String place = "%s:%d".formatted(name, line.number());
    if (line.tooLong()) {
      return new Found.Refused(
          place,
          "the line has %d bytes: a JSON line must not exceed %d; cut it up or raise the limit"
              .formatted(line.length(), limit));
    }
    byte[] content = line.bytes().toByteArray();
    JsonLineNames.Names own = names.read(content);
    String id = own.id() == null ? place : own.id();
    String address = own.url() == null ? place : own.url();
    return new Found.Ready(
        new Document(id, address, MediaType.JSON, clock.instant(), Bytes.copyOf(content)));
  }
}
