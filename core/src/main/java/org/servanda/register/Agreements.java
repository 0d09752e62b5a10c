package org.servanda.register;

import java.util.ArrayList;
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

  /** Puts an agreement on record if the words carry a name or a date of their own. */
  private void identify(Mention mention) {
    String text = mentions.text(mention);
    Optional<DateBounds> date = date(mention.span());
    if (!isIdentified(mention.span(), text, date)) {
      return;
    }
    Optional<Agreement> same =
        known.stream().filter(a -> same(a, text, date, parties(mention.span()))).findFirst();
    if (same.isEmpty()) {
      String name = text.replaceFirst("^(?i)(the|an?|this|that) ", "");
      known.add(
          new Agreement(
              "agreement:" + Cast.slug(name),
              name,
              Stage.CONCLUDED,
              date.orElse(null),
              parties(mention.span())));
    }
  }

  private Resolution<Agreement> resolution(Mention mention) {
    String text = mentions.text(mention);
    Optional<DateBounds> date = date(mention.span());
    List<Agreement> same =
        isIdentified(mention.span(), text, date)
            ? known.stream().filter(a -> same(a, text, date, parties(mention.span()))).toList()
            : List.of();
    if (!same.isEmpty()) {
      return Resolution.of(same.getFirst());
    }
    String head = head(text);
    boolean definite = text.matches("(?i)(the|this|that|these) .*");
    List<Agreement> fitting = known.stream().filter(a -> fits(head, head(a.name()))).toList();
    if (definite && fitting.size() == 1) {
      return Resolution.of(fitting.getFirst());
    }
    if (!definite && isFuture(mention.span())) {
      return Resolution.of(prospective(text, mention.span()));
    }
    String reason =
        fitting.isEmpty()
            ? "the words carry neither a name nor a date"
            : "the words carry no date; %d agreements of the report fit".formatted(fitting.size());
    return Resolution.open(text, fitting, reason);
  }

  /**
   * Whether the words carry a date, a name, or the two between whom it is, and speak of no other.
   */
  private boolean isIdentified(Span span, String text, Optional<DateBounds> date) {
    boolean indefinite = text.matches("(?i)(an?|any|no) .*");
    return date.isPresent() || isNamed(text) || (!indefinite && parties(span).size() > 1);
  }

  private Agreement prospective(String text, Span span) {
    String name = text.replaceFirst("^(?i)(an?|any|no) ", "");
    return new Agreement(
        "agreement:prospective-" + Cast.slug(name), name, Stage.PROSPECTIVE, null, parties(span));
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
      Agreement agreement, String text, Optional<DateBounds> date, List<Actor> partiesNamed) {
    @Nullable DateBounds known = agreement.date();
    boolean dates =
        date.isPresent()
            && known != null
            && known.overlaps(date.get())
            && fits(head(text), head(agreement.name()));
    Set<String> names = nameWords(text);
    names.retainAll(nameWords(agreement.name()));
    boolean namesAgree = !names.isEmpty() && head(text).equals(head(agreement.name()));
    boolean parties =
        !agreement.parties().isEmpty()
            && fits(head(text), head(agreement.name()))
            && agreement.parties().equals(partiesNamed);
    boolean conflict = date.isPresent() && known != null && !known.overlaps(date.get());
    return dates || ((namesAgree || parties) && !conflict);
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

  private static boolean isNamed(String text) {
    return !nameWords(text).isEmpty() && HEAD.matcher(text).matches() && isHeadCapital(text);
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
        return concluded ? Optional.of(time.bounds()) : Optional.empty();
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
