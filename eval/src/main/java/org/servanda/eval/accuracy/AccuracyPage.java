package org.servanda.eval.accuracy;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.eval.record.MeasuredPage;
import org.servanda.eval.score.AttributionFigures;
import org.servanda.eval.score.Percentages;

/** The page about accuracy, made from the record alone. */
public final class AccuracyPage {

  private AccuracyPage() {}

  /** The page and its data in a folder. */
  public static MeasuredPage<AccuracyRecord> in(Path docs) {
    return new MeasuredPage<>(docs, "accuracy", AccuracyRecord.class, AccuracyPage::of);
  }

  /** The page in Markdown. */
  public static String of(AccuracyRecord record) {
    return head(record)
        + record.systems().stream().map(AccuracyPage::row).collect(joining())
        + PublishedRow.all().stream().map(AccuracyPage::row).collect(joining())
        + PRECISION_HEAD
        + record.systems().stream().map(AccuracyPage::precisionRow).collect(joining())
        + DEFINITIONS
        + record.systems().stream()
            .filter(system -> !system.settings().isEmpty())
            .map(AccuracyPage::settings)
            .collect(joining());
  }

  private static String head(AccuracyRecord record) {
    return """
      <!-- Made from accuracy.json by `eval/measure accuracy`: change neither by hand. -->
      # Accuracy

      How well Servanda finds who is made to say or think what. Measured on `%s`: %d articles with \
      %d attributions; SHA-256 of the corpus `%s`.

      F1 in percent, except the right source, which is a share:

      | system | content ≥ 0.3 | content ≥ 0.8 | exact content | exact source, cue and content \
      | right source | content words | source words | cue words |
      | --- | --: | --: | --: | --: | --: | --: | --: | --: |
      """
        .formatted(
            record.corpus().name(),
            record.corpus().documents(),
            record.systems().isEmpty() ? 0 : record.systems().getFirst().figures().gold(),
            record.corpus().sha256());
  }

  private static String row(SystemAccuracy system) {
    AttributionFigures figures = system.figures();
    return cells(
        system.name(),
        f1(figures.contentAt30()),
        f1(figures.contentAt80()),
        f1(figures.exactContent()),
        f1(figures.exactTriple()),
        number(figures.rightSource()),
        f1(figures.contentWords()),
        f1(figures.sourceWords()),
        f1(figures.cueWords()));
  }

  private static String row(PublishedRow row) {
    return cells(
        row.label(),
        number(row.contentAt30()),
        number(row.contentAt80()),
        number(null),
        number(row.exactTriple()),
        number(row.rightSource()),
        number(row.contentWords()),
        number(row.sourceWords()),
        number(row.cueWords()));
  }

  private static String precisionRow(SystemAccuracy system) {
    AttributionFigures figures = system.figures();
    return cells(
        system.name(),
        Long.toString(figures.found()),
        both(figures.contentAt30()),
        both(figures.contentAt80()),
        both(figures.exactContent()),
        both(figures.exactTriple()),
        both(figures.contentWords()),
        both(figures.sourceWords()),
        both(figures.cueWords()));
  }

  private static String settings(SystemAccuracy system) {
    return "\n%s runs with %s.\n"
        .formatted(
            system.name(),
            system.settings().stream()
                .map(setting -> "`%s=%s`".formatted(setting.name(), setting.value()))
                .collect(joining(", ")));
  }

  private static String cells(String... cells) {
    return Stream.of(cells).collect(joining(" | ", "| ", " |\n"));
  }

  private static String f1(@Nullable Percentages percentages) {
    return number(percentages == null ? null : percentages.f1());
  }

  private static String both(@Nullable Percentages percentages) {
    return percentages == null
        ? "–"
        : number(percentages.precision()) + " / " + number(percentages.recall());
  }

  private static String number(@Nullable Double percent) {
    return percent == null ? "–" : String.format(Locale.ROOT, "%.1f", percent);
  }

  private static final String PRECISION_HEAD =
      """

      A dash stands where a figure does not apply or was not published. The rows in italics are the \
      figures of others, for comparison; the rest was measured by this program.

      Precision / recall, and how many attributions were found:

      | system | found | content ≥ 0.3 | content ≥ 0.8 | exact content \
      | exact source, cue and content | content words | source words | cue words |
      | --- | --: | --: | --: | --: | --: | --: | --: | --: |
      """;

  private static final String DEFINITIONS =
      """

      ## What the figures mean

      - **Word**: a longest run of letters and digits, with combining marks. Punctuation, quotation \
      marks and spaces count for nothing. A word belongs to a span if any part of it lies inside.
      - **Content ≥ 0.3, ≥ 0.8**: found and annotated contents are paired one to one, the best pair \
      first, by Jaccard: the words both have, divided by the words either has. A pair counts from \
      0.3, or 0.8, upwards.
      - **Exact**: the same set of words; for the triple, in source, cue and content alike.
      - **Right source**: of the pairs from 0.3 upwards whose annotation names a source, the share \
      in which the found source has at least one word of the annotated one. Pairs whose annotation \
      names no source are left out.
      - **Content, source, cue words**: a word of the article is in some content (source, cue) or \
      not; counted over all articles together.
      - The first annotator, by the order of file names, is taken as right where an article has \
      several. Lines of the annotations that cannot be read are skipped.

      A system that does not look for cues has no figure for cues or triples. Quotation finders look \
      for quotations only, while much of what is annotated is reported without quotation marks, so \
      that their recall is bounded.

      ## How to measure

      `eval/measure accuracy` measures Servanda and writes this page; with `--peer` it measures the \
      peer too, otherwise the peer's figures are kept as long as the corpus is the same. \
      `eval/measure score FOLDER` prints the figures for any folder in PolNeAR's format, \
      `eval/measure agreement FOLDER` those of its second annotators. The build fails when a figure \
      of Servanda falls.
      """;
}
