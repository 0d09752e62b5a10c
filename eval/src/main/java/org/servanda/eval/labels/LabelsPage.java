package org.servanda.eval.labels;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.Locale;
import org.servanda.eval.record.MeasuredPage;

/** The page about labels, made from the record alone. */
public final class LabelsPage {

  private LabelsPage() {}

  /** The page and its data in a folder. */
  public static MeasuredPage<LabelsRecord> in(Path docs) {
    return new MeasuredPage<>(docs, "labels", LabelsRecord.class, LabelsPage::of);
  }

  /** The page in Markdown. */
  public static String of(LabelsRecord record) {
    return HEAD
        + record.tasks().stream().map(LabelsPage::row).collect(joining())
        + DEFINITIONS
        + record.tasks().stream().map(LabelsPage::section).collect(joining());
  }

  private static String row(LabelAccuracy task) {
    return String.format(
        Locale.ROOT,
        "| %s | `%s` | %d | %.1f | %.1f |%n",
        task.task(),
        task.corpus(),
        task.items(),
        task.macroF1(),
        task.right());
  }

  private static String section(LabelAccuracy task) {
    return "\n## %s\n\nSHA-256 of the corpus `%s`.\n\n%s"
            .formatted(capital(task.task()), task.sha256(), LABELS)
        + task.labels().stream()
            .map(
                label ->
                    String.format(
                        Locale.ROOT,
                        "| %s | %d | %.1f | %.1f | %.1f |%n",
                        label.label(),
                        label.gold(),
                        label.figures().precision(),
                        label.figures().recall(),
                        label.figures().f1()))
            .collect(joining());
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static final String HEAD =
      """
      <!-- Made from labels.json by `eval/measure labels`: change neither by hand. -->
      # Labels

      What the model says besides [who says what](accuracy.md), in percent:

      | labels | corpus | things labelled | macro F1 | right |
      | --- | --- | --: | --: | --: |
      """;

  private static final String LABELS =
      """
      | label | in the gold | precision | recall | F1 |
      | --- | --: | --: | --: | --: |
      """;

  private static final String DEFINITIONS =
      """

      - **PLOVER root type of a pair**: what a marked source does to a marked target, on the fifth of \
      the sentences that was kept from training, chosen by a hash of their words. Published on the \
      corpus's test part: Universal PETRARCH 46.3, zero-shot inference 82.4, ConfliBERT 86.7.
      - **Names, by word**: of the proper nouns of GUM's news, interviews, speeches and biographies, \
      the type of the entity that they belong to. Countries count as places, and holders of offices \
      as persons. GUM's entities were not used in training.
      - **Parts of speech**: universal ones, of the words that Servanda and the treebank divide alike.

      `eval/measure labels` makes this page. The build fails when a figure falls.
      """;
}
