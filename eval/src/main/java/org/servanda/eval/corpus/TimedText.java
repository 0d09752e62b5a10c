package org.servanda.eval.corpus;

import java.time.LocalDate;
import java.util.List;
import org.servanda.text.Span;

/**
 * A text with the expressions of time that annotators marked.
 *
 * @param name its file's name
 * @param written the day it was written on, as the file says
 * @param times in the order of the text
 */
public record TimedText(String name, String text, LocalDate written, List<Time> times) {

  /**
   * An expression of time.
   *
   * @param type TIMEX3's; empty where the corpus has none
   * @param value TIMEX3's {@code value} or TIMEX2's {@code val}; empty where it has none
   */
  public record Time(Span span, String type, String value) {}

  public TimedText {
    times = List.copyOf(times);
  }
}
