package org.servanda.register;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.agreements.Agreement;
import org.servanda.agreements.Agreement.Stage;
import org.servanda.agreements.AgreementEntry;
import org.servanda.article.DateBounds;
import org.servanda.calendar.DatedReading;
import org.servanda.reading.Mention;
import org.servanda.reading.MentionType;
import org.servanda.reading.Resolution;
import org.servanda.text.Span;

/**
 * Finds out which agreements an article cites. What carries a name or a date is an agreement of its
 * own, unless one before it carries the same; {@code the agreement} is one of those before it; an
 * agreement that is still being talked about is prospective; the rest stays open.
 */
final class Agreements {

  /** A report cites some ten agreements; beyond this many, further ones are not told apart. */
  private static final int MOST_KNOWN = 500;

  private final KnownAgreements register;
  private final CitedDates dates;
  private final Coreference coreference;
  private final ArticleMentions mentions;
  private final List<ArticleAgreement> known = new ArrayList<>();
  private final Descriptions descriptions;

  Agreements(DatedReading dated, Coreference coreference, KnownAgreements register) {
    this.register = register;
    this.dates = new CitedDates(dated);
    this.coreference = coreference;
    this.mentions = coreference.mentions();
    this.descriptions = new Descriptions(dated.article().text(), coreference, known);
  }

  /** The agreements cited, by start. */
  List<CitedAgreement> resolve() {
    List<Cited> cited = mentions.ofType(MentionType.AGREEMENT).stream().map(this::cited).toList();
    cited.forEach(this::identify);
    return cited.stream().map(this::withoutKnown).map(this::resolution).toList();
  }

  private Cited cited(Mention mention) {
    Span span = mention.span();
    Citation words = Citation.of(mentions.text(mention));
    @Nullable DateBounds date = dates.of(span).map(d -> register.past(d, words)).orElse(null);
    return new Cited(span, words, date, parties(span), registered(words, date));
  }

  private List<AgreementEntry> registered(Citation words, @Nullable DateBounds date) {
    boolean isName = words.isNamed(coreference.names()::isDemonym) || words.isTitle();
    if (!isName && date == null) {
      List<AgreementEntry> described = words.isDefinite() ? register.described(words) : List.of();
      return described.size() == 1 ? described : List.of();
    }
    Citation searched = words.isAnother() ? Citation.of(words.name()) : words;
    List<AgreementEntry> named = register.named(searched, date);
    return named.isEmpty() && date != null ? register.dated(words, date) : named;
  }

  /** {@code another} is none of those on record. */
  private Cited withoutKnown(Cited cited) {
    return cited.words().isAnother()
        ? new Cited(
            cited.span(),
            cited.words(),
            cited.date(),
            cited.parties(),
            cited.registered().stream()
                .filter(
                    entry -> known.stream().noneMatch(k -> k.agreement().equals(entry.agreement())))
                .toList())
        : cited;
  }

  /** Puts an agreement on record if it is registered, or carries a name, a date or parties. */
  private void identify(Cited cited) {
    if (known.size() >= MOST_KNOWN || cited.words().isAnother()) {
      return;
    }
    if (cited.registered().size() == 1) {
      AgreementEntry entry = cited.registered().getFirst();
      int before = indexOf(entry.agreement());
      if (before < 0) {
        known.add(ArticleAgreement.of(entry, cited.span().start()).with(cited.words()));
      } else {
        known.set(before, known.get(before).with(cited.words()));
      }
    } else if (cited.registered().isEmpty()
        && isIdentified(cited)
        && known.stream().noneMatch(other -> other.isSameAs(cited))) {
      String name = cited.words().name();
      Agreement agreement =
          new Agreement(
              "agreement:" + Cast.slug(name), name, Stage.CONCLUDED, cited.date(), cited.parties());
      known.add(ArticleAgreement.of(agreement, cited.span().start()));
    }
  }

  private int indexOf(Agreement agreement) {
    for (int i = 0; i < known.size(); i++) {
      if (known.get(i).agreement().equals(agreement)) {
        return i;
      }
    }
    return -1;
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
    if (isIdentified(cited) && !words.isAnother()) {
      return known.stream()
          .filter(other -> other.isSameAs(cited))
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
    return descriptions.resolve(cited);
  }

  private CitedAgreement cited(Cited cited, Agreement agreement, String because) {
    descriptions.cited(agreement, cited.span().start());
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

  private List<Actor> parties(Span span) {
    String text = mentions.text(span);
    boolean named =
        text.matches(".*\\b(between|of the (leaders|presidents|heads of state) of)\\b.*")
            || text.matches("(.* )?\\p{Lu}\\p{L}+-\\p{Lu}\\p{L}+ .*");
    return named ? coreference.countriesIn(span) : List.of();
  }
}
