package org.servanda.eval.resolution;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.eval.corpus.PrintedReport;
import org.servanda.text.CodePoints;
import org.servanda.text.Span;

/** Reads a report: {@code NAME.txt} and beside it {@code NAME.tsv}. */
final class GoldReportFile {

  private static final String COLUMNS = "begin\tend\twords\tclass\tgold\tcandidates";

  private GoldReportFile() {}

  /**
   * Reads one.
   *
   * @param id what the report is called
   * @param text the file of the report
   * @param table the file of its mentions
   * @throws IllegalArgumentException if a line is not as the corpus's README says, or its words are
   *     not those of the text
   */
  static GoldReport read(String id, Path text, Path table) {
    String report = PrintedReport.contents(text);
    CodePoints codePoints = CodePoints.of(report);
    Map<String, String> header = new HashMap<>();
    List<GoldMention> mentions = new ArrayList<>();
    for (String line : PrintedReport.contents(table).split("\n", -1)) {
      if (line.startsWith("# ")) {
        String[] parts = line.substring(2).split("\t", 2);
        header.put(parts[0], parts[parts.length - 1]);
      } else if (!line.isEmpty() && !line.equals(COLUMNS)) {
        mentions.add(mention(table, line, report, codePoints));
      }
    }
    return new GoldReport(
        PrintedReport.of(id, report, header.get("outlet"), date(header.get("published"))),
        mentions);
  }

  private static GoldMention mention(
      Path table, String line, String report, CodePoints codePoints) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 6) {
      throw new IllegalArgumentException(
          "%s: '%s' has %d cells: give the 6 of '%s'"
              .formatted(table, line, cells.length, COLUMNS));
    }
    Span span =
        codePoints.toUtf16(new Span(Integer.parseInt(cells[0]), Integer.parseInt(cells[1])));
    if (!span.in(report).equals(cells[2])) {
      throw new IllegalArgumentException(
          "%s: '%s' stands at %s, not '%s': count in code points"
              .formatted(table, span.in(report), span, cells[2]));
    }
    List<String> candidates =
        Stream.of(cells[5].split(";", -1)).filter(candidate -> !candidate.isEmpty()).toList();
    return new GoldMention(span, cells[2], cells[3], GoldValue.parse(cells[4]), candidates);
  }

  private static @Nullable LocalDate date(@Nullable String published) {
    return published == null ? null : LocalDate.parse(published);
  }
}
