package org.servanda.compliance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.article.Evidence;
import org.servanda.calendar.TimeExpression;
import org.servanda.clause.Clause;
import org.servanda.clause.Clauses;
import org.servanda.clause.Phrase;
import org.servanda.clause.SourceChains;
import org.servanda.entry.ComplianceClaim;
import org.servanda.issue.Issues;
import org.servanda.reading.Sentence;
import org.servanda.reading.Word;
import org.servanda.register.CitedAgreement;
import org.servanda.register.ResolvedReading;
import org.servanda.text.Span;
import org.servanda.text.SpanIndex;

/** Finds the compliance claims of an article. */
public final class ComplianceClaims {

  /** How many findings before can be about the same words. */
  private static final int NEAR = 6;

  private final ResolvedReading resolved;
  private final SourceChains chains;
  private final Issues issues;
  private final ClaimedAgreements agreements;
  private final SpanIndex<TimeExpression> times;
  private final SpanIndex<CitedAgreement> citations;

  private ComplianceClaims(ResolvedReading resolved, SourceChains chains, Issues issues) {
    this.resolved = resolved;
    this.chains = chains;
    this.issues = issues;
    this.agreements = new ClaimedAgreements(resolved);
    this.times = SpanIndex.of(resolved.dated().times(), TimeExpression::span);
    this.citations = SpanIndex.of(resolved.agreements(), CitedAgreement::span);
  }

  /**
   * Who claims what of whom, in the order of the report.
   *
   * @param resolved the article
   * @param clauses its clauses
   * @param chains in whose words each place stands
   * @param issues by which it is told what a claim is about
   */
  public static List<ComplianceClaim> in(
      ResolvedReading resolved, Clauses clauses, SourceChains chains, Issues issues) {
    ComplianceClaims claims = new ComplianceClaims(resolved, chains, issues);
    return findings(resolved, clauses).stream().map(claims::claim).toList();
  }

  private static List<Finding> findings(ResolvedReading resolved, Clauses clauses) {
    Undertakings undertakings = new Undertakings(resolved);
    VerbClaims verbs = new VerbClaims(undertakings);
    ActClaims acts = new ActClaims(verbs, undertakings);
    StateClaims states = new StateClaims(undertakings);
    NounClaims nouns = new NounClaims(undertakings);
    List<Finding> found = new ArrayList<>();
    for (Clause clause : clauses.all()) {
      Stream.of(verbs.in(clause), acts.in(clause), states.in(clause), nouns.in(clause))
          .flatMap(findings -> findings)
          .forEach(found::add);
    }
    for (Phrase phrase : clauses.phrases()) {
      nouns.in(phrase).forEach(found::add);
    }
    return once(found);
  }

  /**
   * Of those that say the same of the same words, the surest. Findings stand near where they were
   * found, so that only the few last need to be looked at.
   */
  private static List<Finding> once(List<Finding> found) {
    List<Finding> ordered = found.stream().sorted(Comparator.comparing(Finding::words)).toList();
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : ordered) {
      int same = lastSame(kept, finding);
      if (same < 0) {
        kept.add(finding);
      } else if (kept.get(same).rank() < finding.rank()) {
        kept.set(same, finding);
      }
    }
    return kept;
  }

  private static int lastSame(List<Finding> kept, Finding finding) {
    for (int i = kept.size() - 1; i >= Math.max(0, kept.size() - NEAR); i--) {
      if (isSame(kept.get(i), finding)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSame(Finding one, Finding other) {
    boolean obligors =
        one.obligor().meaning().equals(other.obligor().meaning())
            || one.obligor().meaning().possible().isEmpty()
            || other.obligor().meaning().possible().isEmpty();
    boolean within = one.words().contains(other.words()) || other.words().contains(one.words());
    return within && one.status() == other.status() && obligors;
  }

  private ComplianceClaim claim(Finding finding) {
    return new ComplianceClaim(
        finding.status(),
        finding.modality(),
        chains.at(finding.place()),
        finding.obligor(),
        agreements.of(finding.words()),
        null,
        issues.of(words(finding.words())).orElse(null),
        period(finding.words()),
        new Evidence(resolved.article(), finding.words()),
        finding.because());
  }

  private List<Word> words(Span span) {
    List<Sentence> sentences = resolved.dated().reading().sentences();
    int at = SpanIndex.lastStartingBy(sentences, Sentence::span, span.start());
    List<Word> words = sentences.get(Math.max(0, at)).words();
    int first = Math.max(0, SpanIndex.lastStartingBy(words, Word::span, span.start()));
    int last = SpanIndex.lastStartingBy(words, Word::span, span.end() - 1);
    return words.subList(first, last + 1);
  }

  /** The first time told in the words, outside the name of an agreement. */
  private @Nullable TimeExpression period(Span words) {
    return times.startingIn(words).stream()
        .filter(time -> !citations.overlaps(time.span()))
        .findFirst()
        .orElse(null);
  }
}
