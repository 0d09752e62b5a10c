package org.servanda.eval.resolution;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.servanda.article.Article;
import org.servanda.reading.Resolution;
import org.servanda.register.ResolvedReading;

/** Reads reports and compares what is resolved with the gold. */
final class ResolutionScorer {

  private static final String NOTHING = "nothing";

  private final Function<Article, ResolvedReading> read;

  /**
   * Scores what a reader of articles resolves.
   *
   * @param read what is measured
   */
  ResolutionScorer(Function<Article, ResolvedReading> read) {
    this.read = read;
  }

  /** All mentions of a report that count. */
  List<Scored> score(GoldReport report) {
    ResolvedReading reading = read.apply(report.article());
    Answers answers = new Answers(reading);
    return report.mentions().stream()
        .filter(GoldMention::isScored)
        .map(mention -> scored(report.article(), reading, answers, mention))
        .toList();
  }

  private static Scored scored(
      Article article, ResolvedReading reading, Answers answers, GoldMention mention) {
    return mention.isAgreement()
        ? scored(
            article,
            reading,
            mention,
            answers.agreement(mention),
            found -> AgreementJudge.judge(mention.gold(), found),
            all -> AgreementJudge.judge(mention.gold(), all),
            _ -> false)
        : scored(
            article,
            reading,
            mention,
            answers.actor(mention),
            found -> ActorJudge.judge(mention.gold(), found),
            all -> Plurals.several(mention.gold(), all),
            found -> ActorJudge.hasItem(mention.gold(), found));
  }

  private static <T> Scored scored(
      Article article,
      ResolvedReading reading,
      GoldMention mention,
      Optional<Resolution<T>> answer,
      Function<T, Outcome> judge,
      Function<List<T>, Outcome> judgeAll,
      Predicate<T> identified) {
    Outcome outcome =
        answer
            .map(found -> judge(found, mention.gold(), judge, judgeAll))
            .orElse(left(mention.gold()));
    return new Scored(
        article.id(),
        mention,
        outcome,
        answer.stream().anyMatch(found -> isResolved(found, identified)),
        answer.map(Object::toString).orElse(NOTHING),
        sentence(reading, mention));
  }

  private static <T> Outcome judge(
      Resolution<T> answer,
      Gold gold,
      Function<T, Outcome> judge,
      Function<List<T>, Outcome> judgeAll) {
    return switch (answer) {
      case Resolution.Resolved<T>(T value) -> judge.apply(value);
      case Resolution.Several<T>(List<T> values) -> judgeAll.apply(values);
      case Resolution.Unresolved<T> _ -> left(gold);
    };
  }

  private static <T> boolean isResolved(Resolution<T> answer, Predicate<T> identified) {
    return answer instanceof Resolution.Resolved<T>(T value) && identified.test(value);
  }

  /** How leaving words open fares. */
  private static Outcome left(Gold gold) {
    return gold instanceof Gold.Open ? Outcome.RIGHT : Outcome.OPEN;
  }

  private static String sentence(ResolvedReading reading, GoldMention mention) {
    String text = reading.article().text();
    return reading.dated().reading().sentences().stream()
        .filter(sentence -> sentence.span().overlaps(mention.span()))
        .findFirst()
        .map(sentence -> sentence.span().in(text).replaceAll("\\s+", " "))
        .orElse(mention.words());
  }
}
