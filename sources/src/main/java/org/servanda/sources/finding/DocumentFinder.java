package org.servanda.sources.finding;

import java.io.InputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.servanda.sources.Limits;

/**
 * Finds documents: in files, in folders and the folders below them, in files of JSON lines, and on
 * standard input, which is called {@code -}.
 *
 * <p>The order is that of the inputs; inside a folder it is that of the names. A folder's files are
 * taken by their extension: {@code .txt}, {@code .text}, {@code .html}, {@code .htm}, {@code
 * .xhtml}, {@code .jsonl}, {@code .ndjson}, {@code .json}; one without an extension is judged by
 * its first bytes; hidden files and other extensions are passed over. A file that is named itself
 * is always read or refused.
 *
 * <p>A document's id is its path as given ({@code examples/a.txt}); a JSON line's is its own {@code
 * id}, or else {@code file.jsonl:LINE}, counted from 1. Ids are not checked for being unique: that
 * would mean holding them all.
 *
 * <pre>{@code
 * var finder = new DocumentFinder(Limits.DEFAULT, Clock.systemUTC(), () -> System.in);
 * try (Findings findings = finder.find(List.of("examples", "more.jsonl"))) {
 *   while (findings.hasNext()) {
 *     switch (findings.next()) {
 *       case Found.Ready(Document document) -> read(document);
 *       case Found.Refused(Intake.Rejected rejected) -> report(rejected);
 *     }
 *   }
 * }
 * }</pre>
 *
 * Immutable and thread-safe; what {@link #find} returns is not.
 */
public final class DocumentFinder {

  private final Limits limits;
  private final InstantSource clock;
  private final Supplier<InputStream> standardInput;

  /**
   * A finder.
   *
   * @param limits what is still read
   * @param clock tells when a document was received
   * @param standardInput opened once for each {@code -}, and closed after it
   */
  public DocumentFinder(Limits limits, InstantSource clock, Supplier<InputStream> standardInput) {
    this.limits = Objects.requireNonNull(limits);
    this.clock = Objects.requireNonNull(clock);
    this.standardInput = Objects.requireNonNull(standardInput);
  }

  /** Finds the documents in {@code inputs}, each when it is asked for. */
  public Findings find(List<String> inputs) {
    return new Findings(new Walk(List.copyOf(inputs)), new Opener(limits, clock, standardInput));
  }

  /**
   * How many findings there will be, without opening a file; empty where only reading could tell,
   * as for standard input and JSON lines. It walks the folders, and a folder may change before it
   * is read: show it, but do not rely on it.
   */
  public OptionalLong count(List<String> inputs) {
    Walk walk = new Walk(List.copyOf(inputs));
    long count = 0;
    while (walk.hasNext()) {
      boolean one =
          switch (walk.next()) {
            case Step.Open file -> holdsOne(file.kind());
            case Step.Blocked _ -> true;
            case Step.StandardInput _ -> false;
          };
      if (!one) {
        return OptionalLong.empty();
      }
      count++;
    }
    return OptionalLong.of(count);
  }

  /** A file without a telling name is nearly always one document; counting takes it for that. */
  private static boolean holdsOne(FileKind kind) {
    return switch (kind) {
      case PLAIN_TEXT, HTML, UNKNOWN, OTHER -> true;
      case JSON, JSON_LINES -> false;
    };
  }
}
