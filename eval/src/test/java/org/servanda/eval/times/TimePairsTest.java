package org.servanda.eval.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.servanda.calendar.TimeExpression;
import org.servanda.calendar.TimeType;
import org.servanda.eval.corpus.TimedText.Time;
import org.servanda.text.Span;

class TimePairsTest {

  private static TimeExpression found(int start, int end) {
    return new TimeExpression(new Span(start, end), TimeType.DATE, "2030", null, null);
  }

  private static Time marked(int start, int end) {
    return new Time(new Span(start, end), "DATE", "2030");
  }

  @Test
  void anExpressionGoesWithOneThatItOverlapsAndTheRestStayAlone() {
    List<TimePairs.Pair> pairs =
        TimePairs.of(List.of(found(0, 5), found(20, 25)), List.of(marked(3, 8), marked(10, 12)));

    assertThat(pairs)
        .containsExactly(
            new TimePairs.Pair(found(0, 5), marked(3, 8)),
            new TimePairs.Pair(found(20, 25), null),
            new TimePairs.Pair(null, marked(10, 12)));
  }

  @Test
  void theSameWordsGoBeforeWordsThatOnlyOverlap() {
    List<TimePairs.Pair> pairs =
        TimePairs.of(List.of(found(4, 9)), List.of(marked(0, 5), marked(4, 9)));

    assertThat(pairs).contains(new TimePairs.Pair(found(4, 9), marked(4, 9)));
  }

  @Test
  void aMarkedExpressionCountsOnce() {
    List<TimePairs.Pair> pairs =
        TimePairs.of(List.of(found(0, 3), found(4, 9)), List.of(marked(0, 9)));

    assertThat(pairs)
        .containsExactly(
            new TimePairs.Pair(found(0, 3), marked(0, 9)), new TimePairs.Pair(found(4, 9), null));
  }
}
