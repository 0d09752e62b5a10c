package org.servanda.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.agreements.Agreement;
import org.servanda.agreements.Agreement.Stage;
import org.servanda.reading.Resolution;
import org.servanda.text.Span;

/**
 * Finds out which agreement words mean that carry neither a name nor a date: {@code the agreement}
 * is the only one told of before, if nothing in the words speaks against it; {@code a lasting deal}
 * is not concluded yet. Asked in the order of the text.
 */
final class Descriptions {

  /** What says which one of several is meant, right behind the words. */
  private static final Pattern RESTRICTION =
      Pattern.compile(
          "\\s+(?:(?:that|which)\\s+\\p{Ll}|(?:brokered|mediated|reached|signed|struck|made|negotiated"
              + "|concluded|announced|initial(?:l)?ed|sealed|agreed|known|called|drawn|under\\s+which)\\b"
              + "|(?:on|over|about|concerning|for)\\s+(?:the\\s+|a\\s+)?\\p{Ll}{3}"
              + "|(?:with|between|among)\\s+(?:the\\s+)?\\p{Lu})");

  /** What looks like a restriction and says when, why or how. */
  private static final Pattern NO_RESTRICTION =
      Pattern.compile(
          "\\s+(?:on|over|about|for)\\s+(?:the\\s+)?(?:last|next|now|good|years?|months|weeks|days|first|time|being|breach\\w*|violat\\w*)\\b.*",
          Pattern.DOTALL);

  /** How much behind the words is looked at. */
  private static final int REACH = 40;

  /** How many are remembered that nothing identifies; older ones are hardly meant. */
  private static final int MOST_TOLD = 30;

  private final String text;
  private final Coreference coreference;
  private final List<ArticleAgreement> known;
  private final List<Told> prospects = new ArrayList<>();

  /** Agreements that exist and that nothing identifies. */
  private final List<Told> nameless = new ArrayList<>();

  private final Map<Agreement, Integer> lastCited = new HashMap<>();

  /** What was told of, and where last. */
  private record Told(Citation words, Agreement agreement, int at) {}

  /**
   * Finds among the agreements of an article.
   *
   * @param known those that are identified somewhere in the article
   */
  Descriptions(String text, Coreference coreference, List<ArticleAgreement> known) {
    this.text = text;
    this.coreference = coreference;
    this.known = known;
  }

  /** An agreement is cited by a name or a date. */
  void cited(Agreement agreement, int at) {
    lastCited.put(agreement, at);
  }

  CitedAgreement resolve(Cited cited) {
    Citation words = cited.words();
    if (words.isDefinite()) {
      return definite(cited);
    }
    Outlook outlook = Outlook.of(text, cited.span());
    boolean exists = outlook == Outlook.BACK || words.isPast();
    if (!exists && (outlook == Outlook.AHEAD || (words.isIndefinite() && !words.isAnother()))) {
      return prospect(cited);
    }
    if (words.isIndefinite()) {
      Optional<Agreement> described =
          isRestricted(cited.span())
              ? ofSentence(cited.span(), told(cited, known, true))
              : Optional.empty();
      if (described.isPresent()) {
        return cited(
            cited, described.get(), "what the words tell of it, and those whom it concerns");
      }
      remember(nameless, cited, nameless(cited));
      return open(cited, List.of(), "the words carry neither a name nor a date");
    }
    return fitting(cited, told(cited, known, true));
  }

  private CitedAgreement definite(Cited cited) {
    Citation words = cited.words();
    List<Agreement> before = told(cited, before(cited), false);
    List<Agreement> hoped = prospects(words);
    if (before.isEmpty() && words.isAhead()) {
      return prospect(cited);
    }
    if (isRestricted(cited.span())) {
      return fitting(cited, told(cited, known, true));
    }
    boolean isNameless = nameless.stream().anyMatch(one -> words.canMean(one.words()));
    if (before.isEmpty() && !isNameless) {
      List<Agreement> anywhere = told(cited, known, false);
      if (hoped.size() == 1) {
        return cited(cited, hoped.getFirst(), "the one that is talked about");
      }
      if (anywhere.isEmpty() && hoped.isEmpty()) {
        remember(nameless, cited, nameless(cited));
      }
      return fitting(cited, Stream.concat(anywhere.stream(), hoped.stream()).toList());
    }
    boolean isHoped = hoped.stream().anyMatch(one -> isLater(one, before));
    if (before.size() == 1 && !isNameless && !isHoped) {
      cited(before.getFirst(), cited.span().start());
      return cited(cited, before.getFirst(), "the only agreement told of before that fits");
    }
    return fitting(
        cited, Stream.concat(before.stream(), isHoped ? hoped.stream() : Stream.of()).toList());
  }

  /** Whether an agreement that is talked about was told of after all those that exist. */
  private boolean isLater(Agreement hoped, List<Agreement> existing) {
    int at =
        prospects.stream()
            .filter(one -> one.agreement().equals(hoped))
            .mapToInt(Told::at)
            .max()
            .orElse(-1);
    return existing.stream().allMatch(one -> lastCited.getOrDefault(one, -1) < at);
  }

  private List<ArticleAgreement> before(Cited cited) {
    return known.stream().filter(one -> one.at() < cited.span().start()).toList();
  }

  /**
   * Those of some agreements that words can mean.
   *
   * @param byHead whether the noun alone is looked at
   */
  private static List<Agreement> told(Cited cited, List<ArticleAgreement> some, boolean byHead) {
    return some.stream()
        .filter(one -> byHead ? one.sharesHeadWith(cited.words()) : one.canBe(cited.words()))
        .map(ArticleAgreement::agreement)
        .distinct()
        .toList();
  }

  private List<Agreement> prospects(Citation words) {
    return prospects.stream()
        .filter(one -> words.canMean(one.words()))
        .map(Told::agreement)
        .distinct()
        .toList();
  }

  private boolean isRestricted(Span span) {
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + REACH));
    return RESTRICTION.matcher(after).lookingAt() && !NO_RESTRICTION.matcher(after).matches();
  }

  private CitedAgreement prospect(Cited cited) {
    Agreement agreement = agreement("prospective-", cited, Stage.PROSPECTIVE);
    remember(prospects, cited, agreement);
    return cited(cited, agreement, "not concluded yet, as the words around it tell");
  }

  private static void remember(List<Told> told, Cited cited, Agreement agreement) {
    told.add(new Told(cited.words(), agreement, cited.span().start()));
    if (told.size() > MOST_TOLD) {
      told.removeFirst();
    }
  }

  private static Agreement nameless(Cited cited) {
    return agreement("", cited, Stage.CONCLUDED);
  }

  private static Agreement agreement(String prefix, Cited cited, Stage stage) {
    String name = cited.words().name();
    return new Agreement(
        "agreement:" + prefix + Cast.slug(name), name, stage, null, cited.parties());
  }

  /** The one of some agreements that concerns most of those whom the sentence names, or none. */
  private CitedAgreement fitting(Cited cited, List<Agreement> fitting) {
    Optional<Agreement> likest =
        cited.words().isDefinite() ? ofSentence(cited.span(), fitting) : Optional.empty();
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
}
