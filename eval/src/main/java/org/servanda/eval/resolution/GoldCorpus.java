package org.servanda.eval.resolution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.servanda.eval.corpus.Checksum;

/**
 * The reports whose mentions are annotated.
 *
 * @param sha256 a checksum over the files of both parts: their paths and bytes
 * @param dev those that whoever improves the rules may read
 * @param held those that nobody who writes rules reads
 */
record GoldCorpus(String sha256, List<GoldReport> dev, List<GoldReport> held) {

  private static final String TEXT = ".txt";
  private static final String TABLE = ".tsv";

  GoldCorpus {
    dev = List.copyOf(dev);
    held = List.copyOf(held);
  }

  /**
   * Reads a folder with the folders {@code dev} and {@code held}.
   *
   * @throws IllegalArgumentException if one of them has no reports, or a report is not as it should
   *     be
   * @throws UncheckedIOException if a file cannot be read
   */
  static GoldCorpus read(Path folder) {
    List<Path> dev = texts(folder.resolve("dev"));
    List<Path> held = texts(folder.resolve("held"));
    List<Path> all =
        Stream.concat(dev.stream(), held.stream())
            .flatMap(text -> Stream.of(text, table(text)))
            .toList();
    return new GoldCorpus(Checksum.of(folder, all), reports(dev), reports(held));
  }

  private static List<Path> texts(Path part) {
    if (!Files.isDirectory(part)) {
      throw new IllegalArgumentException(
          "%s is no folder: name one with the folders dev and held".formatted(part));
    }
    try (Stream<Path> files = Files.list(part)) {
      List<Path> texts = files.filter(file -> file.toString().endsWith(TEXT)).sorted().toList();
      if (texts.isEmpty()) {
        throw new IllegalArgumentException(
            "%s holds no *.txt: put reports and their tables there".formatted(part));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<GoldReport> reports(List<Path> texts) {
    return texts.stream().map(text -> GoldReportFile.read(name(text), text, table(text))).toList();
  }

  private static Path table(Path text) {
    return text.resolveSibling(name(text) + TABLE);
  }

  private static String name(Path text) {
    String file = String.valueOf(text.getFileName());
    return file.substring(0, file.length() - TEXT.length());
  }
}
