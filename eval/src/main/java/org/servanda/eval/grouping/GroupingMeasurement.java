package org.servanda.eval.grouping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.servanda.article.Article;
import org.servanda.eval.corpus.NewsClusters;
import org.servanda.eval.corpus.ReportPairs;
import org.servanda.eval.corpus.WordingPairs;
import org.servanda.eval.grouping.GroupingRecord.At;
import org.servanda.eval.score.Percentages;
import org.servanda.eval.score.Tally;
import org.servanda.grouping.Group;
import org.servanda.grouping.Grouping;
import org.servanda.grouping.Member;
import org.servanda.grouping.digest.Background;
import org.servanda.grouping.digest.Digest;
import org.servanda.grouping.digest.Digester;
import org.servanda.grouping.events.Events;
import org.servanda.grouping.utterances.Utterances;
import org.servanda.pipeline.Pipeline;

/** Measures how well articles are grouped by event, and wordings by utterance. */
public final class GroupingMeasurement {

  /** Where the project's own pairs are, from its root. */
  public static final String FOLDER = "eval/corpora/grouping";

  private static final List<Double> THRESHOLDS =
      List.of(0.06, 0.07, 0.08, 0.09, 0.1, 0.11, 0.12, 0.13, 0.14);

  private final Pipeline pipeline = Pipeline.load();
  private final Background background = Background.load();
  private final Digester digester = new Digester(background);

  private Digest digest(Article article) {
    return digester.of(pipeline.read(article));
  }

  /** The figures for a corpus of articles by event. */
  public GroupingRecord.Clusters clusters(Path folder) {
    NewsClusters corpus = NewsClusters.read(folder);
    Map<String, Integer> events = new HashMap<>();
    List<Digest> digests = new ArrayList<>();
    for (NewsClusters.OfEvent one : corpus.articles()) {
      events.put(one.article().id(), one.event());
      digests.add(digest(one.article()));
    }
    List<At> thresholds =
        THRESHOLDS.stream().map(t -> new At(t, figures(digests, events, t, e -> true))).toList();
    return new GroupingRecord.Clusters(
        corpus.sha256(),
        digests.size(),
        corpus.textless(),
        new HashSet<>(events.values()).size(),
        figures(digests, events, Events.THRESHOLD, e -> true),
        thresholds,
        List.of(
            half(digests, events, e -> e % 2 == 0, e -> e % 2 == 1),
            half(digests, events, e -> e % 2 == 1, e -> e % 2 == 0)));
  }

  /** The figures for the events of one half, with the threshold that suits the other best. */
  private At half(
      List<Digest> digests, Map<String, Integer> events, IntPredicate chosen, IntPredicate scored) {
    double best = 0;
    double threshold = 0;
    for (double t : THRESHOLDS) {
      double f1 = figures(digests, events, t, chosen).f1();
      threshold = f1 > best ? t : threshold;
      best = Math.max(best, f1);
    }
    return new At(threshold, figures(digests, events, threshold, scored));
  }

  private Percentages figures(
      List<Digest> digests, Map<String, Integer> events, double threshold, IntPredicate wanted) {
    List<Digest> batch =
        digests.stream().filter(d -> wanted.test(events.getOrDefault(d.id(), 0))).toList();
    List<Integer> right = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (Group group : new Grouping(background, threshold).of(batch)) {
      for (Member member : group.members()) {
        right.add(events.getOrDefault(member.id(), 0));
        found.add(group.id());
      }
    }
    return BCubed.of(right, found);
  }

  /** How many pairs of the project's own are told apart, each alone and all in one batch. */
  public GroupingRecord.Pairs pairs(Path folder) {
    List<ReportPairs.ReportPair> pairs = reportPairs(folder);
    Set<String> grouped = new HashSet<>(grouped(pairs));
    int different = (int) pairs.stream().filter(pair -> !pair.same()).count();
    Set<String> together = new HashSet<>(groupedTogether(pairs));
    int merged = 0;
    int missed = 0;
    for (ReportPairs.ReportPair pair : pairs) {
      boolean alone = grouped.contains(pair.name());
      boolean inBatch = together.contains(pair.name());
      merged += !pair.same() && (alone || inBatch) ? 1 : 0;
      missed += pair.same() && !(alone && inBatch) ? 1 : 0;
    }
    return new GroupingRecord.Pairs(different, merged, pairs.size() - different, missed);
  }

  static List<ReportPairs.ReportPair> reportPairs(Path folder) {
    return ReportPairs.read(folder.resolve("pairs.jsonl")).pairs();
  }

  /** The names of the pairs that are one group when nothing else is in the batch. */
  List<String> grouped(List<ReportPairs.ReportPair> pairs) {
    Grouping grouping = new Grouping(background);
    return pairs.stream()
        .filter(p -> grouping.of(List.of(digest(p.one()), digest(p.other()))).size() == 1)
        .map(ReportPairs.ReportPair::name)
        .toList();
  }

  /** The names of the pairs that are in one group when all are in one batch, each report once. */
  List<String> groupedTogether(List<ReportPairs.ReportPair> pairs) {
    Map<String, Article> byText = new LinkedHashMap<>();
    for (ReportPairs.ReportPair pair : pairs) {
      byText.putIfAbsent(pair.one().text(), pair.one());
      byText.putIfAbsent(pair.other().text(), pair.other());
    }
    Map<String, String> groups = new HashMap<>();
    List<Digest> digests = byText.values().stream().map(this::digest).toList();
    for (Group group : new Grouping(background).of(digests)) {
      group.members().forEach(member -> groups.put(member.id(), group.id()));
    }
    Map<String, String> byWords = new HashMap<>();
    byText.forEach((text, article) -> byWords.put(text, groups.getOrDefault(article.id(), "")));
    return pairs.stream()
        .filter(p -> byWords.getOrDefault(p.one().text(), "").equals(byWords.get(p.other().text())))
        .map(ReportPairs.ReportPair::name)
        .toList();
  }

  /** How well one utterance in two wordings is told from two utterances. */
  public GroupingRecord.Wordings wordings(Path folder) {
    List<WordingPairs.WordingPair> pairs =
        WordingPairs.read(folder.resolve("wordings.jsonl")).pairs();
    Utterances utterances = new Utterances(background);
    long common = 0;
    long found = 0;
    for (WordingPairs.WordingPair pair : pairs) {
      boolean same = utterances.isSame(pair.one(), pair.other());
      found += same ? 1 : 0;
      common += same && pair.same() ? 1 : 0;
    }
    long gold = pairs.stream().filter(WordingPairs.WordingPair::same).count();
    return new GroupingRecord.Wordings(pairs.size(), new Tally(common, found, gold).percentages());
  }
}
