package org.servanda.eval.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.servanda.eval.record.RecordJson;

/** The data file and the page made from it. */
public final class SpeedFiles {

  private final Path data;
  private final Path page;

  /**
   * @param docs the folder both are in
   */
  public SpeedFiles(Path docs) {
    this.data = docs.resolve("speed.json");
    this.page = docs.resolve("speed.md");
  }

  /** The recorded figures; empty where nothing has been recorded. */
  public Optional<SpeedRecord> record() {
    return RecordJson.read(data, SpeedRecord.class);
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
  public void write(SpeedRecord record) {
    RecordJson.write(data, record);
    try {
      Files.writeString(page, SpeedPage.of(record));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
