package org.servanda.register;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.gazetteer.Office;
import org.servanda.reading.MentionType;
import org.servanda.reading.Resolution;
import org.servanda.reading.Sentence;
import org.servanda.reading.Word;
import org.servanda.text.Span;

/**
 * Words for two or three at once, such as {@code the two ministers} or {@code both sides}, and whom
 * they mean: the persons of whom the report last told in one breath, or near, if they hold such an
 * office, or the sides that it named side by side.
 */
final class Plurals {

  /** What words for several name. */
  enum Noun {
    MINISTERS,
    PRIME_MINISTERS,
    PRESIDENTS,
    LEADERS,
    ENVOYS,
    PEOPLE,
    SIDES;

    MentionType type() {
      return switch (this) {
        case MINISTERS, PRIME_MINISTERS, PRESIDENTS, LEADERS, ENVOYS -> MentionType.OFFICE;
        case PEOPLE -> MentionType.PERSON;
        case SIDES -> MentionType.COUNTRY;
      };
    }

    /** Whether who holds an office, null where none is told, is called so. */
    boolean fits(@Nullable Office office) {
      if (office == null) {
        return this == PEOPLE;
      }
      boolean isPrime = office.key().endsWith("prime-minister");
      return switch (this) {
        case MINISTERS -> office.key().endsWith("minister") && !isPrime;
        case PRIME_MINISTERS -> isPrime;
        case PRESIDENTS -> office.key().endsWith("president");
        case LEADERS -> office.level().equals("head");
        case ENVOYS -> office.level().equals("envoy");
        case PEOPLE -> true;
        case SIDES -> false;
      };
    }
  }

  private static final Map<String, Noun> NOUNS =
      Map.ofEntries(
          entry("negotiators", Noun.PEOPLE),
          entry("delegates", Noun.PEOPLE),
          entry("facilitators", Noun.PEOPLE),
          entry("rivals", Noun.PEOPLE),
          entry("interlocutors", Noun.PEOPLE),
          entry("heads", Noun.LEADERS),
          entry("representatives", Noun.ENVOYS),
          entry("secretaries", Noun.MINISTERS),
          entry("ministers", Noun.MINISTERS),
          entry("premiers", Noun.PRIME_MINISTERS),
          entry("presidents", Noun.PRESIDENTS),
          entry("leaders", Noun.LEADERS),
          entry("envoys", Noun.ENVOYS),
          entry("ambassadors", Noun.ENVOYS),
          entry("mediators", Noun.ENVOYS),
          entry("men", Noun.PEOPLE),
          entry("women", Noun.PEOPLE),
          entry("officials", Noun.PEOPLE),
          entry("diplomats", Noun.PEOPLE),
          entry("politicians", Noun.PEOPLE),
          entry("commanders", Noun.PEOPLE),
          entry("generals", Noun.PEOPLE),
          entry("sides", Noun.SIDES),
          entry("parties", Noun.SIDES),
          entry("countries", Noun.SIDES),
          entry("nations", Noun.SIDES),
          entry("states", Noun.SIDES),
          entry("governments", Noun.SIDES),
          entry("neighbours", Noun.SIDES),
          entry("neighbors", Noun.SIDES),
          entry("capitals", Noun.SIDES));

  /** Words for two, and what they name. */
  record Phrase(Span span, Noun noun, int count, String word) {}

  private static final Map<String, Integer> COUNTS = Map.of("two", 2, "both", 2, "three", 3);

  /** Nouns that mean countries alone. */
  private static final Set<String> COUNTRIES =
      Set.of("countries", "nations", "states", "capitals", "neighbours", "neighbors");

  /** Nouns that mean the two without being counted, after an article. */
  private static final Set<String> UNCOUNTED = Set.of("sides", "parties");

  /** Words that can stand between {@code two} and its noun, as in {@code the two foreign}. */
  private static final int MOST_BETWEEN = 2;

  private final Offices offices;
  private final Recency recency;
  private final Sides sides;
  private final Groups together;

  /**
   * Finds whom plurals mean among those told of as the report is read.
   *
   * @param together the persons named in one breath
   */
  Plurals(Offices offices, Recency recency, Sides sides, Groups together) {
    this.together = together;
    this.offices = offices;
    this.recency = recency;
    this.sides = sides;
  }

  /** The phrases of a sentence, in order. */
  static List<Phrase> in(Sentence sentence) {
    List<Word> words = sentence.words();
    List<Phrase> phrases = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      phrase(words, i).ifPresent(phrases::add);
    }
    return phrases;
  }

  private static Optional<Phrase> phrase(List<Word> words, int at) {
    String first = words.get(at).lower();
    boolean article = at > 0 && words.get(at - 1).lower().equals("the");
    int start = article ? words.get(at - 1).span().start() : words.get(at).span().start();
    if (article && UNCOUNTED.contains(first)) {
      return Optional.of(
          new Phrase(new Span(start, words.get(at).span().end()), Noun.SIDES, 2, first));
    }
    @Nullable Integer count = COUNTS.get(first);
    if (count == null || !(article || first.equals("both"))) {
      return Optional.empty();
    }
    for (int i = at + 1; i < words.size() && i <= at + 1 + MOST_BETWEEN; i++) {
      @Nullable Noun noun = noun(words.get(i).lower(), words.get(i - 1).lower());
      if (noun != null) {
        return Optional.of(
            new Phrase(
                new Span(start, words.get(i).span().end()), noun, count, words.get(i).lower()));
      }
    }
    return Optional.empty();
  }

  private static @Nullable Noun noun(String word, String before) {
    return word.equals("ministers") && before.equals("prime")
        ? Noun.PRIME_MINISTERS
        : NOUNS.get(word);
  }

  /**
   * Whom a phrase means: those who fit and were last named in one breath, or just before, or else
   * the only ones of the report so far.
   *
   * @param text the words of the phrase
   * @param subject the subject of its sentence, whom it cannot mean
   */
  Link resolve(Phrase phrase, String text, List<Actor> subject) {
    int start = phrase.span().start();
    if (phrase.noun() == Noun.SIDES) {
      return sides.before(start, text, phrase.count(), COUNTRIES.contains(phrase.word()));
    }
    Predicate<Actor> fits =
        actor -> !subject.contains(actor) && phrase.noun().fits(offices.of(actor).orElse(null));
    Predicate<Actor> canFit =
        actor -> fits.test(actor) || (!subject.contains(actor) && offices.of(actor).isEmpty());
    Optional<Groups.Group> group =
        together
            .last(phrase.count(), canFit)
            .filter(named -> named.actors().stream().anyMatch(fits));
    if (group.isPresent()) {
      return new Link(Resolution.all(group.get().actors()), "those who were last named together");
    }
    List<Actor> near = recency.near(start).stream().filter(fits).toList();
    List<Actor> holders =
        near.size() == phrase.count() ? near : recency.named().stream().filter(fits).toList();
    return holders.size() == phrase.count()
        ? new Link(Resolution.all(holders), "those of the report who are such")
        : new Link(
            Resolution.open(
                text,
                holders,
                "%d persons named just before can be meant".formatted(holders.size())));
  }
}
