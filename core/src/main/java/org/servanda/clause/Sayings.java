package org.servanda.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.servanda.reading.Attribution;
import org.servanda.reading.Style;
import org.servanda.register.ResolvedReading;
import org.servanda.register.Speaker;
import org.servanda.text.Span;
import org.servanda.text.SpanIndex;

/** Finds what is said by somebody inside what another says, which the reader does not part. */
final class Sayings {

  private static final Set<String> ACCUSING = Set.of("accuse", "blame", "deny", "suspect");

  /** A verb, its subject and its content are found by their words alone. */
  private static final double CONFIDENCE = 0.5;

  private Sayings() {}

  /** The speakers whose cue is no attribution's. */
  static List<Speaker> in(ResolvedReading resolved, Clauses clauses) {
    SpanIndex<Span> cues =
        SpanIndex.of(
            resolved.speakers().stream()
                .flatMap(speaker -> speaker.attribution().cue().stream())
                .toList(),
            span -> span);
    List<Speaker> found = new ArrayList<>();
    for (Clause clause : clauses.all()) {
      clause
          .governingClause()
          .filter(saying -> isSaid(clause, saying))
          .filter(saying -> !cues.overlaps(verb(saying)))
          .flatMap(saying -> speaker(clause, saying))
          .ifPresent(found::add);
    }
    return found;
  }

  private static boolean isSaid(Clause content, Clause saying) {
    boolean finite = content.verb().form() == VerbForm.FINITE && !saying.verb().isPassive();
    boolean accused = content.verb().form() == VerbForm.ING && saying.verb().isOneOf(ACCUSING);
    return (finite && (Dependence.SAYING.isOf(saying.verb()) || saying.verb().isOneOf(ACCUSING)))
        || (accused && !saying.verb().isPassive());
  }

  private static Optional<Speaker> speaker(Clause content, Clause saying) {
    Span cue = verb(saying);
    return Optional.ofNullable(saying.subject())
        .filter(subject -> !subject.span().overlaps(cue) && !content.span().overlaps(cue))
        .map(
            subject ->
                new Speaker(
                    new Attribution(
                        List.of(subject.span()),
                        List.of(cue),
                        List.of(content.span()),
                        Style.INDIRECT,
                        CONFIDENCE),
                    subject.actor().meaning(),
                    null));
  }

  private static Span verb(Clause clause) {
    return clause.sentence().words().get(clause.verb().head()).span();
  }
}
