package org.servanda.eval.resolution;

/** How a resolution fares against the gold. */
enum Outcome {
  /** What is meant; or left open where the report does not tell. */
  RIGHT,
  /** Something else; or anything where the report does not tell. */
  WRONG,
  /** Left open, or told less than which one, though the gold has one. */
  OPEN
}
