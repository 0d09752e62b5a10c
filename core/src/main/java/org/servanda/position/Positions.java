package org.servanda.position;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.actors.ActorRegister;
import org.servanda.article.Evidence;
import org.servanda.clause.Clause;
import org.servanda.clause.Clauses;
import org.servanda.clause.SourceChains;
import org.servanda.clause.VerbForm;
import org.servanda.entry.Position;
import org.servanda.entry.Reference;
import org.servanda.entry.SourceChain;
import org.servanda.issue.Issue;
import org.servanda.issue.Issues;
import org.servanda.reading.Word;
import org.servanda.register.ResolvedMention;
import org.servanda.register.ResolvedReading;
import org.servanda.text.Span;
import org.servanda.text.SpanIndex;

/**
 * Finds the positions of an article: whose stance it is, the kind, towards whom, on which issue. A
 * clause takes one position at most, and what it says of its content, such as what is demanded, is
 * no other. Stateless and thread-safe.
 */
public final class Positions {

  private final ResolvedReading resolved;
  private final Issues issues;
  private final SourceChains chains;
  private final Context context;
  private final List<StanceFinder> finders;
  private final Conditions conditions;
  private final SpanIndex<ResolvedMention> names;

  private Positions(
      ResolvedReading resolved, Clauses clauses, Issues issues, ActorRegister actors) {
    this.resolved = resolved;
    this.issues = issues;
    this.chains = SourceChains.of(resolved);
    this.context = new Context(clauses);
    Holders holders = new Holders(resolved, chains, new Sides(resolved, clauses, actors));
    this.conditions = new Conditions(context, holders);
    CueStances cues = new CueStances(resolved, holders);
    this.finders =
        List.of(
            new NounStances(context, holders),
            new VerbStances(context, holders),
            new AdjectiveStances(context, holders),
            new DutyStances(context, holders),
            new FutureStances(context, holders),
            clause -> conditions.alone(clause, context).stream().toList(),
            clause ->
                holders
                    .cueing(clause)
                    .flatMap(speaker -> cues.in(speaker, clause))
                    .map(Found::whole)
                    .stream()
                    .toList());
    this.names =
        SpanIndex.of(
            resolved.mentions().stream().filter(Positions::isName).toList(),
            mention -> mention.mention().span());
  }

  /** Names and offices tell nothing of what is at issue: {@code Justice Minister}. */
  private static boolean isName(ResolvedMention mention) {
    return switch (mention.mention().type()) {
      case PERSON, ORGANIZATION, OFFICE -> true;
      case COUNTRY, PLACE, AGREEMENT, GROUP -> false;
    };
  }

  /**
   * The positions of an article, in its order.
   *
   * @param clauses its clauses
   * @param issues what they can be about
   * @param actors tells for whom office holders speak
   */
  public static List<Position> in(
      ResolvedReading resolved, Clauses clauses, Issues issues, ActorRegister actors) {
    return new Positions(resolved, clauses, issues, actors).find();
  }

  private List<Position> find() {
    Set<Clause> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Position> positions = new ArrayList<>();
    int told = 0;
    for (Clause clause : context.clauses()) {
      boolean isTold = start(clause) < told;
      if (!isTold && !isOut(clause) && !context.isUnder(clause, taken::contains)) {
        List<Found> found = found(clause);
        if (!found.isEmpty()) {
          taken.add(clause);
          told = found.getLast().isWhole() ? found.getLast().words().end() : told;
          found.stream().map(conditions::applied).map(this::position).forEach(positions::add);
        }
      }
    }
    return List.copyOf(positions);
  }

  private static int start(Clause clause) {
    return clause.sentence().words().get(clause.verb().head()).span().start();
  }

  /** Whether a clause asks, or only supposes. */
  private static boolean isOut(Clause clause) {
    return switch (clause.modality()) {
      case ASKED, CONDITIONAL, DENIED -> true;
      case ASSERTED, POSSIBLE -> false;
    };
  }

  private List<Found> found(Clause clause) {
    return finders.stream()
        .map(finder -> finder.in(clause))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of())
        .stream()
        .filter(found -> Holders.isKnown(found.holder().meaning()) || isDescribed(found))
        .toList();
  }

  /** Whether words tell who holds it, though they name nobody: {@code village elders}. */
  private static boolean isDescribed(Found found) {
    Reference<Actor> holder = found.holder();
    return found.clause().verb().form() == VerbForm.FINITE
        && holder.words() != null
        && holder.meaning().possible().isEmpty()
        && holder.words().quote().indexOf(' ') > 0
        && Character.isLowerCase(holder.words().quote().codePointAt(0));
  }

  private Position position(Found found) {
    Evidence words = new Evidence(resolved.article(), found.words());
    return new Position(
        found.kind(),
        found.holder(),
        found.towards(),
        issue(found),
        reporters(found),
        found.because(),
        words);
  }

  /** In whose words it is told: those of its content, or else of its verb. */
  private SourceChain reporters(Found found) {
    SourceChain last = chains.at(found.words().end() - 1);
    SourceChain first = chains.at(found.clause().span().start());
    return last.speakers().size() > first.speakers().size() ? last : first;
  }

  /** What the clause is about; where that does not tell, what all the words are. */
  private @Nullable Issue issue(Found found) {
    return issueOf(found, found.clause().span())
        .or(() -> issueOf(found, found.words()))
        .orElse(null);
  }

  private Optional<Issue> issueOf(Found found, Span span) {
    List<Word> words =
        found.clause().sentence().words().stream()
            .filter(word -> found.words().contains(word.span()) && span.contains(word.span()))
            .filter(word -> !names.covers(word.span().start()))
            .toList();
    return issues.of(words);
  }
}
