package org.servanda.compliance;

import org.jspecify.annotations.Nullable;
import org.servanda.clause.Clause;
import org.servanda.clause.Phrase;
import org.servanda.clause.VerbForm;
import org.servanda.text.Span;

/** The words of a claim: its clause, with whom it is about where that stands right before it. */
final class ClaimWords {

  private ClaimWords() {}

  static Span of(Clause clause) {
    if (clause.verb().form() == VerbForm.INFINITIVE && clause.governingClause().isPresent()) {
      return clause.governingClause().orElseThrow().span();
    }
    @Nullable Phrase subject = clause.subject();
    if (subject == null || !clause.link().matches("of|for|over")) {
      return clause.span();
    }
    boolean about =
        subject.span().end() <= clause.span().start()
            && clause
                .governingClause()
                .filter(governor -> governor.verb().head() < subject.from())
                .isPresent();
    return about ? subject.span().cover(clause.span()) : clause.span();
  }
}
