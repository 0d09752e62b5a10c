package org.servanda.sources.finding;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.servanda.article.Bytes;
import org.servanda.article.Document;
import org.servanda.article.MediaType;
import org.servanda.sources.Limits;

/** Opens what a walk came upon: one document, or a stream of JSON lines. */
final class Opener {

  /** What opening gave. */
  sealed interface Opened {}

  record One(Found found) implements Opened {}

  record Many(JsonLines lines) implements Opened {}

  private static final String STANDARD_INPUT = "stdin";

  private final Limits limits;
  private final InstantSource clock;
  private final Supplier<InputStream> standardInput;
  private final JsonLineNames names;
  private final Sniffer sniffer;

  Opener(Limits limits, InstantSource clock, Supplier<InputStream> standardInput) {
    this.limits = limits;
    this.clock = clock;
    this.standardInput = standardInput;
    this.names = new JsonLineNames(Math.max(limits.documentBytes(), limits.jsonLineBytes()));
    this.sniffer = new Sniffer(names);
  }

  Opened open(Step step) {
    return switch (step) {
      case Step.Blocked(String id, String reason) -> new One(new Found.Refused(id, reason));
      case Step.StandardInput() ->
          guarded(
              STANDARD_INPUT, () -> take(STANDARD_INPUT, FileKind.UNKNOWN, standardInput.get()));
      case Step.Open file -> guarded(file.id(), () -> openFile(file));
    };
  }

  private interface Opening {
    Opened open() throws IOException;
  }

  private static Opened guarded(String id, Opening opening) {
    try {
      return opening.open();
    } catch (AccessDeniedException e) {
      return refuse(id, "no right to read it: check its permissions");
    } catch (IOException e) {
      return refuse(id, "cannot be read (%s): check the file".formatted(e.getMessage()));
    }
  }

  private Opened openFile(Step.Open file) throws IOException {
    long size = Files.isRegularFile(file.path()) ? Files.size(file.path()) : 0;
    if (holdsOne(file.kind()) && size > limits.documentBytes()) {
      return tooLarge(file.id(), size + " bytes");
    }
    return take(file.id(), file.kind(), Files.newInputStream(file.path()));
  }

  private static boolean holdsOne(FileKind kind) {
    return kind == FileKind.PLAIN_TEXT || kind == FileKind.HTML;
  }

  /** Takes over {@code stream}: closes it, or hands it on to the JSON lines. */
  private Opened take(String id, FileKind named, InputStream stream) throws IOException {
    InputStream in = new BufferedInputStream(stream, Sniffer.WINDOW);
    boolean handedOn = false;
    try {
      FileKind kind = holdsOne(named) || named == FileKind.JSON_LINES ? named : look(named, in);
      if (kind == FileKind.JSON_LINES) {
        handedOn = true;
        return new Many(new JsonLines(id, in, limits.jsonLineBytes(), names, clock));
      }
      return new One(whole(id, kind, in));
    } finally {
      if (!handedOn) {
        in.close();
      }
    }
  }

  /** What the first bytes say; a file named {@code .json} stays JSON, however broken. */
  private FileKind look(FileKind named, InputStream in) throws IOException {
    in.mark(Sniffer.WINDOW + 1);
    FileKind sniffed = sniffer.sniff(in.readNBytes(Sniffer.WINDOW));
    in.reset();
    return named == FileKind.JSON && sniffed != FileKind.JSON_LINES ? FileKind.JSON : sniffed;
  }

  private Found whole(String id, FileKind kind, InputStream in) throws IOException {
    byte[] content = in.readNBytes(limits.documentBytes() + 1);
    if (content.length > limits.documentBytes()) {
      return tooLarge(id, "more than %d bytes".formatted(limits.documentBytes())).found();
    }
    return switch (kind) {
      case JSON -> json(id, content);
      case HTML -> ready(id, id, MediaType.HTML, content);
      case PLAIN_TEXT, UNKNOWN, OTHER, JSON_LINES -> ready(id, id, MediaType.PLAIN_TEXT, content);
    };
  }

  private Found json(String path, byte[] content) {
    JsonLineNames.Names own = names.read(content);
    String id = own.id() == null ? path : own.id();
    String address = own.url() == null ? path : own.url();
    return ready(id, address, MediaType.JSON, content);
  }

  private Found ready(String id, String address, MediaType type, byte[] content) {
    return new Found.Ready(new Document(id, address, type, clock.instant(), Bytes.copyOf(content)));
  }

  private One tooLarge(String id, String size) {
    return refuse(
        id,
        "has %s: a document must not exceed %d bytes; cut it up or raise the limit"
            .formatted(size, limits.documentBytes()));
  }

  private static One refuse(String id, String reason) {
    return new One(new Found.Refused(id, reason));
  }
}
