package org.servanda.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** All rules, by the two signs that they can begin with. Immutable and thread-safe. */
final class Grammar {

  /** The rules for two signs in a row: {@code first * all + second}. */
  private final List<List<Rule>> rules = new ArrayList<>();

  private static final int SIGNS = Sign.values().length;

  private record Match(Rule rule, int end) {}

  Grammar() {
    List<Rule> all =
        Stream.of(
                Dates.rules(),
                Ranges.rules(),
                Years.rules(),
                NearDays.rules(),
                NearTimes.rules(),
                Shifts.rules(),
                Quarters.rules(),
                Lengths.rules(),
                Sets.rules(),
                TimesOfDay.rules(),
                Vague.rules(),
                NamedDays.rules())
            .flatMap(List::stream)
            .toList();
    List<Beginning> beginnings = all.stream().map(Beginning::new).toList();
    for (Sign first : Sign.values()) {
      addRules(first, beginnings.stream().filter(rule -> rule.allows(first)).toList());
    }
  }

  private void addRules(Sign first, List<Beginning> candidates) {
    List<Rule> anyway = rules(candidates, first, Sign.OTHER);
    Set<Sign> asked = EnumSet.noneOf(Sign.class);
    candidates.forEach(candidate -> asked.addAll(candidate.signs()));
    for (Sign second : Sign.values()) {
      rules.add(asked.contains(second) ? rules(candidates, first, second) : anyway);
    }
  }

  private static List<Rule> rules(List<Beginning> candidates, Sign first, Sign second) {
    List<Rule> allowed = new ArrayList<>();
    for (Beginning candidate : candidates) {
      if (candidate.allows(first, second)) {
        allowed.add(candidate.rule());
      }
    }
    return List.copyOf(allowed);
  }

  private List<Rule> rules(String signs, int at) {
    int second = at + 1 < signs.length() ? Sign.place(signs.charAt(at + 1)) : Sign.STOP.place();
    return rules.get(Sign.place(signs.charAt(at)) * SIGNS + second);
  }

  /** The expressions of the longest form that begins at a lexeme; none where no form does. */
  List<Found> read(String signs, List<Lexeme> lexemes, int at, Narrative narrative) {
    List<Rule> candidates = rules(signs, at);
    if (candidates.isEmpty()) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>();
    for (Rule rule : candidates) {
      Matcher matcher = rule.pattern().matcher(signs).region(at, signs.length());
      if (matcher.lookingAt()) {
        matches.add(new Match(rule, matcher.end()));
      }
    }
    matches.sort(Comparator.comparingInt(Match::end).reversed());
    for (Match match : matches) {
      List<Found> found =
          match.rule().reader().read(new Phrase(lexemes, at, match.end(), narrative));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }
}
