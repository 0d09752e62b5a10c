package org.servanda.eval.score;

/** How many of some things are right. */
record Share(long right, long all) {

  static final Share NONE = new Share(0, 0);

  Share plus(Share other) {
    return new Share(right + other.right, all + other.all);
  }

  double percent() {
    return Tally.percent(right, all);
  }
}
