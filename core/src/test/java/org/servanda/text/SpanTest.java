package org.servanda.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

  private final Span span = new Span(3, 7);

  @Test
  void aStartBeforeTheTextIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(-1, 2))
        .withMessage("span [-1, 2) starts before the text: start must be 0 or more");
  }

  @Test
  void aStartAfterTheEndIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(3, 1))
        .withMessage("span [3, 1) is not a range: start must not exceed end");
  }

  @Test
  void aTextThatIsTooShortIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> span.in("four"))
        .withMessage(
            "span [3, 7) leaves its text of 4 units: end must not exceed the text's length");
  }

  @Test
  void theGapBeforeAnEarlierSpanIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> span.gapBefore(new Span(6, 9)))
        .withMessageContaining("[7, 6)");
  }

  @Test
  void theStartIsInsideAndTheEndIsNot() {
    assertThat(span.contains(2)).isFalse();
    assertThat(span.contains(3)).isTrue();
    assertThat(span.contains(6)).isTrue();
    assertThat(span.contains(7)).isFalse();
    assertThat(span.length()).isEqualTo(4);
  }

  @Test
  void aSpanContainsItselfAndItsEdges() {
    assertThat(span.contains(span)).isTrue();
    assertThat(span.contains(new Span(3, 3))).isTrue();
    assertThat(span.contains(new Span(7, 7))).isTrue();
    assertThat(span.contains(new Span(2, 7))).isFalse();
    assertThat(span.contains(new Span(3, 8))).isFalse();
  }

  @Test
  void neighboursDoNotOverlap() {
    assertThat(span.overlaps(new Span(7, 9))).isFalse();
    assertThat(span.overlaps(new Span(1, 3))).isFalse();
    assertThat(span.overlaps(new Span(6, 9))).isTrue();
    assertThat(span.overlaps(new Span(4, 5))).isTrue();
  }

  @Test
  void anEmptySpanMarksAPlaceAndOverlapsNothing() {
    Span place = new Span(5, 5);

    assertThat(place.isEmpty()).isTrue();
    assertThat(span.isEmpty()).isFalse();
    assertThat(place.contains(5)).isFalse();
    assertThat(place.overlaps(span)).isFalse();
    assertThat(span.overlaps(place)).isFalse();
    assertThat(place.in("anything")).isEmpty();
  }

  @Test
  void theCoverHoldsBothWhateverTheirOrder() {
    assertThat(span.cover(new Span(10, 12))).isEqualTo(new Span(3, 12));
    assertThat(new Span(10, 12).cover(span)).isEqualTo(new Span(3, 12));
    assertThat(span.cover(new Span(4, 5))).isEqualTo(span);
  }

  @Test
  void theGapLiesBetween() {
    assertThat(span.gapBefore(new Span(9, 12))).isEqualTo(new Span(7, 9));
    assertThat(span.gapBefore(new Span(7, 12))).isEqualTo(new Span(7, 7));
  }

  @Test
  void theWordsAreThoseOfTheText() {
    assertThat(span.in("we agreed")).isEqualTo("agre");
    assertThat(new Span(0, 9).in("we agreed")).isEqualTo("we agreed");
  }

  @Test
  void spansSortInTheOrderOfReading() {
    assertThat(List.of(new Span(4, 5), new Span(3, 9), new Span(3, 4)).stream().sorted())
        .containsExactly(new Span(3, 4), new Span(3, 9), new Span(4, 5));
  }

  @Test
  void itIsWrittenAsAHalfOpenRange() {
    assertThat(span).hasToString("[3, 7)");
  }
}
