package org.servanda.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.servanda.article.DateBounds;
import org.servanda.calendar.DatedReading;
import org.servanda.calendar.TimeExpression;
import org.servanda.reading.Mention;
import org.servanda.reading.MentionType;
import org.servanda.register.Agreement.Stage;
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

  private static final Pattern HEAD =
      Pattern.compile(
          "(?i).*?\\b(treaty|treaties|pact|accords?|cease-?fire|truce|armistice|agreements?|deal|memorandum"
              + "|roadmap|statement|declaration|protocols?|convention|resolution|charter|framework"
              + "|communiqu[eé]|understanding)\\b.*?");

  /** How much before the words is looked at for signs of the future. */
  private static final int REACH = 70;

  /** A report cites some ten agreements; beyond this many, further ones are not told apart. */
  private static final int MOST_KNOWN = 500;

  private static final Pattern CONCLUDED =
      Pattern.compile(
          "(?i),? (?:(?:which|that) )?[^.;:“”\"]{0,40}\\b(?:signed|reached|concluded|adopted|agreed|brokered)"
              + "(?: in [\\p{L}.' -]{2,25})?(?: (?:on|in|of))? ?");

  /** What the words of one mention say of their agreement. */
  private record Citation(
      Span span,
      String text,
      String head,
      Set<String> names,
      @Nullable DateBounds date,
      List<Actor> parties) {}

  /** An agreement on record, with the head and the other words of its name. */
  private record Known(Agreement agreement, String head, Set<String> names) {}

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
    List<Citation> cited =
        mentions.ofType(MentionType.AGREEMENT).stream().map(this::citation).toList();
    cited.forEach(this::identify);
    return cited.stream().map(c -> new CitedAgreement(c.span(), resolution(c))).toList();
  }

  private Citation citation(Mention mention) {
    Span span = mention.span();
    String text = mentions.text(mention);
    return new Citation(
        span, text, head(text), nameWords(text), date(span).orElse(null), parties(span));
  }

  /** Puts an agreement on record if the words carry a name or a date of their own. */
  private void identify(Citation cited) {
    boolean isNew =
        isIdentified(cited)
            && known.size() < MOST_KNOWN
            && known.stream().noneMatch(k -> same(k, cited));
    if (isNew) {
      String name = cited.text().replaceFirst("^(?i)(the|an?|this|that) ", "");
      Agreement agreement =
          new Agreement(
              "agreement:" + Cast.slug(name), name, Stage.CONCLUDED, cited.date(), cited.parties());
      known.add(new Known(agreement, head(name), nameWords(name)));
    }
  }

  private Resolution<Agreement> resolution(Citation cited) {
    boolean identified = isIdentified(cited);
    Optional<Known> same =
        identified ? known.stream().filter(k -> same(k, cited)).findFirst() : Optional.empty();
    if (same.isPresent()) {
      return Resolution.of(same.get().agreement());
    }
    boolean definite = cited.text().matches("(?i)(the|this|that|these) .*");
    List<Agreement> fitting =
        known.stream().filter(k -> fits(cited.head(), k.head())).map(Known::agreement).toList();
    if (definite && fitting.size() == 1) {
      return Resolution.of(fitting.getFirst());
    }
    if (!definite && isFuture(cited.span())) {
      return Resolution.of(prospective(cited));
    }
    String reason =
        identified && known.size() >= MOST_KNOWN
            ? "the report cites more agreements than the %d that are told apart"
                .formatted(MOST_KNOWN)
            : fitting.isEmpty()
                ? "the words carry neither a name nor a date"
                : "the words carry no date; %d agreements of the report fit"
                    .formatted(fitting.size());
    return Resolution.open(cited.text(), fitting, reason);
  }

  /**
   * Whether the words carry a date, a name, or the two between whom it is, and speak of no other.
   */
  private static boolean isIdentified(Citation cited) {
    boolean indefinite = cited.text().matches("(?i)(an?|any|no) .*");
    return cited.date() != null || isNamed(cited) || (!indefinite && cited.parties().size() > 1);
  }

  private static Agreement prospective(Citation cited) {
    String name = cited.text().replaceFirst("^(?i)(an?|any|no) ", "");
    return new Agreement(
        "agreement:prospective-" + Cast.slug(name), name, Stage.PROSPECTIVE, null, cited.parties());
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

  private static boolean same(Known known, Citation cited) {
    @Nullable DateBounds date = known.agreement().date();
    @Nullable DateBounds citedDate = cited.date();
    boolean bothDated = date != null && citedDate != null;
    boolean overlap = date != null && citedDate != null && date.overlaps(citedDate);
    boolean heads = fits(cited.head(), known.head());
    boolean names =
        cited.head().equals(known.head()) && !Collections.disjoint(cited.names(), known.names());
    boolean parties =
        heads
            && !known.agreement().parties().isEmpty()
            && known.agreement().parties().equals(cited.parties());
    return (overlap && heads) || ((names || parties) && (overlap || !bothDated));
  }

  /** Whether one head noun can stand for the other, as {@code agreement} can for any. */
  private static boolean fits(String head, String other) {
    return head.equals(other)
        || head.startsWith("agreement")
        || other.startsWith("agreement")
        || (head.equals("deal") && !other.equals("statement"));
  }

  private static String head(String text) {
    Matcher matcher = HEAD.matcher(text);
    return matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
  }

  private static boolean isNamed(Citation cited) {
    return !cited.names().isEmpty() && isHeadCapital(cited.text());
  }

  private static boolean isHeadCapital(String text) {
    Matcher matcher = HEAD.matcher(text);
    return matcher.matches() && Character.isUpperCase(matcher.group(1).charAt(0));
  }

  /** The capitalised words and numbers of a name, without its head. */
  private static Set<String> nameWords(String text) {
    Set<String> words = new HashSet<>();
    for (String word : text.split("[^\\p{L}\\p{N}]+", -1)) {
      boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
      boolean number = word.matches("\\d{2,4}") && !word.matches("(19|20)\\d\\d");
      if ((capital && !word.equals("The") && !HEAD.matcher(word).matches()) || number) {
        words.add(word);
      }
    }
    return words;
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
        return CONCLUDED.matcher(between).matches() ? Optional.of(bounds) : Optional.empty();
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
