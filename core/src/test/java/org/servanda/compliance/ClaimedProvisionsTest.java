package org.servanda.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.servanda.actors.Actor;
import org.servanda.actors.ActorRegister;
import org.servanda.agreements.Agreement;
import org.servanda.agreements.AgreementEntry;
import org.servanda.agreements.AgreementRegister;
import org.servanda.agreements.Kind;
import org.servanda.agreements.Party;
import org.servanda.agreements.Provision;
import org.servanda.agreements.TiedProvision;
import org.servanda.article.Article;
import org.servanda.article.DateBounds;
import org.servanda.entry.ComplianceClaim;
import org.servanda.issue.Issues;
import org.servanda.pipeline.Pipeline;

class ClaimedProvisionsTest {

  private static final ActorRegister ACTORS = ActorRegister.load();
  private static final Actor CHAD = ACTORS.actor("country:TCD").orElseThrow();
  private static final Actor NIGER = ACTORS.actor("country:NER").orElseThrow();

  private static final Agreement PACT =
      new Agreement(
          "agreement:lorin-pact",
          "Lorin Pact",
          Agreement.Stage.CONCLUDED,
          DateBounds.day(LocalDate.of(2021, 5, 3)),
          List.of(CHAD, NIGER));

  private static final Pipeline PIPELINE =
      Pipeline.load(
          ACTORS,
          AgreementRegister.load(ACTORS::actor)
              .with(
                  List.of(
                      new AgreementEntry(
                          PACT,
                          List.of(),
                          Kind.CEASEFIRE,
                          List.of(),
                          null,
                          "own.jsonl:1",
                          List.of(
                              provision("1", "release all prisoners of war"),
                              provision("2", "open the ports to merchant ships"))))),
          Issues.load());

  private static Provision provision(String number, String act) {
    return Provision.of(PACT, number, List.of(Party.of(CHAD), Party.of(NIGER)), act);
  }

  private static List<String> provisions(String text) {
    return PIPELINE.read(Article.ofText("report", text)).entries().stream()
        .filter(ComplianceClaim.class::isInstance)
        .map(ComplianceClaim.class::cast)
        .map(ComplianceClaim::provision)
        .map(tied -> tied == null ? "none" : number(tied))
        .toList();
  }

  private static String number(TiedProvision tied) {
    return tied.provision().number();
  }

  @Test
  void aClaimOfAReportIsTiedToTheProvisionOfAUsersAgreement() {
    assertThat(
            provisions(
                "Niger said that Chad refuses to free captured soldiers in breach of the Lorin Pact."))
        .contains("1");
  }

  @Test
  void aClaimAboutTheWholeAgreementIsTiedToNone() {
    assertThat(provisions("Niger said that Chad has violated the Lorin Pact."))
        .containsExactly("none");
  }
}
