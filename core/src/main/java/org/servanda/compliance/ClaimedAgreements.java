package org.servanda.compliance;

import java.util.List;
import java.util.Optional;
import org.servanda.agreements.Agreement;
import org.servanda.article.Article;
import org.servanda.article.Evidence;
import org.servanda.entry.Reference;
import org.servanda.reading.Resolution;
import org.servanda.reading.Sentence;
import org.servanda.register.CitedAgreement;
import org.servanda.register.ResolvedReading;
import org.servanda.text.Span;
import org.servanda.text.SpanIndex;

/**
 * Finds of which agreement something is claimed: the one cited in the words of the claim, or in
 * their sentence; or else, where the report cites only one before, that one.
 */
final class ClaimedAgreements {

  private final Article article;
  private final SpanIndex<CitedAgreement> citations;
  private final List<CitedAgreement> all;
  private final List<Sentence> sentences;

  ClaimedAgreements(ResolvedReading resolved) {
    this.article = resolved.article();
    this.all = resolved.agreements();
    this.citations = SpanIndex.of(all, CitedAgreement::span);
    this.sentences = resolved.dated().reading().sentences();
  }

  /** The agreement of a claim. */
  Reference<Agreement> of(Span words) {
    Optional<CitedAgreement> inside = cited(words);
    int at = SpanIndex.lastStartingBy(sentences, Sentence::span, words.start());
    return inside
        .or(() -> cited(sentences.get(Math.max(at, 0)).span()))
        .map(
            citation ->
                new Reference<>(new Evidence(article, citation.span()), citation.agreement()))
        .orElseGet(() -> before(words));
  }

  /** The first citation inside words, one that is known before others. */
  private Optional<CitedAgreement> cited(Span words) {
    List<CitedAgreement> inside = citations.startingIn(words);
    return inside.stream()
        .filter(citation -> citation.agreement() instanceof Resolution.Resolved)
        .findFirst()
        .or(() -> inside.stream().findFirst());
  }

  /** The only agreement cited before, without words here. */
  private Reference<Agreement> before(Span words) {
    List<Agreement> known =
        all.stream()
            .filter(citation -> citation.span().start() < words.start())
            .map(CitedAgreement::agreement)
            .filter(Resolution.Resolved.class::isInstance)
            .flatMap(agreement -> agreement.possible().stream())
            .filter(agreement -> agreement.stage() == Agreement.Stage.CONCLUDED)
            .distinct()
            .toList();
    if (known.size() == 1) {
      return new Reference<>(null, Resolution.of(known.getFirst()));
    }
    String reason =
        known.isEmpty()
            ? "no agreement is cited before"
            : "%d agreements are cited before".formatted(known.size());
    return new Reference<>(null, Resolution.open("", known.reversed(), reason));
  }
}
