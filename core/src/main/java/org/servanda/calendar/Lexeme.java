package org.servanda.calendar;

/**
 * A word, a number or a mark of a text.
 *
 * @param start where it begins
 * @param end where it ends
 * @param sign what it can be in an expression of time
 * @param number what it counts or names, such as the number of a month; 0 where nothing
 * @param value what its entry in the lexicon says, or the words
 */
record Lexeme(int start, int end, Sign sign, int number, String value) {

  Lexeme as(Sign other) {
    return new Lexeme(start, end, other, number, value);
  }
}
