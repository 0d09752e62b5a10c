package org.servanda.position;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.servanda.entry.Position;
import org.servanda.gazetteer.Table;
import org.servanda.position.Stance.Frame;

/** The words that take a position, from a table. Immutable and thread-safe. */
final class StanceWords {

  private static final StanceWords WORDS = new StanceWords();

  private final Map<String, List<Stance>> verbs = new HashMap<>();
  private final Map<String, List<Stance>> adjectives = new HashMap<>();
  private final Map<String, List<Stance>> nouns = new HashMap<>();
  private final Map<String, Set<String>> others = new HashMap<>();

  private StanceWords() {
    for (List<String> row : Table.rows(StanceWords.class, "stances.tsv", 4)) {
      List<String> words = Table.values(row.get(3));
      switch (row.get(0)) {
        case "bearer", "act", "told", "refused", "judge", "good", "bad" ->
            others.computeIfAbsent(row.get(0), key -> new HashSet<>()).addAll(words);
        default -> words.forEach(word -> add(row, word));
      }
    }
  }

  private void add(List<String> row, String word) {
    Set<Frame> frames = EnumSet.noneOf(Frame.class);
    Set<String> prepositions = new HashSet<>();
    for (String frame : Table.values(row.get(2))) {
      if (frame.startsWith("+")) {
        prepositions.add(frame.substring(1));
      } else {
        frames.add(Frame.valueOf(frame.toUpperCase(Locale.ROOT)));
      }
    }
    Position.Kind kind = Position.Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
    Map<String, List<Stance>> part =
        switch (row.get(1)) {
          case "verb" -> verbs;
          case "adjective" -> adjectives;
          case "noun" -> nouns;
          default -> throw new IllegalStateException("part of speech '%s'".formatted(row.get(1)));
        };
    part.computeIfAbsent(word, key -> new ArrayList<>())
        .add(new Stance(word, kind, frames, prepositions));
  }

  static StanceWords get() {
    return WORDS;
  }

  /** Those of a verb, by what its base form can be, with the word after it as its particle. */
  List<Stance> ofVerb(Collection<String> bases, String next) {
    List<Stance> found = new ArrayList<>();
    for (String base : bases) {
      found.addAll(verbs.getOrDefault(base + " " + next, List.of()));
    }
    for (String base : bases) {
      found.addAll(verbs.getOrDefault(base, List.of()));
    }
    return found;
  }

  List<Stance> ofAdjective(String form) {
    return adjectives.getOrDefault(form, List.of());
  }

  /** Those of a noun, by what its singular can be. */
  List<Stance> ofNoun(Collection<String> bases) {
    return bases.stream().flatMap(base -> nouns.getOrDefault(base, List.of()).stream()).toList();
  }

  /** Verbs that carry a noun which takes a position. */
  Set<String> bearers() {
    return of("bearer");
  }

  /** Verbs of acts that one undertakes. */
  Set<String> acts() {
    return of("act");
  }

  /** Verbs of what is only told, also of the time to come. */
  Set<String> told() {
    return of("told");
  }

  /** Verbs of what one refuses. */
  Set<String> refused() {
    return of("refused");
  }

  /** Verbs that judge: {@code called it unacceptable}. */
  Set<String> judging() {
    return of("judge");
  }

  /** What a judgement that supports says. */
  Set<String> good() {
    return of("good");
  }

  /** What a judgement that opposes says. */
  Set<String> bad() {
    return of("bad");
  }

  private Set<String> of(String row) {
    return others.getOrDefault(row, Set.of());
  }
}
