package org.servanda.eval.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.servanda.actors.Actor;
import org.servanda.actors.Actor.Kind;
import org.servanda.agreements.Agreement;
import org.servanda.agreements.Agreement.Stage;
import org.servanda.article.DateBounds;

class JudgesTest {

  private static final Gold RUIZ = GoldValue.parse("person:Q1|Ana Ruíz/Anna Ruiz");
  private static final Gold PACT = GoldValue.parse("agreement:~Lake Pact|1999-05-01");

  private static Outcome actor(Gold gold, Kind kind, String name, @Nullable String wikidata) {
    return ActorJudge.judge(gold, new Actor("x:" + name, name, kind, wikidata));
  }

  private static Outcome pact(Gold gold, String name, @Nullable DateBounds date) {
    return AgreementJudge.judge(
        gold, new Agreement("agreement:x", name, Stage.CONCLUDED, date, List.of()));
  }

  private static DateBounds days(String earliest, String latest) {
    return new DateBounds(LocalDate.parse(earliest), LocalDate.parse(latest));
  }

  @Test
  void aPersonIsTheSameByItemWhateverTheName() {
    assertThat(actor(RUIZ, Kind.PERSON, "A. R.", "Q1")).isEqualTo(Outcome.RIGHT);
    assertThat(actor(RUIZ, Kind.PERSON, "Ana Ruiz", "Q2")).isEqualTo(Outcome.WRONG);
  }

  @Test
  void aPersonWithoutAnItemIsTheSameByName() {
    assertThat(actor(RUIZ, Kind.PERSON, "anna RUIZ", null)).isEqualTo(Outcome.RIGHT);
    assertThat(actor(RUIZ, Kind.PERSON, "Ruiz", null)).isEqualTo(Outcome.OPEN);
    assertThat(actor(RUIZ, Kind.PERSON, "Eva Ruiz", null)).isEqualTo(Outcome.WRONG);
    assertThat(actor(RUIZ, Kind.ORGANIZATION, "Ana Ruiz", null)).isEqualTo(Outcome.WRONG);
  }

  @Test
  void aLocalPersonMustNotHaveBeenTakenForAnother() {
    Gold local = GoldValue.parse("local:Ana Ruiz");

    assertThat(actor(local, Kind.PERSON, "Ana Ruiz", null)).isEqualTo(Outcome.RIGHT);
    assertThat(actor(local, Kind.PERSON, "Ana Ruiz", "Q1")).isEqualTo(Outcome.WRONG);
  }

  @Test
  void countriesAndBodiesAreToldByTheirIds() {
    Gold chad = GoldValue.parse("country:TCD");
    Gold eu = GoldValue.parse("organization:eu");

    assertThat(actor(chad, Kind.COUNTRY, "TCD", null)).isEqualTo(Outcome.RIGHT);
    assertThat(actor(chad, Kind.COUNTRY, "MLI", null)).isEqualTo(Outcome.WRONG);
    assertThat(actor(eu, Kind.ORGANIZATION, "eu", null)).isEqualTo(Outcome.RIGHT);
    assertThat(actor(eu, Kind.COUNTRY, "eu", null)).isEqualTo(Outcome.WRONG);
  }

  @Test
  void ofTwoNamingOneLeavesTheOtherOpen() {
    Gold both = GoldValue.parse("both:person:Q1|Ana Ruiz;country:TCD");

    assertThat(actor(both, Kind.PERSON, "Ana Ruiz", "Q1")).isEqualTo(Outcome.OPEN);
    assertThat(actor(both, Kind.PERSON, "Eva Ruiz", "Q2")).isEqualTo(Outcome.WRONG);
  }

  @Test
  void anythingIsWrongWhereTheReportDoesNotTell() {
    Gold open = GoldValue.parse("unresolved");

    assertThat(actor(open, Kind.PERSON, "Ana Ruiz", null)).isEqualTo(Outcome.WRONG);
    assertThat(pact(open, "Lake Pact", null)).isEqualTo(Outcome.WRONG);
  }

  @Test
  void anAgreementIsTheSameByDayAndAWordOfItsName() {
    assertThat(pact(PACT, "Pact on the Lake", days("1999-05-02", "1999-05-02")))
        .isEqualTo(Outcome.RIGHT);
    assertThat(pact(PACT, "Pact on the Lake", days("1999-05-03", "1999-05-03")))
        .isEqualTo(Outcome.WRONG);
    assertThat(pact(PACT, "River Accord", days("1999-05-01", "1999-05-01")))
        .isEqualTo(Outcome.WRONG);
    assertThat(pact(PACT, "May 1 statement", days("1999-05-01", "1999-05-01")))
        .isEqualTo(Outcome.RIGHT);
  }

  @Test
  void anAgreementOfSomeDayOfTheYearIsLeftOpen() {
    assertThat(pact(PACT, "1999 pact", days("1999-01-01", "1999-12-31"))).isEqualTo(Outcome.OPEN);
    assertThat(pact(PACT, "May 1999 pact", days("1999-05-01", "1999-05-31")))
        .isEqualTo(Outcome.RIGHT);
    assertThat(pact(PACT, "the Lake Agreement", null)).isEqualTo(Outcome.OPEN);
    assertThat(pact(PACT, "The Lake Pact", null)).isEqualTo(Outcome.RIGHT);
  }

  @Test
  void whatIsNotConcludedIsToldFromWhatIs() {
    Agreement planned =
        new Agreement("agreement:p", "Lake Pact", Stage.PROSPECTIVE, null, List.of());

    assertThat(AgreementJudge.judge(new Gold.Prospective(), planned)).isEqualTo(Outcome.RIGHT);
    assertThat(AgreementJudge.judge(PACT, planned)).isEqualTo(Outcome.WRONG);
    assertThat(pact(new Gold.Prospective(), "Lake Pact", null)).isEqualTo(Outcome.WRONG);
  }
}
