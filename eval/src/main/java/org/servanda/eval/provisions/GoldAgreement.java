package org.servanda.eval.provisions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agreement's text, and claims about it.
 *
 * @param name the name of its files
 * @param text its text
 * @param parties the ids of its parties
 * @param claims in the order of the file
 */
record GoldAgreement(String name, String text, List<String> parties, List<GoldClaim> claims) {

  private static final String PARTIES = "# parties\t";

  private static final int COLUMNS = 3;

  GoldAgreement {
    parties = List.copyOf(parties);
    claims = List.copyOf(claims);
  }

  /**
   * Reads {@code NAME.txt} and {@code NAME.tsv}.
   *
   * @throws IllegalArgumentException if a line is not as it should be
   */
  static GoldAgreement read(Path text) {
    String file = String.valueOf(text.getFileName());
    String name = file.substring(0, file.length() - ".txt".length());
    Path table = text.resolveSibling(name + ".tsv");
    try {
      List<String> lines = Files.readAllLines(table);
      if (lines.size() < 3 || !lines.getFirst().startsWith(PARTIES)) {
        throw new IllegalArgumentException(
            "%s: the first line must be '# parties' and their ids".formatted(table));
      }
      List<String> parties = List.of(lines.getFirst().substring(PARTIES.length()).split(";", -1));
      List<GoldClaim> claims = lines.stream().skip(2).map(line -> claim(table, line)).toList();
      return new GoldAgreement(name, Files.readString(text), parties, claims);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GoldClaim claim(Path table, String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS || cells[0].isBlank()) {
      throw new IllegalArgumentException(
          "%s: '%s' has %d cells: words, obligor and provision are needed"
              .formatted(table, line, cells.length));
    }
    return new GoldClaim(cells[0], orNull(cells[1]), orNull(cells[2]));
  }

  private static @Nullable String orNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }
}
