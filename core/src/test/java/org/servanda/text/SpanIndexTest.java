package org.servanda.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SpanIndexTest {

  @Test
  void answersAsAWalkThroughAllValuesWould() {
    long seed = 4711;
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      List<Span> spans = new ArrayList<>();
      for (int i = random.nextInt(12); i > 0; i--) {
        int start = random.nextInt(30);
        spans.add(new Span(start, start + 1 + random.nextInt(8)));
      }
      SpanIndex<Span> index = SpanIndex.of(spans, Function.identity());
      int from = random.nextInt(35);
      Span asked = new Span(from, from + 1 + random.nextInt(6));

      assertThat(index.startingIn(asked))
          .as("seed %d, round %d: %s in %s", seed, round, asked, spans)
          .isEqualTo(
              spans.stream()
                  .filter(s -> asked.contains(s.start()))
                  .sorted(Comparator.comparingInt(Span::start))
                  .toList());
      assertThat(index.overlaps(asked)).isEqualTo(spans.stream().anyMatch(s -> s.overlaps(asked)));
      assertThat(index.covers(from)).isEqualTo(spans.stream().anyMatch(s -> s.contains(from)));
    }
  }

  @Test
  void nothingStandsInAnEmptyStretch() {
    SpanIndex<Span> index = SpanIndex.of(List.of(new Span(3, 9)), Function.identity());

    assertThat(index.startingIn(new Span(3, 3))).isEmpty();
    assertThat(index.startingIn(5, 2)).isEmpty();
  }
}
