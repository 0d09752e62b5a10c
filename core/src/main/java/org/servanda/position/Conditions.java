package org.servanda.position;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.clause.Clause;
import org.servanda.clause.Tense;
import org.servanda.clause.VerbForm;
import org.servanda.entry.Position;
import org.servanda.entry.Reference;
import org.servanda.reading.Word;
import org.servanda.register.Speaker;
import org.servanda.text.Span;

/** Finds what clauses stand under a condition: {@code will leave only if}, {@code until}. */
final class Conditions {

  private static final Set<String> STRICT =
      Set.of("unless", "once", "until", "till", "provided", "providing");

  private final Holders holders;

  /** From a clause to the one that says under which condition. */
  private final IdentityHashMap<Clause, Clause> conditions = new IdentityHashMap<>();

  Conditions(Context context, Holders holders) {
    this.holders = holders;
    Map<Span, List<Clause>> sentences =
        context.clauses().stream()
            .collect(
                Collectors.groupingBy(
                    clause -> clause.sentence().span(), LinkedHashMap::new, Collectors.toList()));
    sentences.values().forEach(this::tie);
  }

  private void tie(List<Clause> sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      Clause condition = sentence.get(i);
      if (isCondition(condition)) {
        @Nullable Clause main = main(sentence, i);
        if (main != null && (!condition.link().equals("before") || main.isNegated())) {
          conditions.putIfAbsent(main, condition);
        }
      }
    }
  }

  private static boolean isCondition(Clause clause) {
    return clause.verb().form() == VerbForm.FINITE
        && (STRICT.contains(clause.link())
            || STRICT.contains(opener(clause))
            || clause.link().equals("if")
            || clause.link().equals("before")
            || (clause.link().equals("when")
                && (isOnly(clause) || clause.verb().tense() == Tense.PRESENT)));
  }

  /** The word before a clause, which a tagger can take for a verb: {@code provided}. */
  private static String opener(Clause clause) {
    String before = "";
    for (Word word : clause.sentence().words()) {
      if (word.span().start() >= clause.span().start()) {
        return before;
      }
      before = word.lower();
    }
    return before;
  }

  /** Whether "only" stands before the word that opens a clause. */
  private static boolean isOnly(Clause clause) {
    List<Word> words = clause.sentence().words();
    int opener = -1;
    for (int i = 0; i < words.size() && words.get(i).span().start() < clause.span().start(); i++) {
      opener = words.get(i).lower().equals(clause.link()) ? i : opener;
    }
    return opener > 0 && words.get(opener - 1).lower().equals("only");
  }

  /** The clause before it that is none itself; where it opens the sentence, the one after it. */
  private @Nullable Clause main(List<Clause> sentence, int at) {
    @Nullable Clause any = null;
    for (int i = at - 1; i >= 0; i--) {
      Clause clause = sentence.get(i);
      if (isMain(clause, sentence.get(at))) {
        if (isOpen(clause)) {
          return clause;
        }
        any = any == null ? clause : any;
      }
    }
    for (int i = at + 1; i < sentence.size() && any == null; i++) {
      any = isMain(sentence.get(i), sentence.get(at)) ? sentence.get(i) : null;
    }
    return any;
  }

  /** Whether a clause can be what depends on a condition: finite, and in the same voice. */
  private boolean isMain(Clause clause, Clause condition) {
    return clause.verb().form() == VerbForm.FINITE
        && !clause.isConditional()
        && !isCondition(clause)
        && !STRICT.contains(Context.form(clause))
        && isOneVoice(holders.chain(clause).speakers(), holders.chain(condition).speakers());
  }

  private static boolean isOpen(Clause clause) {
    return clause.verb().tense() == Tense.FUTURE || !clause.verb().modal().isEmpty();
  }

  /** Whether the one stands in the words of all in whose words the other does. */
  private static boolean isOneVoice(List<Speaker> one, List<Speaker> other) {
    int common = Math.min(one.size(), other.size());
    return one.subList(0, common).equals(other.subList(0, common));
  }

  /** Under what condition a clause stands. */
  Optional<Clause> of(Clause clause) {
    return Optional.ofNullable(conditions.get(clause));
  }

  /** A position with the condition under which its clause stands, which makes it one. */
  Found applied(Found found) {
    Optional<Clause> condition = of(found.clause());
    boolean turns =
        condition.isPresent()
            && switch (found.kind()) {
              case OFFER -> !isPlain(condition.get());
              case COMMITMENT, CONDITION -> true;
              case OPPOSITION, SUPPORT -> !isWhen(condition.get());
              case DEMAND -> DutyStances.isDuty(found.clause());
              case EXPECTATION -> false;
            };
    return turns
        ? found.under(
            condition.orElseThrow().span(),
            "%s, under '%s'".formatted(found.because(), condition.orElseThrow().link()))
        : found;
  }

  private static boolean isWhen(Clause condition) {
    return condition.link().equals("when") && !isOnly(condition);
  }

  private static boolean isPlain(Clause condition) {
    return condition.link().equals("if") && !isOnly(condition);
  }

  /** The condition that a clause states which takes no other position: nothing before something. */
  Optional<Found> alone(Clause clause, Context context) {
    Optional<Clause> condition = of(clause).filter(c -> !isPlain(c) && !isWhen(c));
    boolean open = isOpen(clause) || (clause.isNegated() && clause.verb().tense() == Tense.PRESENT);
    if (condition.isEmpty() || !open) {
      return Optional.empty();
    }
    Optional<Reference<Actor>> holder =
        holders.ofSubject(clause).or(() -> holders.speaker(clause).map(holders::reference));
    return holder.map(
        who ->
            new Found(
                Position.Kind.CONDITION,
                who,
                null,
                clause,
                context.extent(clause).cover(condition.get().span()),
                "what holds only under '%s'".formatted(condition.get().link())));
  }
}
