package org.servanda.calendar;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One form of an expression of time: a regular expression over signs, and what its words mean.
 *
 * @param pattern over the signs' symbols, without repetition that has no bound
 * @param reader what the words mean
 */
record Rule(Pattern pattern, Reader reader) {

  /** Says what words mean. */
  @FunctionalInterface
  interface Reader {
    /** The expressions in the words; none where they are no time after all. */
    List<Found> read(Phrase phrase);
  }

  /** Says what words mean that are one expression; null where they are no time after all. */
  @FunctionalInterface
  interface Single {
    @Nullable Meaning read(Phrase phrase);
  }

  private static final Pattern NAME = Pattern.compile("[A-Z][A-Z_]*");

  /**
   * A form with one expression.
   *
   * @param form names of signs and of {@link Group}s with the marks of regular expressions between
   */
  static Rule of(String form, Single meaning) {
    return new Rule(
        compile(form),
        phrase -> {
          @Nullable Meaning read = meaning.read(phrase);
          return read == null ? List.of() : List.of(phrase.found(read));
        });
  }

  /** A form that can hold several expressions. */
  static Rule several(String form, Reader reader) {
    return new Rule(compile(form), reader);
  }

  private static Pattern compile(String form) {
    String symbols = NAME.matcher(form).replaceAll(found -> symbols(found.group()));
    return Pattern.compile(symbols.replace(" ", ""));
  }

  private static String symbols(String name) {
    for (Group group : Group.values()) {
      if (group.name().equals(name)) {
        StringBuilder symbols = new StringBuilder("[");
        group.signs().forEach(sign -> symbols.append(sign.symbol()));
        return symbols.append(']').toString();
      }
    }
    return String.valueOf(Sign.valueOf(name).symbol());
  }
}
