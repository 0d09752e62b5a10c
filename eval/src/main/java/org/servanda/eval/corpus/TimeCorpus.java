package org.servanda.eval.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Texts with marked times: TimeML files ({@code .tml}) or TIMEX2 inside XML ({@code .xml}).
 *
 * @param name the folder's
 * @param sha256 the checksum over its files
 * @param texts by name
 */
public record TimeCorpus(String name, String sha256, List<TimedText> texts) {

  public TimeCorpus {
    texts = List.copyOf(texts);
  }

  /** Reads all files of a folder that have an ending. */
  public static TimeCorpus read(String name, Path folder, String ending) {
    try (Stream<Path> listed = Files.list(folder)) {
      List<Path> files = listed.filter(file -> file.toString().endsWith(ending)).sorted().toList();
      return new TimeCorpus(
          name, Checksum.of(files), files.stream().map(TimeCorpus::text).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TimedText text(Path file) {
    try {
      return InlineTimes.read(String.valueOf(file.getFileName()), Files.readString(file, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
