package org.servanda.eval.grouping;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.servanda.eval.grouping.GroupingRecord.At;
import org.servanda.eval.grouping.GroupingRecord.Cost;
import org.servanda.eval.record.MeasuredPage;
import org.servanda.eval.score.Percentages;
import org.servanda.eval.speed.Machine;
import org.servanda.grouping.events.Events;

/** The page about grouping, made from the record alone. */
public final class GroupingPage {

  private GroupingPage() {}

  /** The page and its data in a folder. */
  public static MeasuredPage<GroupingRecord> in(Path docs) {
    return new MeasuredPage<>(docs, "grouping", GroupingRecord.class, GroupingPage::of);
  }

  /** The page in Markdown. */
  public static String of(GroupingRecord record) {
    return HEAD
        + clusters(record.clusters())
        + pairs(record)
        + COST_HEAD
        + record.costs().stream().map(GroupingPage::cost).collect(joining())
        + machine(record.machine())
        + plan(record.costs())
        + METHOD;
  }

  private static String clusters(GroupingRecord.Clusters clusters) {
    return CLUSTERS_HEAD
        + row("all events, threshold %s".formatted(Events.THRESHOLD), clusters.all())
        + row("events of even number", clusters.halves(), 1)
        + row("events of odd number", clusters.halves(), 0)
        + THRESHOLDS_HEAD
        + clusters.thresholds().stream()
            .map(at -> row(String.valueOf(at.threshold()), at.figures()))
            .collect(joining())
        + String.format(
            Locale.ROOT,
            "%n%d articles about %d events; %d more files have neither text nor description and are left out."
                + " An article without text is taken by its description. SHA-256 of the files `%s`.%n",
            clusters.articles(),
            clusters.events(),
            clusters.textless(),
            clusters.sha256());
  }

  private static String row(String what, List<At> halves, int at) {
    At half = halves.get(at);
    return row(
        "%s, threshold %s chosen on the others".formatted(what, half.threshold()), half.figures());
  }

  private static String row(String what, Percentages figures) {
    return String.format(
        Locale.ROOT,
        "| %s | %.1f | %.1f | %.1f |%n",
        what,
        figures.precision(),
        figures.recall(),
        figures.f1());
  }

  private static String pairs(GroupingRecord record) {
    return String.format(
        Locale.ROOT,
        """

        ## Two events with the same actors

        Of the project's own pairs of reports (`eval/corpora/grouping`), each alone and all in one batch: %d pairs of two \
        events with the same actors, %d of them merged; %d pairs of one event, %d of them missed. Most rules were written \
        with these pairs at hand.

        ## One utterance in several wordings

        Of %d pairs of wordings by one speaker, half of them one utterance: precision %.1f, recall %.1f percent. What is \
        said in quite other words shares too few of them to be known again, and stays two.
        """,
        record.pairs().different(),
        record.pairs().merged(),
        record.pairs().same(),
        record.pairs().missed(),
        record.wordings().pairs(),
        record.wordings().figures().precision(),
        record.wordings().figures().recall());
  }

  private static String cost(Cost cost) {
    return String.format(
        Locale.ROOT,
        "| %,d | %,d | %.2f | %.2f | %.0f | %.0f | %.0f |%n",
        cost.articles(),
        cost.groups(),
        cost.digestSeconds(),
        cost.groupSeconds(),
        1e6 * cost.groupSeconds() / cost.articles(),
        cost.digestMegabytes(),
        cost.peakMegabytes());
  }

  private static String machine(Machine machine) {
    return String.format(
        Locale.ROOT,
        "%nMeasured on %s, %d cores, %d MiB, %s.%n",
        machine.processor(),
        machine.cores(),
        machine.memoryMiB(),
        machine.java());
  }

  private static String plan(List<Cost> costs) {
    Cost last = costs.getLast();
    double times = 1e6 / last.articles();
    return String.format(
        Locale.ROOT,
        """

        **A million articles**, by that rate: %.0f minutes to group, %.1f GB of digests, %.1f GB at most. Grouping needs \
        one machine; what takes hours is the reading before it, which runs on as many as there are. Beyond that: events \
        are bounded in time, so that a batch can be cut by months with a month of overlap, and groups that share members \
        are joined.
        """,
        times * last.groupSeconds() / 60,
        times * last.digestMegabytes() / 1024,
        times * last.peakMegabytes() / 1024);
  }

  private static final String HEAD =
      """
      <!-- Made from grouping.json by `eval/measure grouping`: change neither by hand. -->
      # The same across reports

      `servanda group FILES` says which reports are about one event, which are copies of one another, and which \
      meetings and utterances in them are one. How it does that stands below the figures.

      ## Articles about one event

      """;

  private static final String CLUSTERS_HEAD =
      """
      B-cubed precision, recall and F1 in percent on news_cluster (Giveme5W1H), general news:

      | scored | precision | recall | F1 |
      | --- | --: | --: | --: |
      """;

  private static final String THRESHOLDS_HEAD =
      """

      The threshold is the one number that was chosen on this corpus. Around it, over all events:

      | threshold | precision | recall | F1 |
      | --- | --: | --: | --: |
      """;

  private static final String COST_HEAD =
      """

      ## Cost

      Grouping alone, on texts made up for it (some 300 words each, eight articles an event, every fifth a copy with a \
      new lead), from words that are already counted. Reading comes before and costs the same for each article \
      ([speed](speed.md)).

      | articles | groups | seconds to make texts and count their words | seconds to group | µs an article | MB of digests | MB at most, garbage included |
      | --: | --: | --: | --: | --: | --: | --: |
      """;

  private static final String METHOD =
      """

      ## How

      Each article is reduced to a digest of a few kilobytes: its 128 most telling words with counts, hashes of its runs \
      of five words, the days that its first three sentences name, its meetings, statements, actors and places.

      1. **Copies.** Two articles are copies if half of the shorter one's runs of words are in the other. Runs inside \
      quotations are left out where enough stands outside: two reporters can well quote the same. So an article cut \
      short, or with a new lead, is a copy; a short text inside two long ones makes no copies of those. Routine reports \
      that differ in little but the day they speak of are no copies. Candidates share an anchor, one run in eight, \
      chosen by its hash (Broder 1997).
      2. **Events.** Words are weighed by how often they stand in the article (more in title and lead) and how rare they \
      are in the batch and in 294 Wikinews reports. Two articles are as alike as the cosine of their 64 heaviest words, \
      less if they were published more than 60 days apart. They have nothing in common if both begin with meetings of \
      the same people that cannot be one (other days, other place, called off), with meetings of one person with two \
      others, or with days more than three days apart. Groups are joined while their articles are on average more alike \
      than the threshold (average linkage). Only articles with two common words among their 24 heaviest are compared, \
      and of those of a frequent word only neighbours in time.
      3. **Meetings** of a group are one if the same people take part and no time, place or outcome contradicts: talks, \
      a visit and a news conference of one day are parts of one.
      4. **Utterances.** What a speaker says in two articles of a group is one utterance if at least half of the shorter \
      wording's telling words stand in the other in the same order (Needleman and Wunsch 1970). The alignment says what \
      only one has, what is worded otherwise, and where numbers or lengths of time differ.

      `article_count` counts all articles of a group; `independent_source_count` takes together copies, articles with \
      one printed agency credit, and articles of one outlet. `origin` is whom most members credit: an agency in the \
      dateline or in brackets before one that is said to have reported.

      What it does not see: two incidents in one place within three days, or of which one report recalls the other, unless their words differ \
      enough; an event that \
      goes on for months, if its reports share few words; articles whose date is wrong by months.

      `eval/measure grouping` makes this page. The build fails when a figure falls.
      """;
}
