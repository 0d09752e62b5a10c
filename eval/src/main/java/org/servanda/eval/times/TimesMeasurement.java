package org.servanda.eval.times;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiPredicate;
import org.servanda.article.Article;
import org.servanda.article.DateBounds;
import org.servanda.article.Publication;
import org.servanda.calendar.Calendar;
import org.servanda.calendar.TimeExpression;
import org.servanda.eval.corpus.TimeCorpus;
import org.servanda.eval.corpus.TimedText;
import org.servanda.eval.corpus.TimedText.Time;
import org.servanda.eval.score.Tally;
import org.servanda.gazetteer.AgreementNames;
import org.servanda.gazetteer.Gazetteer;
import org.servanda.reader.Reader;

/** Measures the calendar, as TempEval-3 scores. */
public final class TimesMeasurement {

  private final Reader reader = Reader.load(Gazetteer.load(), AgreementNames.NONE);
  private final Calendar calendar = Calendar.load();

  private TimesMeasurement() {}

  /** Measures on the corpora in a folder: {@code tbaq} and {@code wikiwars/keyinline}. */
  public static TimesRecord in(Path timex) {
    TimesMeasurement measurement = new TimesMeasurement();
    return new TimesRecord(
        List.of(
            measurement.of(TimeCorpus.read("TBAQ", timex.resolve("tbaq"), ".tml")),
            measurement.of(
                TimeCorpus.read("WikiWars", timex.resolve("wikiwars/keyinline"), ".xml"))));
  }

  private TimeAccuracy of(TimeCorpus corpus) {
    List<TimePairs.Pair> pairs =
        corpus.texts().stream().flatMap(text -> pairs(text).stream()).toList();
    boolean typed = corpus.texts().stream().anyMatch(TimesMeasurement::isTyped);
    return new TimeAccuracy(
        corpus.name(),
        corpus.sha256(),
        corpus.texts().size(),
        pairs.stream().filter(pair -> pair.marked() != null).count(),
        tally(pairs, (found, marked) -> true).percentages(),
        tally(pairs, (found, marked) -> found.span().equals(marked.span())).percentages(),
        typed
            ? tally(pairs, (found, marked) -> found.type().name().equals(marked.type()))
                .percentages()
            : null,
        tally(pairs, (found, marked) -> found.value().equals(marked.value())).percentages());
  }

  private static boolean isTyped(TimedText text) {
    return text.times().stream().anyMatch(time -> !time.type().isEmpty());
  }

  List<TimePairs.Pair> pairs(TimedText text) {
    return TimePairs.of(times(text), text.times());
  }

  private List<TimeExpression> times(TimedText text) {
    Publication written =
        new Publication.Dated(DateBounds.day(text.written()), Publication.Basis.GIVEN, List.of());
    Article article =
        new Article(text.name(), text.text(), null, null, null, null, null, written, "en");
    return calendar.date(reader.read(article)).times();
  }

  private static Tally tally(List<TimePairs.Pair> pairs, BiPredicate<TimeExpression, Time> right) {
    long common = 0;
    long found = 0;
    long gold = 0;
    for (TimePairs.Pair pair : pairs) {
      TimeExpression expression = pair.found();
      Time marked = pair.marked();
      found += expression == null ? 0 : 1;
      gold += marked == null ? 0 : 1;
      common += expression != null && marked != null && right.test(expression, marked) ? 1 : 0;
    }
    return new Tally(common, found, gold);
  }
}
