package org.servanda.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** All rules, by the signs that they can begin with. Immutable and thread-safe. */
final class Grammar {

  private final Map<Sign, List<Rule>> rules = new EnumMap<>(Sign.class);

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
    for (Sign sign : Sign.values()) {
      rules.put(sign, all.stream().filter(rule -> rule.canBegin(sign)).toList());
    }
  }

  /** Whether an expression can begin with a sign. */
  boolean canBegin(Sign sign) {
    return !rules.getOrDefault(sign, List.of()).isEmpty();
  }

  /** The expressions of the longest form that begins at a lexeme; none where no form does. */
  List<Found> read(String signs, List<Lexeme> lexemes, int at, Narrative narrative) {
    List<Match> matches = new ArrayList<>();
    for (Rule rule : rules.getOrDefault(lexemes.get(at).sign(), List.of())) {
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
