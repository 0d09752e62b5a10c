package org.servanda.eval.entries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.servanda.actors.Actor;
import org.servanda.actors.ActorRegister;
import org.servanda.article.Article;
import org.servanda.eval.corpus.PrintedReport;
import org.servanda.text.Span;

class ScoredReportTest {

  private static final Judge JUDGE = new Judge(ActorRegister.load());

  private static final Article ARTICLE =
      PrintedReport.of("a", "Ana Ruiz spoke and Bo Lind spoke.", null, LocalDate.of(2001, 2, 3));

  private static GoldEntry gold(int start, int end, String speaker) {
    return new GoldEntry(
        Kind.STATEMENT,
        "words",
        List.of(new Span(start, end)),
        Map.of(
            Aspect.SPEAKER, new Wanted.Actors(List.of(speaker)),
            Aspect.STYLE, new Wanted.Label("direct"),
            Aspect.ADDRESSEE, new Wanted.Actors(List.of()),
            Aspect.VENUE, new Wanted.Words(null, List.of()),
            Aspect.DATE, new Wanted.Words(null, List.of())));
  }

  private static FoundEntry found(int start, int end, String speaker) {
    Actor actor = new Actor("local:" + speaker, speaker, Actor.Kind.PERSON, null);
    return new FoundEntry(
        Kind.STATEMENT,
        "words",
        List.of(new Span(start, end)),
        Map.of(
            Aspect.SPEAKER, new Told.Actors(List.of(actor)),
            Aspect.STYLE, new Told.Label("indirect"),
            Aspect.ADDRESSEE, new Told.Actors(List.of()),
            Aspect.VENUE, new Told.Words(null, null),
            Aspect.DATE, new Told.Words(null, null)));
  }

  private static ScoredReport score(List<GoldEntry> gold, List<FoundEntry> found) {
    return ScoredReport.of(JUDGE, new AnnotatedReport(ARTICLE, gold), found);
  }

  @Test
  void asManyAsPossibleArePaired() {
    ScoredReport scored =
        score(
            List.of(gold(0, 10, "Ana Ruiz"), gold(5, 20, "Bo Lind")),
            List.of(found(5, 10, "Ana Ruiz"), found(0, 4, "Ana Ruiz")));

    assertThat(scored.pairs()).hasSize(2);
    assertThat(scored.missing()).isEmpty();
    assertThat(scored.extra()).isEmpty();
  }

  @Test
  void ofWordsThatOverlapEquallyThoseOfTheRightSpeakerArePaired() {
    ScoredReport scored =
        score(
            List.of(gold(0, 10, "Ana Ruiz")),
            List.of(found(0, 10, "Bo Lind"), found(0, 9, "Ana Ruiz")));

    assertThat(scored.pairs())
        .singleElement()
        .satisfies(pair -> assertThat(pair.isRight()).isTrue());
    assertThat(scored.extra()).containsExactly(found(0, 10, "Bo Lind"));
  }

  @Test
  void wordsApartAreMissingAndExtra() {
    ScoredReport scored =
        score(List.of(gold(0, 10, "Ana Ruiz")), List.of(found(10, 20, "Ana Ruiz")));

    assertThat(scored.pairs()).isEmpty();
    assertThat(EntryErrors.of(scored))
        .containsExactly(
            "MISSING statement in a%n  gold:  words%n    speaker: Ana Ruiz%n".formatted(),
            "EXTRA statement in a%n  found: words%n    speaker: Ana Ruiz%n".formatted());
  }

  @Test
  void figuresCountFoundAndRightAndEachAspect() {
    ScoredReport scored =
        score(
            List.of(gold(0, 10, "Ana Ruiz"), gold(10, 20, "Bo Lind")),
            List.of(found(0, 10, "Ana Ruiz"), found(10, 20, "Ana Ruiz"), found(25, 30, "Bo Lind")));
    KindFigures figures = KindFigures.of(Kind.STATEMENT, List.of(scored), true);

    assertThat(figures.found().percentages().precision()).isEqualTo(66.67);
    assertThat(figures.found().percentages().recall()).isEqualTo(100);
    assertThat(figures.right().percentages().precision()).isEqualTo(33.33);
    assertThat(figures.right().percentages().recall()).isEqualTo(50);
    assertThat(figures.aspects())
        .contains(new AspectFigures("speaker", 1, 2), new AspectFigures("style", 0, 2));
  }
}
