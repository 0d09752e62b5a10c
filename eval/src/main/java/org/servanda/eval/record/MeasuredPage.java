package org.servanda.eval.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** A data file of figures, and the page made from it. */
public final class MeasuredPage<R extends Record> {

  private final Path data;
  private final Path page;
  private final Class<R> type;
  private final Function<R, String> write;

  /**
   * @param docs the folder both are in
   * @param name theirs, without the endings
   * @param type what the data file holds
   * @param write makes the page
   */
  public MeasuredPage(Path docs, String name, Class<R> type, Function<R, String> write) {
    this.data = docs.resolve(name + ".json");
    this.page = docs.resolve(name + ".md");
    this.type = type;
    this.write = write;
  }

  /** The recorded figures; empty where nothing has been recorded. */
  public Optional<R> record() {
    return RecordJson.read(data, type);
  }

  /** The page as it is now. */
  public String page() {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes both. */
  public void write(R record) {
    RecordJson.write(data, record);
    try {
      Files.writeString(page, write.apply(record));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
