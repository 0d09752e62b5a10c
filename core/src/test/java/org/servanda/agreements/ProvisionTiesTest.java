package org.servanda.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.servanda.actors.Actor;
import org.servanda.encoder.SentenceVectors;

class ProvisionTiesTest {

  private static final ProvisionTies TIES = new ProvisionTies(SentenceVectors.load());

  private static final Actor CHAD = new Actor("country:TCD", "Chad", Actor.Kind.COUNTRY, null);
  private static final Actor MALTA = new Actor("country:MLT", "Malta", Actor.Kind.COUNTRY, null);
  private static final Agreement PACT =
      new Agreement(
          "agreement:pact", "Pact", Agreement.Stage.CONCLUDED, null, List.of(CHAD, MALTA));

  private static final List<Provision> PROVISIONS =
      List.of(
          Provision.of(PACT, "1", List.of(Party.of(CHAD)), "release all prisoners of war"),
          Provision.of(PACT, "2", List.of(Party.of(MALTA)), "open the ports to merchant ships"),
          Provision.of(PACT, "3", List.of(Party.of(MALTA)), "withdraw its troops from the lake"));

  private static Optional<String> tied(String words, @Nullable Actor obligor) {
    return TIES.tie(words, obligor, PROVISIONS).map(tied -> tied.provision().number());
  }

  @Test
  void aClaimIsTiedToTheProvisionThatIsNearestInMeaning() {
    assertThat(tied("still keeps captured soldiers in its jails", null)).contains("1");
    assertThat(tied("lets no freighter into its harbours", null)).contains("2");
  }

  @Test
  void whatIsAboutTheWholeOrAboutSomethingElseIsTiedToNone() {
    assertThat(tied("has kept the agreement", null)).isEmpty();
    assertThat(tied("printed counterfeit money", MALTA)).isEmpty();
    assertThat(tied(" ", MALTA)).isEmpty();
  }

  @Test
  void whoDoesNotOweAProvisionIsNotSaidToBreakIt() {
    assertThat(tied("has not pulled its battalions back from the lake", MALTA)).contains("3");
    assertThat(tied("has not pulled its battalions back from the lake", CHAD)).isEmpty();
  }

  @Test
  void twoProvisionsThatAreAboutAsNearStayOpen() {
    List<Provision> alike =
        List.of(
            Provision.of(PACT, "1", List.of(Party.of(CHAD)), "withdraw troops from the lake"),
            Provision.of(PACT, "2", List.of(Party.of(CHAD)), "withdraw soldiers from the lake"));

    assertThat(TIES.tie("keeps troops at the lake", CHAD, alike)).isEmpty();
  }

  @Test
  void anAgreementWithoutProvisionsTiesNothing() {
    assertThat(TIES.tie("keeps troops at the lake", CHAD, List.of())).isEmpty();
  }
}
