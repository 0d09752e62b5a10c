package org.servanda.eval.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.servanda.eval.record.RecordJson;

/** The data file and the page made from it. */
public final class AccuracyFiles {

  private final Path data;
  private final Path page;

  /**
   * @param docs the folder both are in
   */
  public AccuracyFiles(Path docs) {
    this.data = docs.resolve("accuracy.json");
    this.page = docs.resolve("accuracy.md");
  }

  /** The recorded figures; empty where nothing has been recorded. */
  public Optional<AccuracyRecord> record() {
    return RecordJson.read(data, AccuracyRecord.class);
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
  public void write(AccuracyRecord record) {
    RecordJson.write(data, record);
    try {
      Files.writeString(page, AccuracyPage.of(record));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
