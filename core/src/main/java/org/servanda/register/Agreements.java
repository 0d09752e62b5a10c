package org.servanda.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.agreements.Agreement;
import org.servanda.agreements.Agreement.Stage;
import org.servanda.article.DateBounds;
import org.servanda.calendar.DatedReading;
import org.servanda.calendar.TimeExpression;
import org.servanda.reading.Mention;
import org.servanda.reading.MentionType;
import org.servanda.reading.Resolution;
import org.servanda.text.Span;
import org.servanda.text.SpanIndex;

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

  private static final Pattern CONCLUDED =
      Pattern.compile(
          "(?i),? (?:(?:which|that) )?[^.;:“”\"]{0,40}\\b(?:signed|reached|concluded|adopted|agreed|brokered)"
              + "(?: in [\\p{L}.' -]{2,25})?(?: (?:on|in|of))? ?");

  private static final Pattern DENIED = Pattern.compile("(?i)\\b(?:not|never)\\b|n['’]t\\b");

  /** How much before the words is looked at for signs of the future. */
  private static final int REACH = 70;

  /** A report cites some ten agreements; beyond this many, further ones are not told apart. */
  private static final int MOST_KNOWN = 500;

  /** What one mention says of its agreement. */
  private record Cited(Span span, Citation words, @Nullable DateBounds date, List<Actor> parties) {}

  /** An agreement on record, with its name taken apart. */
  private record Known(Agreement agreement, Citation name) {}

  private final DatedReading dated;
  private final SpanIndex<TimeExpression> times;
  private final Coreference coreference;
  private final ArticleMentions mentions;
  private final List<Known> known = new ArrayList<>();

  Agreements(DatedReading dated, Coreference coreference) {
    this.dated = dated;
    this.times = SpanIndex.of(dated.times(), TimeExpression::span);
    this.coreference = coreference;
    this.mentions = coreference.mentions();
  }

  /** The agreements cited, by start. */
  List<CitedAgreement> resolve() {
    List<Cited> cited = mentions.ofType(MentionType.AGREEMENT).stream().map(this::cited).toList();
    cited.forEach(this::identify);
    return cited.stream().map(c -> new CitedAgreement(c.span(), resolution(c))).toList();
  }

  private Cited cited(Mention mention) {
    Span span = mention.span();
    return new Cited(
        span, Citation.of(mentions.text(mention)), date(span).orElse(null), parties(span));
  }

  /** Puts an agreement on record if the words carry a name, a date or parties of their own. */
  private void identify(Cited cited) {
    boolean isNew =
        isIdentified(cited)
            && known.size() < MOST_KNOWN
            && known.stream().noneMatch(other -> isSame(other, cited));
    if (isNew) {
      String name = cited.words().name();
      Agreement agreement =
          new Agreement(
              "agreement:" + Cast.slug(name), name, Stage.CONCLUDED, cited.date(), cited.parties());
      known.add(new Known(agreement, Citation.of(name)));
    }
  }

  private Resolution<Agreement> resolution(Cited cited) {
    Citation words = cited.words();
    if (isIdentified(cited)) {
      return known.stream()
          .filter(other -> isSame(other, cited))
          .findFirst()
          .map(same -> Resolution.of(same.agreement()))
          .orElseGet(
              () ->
                  Resolution.open(
                      words.text(),
                      List.of(),
                      "the report cites more agreements than the %d that are told apart"
                          .formatted(MOST_KNOWN)));
    }
    List<Known> meant = known.stream().filter(other -> words.canMean(other.name())).toList();
    if (words.isDefinite() && meant.size() == 1) {
      return Resolution.of(meant.getFirst().agreement());
    }
    if (!words.isDefinite() && isFuture(cited.span())) {
      String id = "agreement:prospective-" + Cast.slug(words.name());
      return Resolution.of(
          new Agreement(id, words.name(), Stage.PROSPECTIVE, null, cited.parties()));
    }
    List<Agreement> fitting =
        known.stream()
            .filter(other -> words.sharesHeadWith(other.name()))
            .map(Known::agreement)
            .toList();
    String reason =
        fitting.isEmpty()
            ? "the words carry neither a name nor a date"
            : "the words carry no date; %d agreements of the report fit".formatted(fitting.size());
    return Resolution.open(words.text(), fitting, reason);
  }

  /** Whether the words carry a date, a name, or the two between whom it is. */
  private boolean isIdentified(Cited cited) {
    return cited.date() != null
        || cited.words().isNamed(coreference.names()::isDemonym)
        || (!cited.words().isIndefinite() && cited.parties().size() > 1);
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

  private static boolean isSame(Known known, Cited cited) {
    @Nullable DateBounds date = known.agreement().date();
    @Nullable DateBounds citedDate = cited.date();
    Citation words = cited.words();
    if (date != null && citedDate != null) {
      return date.overlaps(citedDate) && words.sharesHeadWith(known.name());
    }
    boolean names =
        words.head().equals(known.name().head())
            && !Collections.disjoint(words.names(), known.name().names());
    boolean parties =
        cited.parties().size() > 1
            && known.agreement().parties().equals(cited.parties())
            && words.sharesHeadWith(known.name());
    return names || parties || known.name().text().equals(words.name());
  }

  private Optional<DateBounds> date(Span span) {
    return times.startingIn(span).stream()
        .filter(time -> span.contains(time.span()))
        .flatMap(time -> Optional.ofNullable(time.bounds()).stream())
        .findFirst()
        .or(() -> dateAfter(span));
  }

  /** The date of {@code …, which both sides signed in Geneva on 1 May 1999}. */
  private Optional<DateBounds> dateAfter(Span span) {
    String text = dated.article().text();
    for (TimeExpression time : times.startingIn(span.end(), span.end() + REACH + 1)) {
      @Nullable DateBounds bounds = time.bounds();
      if (bounds != null) {
        String between = text.substring(span.end(), time.span().start()).replaceAll("\\s+", " ");
        boolean concluded = CONCLUDED.matcher(between).matches() && !DENIED.matcher(between).find();
        return concluded ? Optional.of(bounds) : Optional.empty();
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
