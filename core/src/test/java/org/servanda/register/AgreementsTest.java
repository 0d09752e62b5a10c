package org.servanda.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.servanda.actors.Actor;
import org.servanda.agreements.Agreement;
import org.servanda.article.DateBounds;
import org.servanda.pipeline.Reports;
import org.servanda.reading.Resolution;

class AgreementsTest {

  private static final DateBounds THIRD_OF_MAY = DateBounds.day(LocalDate.of(2011, 5, 3));

  private static List<CitedAgreement> cited(String text) {
    return Reports.read(text).resolved().agreements();
  }

  private static Agreement only(String text) {
    List<CitedAgreement> cited = cited(text);
    assertThat(cited).hasSize(1);
    return resolved(cited.getFirst());
  }

  private static Agreement resolved(CitedAgreement cited) {
    assertThat(cited.agreement()).isInstanceOf(Resolution.Resolved.class);
    return cited.agreement().possible().getFirst();
  }

  @Test
  void aDateIdentifiesAnAgreement() {
    Agreement agreement = only("The ceasefire agreement of 3 May 2011 binds both armies.");

    assertThat(agreement.date()).isEqualTo(THIRD_OF_MAY);
    assertThat(agreement.stage()).isEqualTo(Agreement.Stage.CONCLUDED);
    assertThat(agreement.name()).isEqualTo("ceasefire agreement of 3 May 2011");
  }

  @Test
  void aDateCanStandInFrontOrInAClauseOfItsOwn() {
    assertThat(only("The 2011 treaty binds both armies.").date())
        .isEqualTo(new DateBounds(LocalDate.of(2011, 1, 1), LocalDate.of(2011, 12, 31)));
    assertThat(only("The ceasefire, which was signed in Larnaca on 3 May 2011, holds.").date())
        .isEqualTo(THIRD_OF_MAY);
  }

  @Test
  void aNameIdentifiesAnAgreement() {
    Agreement agreement = only("Both armies keep to the Larnaca Convention on the Sea.");

    assertThat(agreement.name()).isEqualTo("Larnaca Convention on the Sea");
    assertThat(agreement.date()).isNull();
  }

  @Test
  void theSameDateIsTheSameAgreement() {
    List<CitedAgreement> cited =
        cited(
            "The trilateral statement of 3 May 2011 holds. The statement of 3 May 2011 is clear.");

    assertThat(cited).hasSize(2);
    assertThat(resolved(cited.getLast())).isEqualTo(resolved(cited.getFirst()));
  }

  @Test
  void anotherDateIsAnotherAgreement() {
    List<CitedAgreement> cited =
        cited("The border treaty of 3 May 2011 holds. The border treaty of 9 June 2012 does not.");

    assertThat(cited).hasSize(2);
    assertThat(resolved(cited.getLast())).isNotEqualTo(resolved(cited.getFirst()));
  }

  @Test
  void theAgreementMeansTheOnlyOneBefore() {
    List<CitedAgreement> cited =
        cited("The Treaty of Larnaca was signed on 3 May 2011. The agreement binds both armies.");

    assertThat(cited).hasSize(2);
    assertThat(resolved(cited.getFirst()).date()).isEqualTo(THIRD_OF_MAY);
    assertThat(resolved(cited.getLast())).isEqualTo(resolved(cited.getFirst()));
  }

  @Test
  void theAgreementStaysOpenWhereTwoFit() {
    List<CitedAgreement> cited =
        cited(
            "The ceasefire agreement of 3 May 2011 holds. The border agreement of 9 June 2012 does"
                + " too. Nobody broke the agreement.");

    assertThat(cited).hasSize(3);
    assertThat(cited.getLast().agreement()).isInstanceOf(Resolution.Unresolved.class);
    assertThat(cited.getLast().agreement().possible())
        .containsExactly(resolved(cited.get(0)), resolved(cited.get(1)));
  }

  @Test
  void theAgreementStaysOpenWhereThereIsNone() {
    Resolution<Agreement> agreement = cited("Nobody broke the agreement.").getFirst().agreement();

    assertThat(agreement).isInstanceOf(Resolution.Unresolved.class);
    assertThat(agreement.possible()).isEmpty();
  }

  @Test
  void whatIsStillTalkedAboutIsProspective() {
    Agreement agreement = only("Viktor Sand said that he was ready to sign a peace treaty.");

    assertThat(agreement.stage()).isEqualTo(Agreement.Stage.PROSPECTIVE);
    assertThat(agreement.date()).isNull();
  }

  @Test
  void theDayOnWhichItWasNotSignedIsNotItsDate() {
    assertThat(only("The Treaty of Larnaca was not signed on 3 May 2011.").date()).isNull();
  }

  @Test
  void thePartiesAreTheCountriesItIsBetween() {
    assertThat(only("The 2011 treaty between Malta and Chad is in force.").parties())
        .extracting(Actor::name)
        .containsExactly("Malta", "Chad");
    assertThat(only("They discuss a peace treaty between Malta and Chad.").parties())
        .extracting(Actor::name)
        .containsExactly("Malta", "Chad");
  }

  @Test
  void aStatementThatIsMerelyMadeIsNoAgreement() {
    assertThat(cited("The ministry issued a statement. The statement was short.")).isEmpty();
  }
}
