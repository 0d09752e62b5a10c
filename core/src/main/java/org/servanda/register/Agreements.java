package org.servanda.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.agreements.Agreement;
import org.servanda.agreements.Agreement.Stage;
import org.servanda.agreements.AgreementEntry;
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

  /** That an agreement exists, by what stands behind it. */
  private static final Pattern DONE_AFTER =
      Pattern.compile(
          "(?i),? (?:(?:that|which|was|were|has been|had been|they|it) )*(?:signed|reached|brokered|mediated|concluded"
              + "|struck|agreed|stopped|ended|halted|came into|took effect|entered|collapsed|held|holds)\\b");

  /** That an agreement exists, by what was done with it. */
  private static final Pattern DONE_BEFORE =
      Pattern.compile(
          "(?i)\\b(?:signed|reached|concluded|struck|sealed|violat\\w+|breach\\w+|broke|broken"
              + "|complying with|comply with|compliance with|respect\\w*|honou?r\\w*)"
              + "(?: [\\p{L}-]+){0,2} $");

  /** What one mention says of its agreement, and what the register has for it. */
  private record Cited(
      Span span,
      Citation words,
      @Nullable DateBounds date,
      List<Actor> parties,
      List<AgreementEntry> registered) {}

  /** An agreement on record, with its names taken apart. */
  private record Known(Agreement agreement, List<Citation> names) {

    static Known of(AgreementEntry entry) {
      List<Citation> names = new ArrayList<>();
      names.add(Citation.of(entry.agreement().name()));
      entry.names().forEach(name -> names.add(Citation.of(name)));
      return new Known(entry.agreement(), List.copyOf(names));
    }

    boolean canBe(Citation words) {
      return names.stream().anyMatch(words::canMean);
    }

    boolean sharesHeadWith(Citation words) {
      return names.stream().anyMatch(words::sharesHeadWith);
    }

    boolean isNamedBy(Citation words) {
      return names.stream()
          .anyMatch(
              name ->
                  name.text().equals(words.name())
                      || (words.head().equals(name.head())
                          && !Collections.disjoint(words.names(), name.names())));
    }
  }

  private final KnownAgreements register;
  private final DatedReading dated;
  private final SpanIndex<TimeExpression> times;
  private final Coreference coreference;
  private final ArticleMentions mentions;
  private final List<Known> known = new ArrayList<>();

  Agreements(DatedReading dated, Coreference coreference, KnownAgreements register) {
    this.register = register;
    this.dated = dated;
    this.times = SpanIndex.of(dated.times(), TimeExpression::span);
    this.coreference = coreference;
    this.mentions = coreference.mentions();
  }

  /** The agreements cited, by start. */
  List<CitedAgreement> resolve() {
    List<Cited> cited = mentions.ofType(MentionType.AGREEMENT).stream().map(this::cited).toList();
    cited.forEach(this::identify);
    return cited.stream().map(this::resolution).toList();
  }

  private Cited cited(Mention mention) {
    Span span = mention.span();
    Citation words = Citation.of(mentions.text(mention));
    @Nullable DateBounds date = date(span).map(d -> register.past(d, words)).orElse(null);
    return new Cited(span, words, date, parties(span), registered(words, date));
  }

  private List<AgreementEntry> registered(Citation words, @Nullable DateBounds date) {
    boolean isName = words.isNamed(coreference.names()::isDemonym) || words.isTitle();
    if (!isName && date == null) {
      List<AgreementEntry> described =
          words.isDefinite() && words.isDescription() ? register.described(words) : List.of();
      return described.size() == 1 ? described : List.of();
    }
    if (words.isAnother()) {
      return List.of();
    }
    List<AgreementEntry> named = register.named(words, date);
    return named.isEmpty() && date != null ? register.dated(words, date) : named;
  }

  /** Puts an agreement on record if it is registered, or carries a name, a date or parties. */
  private void identify(Cited cited) {
    if (known.size() >= MOST_KNOWN) {
      return;
    }
    if (cited.registered().size() == 1) {
      AgreementEntry entry = cited.registered().getFirst();
      if (known.stream().noneMatch(other -> other.agreement().equals(entry.agreement()))) {
        known.add(Known.of(entry));
      }
    } else if (cited.registered().isEmpty()
        && isIdentified(cited)
        && known.stream().noneMatch(other -> isSame(other, cited))) {
      String name = cited.words().name();
      Agreement agreement =
          new Agreement(
              "agreement:" + Cast.slug(name), name, Stage.CONCLUDED, cited.date(), cited.parties());
      known.add(new Known(agreement, List.of(Citation.of(name))));
    }
  }

  private CitedAgreement resolution(Cited cited) {
    Citation words = cited.words();
    List<Agreement> registered =
        cited.registered().stream().map(AgreementEntry::agreement).toList();
    if (registered.size() == 1) {
      return cited(cited, registered.getFirst(), "the register's of this name or date");
    }
    if (registered.size() > 1 && words.isPlural()) {
      return new CitedAgreement(
          cited.span(), Resolution.all(registered), "the register's that go by this name together");
    }
    if (registered.size() > 1) {
      return open(
          cited,
          registered,
          "%d agreements of the register go by these words".formatted(registered.size()));
    }
    if (isIdentified(cited)) {
      return known.stream()
          .filter(other -> isSame(other, cited))
          .findFirst()
          .map(same -> cited(cited, same.agreement(), "carries a name, a date or parties"))
          .orElseGet(
              () ->
                  open(
                      cited,
                      List.of(),
                      "the report cites more agreements than the %d that are told apart"
                          .formatted(MOST_KNOWN)));
    }
    return described(cited, words);
  }

  /** What words mean that carry neither name nor date. */
  private CitedAgreement described(Cited cited, Citation words) {
    List<Agreement> meant =
        known.stream().filter(other -> other.canBe(words)).map(Known::agreement).toList();
    if (words.isDefinite() && meant.size() == 1) {
      return cited(cited, meant.getFirst(), "the only agreement of the report that fits");
    }
    Outlook outlook = words.isDefinite() ? Outlook.OPEN : outlook(cited.span());
    if (outlook == Outlook.AHEAD || (words.isIndefinite() && outlook == Outlook.OPEN)) {
      String id = "agreement:prospective-" + Cast.slug(words.name());
      return cited(
          cited,
          new Agreement(id, words.name(), Stage.PROSPECTIVE, null, cited.parties()),
          "not concluded yet, as the words around it tell");
    }
    List<Agreement> fitting =
        known.stream().filter(other -> other.sharesHeadWith(words)).map(Known::agreement).toList();
    Optional<Agreement> likest = ofSentence(cited.span(), fitting);
    if (likest.isPresent()) {
      return cited(
          cited, likest.get(), "the agreement that concerns most of those whom the sentence names");
    }
    return open(
        cited,
        fitting,
        fitting.isEmpty()
            ? "the words carry neither a name nor a date"
            : "the words carry no date; %d agreements of the report fit".formatted(fitting.size()));
  }

  /** The one of several to which more of those named in a sentence are parties, two at least. */
  private Optional<Agreement> ofSentence(Span words, List<Agreement> agreements) {
    Set<String> named = coreference.partiesBeside(words);
    @Nullable Agreement best = null;
    long most = 1;
    boolean isAlone = false;
    for (Agreement agreement : agreements) {
      long parties = agreement.parties().stream().map(Actor::id).filter(named::contains).count();
      if (parties > most) {
        best = agreement;
        most = parties;
        isAlone = true;
      } else if (parties == most) {
        isAlone = false;
      }
    }
    return isAlone ? Optional.ofNullable(best) : Optional.empty();
  }

  private static CitedAgreement cited(Cited cited, Agreement agreement, String because) {
    return new CitedAgreement(cited.span(), Resolution.of(agreement), because);
  }

  private static CitedAgreement open(Cited cited, List<Agreement> candidates, String reason) {
    return new CitedAgreement(
        cited.span(), Resolution.open(cited.words().text(), candidates, reason), "");
  }

  /** Whether the words carry a date, a name, or the two between whom it is. */
  private boolean isIdentified(Cited cited) {
    return cited.date() != null
        || cited.words().isNamed(coreference.names()::isDemonym)
        || (!cited.words().isIndefinite() && cited.parties().size() > 1);
  }

  /** Which way the words around an agreement look. */
  private enum Outlook {
    AHEAD,
    BACK,
    OPEN
  }

  private Outlook outlook(Span span) {
    String text = dated.article().text();
    String before = new Span(Math.max(0, span.start() - REACH), span.start()).in(text);
    String sentence = before.substring(before.lastIndexOf('.') + 1).replaceAll("\\s+", " ");
    String after =
        new Span(span.end(), Math.min(text.length(), span.end() + 30))
            .in(text)
            .replaceAll("\\s+", " ");
    if (DONE_AFTER.matcher(after).lookingAt()) {
      return Outlook.BACK;
    }
    if (FUTURE.matcher(sentence).matches()) {
      return Outlook.AHEAD;
    }
    return DONE_BEFORE.matcher(sentence).find() ? Outlook.BACK : Outlook.OPEN;
  }

  private static boolean isSame(Known known, Cited cited) {
    @Nullable DateBounds date = known.agreement().date();
    @Nullable DateBounds citedDate = cited.date();
    Citation words = cited.words();
    if (date != null && citedDate != null) {
      return date.overlaps(citedDate) && known.sharesHeadWith(words);
    }
    boolean parties =
        cited.parties().size() > 1
            && known.agreement().parties().equals(cited.parties())
            && known.sharesHeadWith(words);
    return parties || known.isNamedBy(words);
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
