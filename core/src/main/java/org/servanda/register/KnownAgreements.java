package org.servanda.register;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.agreements.AgreementEntry;
import org.servanda.agreements.AgreementRegister;
import org.servanda.agreements.Kind;
import org.servanda.article.DateBounds;
import org.servanda.article.Publication;

/**
 * Tells which agreement of the register a report cites: by name, or by date and kind, and where
 * several fit by who else the report is about. What was concluded after the report is none.
 */
final class KnownAgreements {

  /** How many days after it was agreed a text can be signed with ceremony. */
  private static final int SIGNED_ANEW = 60;

  /** A day, a month or a year names an agreement; more does not. */
  private static final int LONGEST_DATE = 366;

  /** What a report adds to a name to say more about it. */
  private static final Pattern ADDED =
      Pattern.compile("(.{4,}?) (?:of|on|for|between|signed|reached|agreed|in) .*");

  private final AgreementRegister register;
  private final Publication publication;

  /** The ids of the parties that the report names. */
  private final Set<String> about;

  KnownAgreements(AgreementRegister register, Publication publication, Set<String> about) {
    this.register = register;
    this.publication = publication;
    this.about = about;
  }

  /**
   * Those that words with a name can mean, only those that fit best.
   *
   * @param date when it was concluded, by the report; null where it does not say
   */
  List<AgreementEntry> named(Citation words, @Nullable DateBounds date) {
    String text = words.text();
    List<AgreementEntry> found = register.named(text);
    Matcher more = ADDED.matcher(text);
    if (found.isEmpty() && more.matches()) {
      found = register.named(more.group(1));
    }
    boolean hasName = words.text().chars().anyMatch(Character::isUpperCase);
    List<AgreementEntry> fitting =
        best(found.stream().filter(entry -> fits(entry, date)), hasName ? 0 : 1);
    return !fitting.isEmpty() || date == null
        ? fitting
        : best(
            found.stream()
                .filter(entry -> isCalled(entry, words.name()))
                .filter(entry -> isSignedAnew(entry, date)),
            1);
  }

  /** Whether an agreement, once agreed, can have been signed again at a time soon after. */
  private static boolean isSignedAnew(AgreementEntry entry, DateBounds date) {
    @Nullable DateBounds concluded = entry.agreement().date();
    return concluded != null
        && !date.latest().isBefore(concluded.latest())
        && date.earliest().toEpochDay() - concluded.latest().toEpochDay() <= SIGNED_ANEW;
  }

  /** Those of whom the report names somebody that words without a name can mean. */
  List<AgreementEntry> described(Citation words) {
    List<AgreementEntry> found = register.named(words.text());
    boolean isCalledSo = found.stream().anyMatch(entry -> isCalled(entry, words.name()));
    if (!words.isDescription()) {
      return List.of();
    }
    return best(found.stream().filter(entry -> fits(entry, null)), isCalledSo ? 0 : 2);
  }

  private static boolean isCalled(AgreementEntry entry, String name) {
    return entry.agreement().name().equalsIgnoreCase(name)
        || entry.names().stream().anyMatch(name::equalsIgnoreCase);
  }

  /**
   * Those concluded at a time that the words' head can mean and that concern the report. A day
   * printed without its year is that of any year, if two whom the report names were parties.
   */
  List<AgreementEntry> dated(Citation words, DateBounds date) {
    if (date.latest().toEpochDay() - date.earliest().toEpochDay() > LONGEST_DATE) {
      return List.of();
    }
    List<AgreementEntry> then =
        best(
            register.dated(date).stream()
                .filter(entry -> fits(entry, date) && canBeCalled(entry, words)),
            1);
    return !then.isEmpty() || words.hasYear()
        ? then
        : best(
            register.all().stream()
                .filter(entry -> isInYearAs(entry, date))
                .filter(entry -> fits(entry, null) && canBeCalled(entry, words)),
            2);
  }

  /** Whether an agreement was concluded on the day of any year. */
  private static boolean isInYearAs(AgreementEntry entry, DateBounds date) {
    @Nullable DateBounds concluded = entry.agreement().date();
    return concluded != null
        && MonthDay.from(date.earliest()).equals(MonthDay.from(date.latest()))
        && concluded.earliest().getYear() == concluded.latest().getYear()
        && !MonthDay.from(concluded.earliest()).isBefore(MonthDay.from(date.earliest()))
        && !MonthDay.from(concluded.latest()).isAfter(MonthDay.from(date.latest()));
  }

  /** A day without its year that would come after the report was that of the year before. */
  DateBounds past(DateBounds date, Citation words) {
    boolean isAhead = publication.latest().filter(date.earliest()::isAfter).isPresent();
    return isAhead && !words.hasYear()
        ? new DateBounds(date.earliest().minusYears(1), date.latest().minusYears(1))
        : date;
  }

  private boolean fits(AgreementEntry entry, @Nullable DateBounds date) {
    @Nullable DateBounds concluded = entry.agreement().date();
    if (concluded == null) {
      return date == null;
    }
    boolean past = publication.latest().filter(concluded.earliest()::isAfter).isEmpty();
    return past && (date == null || concluded.overlaps(date));
  }

  /**
   * Whether one of an agreement's names has the head of the words, or a head that can stand for it.
   */
  private static boolean canBeCalled(AgreementEntry entry, Citation words) {
    return Stream.concat(Stream.of(entry.agreement().name()), entry.names().stream())
            .map(Citation::of)
            .anyMatch(words::sharesHeadWith)
        || (words.isOfFightingsEnd() && entry.kind() == Kind.CEASEFIRE);
  }

  /** Those that concern most of whom the report names, if they concern at least so many. */
  private List<AgreementEntry> best(Stream<AgreementEntry> entries, int atLeast) {
    List<AgreementEntry> best = new ArrayList<>();
    long most = atLeast;
    for (AgreementEntry entry : entries.sorted(Comparator.comparing(AgreementEntry::id)).toList()) {
      long concerned = concerned(entry);
      if (concerned > most) {
        best.clear();
        most = concerned;
      }
      if (concerned == most) {
        best.add(entry);
      }
    }
    return List.copyOf(best);
  }

  private long concerned(AgreementEntry entry) {
    return Stream.concat(entry.agreement().parties().stream(), entry.thirdParties().stream())
        .map(Actor::id)
        .distinct()
        .filter(about::contains)
        .count();
  }
}
