package org.servanda.eval.entries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.servanda.eval.corpus.Checksum;

/**
 * The reports whose entries are annotated.
 *
 * @param sha256 a checksum over the files of both parts: their paths and bytes
 * @param dev those that whoever improves the rules may read
 * @param held those that nobody who writes rules reads; none where they are kept elsewhere
 */
record AnnotatedCorpus(String sha256, List<AnnotatedReport> dev, List<AnnotatedReport> held) {

  private static final String TEXT = ".txt";

  AnnotatedCorpus {
    dev = List.copyOf(dev);
    held = List.copyOf(held);
  }

  /**
   * Reads a folder with the folders {@code dev} and {@code held}, of which the latter may be away.
   *
   * @throws IllegalArgumentException if dev has no reports, or a report is not as it should be
   * @throws UncheckedIOException if a file cannot be read
   */
  static AnnotatedCorpus read(Path folder) {
    List<Path> dev = texts(folder.resolve("dev"));
    List<Path> held = texts(folder.resolve("held"));
    if (dev.isEmpty()) {
      throw new IllegalArgumentException(
          "%s/dev holds no *.txt: put reports and their entries there".formatted(folder));
    }
    List<Path> all =
        Stream.concat(dev.stream(), held.stream())
            .flatMap(text -> Stream.of(text, json(text)))
            .toList();
    return new AnnotatedCorpus(Checksum.of(folder, all), reports(dev), reports(held));
  }

  private static List<Path> texts(Path part) {
    if (!Files.isDirectory(part)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(part)) {
      return files.filter(file -> file.toString().endsWith(TEXT)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<AnnotatedReport> reports(List<Path> texts) {
    return texts.stream().map(text -> AnnotatedFile.read(name(text), text, json(text))).toList();
  }

  private static Path json(Path text) {
    return text.resolveSibling(name(text) + ".json");
  }

  private static String name(Path text) {
    String file = String.valueOf(text.getFileName());
    return file.substring(0, file.length() - TEXT.length());
  }
}
