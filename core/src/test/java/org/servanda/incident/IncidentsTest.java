package org.servanda.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servanda.pipeline.Reports.entries;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.actors.Actor;
import org.servanda.entry.Incident;
import org.servanda.entry.Incident.Kind;
import org.servanda.entry.Reference;
import org.servanda.pipeline.Reports;
import org.servanda.reading.Resolution;
import org.servanda.register.Place;

class IncidentsTest {

  private static List<Incident> incidents(String text) {
    return entries(Reports.read(text), Incident.class);
  }

  private static Incident only(String text) {
    List<Incident> incidents = incidents(text);
    assertThat(incidents).as(text).hasSize(1);
    return incidents.getFirst();
  }

  private static List<String> names(List<Reference<Actor>> references) {
    return references.stream().map(Reference::meaning).map(Reports::name).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Soldiers of Chad shelled the town of Korv on Monday. | ATTACK",
        "Soldiers of Chad ambushed a convoy near Korv. | ATTACK",
        "Chad fired rockets at Korv. | ATTACK",
        "Chadian troops crossed the border near Korv. | INCURSION",
        "Chadian soldiers seized the village of Korv. | SEIZURE",
        "The Chadian police arrested eleven journalists in Korv. | DETENTION",
        "Chad released forty captives on Monday. | RELEASE",
        "Chad handed over the bodies of six soldiers. | RELEASE",
        "Chad has withdrawn its troops from Korv. | WITHDRAWAL",
        "Chadian troops pulled back from Korv. | WITHDRAWAL",
        "Chad sent 200 soldiers to Korv. | DEPLOYMENT",
        "Chad has closed the crossing at Korv. | OBSTRUCTION",
        "Chad halted a convoy near Korv. | OBSTRUCTION",
        "Chad expelled two diplomats. | EXPULSION"
      })
  void anActOnTheGroundHasItsKindAndActor(String text, Kind kind) {
    Incident incident = only(text);

    assertThat(incident.kind()).isEqualTo(kind);
    assertThat(names(incident.actors())).containsExactly("Chad");
    assertThat(incident.reporters().speakers()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chad did not shell the town of Korv.",
        "Chad may have shelled the town of Korv.",
        "Chad will withdraw its troops from Korv.",
        "Chad should release the captives.",
        "Niger demanded that Chad release the captives.",
        "Niger urged Chad to release the captives.",
        "If Chad shelled the town, the truce is over.",
        "Chad denied that it had shelled the town of Korv.",
        "Niger asked whether Chad had shelled the town of Korv.",
        "Chad threatened to expel the diplomats of Niger."
      })
  void whatIsDeniedDemandedPlannedOrOnlyThoughtOfIsNone(String text) {
    assertThat(incidents(text)).as(text).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister of Chad came under fire from critics.",
        "The minister of Chad attacked the budget of Niger.",
        "Chad withdrew its complaint.",
        "Chad released a statement.",
        "Chad seized the opportunity.",
        "Chad blocked the resolution.",
        "Chad held talks in Korv.",
        "Chad struck a deal with Niger.",
        "The trade war with Chad hit exports."
      })
  void otherSensesOfTheVerbsAreNone(String text) {
    assertThat(incidents(text)).as(text).isEmpty();
  }

  @Test
  void whoSaysSoIsKept() {
    Incident incident =
        only("Foreign Minister Ana Ruiz said on Friday that Chadian forces had shelled Korv.");

    assertThat(incident.reporters().speakers())
        .singleElement()
        .satisfies(speaker -> assertThat(Reports.name(speaker.speaker())).isEqualTo("Ana Ruiz"));
    assertThat(incident.words().quote()).isEqualTo("Chadian forces had shelled Korv");
  }

  @Test
  void whatSomebodyIsAccusedOfIsAlleged() {
    Incident incident = only("Niger accused Chad of shelling the town of Korv.");

    assertThat(incident.kind()).isEqualTo(Kind.ATTACK);
    assertThat(names(incident.actors())).containsExactly("Chad");
  }

  @Test
  void theForcesOfNobodyKnownStayOpen() {
    assertThat(only("Armed men halted a convoy near Korv.").actors())
        .singleElement()
        .satisfies(actor -> assertThat(actor.meaning()).isInstanceOf(Resolution.Unresolved.class));
  }

  @Test
  void whereAndWhenAreThoseOfTheClause() {
    Incident incident =
        only("Chadian forces shelled a village near Korv on 3 May 2020, killing three.");

    assertThat(incident.place()).isEqualTo(Resolution.of(new Place("Korv")));
    assertThat(incident.date()).isNotNull();
    assertThat(incident.date().value()).isEqualTo("2020-05-03");
  }

  @Test
  void theTargetIsWhoseForcesItWasDoneTo() {
    Incident incident = only("Soldiers of Chad attacked soldiers of Niger near Korv.");

    assertThat(names(incident.targets())).containsExactly("Niger");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Niger condemned an attack by Chad on the village of Korv.",
        "Niger condemned Chad's attack on the village of Korv.",
        "Niger blamed Chad for the attack on the village of Korv."
      })
  void anActThatIsCondemnedIsTold(String text) {
    Incident incident = only(text);

    assertThat(incident.kind()).isEqualTo(Kind.ATTACK);
    assertThat(names(incident.actors())).containsExactly("Chad");
  }

  @Test
  void anActAsSubjectIsToldOnce() {
    Incident incident = only("An attack by Chad on the village of Korv killed nine people.");

    assertThat(incident.kind()).isEqualTo(Kind.ATTACK);
    assertThat(names(incident.actors())).containsExactly("Chad");
  }
}
