package org.servanda.eval.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldValueTest {

  @Test
  void aPersonHasAnItemOrNamesOnly() {
    assertThat(GoldValue.parse("person:Q1|Ana Ruiz/Anna Ruiz"))
        .isEqualTo(new Gold.Person("Q1", List.of("Ana Ruiz", "Anna Ruiz")));
    assertThat(GoldValue.parse("person:~Ana Ruiz"))
        .isEqualTo(new Gold.Person(null, List.of("Ana Ruiz")));
  }

  @Test
  void anAgreementHasNamesAndDays() {
    assertThat(GoldValue.parse("agreement:~Lake Pact/Pact of Lakes|1999-05-01/1999-06-02"))
        .isEqualTo(
            new Gold.Accord(
                List.of("Lake Pact", "Pact of Lakes"),
                List.of(LocalDate.of(1999, 5, 1), LocalDate.of(1999, 6, 2))));
  }

  @Test
  void twoAreReadOneByOne() {
    assertThat(GoldValue.parse("both:country:TCD;organization:~Lake Front"))
        .isEqualTo(
            new Gold.Both(new Gold.Country("TCD"), new Gold.Unlisted(List.of("Lake Front"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "person:Ana Ruiz",
        "person:Q1",
        "person:~",
        "country:",
        "agreement:Pact|1999-05-01",
        "agreement:~Pact",
        "agreement:~Pact|May 1999",
        "both:country:TCD",
        "somebody:x"
      })
  void whatIsNotInTheNotationIsRefused(String value) {
    assertThatIllegalArgumentException().isThrownBy(() -> GoldValue.parse(value));
  }
}
