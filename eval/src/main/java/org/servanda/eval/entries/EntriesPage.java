package org.servanda.eval.entries;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.servanda.eval.record.MeasuredPage;
import org.servanda.eval.score.Percentages;

/** The page about entries, made from the record alone. */
public final class EntriesPage {

  private EntriesPage() {}

  /** The page and its data in a folder. */
  public static MeasuredPage<EntriesRecord> in(Path docs) {
    return new MeasuredPage<>(docs, "entries", EntriesRecord.class, EntriesPage::of);
  }

  /** The page in Markdown. */
  public static String of(EntriesRecord record) {
    return HEAD
        + record.parts().stream().map(EntriesPage::section).collect(joining())
        + record.parts().stream().map(EntriesPage::aspects).collect(joining())
        + DEFINITIONS
        + "\nSHA-256 of the corpus: `%s`.\n".formatted(record.sha256());
  }

  private static String section(PartFigures part) {
    return "\n## %s: %d reports\n\n%s".formatted(part.part(), part.reports(), KINDS)
        + Stream.concat(part.kinds().stream(), Stream.of(KindFigures.sum(part.kinds())))
            .map(EntriesPage::row)
            .collect(joining());
  }

  private static String row(KindFigures kind) {
    return "| %s | %d | %s | %s |\n"
        .formatted(
            kind.kind(),
            kind.right().gold(),
            cells(kind.right().percentages()),
            cells(kind.found().percentages()));
  }

  private static String cells(Percentages figures) {
    return String.format(
        Locale.ROOT, "%.1f | %.1f | %.1f", figures.precision(), figures.recall(), figures.f1());
  }

  private static String aspects(PartFigures part) {
    String rows =
        part.kinds().stream()
            .flatMap(kind -> kind.aspects().stream().map(aspect -> row(kind, aspect)))
            .collect(joining());
    return rows.isEmpty()
        ? ""
        : "\n## What entries of %s tell, among those found\n\n%s%s"
            .formatted(part.part(), ASPECTS, rows);
  }

  private static String row(KindFigures kind, AspectFigures aspect) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %d | %.1f |%n",
        kind.kind(),
        aspect.aspect(),
        aspect.all(),
        aspect.percent());
  }

  private static final String HEAD =
      """
      <!-- Made from entries.json by `eval/measure entries`: change neither by hand. -->
      # Which entries are found

      How many of the entries of invented news reports are found, and are right, in percent. The aim is a \
      precision of 85 first, then a recall of 60, on the part that was kept from those who write rules.
      """;

  private static final String KINDS =
      """
      | kind | gold | right: precision | recall | F1 | found: precision | recall | F1 |
      | --- | --: | --: | --: | --: | --: | --: | --: |
      """;

  private static final String ASPECTS =
      """
      | kind | what | found | right |
      | --- | --- | --: | --: |
      """;

  private static final String DEFINITIONS =
      """

      - **Found**: an entry of the same kind whose words overlap those of the gold; each goes with one.
      - **Right**: found, and the gold's in what matters most. A statement: its speaker. A meeting: all \
      its participants, and whether it was held. An agreement: which one, or that it is only talked about. \
      A claim: its status and modality, the innermost claimant and the obligor. A position: its kind and \
      holder. An incident: its kind and actors. An interaction: its type, source and target; one of several \
      with several counts as one for each pair.
      - Where the report does not tell, leaving it open is right and naming somebody is wrong.

      Actors are the same by name, or by any name that the register gives them; a country's own forces and \
      ministries stand for it. Of what two do together (meet, agree, sign) either may be the source. Agreements are the same by date, a day \
      more or less, and a word of the name.

      `eval/measure entries` makes this page; with `--errors` it prints what is not right in dev, with \
      `--report` only that of reports whose name begins so. The build fails when a figure falls.
      """;
}
