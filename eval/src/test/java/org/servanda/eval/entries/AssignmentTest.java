package org.servanda.eval.entries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AssignmentTest {

  @Test
  void theHighestSumIsTakenNotTheHighestPair() {
    double[][] weights = {{10, 9}, {9, 1}};

    assertThat(Assignment.of(weights, 2)).containsExactly(1, 0);
  }

  @Test
  void whatIsNoPairIsLeftAlone() {
    double[][] weights = {{0, 5, 0}, {0, 4, 0}};

    assertThat(Assignment.of(weights, 3)).containsExactly(1, -1);
  }

  @Test
  void moreRowsThanColumnsLeaveSomeAlone() {
    double[][] weights = {{1}, {3}, {2}};

    assertThat(Assignment.of(weights, 1)).containsExactly(-1, 0, -1);
  }

  @Test
  void nothingGoesWithNothing() {
    assertThat(Assignment.of(new double[0][0], 0)).isEmpty();
    assertThat(Assignment.of(new double[2][0], 0)).containsExactly(-1, -1);
  }

  @Test
  void noOtherWayToPairHasAHigherSum() {
    for (long seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      int columns = 1 + random.nextInt(5);
      double[][] weights = new double[1 + random.nextInt(5)][columns];
      for (double[] row : weights) {
        for (int column = 0; column < columns; column++) {
          row[column] = Math.max(0, random.nextInt(20) - 5);
        }
      }

      assertThat(sum(weights, Assignment.of(weights, columns)))
          .as("seed %d", seed)
          .isEqualTo(best(weights, 0, new boolean[columns]));
    }
  }

  private static double sum(double[][] weights, int[] columns) {
    double sum = 0;
    for (int row = 0; row < weights.length; row++) {
      sum += columns[row] < 0 ? 0 : weights[row][columns[row]];
    }
    return sum;
  }

  /** The highest sum by trying all ways. */
  private static double best(double[][] weights, int row, boolean[] taken) {
    if (row == weights.length) {
      return 0;
    }
    double best = best(weights, row + 1, taken);
    for (int column = 0; column < taken.length; column++) {
      if (!taken[column]) {
        taken[column] = true;
        best = Math.max(best, weights[row][column] + best(weights, row + 1, taken));
        taken[column] = false;
      }
    }
    return best;
  }
}
