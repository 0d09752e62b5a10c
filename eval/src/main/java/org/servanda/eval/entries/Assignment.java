package org.servanda.eval.entries;

import java.util.Arrays;

/**
 * Pairs rows with columns, each in one pair at most, so that the sum of the pairs' weights is the
 * highest: the Hungarian method with potentials, in cubic time.
 */
final class Assignment {

  private final double[][] weights;
  private final int rows;
  private final int columns;

  /** The row of each column, counted from 1; 0 where it has none. */
  private final int[] rowOf;

  /** The column before each on the path that is being looked for. */
  private final int[] before;

  private final double[] rowPotential;
  private final double[] columnPotential;

  private Assignment(double[][] weights, int columns) {
    this.weights = weights;
    this.rows = weights.length;
    this.columns = Math.max(columns, rows);
    this.rowOf = new int[this.columns + 1];
    this.before = new int[this.columns + 1];
    this.rowPotential = new double[rows + 1];
    this.columnPotential = new double[this.columns + 1];
  }

  /**
   * The column of each row; -1 where it goes with none.
   *
   * @param weights row by row; what is not above 0 is no pair
   * @param columns how many columns each row has
   */
  static int[] of(double[][] weights, int columns) {
    return new Assignment(weights, columns).solve(columns);
  }

  private int[] solve(int real) {
    for (int row = 1; row <= rows; row++) {
      place(row);
    }
    int[] columnOf = new int[rows];
    Arrays.fill(columnOf, -1);
    for (int column = 1; column <= real; column++) {
      int row = rowOf[column] - 1;
      if (row >= 0 && weights[row][column - 1] > 0) {
        columnOf[row] = column - 1;
      }
    }
    return columnOf;
  }

  /** Gives a row a column, and moves others along the cheapest path where need be. */
  private void place(int row) {
    double[] least = new double[columns + 1];
    boolean[] seen = new boolean[columns + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    rowOf[0] = row;
    int at = 0;
    do {
      seen[at] = true;
      at = next(at, least, seen);
    } while (rowOf[at] != 0);
    while (at != 0) {
      rowOf[at] = rowOf[before[at]];
      at = before[at];
    }
  }

  private int next(int at, double[] least, boolean[] seen) {
    int row = rowOf[at];
    double step = Double.POSITIVE_INFINITY;
    int next = 0;
    for (int column = 1; column <= columns; column++) {
      if (!seen[column]) {
        double cost = cost(row, column) - rowPotential[row] - columnPotential[column];
        if (cost < least[column]) {
          least[column] = cost;
          before[column] = at;
        }
        if (least[column] < step) {
          step = least[column];
          next = column;
        }
      }
    }
    for (int column = 0; column <= columns; column++) {
      if (seen[column]) {
        rowPotential[rowOf[column]] += step;
        columnPotential[column] -= step;
      } else {
        least[column] -= step;
      }
    }
    return next;
  }

  private double cost(int row, int column) {
    double[] of = weights[row - 1];
    return column <= of.length ? -Math.max(0, of[column - 1]) : 0;
  }
}
