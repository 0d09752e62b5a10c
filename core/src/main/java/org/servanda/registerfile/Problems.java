package org.servanda.registerfile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the problems of one file, up to a number that somebody may read. Not thread-safe. */
final class Problems {

  private final String file;
  private final int most;
  private final List<Problem> found = new ArrayList<>();
  private int count;

  Problems(String file, int most) {
    this.file = file;
    this.most = most;
  }

  void add(int line, String value, String rule, String remedy) {
    count++;
    if (found.size() < most - 1) {
      found.add(new Problem(file, line, value, rule, remedy));
    }
  }

  /** How many there are, told or not. */
  int count() {
    return count;
  }

  /** In the order of lines; the last says how many are left out, where some are. */
  List<Problem> sorted() {
    List<Problem> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparingInt(Problem::line));
    int left = count - found.size();
    if (left > 0) {
      int last = sorted.getLast().line();
      sorted.add(
          new Problem(
              file,
              last,
              "%d more".formatted(left),
              "problems are not shown",
              "mend the first and check again"));
    }
    return sorted;
  }
}
