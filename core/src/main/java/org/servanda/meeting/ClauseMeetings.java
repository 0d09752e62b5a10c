package org.servanda.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.servanda.actors.Actor;
import org.servanda.article.Evidence;
import org.servanda.clause.BaseForms;
import org.servanda.clause.Clause;
import org.servanda.clause.Clauses;
import org.servanda.clause.Complement;
import org.servanda.clause.NamedActors;
import org.servanda.clause.Phrase;
import org.servanda.clause.Roles;
import org.servanda.clause.Told;
import org.servanda.clause.VerbForm;
import org.servanda.entry.Meeting;
import org.servanda.entry.Meeting.Kind;
import org.servanda.entry.Meeting.Status;
import org.servanda.entry.Reference;
import org.servanda.reading.Resolution;
import org.servanda.reading.Sentence;
import org.servanda.reading.Word;
import org.servanda.register.ResolvedReading;
import org.servanda.text.Span;
import org.servanda.text.SpanIndex;

/**
 * Finds meetings clause by clause: by verbs ({@code meetings.tsv}), by what is done about a meeting
 * ({@code the talks between Chad and Niger were put off}), and by what happens at one ({@code after
 * talks with her counterpart}). All participants must be known.
 */
final class ClauseMeetings {

  private static final Set<String> MEETINGS =
      Set.of(
          "meeting",
          "talks",
          "talk",
          "summit",
          "consultation",
          "negotiation",
          "conversation",
          "visit");

  private static final Set<String> CANCEL =
      Set.of("cancel", "postpone", "scrap", "shelve", "put", "suspend", "abandon");

  private static final Set<String> PLAN =
      Set.of("agree", "plan", "schedule", "expect", "arrange", "intend", "set", "invite", "decide");

  private static final Set<String> TRAVEL =
      Set.of("fly", "travel", "go", "come", "arrive", "journey", "visit", "return");

  private static final Set<String> OCCASION =
      Set.of("after", "at", "during", "following", "in", "for", "before");

  /** How many clauses on what depends on a verb is looked for. */
  private static final int NEAR = 6;

  /**
   * A meeting and the clause that tells of it.
   *
   * @param meeting the meeting
   * @param words the clause
   */
  record Found(Meeting meeting, Span words) {}

  private final ResolvedReading resolved;
  private final List<Clause> clauses;
  private final Roles roles;
  private final NamedActors named;
  private final Circumstances circumstances;

  ClauseMeetings(ResolvedReading resolved, Clauses clauses, Circumstances circumstances) {
    this.resolved = resolved;
    this.clauses = clauses.all();
    this.roles = new Roles(clauses);
    this.named = new NamedActors(roles);
    this.circumstances = circumstances;
  }

  /** The meetings in the order of the clauses that tell of them. */
  List<Found> find() {
    return IntStream.range(0, clauses.size())
        .filter(at -> !clauses.get(at).isQuoted())
        .boxed()
        .flatMap(at -> in(at).stream())
        .toList();
  }

  private Optional<Found> in(int at) {
    return byVerb(at).or(() -> byFate(at)).or(() -> byOccasion(at));
  }

  private Optional<Found> byVerb(int at) {
    Clause clause = clauses.get(at);
    Optional<Encounter> encounter = Encounter.in(clause, roles);
    Optional<Status> status = status(clause);
    if (encounter.isEmpty() || status.isEmpty()) {
      return Optional.empty();
    }
    List<Actor> all = new ArrayList<>(actors(roles.doer(clause)));
    int own = all.size();
    for (String place : encounter.get().to()) {
      List<Actor> others = others(encounter.get(), at, place);
      boolean isTold = others.size() > 0 || (isTogether(place, clause) && own > 1);
      if ((isTold && own > 0) || others.size() > 1) {
        all.addAll(others);
        return meeting(at, clause.verb().head(), encounter.get().kindIn(clause), status.get(), all);
      }
    }
    return Optional.empty();
  }

  private static boolean isTogether(String place, Clause clause) {
    return place.equals(Encounter.EACH)
        || (place.equals(Encounter.PHONE) && Encounter.isByPhone(clause));
  }

  private List<Actor> others(Encounter encounter, int at, String place) {
    Clause clause = clauses.get(at);
    return switch (place) {
      case Encounter.OBJECT -> persons(roles.undergoer(clause, "").filter(object -> !asks(at)));
      case Encounter.EACH, Encounter.PHONE -> List.of();
      default ->
          asks(at)
              ? List.of()
              : Stream.concat(
                      roles.complements(clause).stream(),
                      encounter.object(clause, roles).stream()
                          .flatMap(noun -> noun.complements().stream()))
                  .filter(complement -> complement.preposition().equals(place))
                  .map(Complement::phrase)
                  .flatMap(phrase -> actors(Optional.of(phrase)).stream())
                  .distinct()
                  .toList();
    };
  }

  /** Whether somebody is asked to do something: {@code called on Chad to leave}. */
  private boolean asks(int at) {
    Clause clause = clauses.get(at);
    return clause.verb().isOneOf(Set.of("call"))
        && clauses.subList(at + 1, Math.min(clauses.size(), at + NEAR)).stream()
            .filter(other -> isOneSentence(other, clause))
            .filter(other -> other.verb().form() == VerbForm.INFINITIVE)
            .flatMap(other -> other.governingClause().stream())
            .anyMatch(over -> over.verb().from() == clause.verb().from());
  }

  private static boolean isOneSentence(Clause one, Clause other) {
    return one.sentence().span().equals(other.sentence().span());
  }

  /** A meeting that is the subject or object of its being held, put off or called off. */
  private Optional<Found> byFate(int at) {
    Clause clause = clauses.get(at);
    Optional<Phrase> noun =
        roles
            .undergoer(clause, "")
            .filter(ClauseMeetings::isMeeting)
            .or(() -> Optional.ofNullable(clause.subject()).filter(ClauseMeetings::isMeeting));
    if (noun.isEmpty()) {
      return Optional.empty();
    }
    List<Actor> all = participants(noun.get());
    boolean off = clause.verb().isOneOf(CANCEL) && Told.isFact(clause);
    boolean failed = clause.verb().isNegated() && clause.verb().isOneOf(Set.of("take", "happen"));
    Optional<Status> status = off || failed ? Optional.of(Status.CANCELLED) : status(clause);
    return all.size() < 2
        ? Optional.empty()
        : status.flatMap(known -> meeting(at, noun.get().head(), kind(noun.get()), known, all));
  }

  /** {@code said after talks with her counterpart}: the subject and whom the noun names. */
  private Optional<Found> byOccasion(int at) {
    Clause clause = clauses.get(at);
    if (status(clause).isEmpty()) {
      return Optional.empty();
    }
    for (Complement complement : roles.complements(clause)) {
      Phrase noun = complement.phrase();
      boolean isOccasion = OCCASION.contains(complement.preposition()) && isMeeting(noun);
      List<Actor> others = isOccasion ? with(noun) : List.of();
      boolean travel = complement.preposition().equals("for") || noun.noun().equals("visit");
      boolean goes = !travel || clause.verb().isOneOf(TRAVEL);
      if (!others.isEmpty() && goes) {
        List<Actor> all = new ArrayList<>(actors(roles.doer(clause)));
        if (all.isEmpty()) {
          return Optional.empty();
        }
        all.addAll(others);
        Kind kind = clause.verb().isOneOf(TRAVEL) ? Kind.VISIT : kind(noun);
        return meeting(at, noun.head(), kind, status(clause).orElseThrow(), all);
      }
    }
    return Optional.empty();
  }

  private static boolean isMeeting(Phrase phrase) {
    return BaseForms.of(phrase.noun()).stream().anyMatch(MEETINGS::contains);
  }

  private static Kind kind(Phrase noun) {
    return noun.noun().startsWith("summit") ? Kind.SUMMIT : Kind.TALKS;
  }

  private List<Actor> participants(Phrase noun) {
    List<Actor> all =
        noun.owner() == null ? new ArrayList<>() : new ArrayList<>(known(noun.owner()));
    all.addAll(with(noun));
    return all.stream().distinct().toList();
  }

  private List<Actor> with(Phrase noun) {
    Stream<String> prepositions =
        noun.noun().startsWith("visit") ? Stream.of("to") : Stream.of("between", "with", "of");
    return prepositions
        .flatMap(preposition -> noun.after(preposition).stream())
        .flatMap(phrase -> named.of(phrase).or(() -> named.owner(phrase)).stream())
        .flatMap(reference -> known(reference).stream())
        .distinct()
        .toList();
  }

  private List<Actor> actors(Optional<Phrase> phrase) {
    return phrase.flatMap(named::of).map(ClauseMeetings::known).orElse(List.of());
  }

  /** Persons, or those whom a noun for people names: {@code officers of the two armies}. */
  private List<Actor> persons(Optional<Phrase> phrase) {
    return phrase
        .filter(one -> !one.noun().equals("it"))
        .map(one -> actors(Optional.of(one)))
        .orElse(List.of());
  }

  private static List<Actor> known(Reference<Actor> reference) {
    return NamedActors.isKnown(reference) ? reference.meaning().possible() : List.of();
  }

  /** Whether the meeting took place, or is to; empty where it is only wanted, or denied. */
  private static Optional<Status> status(Clause clause) {
    if (Told.isFact(clause)) {
      return Optional.of(Status.HELD);
    }
    if (Told.isToCome(clause)) {
      return Optional.of(Status.PLANNED);
    }
    Optional<Clause> governor =
        clause.governingClause().filter(over -> clause.verb().form() == VerbForm.INFINITIVE);
    if (governor.isEmpty() || clause.isNegated() || !Told.isFact(governor.get())) {
      return Optional.empty();
    }
    return governor.get().verb().isOneOf(PLAN)
        ? Optional.of(Status.PLANNED)
        : governor.get().verb().isOneOf(TRAVEL) ? Optional.of(Status.HELD) : Optional.empty();
  }

  /** The clause as a sentence of its own, with what stands before it where it is the first. */
  private Sentence part(int at) {
    Clause clause = clauses.get(at);
    Sentence sentence = clause.sentence();
    boolean first = at == 0 || !isOneSentence(clauses.get(at - 1), clause);
    Span span = first ? new Span(sentence.span().start(), clause.span().end()) : clause.span();
    int from = SpanIndex.lastStartingBy(sentence.words(), Word::span, span.start());
    List<Word> words =
        sentence.words().subList(from, sentence.words().size()).stream()
            .takeWhile(word -> word.span().end() <= span.end())
            .toList();
    return new Sentence(span, sentence.paragraph(), words);
  }

  private Optional<Found> meeting(int at, int word, Kind kind, Status told, List<Actor> all) {
    Clause clause = clauses.get(at);
    List<Actor> different = all.stream().distinct().toList();
    if (different.size() < 2) {
      return Optional.empty();
    }
    boolean off = MeetingWords.isCancelled(clause.span().in(resolved.article().text()));
    Status status = off ? Status.CANCELLED : told;
    MeetingWords words =
        new MeetingWords(part(at), clause.sentence().words().get(word).span(), kind, status);
    return Optional.of(
        new Found(
            new Meeting(
                kind,
                status,
                different.stream().map(Resolution::of).toList(),
                circumstances.place(words),
                circumstances.date(words),
                List.of(new Evidence(resolved.article(), clause.sentence().span()))),
            clause.span()));
  }
}
