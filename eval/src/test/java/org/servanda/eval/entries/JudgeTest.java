package org.servanda.eval.entries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.servanda.actors.Actor;
import org.servanda.actors.ActorRegister;
import org.servanda.agreements.Agreement;
import org.servanda.article.DateBounds;
import org.servanda.entry.PloverType;
import org.servanda.text.Span;

class JudgeTest {

  private static final Judge JUDGE = new Judge(ActorRegister.load());

  private static final Actor CHAD = new Actor("country:TCD", "Chad", Actor.Kind.COUNTRY, "Q657");
  private static final Actor RUIZ = new Actor("local:1", "Ana Ruiz", Actor.Kind.PERSON, null);

  private static boolean agrees(Wanted wanted, Told told) {
    List<Span> words = List.of(new Span(0, 1));
    return JUDGE.agrees(
        Aspect.ACTORS,
        new GoldEntry(Kind.INCIDENT, "a", words, Map.of(Aspect.ACTORS, wanted)),
        new FoundEntry(Kind.INCIDENT, "a", words, Map.of(Aspect.ACTORS, told)));
  }

  private static Wanted names(String... names) {
    return new Wanted.Actors(List.of(names));
  }

  private static Told actors(Actor... actors) {
    return new Told.Actors(List.of(actors));
  }

  @Test
  void actorsAgreeByNameOrByAnyNameOfTheRegister() {
    assertThat(agrees(names("Republic of Chad"), actors(CHAD))).isTrue();
    assertThat(agrees(names("Niger"), actors(CHAD))).isFalse();
    assertThat(agrees(names("ana ruíz"), actors(RUIZ))).isTrue();
    assertThat(agrees(names("Ana Ruiz Gil"), actors(RUIZ))).isFalse();
  }

  @Test
  void aCountrysOwnForcesAndMinistriesStandForIt() {
    Actor army = new Actor("organization:a", "Chadian Army", Actor.Kind.ARMED_FORCE, null);
    Actor party = new Actor("organization:b", "Chadian Party", Actor.Kind.ORGANIZATION, null);

    assertThat(agrees(names("Chad"), actors(army))).isTrue();
    assertThat(agrees(names("Chadian Army"), actors(CHAD))).isTrue();
    assertThat(agrees(names("Niger"), actors(army))).isFalse();
    assertThat(agrees(names("Chad"), actors(party))).isFalse();
  }

  private static boolean agreesFromNigerToChad(PloverType type, Aspect side) {
    List<Span> words = List.of(new Span(0, 1));
    Actor niger = new Actor("country:NER", "Niger", Actor.Kind.COUNTRY, null);
    return JUDGE.agrees(
        side,
        new GoldEntry(
            Kind.INTERACTION,
            "a",
            words,
            Map.of(
                Aspect.TYPE, new Wanted.Label(type.name()),
                Aspect.SOURCE, names("Chad"),
                Aspect.TARGET, names("Niger"))),
        new FoundEntry(
            Kind.INTERACTION,
            "a",
            words,
            Map.of(Aspect.SOURCE, actors(niger), Aspect.TARGET, actors(CHAD))));
  }

  @Test
  void ofWhatTwoDoTogetherEitherMayBeTheSource() {
    assertThat(agreesFromNigerToChad(PloverType.CONSULT, Aspect.SOURCE)).isTrue();
    assertThat(agreesFromNigerToChad(PloverType.CONSULT, Aspect.TARGET)).isTrue();
    assertThat(agreesFromNigerToChad(PloverType.ACCUSE, Aspect.SOURCE)).isFalse();
  }

  @Test
  void severalActorsAgreeInWhateverOrderButNoneMayBeMissingOrExtra() {
    assertThat(agrees(names("Ana Ruiz", "Chad"), actors(CHAD, RUIZ))).isTrue();
    assertThat(agrees(names("Ana Ruiz", "Chad"), actors(CHAD))).isFalse();
    assertThat(agrees(names("Chad"), actors(CHAD, RUIZ))).isFalse();
  }

  @Test
  void whereTheReportDoesNotTellNamingNobodyIsRight() {
    assertThat(agrees(names(), actors())).isTrue();
    assertThat(agrees(names(), actors(CHAD))).isFalse();
  }

  @Test
  void wordsAgreeWhereTheyOverlapOneOfTheirPlaces() {
    Wanted wanted = new Wanted.Words("today", List.of(new Span(3, 8), new Span(20, 25)));

    assertThat(agrees(wanted, new Told.Words("today", new Span(20, 25)))).isTrue();
    assertThat(agrees(wanted, new Told.Words("Monday", new Span(10, 16)))).isFalse();
    assertThat(agrees(wanted, new Told.Words(null, null))).isFalse();
  }

  private static Told accord(String name, Agreement.Stage stage, LocalDate day) {
    DateBounds date = stage == Agreement.Stage.PROSPECTIVE ? null : DateBounds.day(day);
    return new Told.Accords(List.of(new Agreement("agreement:one", name, stage, date, List.of())));
  }

  @Test
  void agreementsAgreeByDayAndAWordOfTheName() {
    LocalDate day = LocalDate.of(2001, 2, 3);
    Wanted oslo = new Wanted.Accord("Oslo Accord", DateBounds.day(day), false);

    assertThat(agrees(oslo, accord("Oslo I", Agreement.Stage.CONCLUDED, day))).isTrue();
    assertThat(agrees(oslo, accord("Oslo I", Agreement.Stage.CONCLUDED, day.plusDays(1)))).isTrue();
    assertThat(agrees(oslo, accord("Oslo I", Agreement.Stage.CONCLUDED, day.plusDays(2))))
        .isFalse();
    assertThat(agrees(oslo, accord("Minsk I", Agreement.Stage.CONCLUDED, day))).isFalse();
    assertThat(agrees(oslo, accord("Oslo I", Agreement.Stage.PROSPECTIVE, day))).isFalse();
  }

  @Test
  void anAgreementOnlyTalkedAboutAgreesWithSuchAOne() {
    Wanted prospective = new Wanted.Accord(null, null, true);
    LocalDate day = LocalDate.of(2001, 2, 3);

    assertThat(agrees(prospective, accord("a treaty", Agreement.Stage.PROSPECTIVE, day))).isTrue();
    assertThat(agrees(prospective, accord("a treaty", Agreement.Stage.CONCLUDED, day))).isFalse();
    assertThat(agrees(prospective, new Told.Accords(List.of()))).isFalse();
  }

  @Test
  void whereNobodyCanTellWhichAgreementAnOpenOneIsRight() {
    Wanted open = new Wanted.Accord(null, null, false);

    assertThat(agrees(open, new Told.Accords(List.of()))).isTrue();
    assertThat(agrees(open, accord("Oslo I", Agreement.Stage.CONCLUDED, LocalDate.of(1993, 9, 13))))
        .isFalse();
  }
}
