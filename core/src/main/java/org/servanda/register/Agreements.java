package org.servanda.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.servanda.article.DateBounds;
import org.servanda.calendar.DatedReading;
import org.servanda.calendar.TimeExpression;
import org.servanda.reading.Mention;
import org.servanda.reading.MentionType;
import org.servanda.register.Agreement.Stage;
import org.servanda.text.Span;

/**
 * Finds out which agreements an article cites. What carries a name or a date is an agreement of its
 * own, unless one before it carries the same; {@code the agreement} is one of those before it; an
 * agreement that is still being talked about is prospective; the rest stays open.
 */
final class Agreements {

  private static final Pattern FUTURE =
      Pattern.compile(
          "(?i).*\\b(discuss\\w*|before any|offer\\w*|ready|negotiat\\w*|talks?|sign|signing|conclud\\w+|reach|reaching|draft\\w*|towards?|until"
              + "|future|possible|potential|proposed?|prospects?|would|will|could|if|must|should|"
              + "need|call\\w*|demand\\w*|seek\\w*|agree to|path|text of|hop\\w+|accept)\\b.*");

  /** How much before the words is looked at for signs of the future. */
  private static final int REACH = 70;

  private final DatedReading dated;
  private final Coreference coreference;
  private final ArticleMentions mentions;
  private final List<Agreement> known = new ArrayList<>();

  Agreements(DatedReading dated, Coreference coreference) {
    this.dated = dated;
    this.coreference = coreference;
    this.mentions = coreference.mentions();
  }

  /** The agreements cited, by start. */
  List<CitedAgreement> resolve() {
    List<Mention> cited = mentions.ofType(MentionType.AGREEMENT);
    for (Mention mention : cited) {
      identify(mention);
    }
    return cited.stream().map(m -> new CitedAgreement(m.span(), resolution(m))).toList();
  }

  /** Puts an agreement on record if the words carry a name, a date or parties of their own. */
  private void identify(Mention mention) {
    Citation citation = citation(mention);
    Optional<DateBounds> date = date(mention.span());
    List<Actor> parties = parties(mention.span());
    if (isIdentified(citation, date, parties)
        && known.stream().noneMatch(a -> same(a, citation, date, parties))) {
      String id = "agreement:" + Cast.slug(citation.name());
      known.add(new Agreement(id, citation.name(), Stage.CONCLUDED, date.orElse(null), parties));
    }
  }

  private Resolution<Agreement> resolution(Mention mention) {
    Citation citation = citation(mention);
    Optional<DateBounds> date = date(mention.span());
    List<Actor> parties = parties(mention.span());
    if (isIdentified(citation, date, parties)) {
      return known.stream()
          .filter(a -> same(a, citation, date, parties))
          .findFirst()
          .map(Resolution::of)
          .orElseThrow(
              () -> new IllegalStateException("%s was not put on record".formatted(citation)));
    }
    List<Agreement> meant =
        known.stream().filter(a -> citation.canMean(new Citation(a.name()))).toList();
    if (citation.isDefinite() && meant.size() == 1) {
      return Resolution.of(meant.getFirst());
    }
    if (!citation.isDefinite() && isFuture(mention.span())) {
      String id = "agreement:prospective-" + Cast.slug(citation.name());
      return Resolution.of(new Agreement(id, citation.name(), Stage.PROSPECTIVE, null, parties));
    }
    List<Agreement> fitting =
        known.stream().filter(a -> citation.sharesHeadWith(new Citation(a.name()))).toList();
    String reason =
        fitting.isEmpty()
            ? "the words carry neither a name nor a date"
            : "the words carry no date; %d agreements of the report fit".formatted(fitting.size());
    return Resolution.open(citation.text(), fitting, reason);
  }

  private Citation citation(Mention mention) {
    return new Citation(mentions.text(mention));
  }

  /** Whether the words carry a date, a name, or the two between whom it is. */
  private boolean isIdentified(Citation citation, Optional<DateBounds> date, List<Actor> parties) {
    return date.isPresent()
        || citation.isNamed(coreference.names()::isDemonym)
        || (!citation.isIndefinite() && parties.size() > 1);
  }

  private boolean isFuture(Span span) {
    String text = dated.article().text();
    String before = new Span(Math.max(0, span.start() - REACH), span.start()).in(text);
    String sentence = before.substring(before.lastIndexOf('.') + 1).replaceAll("\\s+", " ");
    String after =
        new Span(span.end(), Math.min(text.length(), span.end() + 30))
            .in(text)
            .replaceAll("\\s+", " ");
    boolean past = after.matches("(?i) (that|which|signed|reached|brokered|mediated) .*");
    return !past && FUTURE.matcher(sentence).matches();
  }

  private static boolean same(
      Agreement agreement, Citation citation, Optional<DateBounds> date, List<Actor> parties) {
    @Nullable DateBounds known = agreement.date();
    Citation name = new Citation(agreement.name());
    if (date.isPresent() && known != null) {
      return known.overlaps(date.get()) && citation.sharesHeadWith(name);
    }
    Set<String> shared = citation.nameWords();
    shared.retainAll(name.nameWords());
    boolean names = !shared.isEmpty() && citation.head().equals(name.head());
    boolean sameParties =
        parties.size() > 1 && agreement.parties().equals(parties) && citation.sharesHeadWith(name);
    return names || sameParties || agreement.name().equals(citation.name());
  }

  private Optional<DateBounds> date(Span span) {
    return dated.times().stream()
        .filter(time -> span.contains(time.span()))
        .flatMap(time -> Optional.ofNullable(time.bounds()).stream())
        .findFirst()
        .or(() -> dateAfter(span));
  }

  /** The date of {@code …, which both sides signed in Geneva on 1 May 1999}. */
  private Optional<DateBounds> dateAfter(Span span) {
    String text = dated.article().text();
    for (TimeExpression time : dated.times()) {
      int start = time.span().start();
      if (start >= span.end() && start - span.end() <= REACH && time.bounds() != null) {
        String between = text.substring(span.end(), start).replaceAll("\\s+", " ");
        boolean concluded =
            between.matches(
                "(?i),? (?:(?:which|that) )?[^.;:“”\"]{0,40}\\b(?:signed|reached|concluded|adopted|agreed|brokered)"
                    + "(?: in [\\p{L}.' -]{2,25})?(?: (?:on|in|of))? ?");
        boolean denied = between.matches("(?i).*(\\b(not|never)\\b|n['’]t\\b).*");
        return concluded && !denied ? Optional.of(time.bounds()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private List<Actor> parties(Span span) {
    String text = mentions.text(span);
    boolean named =
        text.matches(".*\\b(between|of the (leaders|presidents|heads of state) of)\\b.*")
            || text.matches("(.* )?\\p{Lu}\\p{L}+-\\p{Lu}\\p{L}+ .*");
    return named ? coreference.countriesIn(span) : List.of();
  }
}
