package org.servanda.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.clause.BaseForms;
import org.servanda.clause.Clause;
import org.servanda.clause.Phrase;
import org.servanda.clause.Tense;
import org.servanda.entry.Position;
import org.servanda.entry.Reference;
import org.servanda.position.Stance.Frame;
import org.servanda.reading.Resolution;
import org.servanda.text.Span;

/** Positions that a verb takes by its meaning: {@code urged Chad to leave}. */
final class VerbStances implements StanceFinder {

  /** Verbs that oppose when negated. */
  private static final Set<String> OPPOSED_WHEN_NEGATED =
      Set.of("support", "back", "accept", "endorse", "approve", "favour", "favor");

  /** Verbs whose content is a demand only if it says what must be. */
  private static final Set<String> ALSO_TELLING = Set.of("insist");

  /** What people do together is a meeting: {@code agreed to meet again}. */
  private static final Set<String> MEETINGS =
      Set.of("meet", "hold", "talk", "visit", "discuss", "travel", "see", "speak", "attend");

  private static final Set<String> DO = Set.of("do");

  /** Who rejects these denies something. */
  private static final Set<String> ALLEGED =
      Set.of(
          "allegation",
          "accusation",
          "claim",
          "charge",
          "report",
          "criticism",
          "notion",
          "suggestion",
          "insinuation",
          "rumour",
          "rumor",
          "assertion");

  /** Verbs that also blame deeds, and take a position on plans only. */
  private static final Set<String> ON_PLANS = Set.of("dismiss", "denounce", "condemn");

  /** One suspends other things than positions, such as flights. */
  private static final Set<String> SUSPENDED =
      Set.of(
          "participation",
          "talk",
          "negotiation",
          "cooperation",
          "co-operation",
          "membership",
          "involvement",
          "implementation",
          "contact",
          "dialogue");

  private static final Set<String> PLANS =
      Set.of(
          "plan",
          "decision",
          "proposal",
          "move",
          "deal",
          "agreement",
          "law",
          "step",
          "sanction",
          "referendum",
          "election",
          "vote",
          "announcement",
          "resolution",
          "offer",
          "demand",
          "initiative",
          "bill",
          "idea",
          "deployment",
          "call",
          "draft",
          "accord",
          "treaty");

  static final Set<String> GUESTS =
      Set.of(
          "guest",
          "visitor",
          "delegation",
          "minister",
          "counterpart",
          "ambassador",
          "president",
          "delegates",
          "guests",
          "question",
          "questions",
          "news",
          "appointment",
          "crowd");

  private final Context context;
  private final Holders holders;
  private final StanceWords words = StanceWords.get();

  VerbStances(Context context, Holders holders) {
    this.context = context;
    this.holders = holders;
  }

  @Override
  public List<Found> in(Clause clause) {
    if (clause.verb().isPossible() || clause.verb().modal().equals("must")) {
      return List.of();
    }
    for (Stance stance : words.ofVerb(clause.verb().bases(), Context.next(clause))) {
      List<Found> found = of(clause, stance);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static boolean isToCome(Clause clause) {
    return clause.verb().tense() == Tense.FUTURE;
  }

  private List<Found> of(Clause clause, Stance stance) {
    Optional<Position.Kind> kind =
        kind(clause, stance).filter(k -> k == Position.Kind.OPPOSITION || !isToCome(clause));
    Optional<Reference<Actor>> holder = kind.isEmpty() ? Optional.empty() : holders.of(clause);
    return holder.isEmpty() ? List.of() : of(clause, stance, kind.get(), holder.get());
  }

  private static Optional<Position.Kind> kind(Clause clause, Stance stance) {
    if (!clause.isNegated()) {
      return Optional.of(stance.kind());
    }
    boolean turns = clause.verb().isOneOf(OPPOSED_WHEN_NEGATED);
    return turns ? Optional.of(Position.Kind.OPPOSITION) : Optional.empty();
  }

  private List<Found> of(
      Clause clause, Stance stance, Position.Kind kind, Reference<Actor> holder) {
    List<Clause> infinitives = context.infinitives(clause);
    List<Clause> others = infinitives.stream().filter(act -> isOthers(clause, act)).toList();
    List<Clause> own =
        infinitives.stream()
            .filter(act -> !isOthers(clause, act))
            .filter(act -> !act.verb().isOneOf(MEETINGS) && !isLeftOut(act))
            .toList();
    if (stance.frames().contains(Frame.OTHER) && !others.isEmpty()) {
      return each(clause, others, act -> found(clause, kind, holder, doer(act), stance, "to do"));
    }
    if (stance.frames().contains(Frame.OWN) && !own.isEmpty()) {
      return each(clause, own, act -> found(clause, kind, holder, null, stance, "to do oneself"));
    }
    Optional<Clause> content = context.content(clause);
    if (stance.frames().contains(Frame.THAT)
        && content.filter(c -> isWanted(clause, c)).isPresent()) {
      boolean demand = kind == Position.Kind.DEMAND || kind == Position.Kind.EXPECTATION;
      @Nullable Reference<Actor> towards = demand ? doer(content.get()) : null;
      return List.of(found(clause, kind, holder, towards, stance, "that it be"));
    }
    Optional<Phrase> noun = noun(clause, stance);
    return others.isEmpty() && noun.filter(phrase -> isIssue(clause, phrase, holder)).isPresent()
        ? List.of(
            found(
                clause, kind, holder, Towards.ofObject(holder, clause, noun), stance, "something"))
        : List.of();
  }

  /** {@code as it undertook to do}: the act is told elsewhere. */
  private static boolean isLeftOut(Clause act) {
    return act.verb().isOneOf(DO) && act.object() == null;
  }

  /** A position for each act: the words of the verb go with the first. */
  private List<Found> each(Clause clause, List<Clause> acts, Function<Clause, Found> finding) {
    List<Found> found = new ArrayList<>();
    for (Clause act : acts) {
      if (!found.isEmpty() && !Context.isWithTo(act)) {
        continue;
      }
      Span words = context.extent(act);
      Span start =
          new Span(clause.span().start(), Math.max(clause.span().start() + 1, words.end()));
      found.add(finding.apply(act).with(found.isEmpty() ? start : words));
    }
    return found;
  }

  private static boolean isOthers(Clause clause, Clause infinitive) {
    if (clause.verb().isPassive()) {
      return true;
    }
    @Nullable Phrase theirs = infinitive.subject();
    @Nullable Phrase own = clause.subject();
    return theirs != null && (own == null || !theirs.span().equals(own.span()));
  }

  private static @Nullable Reference<Actor> doer(Clause clause) {
    return clause
        .doer()
        .map(Phrase::actor)
        .filter(actor -> Holders.isKnown(actor.meaning()))
        .orElse(null);
  }

  /** Whether the content of a verb that also just tells says what must be. */
  private static boolean isWanted(Clause clause, Clause content) {
    if (!clause.verb().isOneOf(ALSO_TELLING)) {
      return true;
    }
    String modal = DutyStances.modal(content);
    String form = Context.form(content);
    boolean bare =
        content.verb().from() == content.verb().head()
            && content.verb().bases().contains(form)
            && !form.endsWith("s")
            && !form.endsWith("ed")
            && !form.equals("are");
    return modal.equals("must") || modal.equals("should") || bare;
  }

  private static Optional<Phrase> noun(Clause clause, Stance stance) {
    Optional<Phrase> object =
        stance.frames().contains(Frame.OBJECT) ? clause.undergoer() : Optional.empty();
    Optional<String> particle =
        Optional.of(stance.word())
            .filter(word -> word.indexOf(' ') > 0)
            .map(word -> word.substring(word.indexOf(' ') + 1));
    return object
        .or(() -> particle.flatMap(clause::after))
        .or(
            () ->
                stance.prepositions().stream()
                    .flatMap(preposition -> clause.after(preposition).stream())
                    .findFirst());
  }

  /** Whether one can take a position on it: not on a person, what is alleged, nor oneself. */
  private static boolean isIssue(Clause clause, Phrase phrase, Reference<Actor> holder) {
    Resolution<Actor> meaning = phrase.actor().meaning();
    boolean person =
        meaning instanceof Resolution.Resolved<Actor>(Actor actor)
            && actor.kind() == Actor.Kind.PERSON;
    boolean plan =
        !clause.verb().isOneOf(ON_PLANS)
            || BaseForms.of(phrase.noun()).stream().anyMatch(PLANS::contains);
    boolean suspended =
        !clause.verb().isOneOf(Set.of("suspend"))
            || BaseForms.of(phrase.noun()).stream().anyMatch(SUSPENDED::contains);
    return plan
        && suspended
        && !person
        && !GUESTS.contains(phrase.noun())
        && BaseForms.of(phrase.noun()).stream().noneMatch(ALLEGED::contains)
        && !meaning.equals(holder.meaning());
  }

  private Found found(
      Clause clause,
      Position.Kind kind,
      Reference<Actor> holder,
      @Nullable Reference<Actor> towards,
      Stance stance,
      String what) {
    Span extent = context.extent(clause);
    @Nullable Reference<Actor> other =
        towards == null ? null : Towards.first(holder, Stream.of(Optional.of(towards)));
    String negation = clause.isNegated() ? "not " : "";
    return new Found(
        kind, holder, other, clause, extent, "'%s%s' %s".formatted(negation, stance.word(), what));
  }
}
