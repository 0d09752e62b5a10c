package org.servanda.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaseFormsTest {

  @ParameterizedTest
  @CsvSource({
    "violated, violate",
    "violating, violate",
    "violates, violate",
    "violations, violation",
    "breaches, breach",
    "stopping, stop",
    "complied, comply",
    "complies, comply",
    "withdrew, withdraw",
    "withdrawn, withdraw",
    "kept, keep",
    "upheld, uphold",
    "broken, break",
    "lying, lie",
    "fulfilled, fulfil",
    "fulfilled, fulfill",
    "is, be",
    "has, have",
    "release, release"
  })
  void aFormIsTracedToItsBase(String form, String base) {
    assertThat(BaseForms.of(form)).contains(base);
  }

  @ParameterizedTest
  @CsvSource({"loss, los", "bed, b", "king, k", "press, pres"})
  void whatOnlyLooksLikeAnEndIsLeftOn(String form, String other) {
    assertThat(BaseForms.of(form)).contains(form).doesNotContain(other);
  }
}
