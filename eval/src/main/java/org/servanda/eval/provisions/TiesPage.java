package org.servanda.eval.provisions;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.Locale;
import org.servanda.eval.record.MeasuredPage;

/** The page about claims tied to provisions, made from the record alone. */
public final class TiesPage {

  private TiesPage() {}

  /** The page and its data in a folder. */
  public static MeasuredPage<TiesRecord> in(Path docs) {
    return new MeasuredPage<>(docs, "provisions", TiesRecord.class, TiesPage::of);
  }

  /** The page in Markdown. */
  public static String of(TiesRecord record) {
    return HEAD
        + record.parts().stream().map(TiesPage::row).collect(joining())
        + FOOT
        + "SHA-256 of the corpus: `%s`.\n".formatted(record.sha256());
  }

  private static String row(TiesRecord.Part part) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %d | %d | %d | %.0f | %.0f |%n",
        part.name(),
        part.tellable(),
        part.right(),
        part.wrong(),
        part.untellable(),
        part.tied(),
        part.precision(),
        part.recall());
  }

  private static final String HEAD =
      """
      <!-- Made from provisions.json by `eval/measure provisions`: change neither by hand. -->
      # Which provision a claim is about

      A claim that an agreement is kept or broken is tied to the provision that it is about by meaning: both \
      become vectors by all-MiniLM-L6-v2, and the provision whose vector has the smallest angle to the claim's is \
      meant, if it is near enough, if no provision of another number is about as near, and if the one said to keep \
      or break it can owe it. Otherwise the claim is tied to none.

      | part | about one provision | tied to it | to another | about none or several | yet tied | \
      precision % | recall % |
      | --- | --: | --: | --: | --: | --: | --: | --: |
      """;

  private static final String FOOT =
      """

      The agreements and claims are invented ([corpus](../eval/corpora/provisions/README.md)); claims name \
      no provision, and share few words with it. The two thresholds were chosen on `dev`.

      `eval/measure provisions` makes this page; with `--errors` it prints what is not right in dev. The build \
      fails when a figure falls.

      """;
}
