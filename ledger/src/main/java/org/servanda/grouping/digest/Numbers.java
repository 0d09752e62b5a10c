package org.servanda.grouping.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds numbers in what was said, in digits or in the words of English. */
final class Numbers {

  private static final Map<String, Integer> SPELLED =
      Map.ofEntries(
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));

  private static final int LONGEST = 15;

  private Numbers() {}

  /** The numbers of a text that are in none of some quantities. */
  static List<Quantity> in(String text, List<Quantity> taken) {
    List<Quantity> found = new ArrayList<>();
    List<Terms.Term> terms = Terms.in(text);
    int at = 0;
    while (at < terms.size()) {
      Terms.Term term = terms.get(at);
      boolean free =
          taken.stream().noneMatch(q -> q.start() < term.end() && term.start() < q.end());
      String value = free ? value(term.word()) : "";
      int end = at;
      if (!value.isEmpty() && at + 1 < terms.size() && joins(term, terms.get(at + 1), text)) {
        end = at + 1;
        value = String.valueOf(number(term.word()) + number(terms.get(end).word()));
      }
      if (!value.isEmpty()) {
        found.add(new Quantity(Quantity.Kind.NUMBER, term.start(), terms.get(end).end(), value));
      }
      at = end + 1;
    }
    return found;
  }

  private static int number(String word) {
    return SPELLED.getOrDefault(word, 0);
  }

  /** {@code twenty-five}. */
  private static boolean joins(Terms.Term tens, Terms.Term ones, String text) {
    int units = number(ones.word());
    return number(tens.word()) >= 20
        && units > 0
        && units < 10
        && text.substring(tens.end(), ones.start()).equals("-");
  }

  /** The number in digits, without the commas between thousands; empty where it is none. */
  private static String value(String word) {
    if (Character.isDigit(word.charAt(0))) {
      String digits = word.replace(",", "");
      boolean number = digits.chars().allMatch(c -> Character.isDigit(c) || c == '.');
      return number && digits.length() <= LONGEST ? digits : "";
    }
    int spelled = number(word);
    return spelled == 0 ? "" : String.valueOf(spelled);
  }
}
