package org.servanda.eval.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LabelCountsTest {

  private enum Colour {
    RED,
    GREEN,
    BLUE
  }

  @Test
  void theMeanIsOverLabelsThatOccurAndTheShareOverThings() {
    LabelCounts<Colour> counts = new LabelCounts<>(Colour.class);
    counts.add(Optional.of(Colour.RED), Optional.of(Colour.RED));
    counts.add(Optional.of(Colour.RED), Optional.of(Colour.GREEN));
    counts.add(Optional.of(Colour.GREEN), Optional.of(Colour.GREEN));
    counts.add(Optional.of(Colour.GREEN), Optional.empty());
    counts.add(Optional.empty(), Optional.of(Colour.BLUE));

    LabelAccuracy accuracy = counts.accuracy("colours", "c", "00");

    assertThat(accuracy.items()).isEqualTo(4);
    assertThat(accuracy.right()).isEqualTo(50);
    assertThat(accuracy.labels()).extracting(LabelFigures::label).containsExactly("RED", "GREEN");
    assertThat(accuracy.labels()).extracting(l -> l.figures().f1()).containsExactly(66.67, 50.0);
    assertThat(accuracy.macroF1()).isEqualTo(58.34);
  }
}
