package org.servanda.eval.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes records as indented JSON, their components in the order of the record. */
public final class RecordJson {

  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER))
          .build();

  private RecordJson() {}

  /** The record in a file; empty where there is no such file. */
  public static <T extends Record> Optional<T> read(Path file, Class<T> type) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(MAPPER.readValue(Files.readString(file), type));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a record, with the folders it needs. */
  public static void write(Path file, Record record) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, MAPPER.writeValueAsString(record) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
