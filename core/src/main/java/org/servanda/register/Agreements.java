package org.servanda.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private final String text;
  private final CitedDates dates;
  private final Coreference coreference;
  private final ArticleMentions mentions;
  private final List<ArticleAgreement> known = new ArrayList<>();

  Agreements(DatedReading dated, Coreference coreference, KnownAgreements register) {
    this.register = register;
    this.text = dated.article().text();
    this.dates = new CitedDates(dated);
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
    @Nullable DateBounds date = dates.of(span).map(d -> register.past(d, words)).orElse(null);
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
        known.add(ArticleAgreement.of(entry));
      }
    } else if (cited.registered().isEmpty()
        && isIdentified(cited)
        && known.stream().noneMatch(other -> other.isSameAs(cited))) {
      String name = cited.words().name();
      Agreement agreement =
          new Agreement(
              "agreement:" + Cast.slug(name), name, Stage.CONCLUDED, cited.date(), cited.parties());
      known.add(new ArticleAgreement(agreement, List.of(Citation.of(name))));
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
    return described(cited, words);
  }

  /** What words mean that carry neither name nor date. */
  private CitedAgreement described(Cited cited, Citation words) {
    List<Agreement> meant =
        known.stream()
            .filter(other -> other.canBe(words))
            .map(ArticleAgreement::agreement)
            .toList();
    if (words.isDefinite() && meant.size() == 1) {
      return cited(cited, meant.getFirst(), "the only agreement of the report that fits");
    }
    Outlook outlook = words.isDefinite() ? Outlook.OPEN : Outlook.of(text, cited.span());
    if (outlook == Outlook.AHEAD || (words.isIndefinite() && outlook == Outlook.OPEN)) {
      String id = "agreement:prospective-" + Cast.slug(words.name());
      return cited(
          cited,
          new Agreement(id, words.name(), Stage.PROSPECTIVE, null, cited.parties()),
          "not concluded yet, as the words around it tell");
    }
    List<Agreement> fitting =
        known.stream()
            .filter(other -> other.sharesHeadWith(words))
            .map(ArticleAgreement::agreement)
            .toList();
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

  private List<Actor> parties(Span span) {
    String text = mentions.text(span);
    boolean named =
        text.matches(".*\\b(between|of the (leaders|presidents|heads of state) of)\\b.*")
            || text.matches("(.* )?\\p{Lu}\\p{L}+-\\p{Lu}\\p{L}+ .*");
    return named ? coreference.countriesIn(span) : List.of();
  }
}
