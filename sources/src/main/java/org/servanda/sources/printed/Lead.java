package org.servanda.sources.printed;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.servanda.text.Span;

/**
 * How a report opens: the place it was filed from, the agency it credits, and the day where the
 * year stands with it.
 *
 * @param place the words that name the place, the first where there are two
 * @param agency the agency's name
 * @param day the day, with its year
 */
public record Lead(@Nullable Span place, @Nullable String agency, @Nullable PrintedDay day) {

  /** Nothing stands before the first sentence. */
  public static final Lead NONE = new Lead(null, null, null);

  /** A word with a capital; never a month, which opens a date. */
  private static final String NAME =
      "(?!(?i:MONTH))\\p{Lu}[\\p{L}.’'-]*".replace("MONTH", PrintedDay.MONTH);

  private static final String PLACE =
      "(?<place>NAME(?: (?:(?:de|la|al|el|am|upon) )?NAME){0,3})(?:/NAME(?: NAME){0,2}){0,3}"
          .replace("NAME", NAME);
  private static final String REGION =
      "(?:, ?(?<region>NAME(?: NAME){0,2}))?".replace("NAME", NAME);
  private static final String DATE =
      "(?:[,.]? ?\\(?(?<date>(?i:MONTH) \\d{1,2}(?:,? ?\\d{4})?|\\d{1,2} (?i:MONTH)(?:,? \\d{4})?)\\)?)?"
          .replace("MONTH", PrintedDay.MONTH);
  private static final String SLASHED =
      "[.,]? ?/ ?(?<slashed>[\\p{L}][\\p{L}\\p{N}.& -]{1,40}?) ?/";
  private static final String BRACKETED =
      "[.,]? ?\\((?<bracketed>[\\p{L}][\\p{L}\\p{N}.& -]{1,40})\\)";
  private static final String DASH = "[-–—―]+(?: ?[-–—―]+)*";

  private static final Pattern CREDITED =
      Pattern.compile(
          "^(?:%s%s%s)?(?:%s ?(?:[.:,]|%s)?|%s ?(?:%s|:)) "
              .formatted(PLACE, REGION, DATE, SLASHED, DASH, BRACKETED, DASH));

  private static final Pattern CREDITED_AFTER_DATE =
      Pattern.compile(
          "^%s%s%s[,.]? ?[/(]?(?<named>\\p{Lu}[\\p{L}-]{2,24}(?: \\p{Lu}[\\p{L}-]+)?)[/)]?(?:[.:]| ?%s) "
              .formatted(PLACE, REGION, DATE, DASH));

  private static final Pattern DASHED =
      Pattern.compile(
          "^%s%s%s(?<dash> ?%s|:|\\.) ?(?=[\\p{Lu}\\p{N}\"“«‘'(\\[])"
              .formatted(PLACE, REGION, DATE, DASH));

  private static final Pattern NO_PLACE =
      Pattern.compile(
          "^(?:analysis|breaking|correct(?:ed|ion)|exclusive|explainer|factbox|feature|file"
              + "|interview|live|opinion|photos?|q ?& ?a|timeline|update(?:d)?|video|watch|wrapup"
              + "|note|the|a|an|this|that|these|he|she|it|they|we|but|and|in|on|at|for|by)\\b.*",
          CASE_INSENSITIVE);

  private static final Pattern NO_AGENCY =
      Pattern.compile(
          "file|photo|video|sic|left|right|(?:\\d{1,2} )?" + PrintedDay.MONTH + ".*",
          CASE_INSENSITIVE);

  /** How far a dateline can reach. */
  private static final int LONGEST = 160;

  /** Reads how the paragraph at {@code at} opens; spans are of the whole text. */
  public static Lead of(String text, Span at) {
    String opening = text.substring(at.start(), Math.min(at.end(), at.start() + LONGEST));
    return credited(opening, at.start())
        .or(() -> creditedAfterDate(opening, at.start()))
        .or(() -> dashed(opening, at.start()))
        .orElse(NONE);
  }

  /** Whether it says anything. */
  boolean isEmpty() {
    return place == null && agency == null && day == null;
  }

  private static Optional<Lead> credited(String opening, int offset) {
    Matcher matcher = CREDITED.matcher(opening);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String slashed = matcher.group("slashed");
    String agency = slashed == null ? matcher.group("bracketed") : slashed;
    if (agency == null || NO_AGENCY.matcher(agency).matches()) {
      return Optional.empty();
    }
    return Optional.of(lead(matcher, agency.strip(), offset));
  }

  private static Optional<Lead> creditedAfterDate(String opening, int offset) {
    Matcher matcher = CREDITED_AFTER_DATE.matcher(opening);
    return matcher.find() && matcher.group("date") != null
        ? Optional.of(lead(matcher, matcher.group("named"), offset))
        : Optional.empty();
  }

  private static Optional<Lead> dashed(String opening, int offset) {
    Matcher matcher = DASHED.matcher(opening);
    if (!matcher.find() || NO_PLACE.matcher(matcher.group("place")).matches()) {
      return Optional.empty();
    }
    boolean dated = matcher.group("date") != null;
    boolean dash = !matcher.group("dash").matches("[.:]");
    boolean spaced = matcher.group("dash").startsWith(" ");
    boolean capitals = isCapitals(matcher.group("place"));
    boolean longDash = dash && !matcher.group("dash").strip().equals("-");
    boolean plausible = dated || (dash && capitals && spaced) || (longDash && spaced);
    return plausible || (longDash && capitals)
        ? Optional.of(lead(matcher, null, offset))
        : Optional.empty();
  }

  private static Lead lead(Matcher matcher, @Nullable String agency, int offset) {
    Span place =
        matcher.group("place") == null
            ? null
            : new Span(offset + matcher.start("place"), offset + matcher.end("place"));
    PrintedDay day =
        matcher.group("date") == null
            ? null
            : PrintedDay.firstIn(matcher.group("date"))
                .map(found -> found.shifted(offset + matcher.start("date")))
                .orElse(null);
    return new Lead(place, agency, day);
  }

  private static boolean isCapitals(String place) {
    return place.length() > 1
        && place.chars().noneMatch(Character::isLowerCase)
        && place.chars().anyMatch(Character::isLetter);
  }
}
