package org.servanda.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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

  /** A day, a month or a year names an agreement; more does not. */
  private static final int LONGEST_DATE = 366;

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
    return best(register.named(words.text()).stream().filter(entry -> fits(entry, date)), 0);
  }

  /** Those of whom the report names somebody that words without a name can mean. */
  List<AgreementEntry> described(Citation words) {
    return best(register.named(words.text()).stream().filter(entry -> fits(entry, null)), 1);
  }

  /** Those concluded at a time that the words' head can mean and that concern the report. */
  List<AgreementEntry> dated(Citation words, DateBounds date) {
    boolean precise = date.latest().toEpochDay() - date.earliest().toEpochDay() <= LONGEST_DATE;
    return precise
        ? best(
            register.dated(date).stream()
                .filter(entry -> fits(entry, date) && canBeCalled(entry, words)),
            1)
        : List.of();
  }

  private boolean fits(AgreementEntry entry, @Nullable DateBounds date) {
    @Nullable DateBounds concluded = entry.agreement().date();
    if (concluded == null) {
      return date == null;
    }
    boolean past =
        !(publication instanceof Publication.Dated dated)
            || !concluded.earliest().isAfter(dated.bounds().latest());
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
