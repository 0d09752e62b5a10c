package org.servanda.cli;

/**
 * Colours for a terminal, or none.
 *
 * @param on whether to colour at all
 */
record Palette(boolean on) {

  String strong(String text) {
    return wrap("1", text);
  }

  String faint(String text) {
    return wrap("2", text);
  }

  String warning(String text) {
    return wrap("31", text);
  }

  String kind(String text) {
    return wrap("36", text);
  }

  private String wrap(String code, String text) {
    return on ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }
}
