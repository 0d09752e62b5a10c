package org.servanda.eval.times;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.servanda.eval.record.MeasuredPage;
import org.servanda.eval.score.Percentages;

/** The page about times, made from the record alone. */
public final class TimesPage {

  private TimesPage() {}

  /** The page and its data in a folder. */
  public static MeasuredPage<TimesRecord> in(Path docs) {
    return new MeasuredPage<>(docs, "times", TimesRecord.class, TimesPage::of);
  }

  /** The page in Markdown. */
  public static String of(TimesRecord record) {
    return HEAD
        + record.corpora().stream().map(TimesPage::rows).collect(joining())
        + DEFINITIONS
        + record.corpora().stream().map(TimesPage::corpus).collect(joining());
  }

  private static String rows(TimeAccuracy corpus) {
    return row(corpus.corpus(), "words, overlapping", corpus.relaxed())
        + row(corpus.corpus(), "words, exactly", corpus.strict())
        + row(corpus.corpus(), "type", corpus.type())
        + row(corpus.corpus(), "value", corpus.value());
  }

  private static String row(String corpus, String what, @Nullable Percentages figures) {
    return figures == null
        ? ""
        : String.format(
            Locale.ROOT,
            "| %s | %s | %.1f | %.1f | %.1f |%n",
            corpus,
            what,
            figures.precision(),
            figures.recall(),
            figures.f1());
  }

  private static String corpus(TimeAccuracy corpus) {
    return String.format(
        Locale.ROOT,
        "- %s: %d times in %d texts, SHA-256 of the files `%s`.%n",
        corpus.corpus(),
        corpus.times(),
        corpus.texts(),
        corpus.sha256());
  }

  private static final String HEAD =
      """
      <!-- Made from times.json by `eval/measure times`: change neither by hand. -->
      # Times

      How well the calendar finds expressions of time and gives them values, in percent:

      | corpus | right in | precision | recall | F1 |
      | --- | --- | --: | --: | --: |
      """;

  private static final String DEFINITIONS =
      """

      An expression that is found belongs to a marked one if they overlap, as TempEval-3 scores. Type \
      and value count where they are the same in such a pair, among all that were found and all that \
      are marked. The day of each text is given, and is not itself scored. TBAQ (TimeBank and \
      AQUAINT) is news with TIMEX3, WikiWars history with TIMEX2, whose values differ a little. The \
      rules were written with both at hand.

      Published for TempEval-3's test set (platinum), which is another: value F1 of HeidelTime 77.6, \
      of SUTime 67.4.

      `eval/measure times` makes this page. The build fails when a figure falls.

      """;
}
