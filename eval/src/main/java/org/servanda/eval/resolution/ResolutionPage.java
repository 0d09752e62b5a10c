package org.servanda.eval.resolution;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.servanda.eval.record.MeasuredPage;

/** The page about resolution, made from the record alone. */
public final class ResolutionPage {

  private ResolutionPage() {}

  /** The page and its data in a folder. */
  public static MeasuredPage<ResolutionRecord> in(Path docs) {
    return new MeasuredPage<>(docs, "resolution", ResolutionRecord.class, ResolutionPage::of);
  }

  /** The page in Markdown. */
  public static String of(ResolutionRecord record) {
    return HEAD
        + record.parts().stream().map(ResolutionPage::summary).collect(joining())
        + "\nPersons with a Wikidata item who are told by it, not by the printed name alone: %s.\n"
            .formatted(
                record.parts().stream().map(ResolutionPage::identified).collect(joining(", ")))
        + DEFINITIONS
        + record.parts().stream().map(ResolutionPage::section).collect(joining())
        + "\nSHA-256 of the corpus: `%s`.\n".formatted(record.sha256());
  }

  private static String summary(PartFigures part) {
    return Stream.of(part.all(), part.known(), part.hard())
        .map(counts -> row("%s, %s".formatted(part.part(), counts.label()), counts))
        .collect(joining());
  }

  private static String identified(PartFigures part) {
    return String.format(
        Locale.ROOT, "%s %.1f %% of %d", part.part(), part.identifiedPercent(), part.items());
  }

  private static String section(PartFigures part) {
    return "\n## %s: %d reports\n\n%s".formatted(part.part(), part.reports(), CLASSES)
        + part.classes().stream().map(counts -> row(counts.label(), counts)).collect(joining());
  }

  private static String row(String label, OutcomeCounts counts) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.1f | %.1f | %.1f |%n",
        label,
        counts.all(),
        counts.percent(counts.right()),
        counts.percent(counts.wrong()),
        counts.percent(counts.open()));
  }

  private static final String HEAD =
      """
      <!-- Made from resolution.json by `eval/measure resolution`: change neither by hand. -->
      # Who and which agreement is meant

      How mentions in invented news reports are resolved, in percent. The aim is at least 90 right and at \
      most 3 wrong, on the part that was kept from those who write rules.

      | reports, mentions | number | right | wrong | open |
      | --- | --: | --: | --: | --: |
      """;

  private static final String CLASSES =
      """
      | class | number | right | wrong | open |
      | --- | --: | --: | --: | --: |
      """;

  private static final String DEFINITIONS =
      """

      - **Right**: resolved to the person, country, organisation or agreement that a careful reader \
      takes the words to mean; or left open where the report does not tell.
      - **Wrong**: resolved to something else, or to anything where the report does not tell.
      - **Open**: left open, not found, or told less than which one (a surname, a year) although it can \
      be told.
      - **Hard**: unknown or ambiguous on purpose: people and accords of no register, surnames of two \
      people, `the minister` where two are about, agreements not yet concluded. **Known** are the others.

      People are the same by their Wikidata item, or by name where one of the two has none; agreements by \
      date, a day more or less, and a word of the name. \
      Places that mean places do not count. The [corpus](../eval/corpora/resolution/README.md) says more.

      `eval/measure resolution` makes this page; with `--errors` it prints what is not right in dev. The \
      build fails when a figure falls.
      """;
}
