package org.servanda.register;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.agreements.Agreement;
import org.servanda.agreements.AgreementEntry;
import org.servanda.article.DateBounds;

/**
 * An agreement that an article cites, with its names taken apart.
 *
 * @param agreement the agreement
 * @param names what it is called, by the register or by the article
 * @param words the beginnings of all words that tell of it, its parties and its place among them
 * @param at where the article first cites it
 */
record ArticleAgreement(Agreement agreement, List<Citation> names, Set<String> words, int at) {

  private static final int MOST_NAMES = 40;

  /** So many letters of a word are the same in a country's name and its adjective. */
  private static final int BEGINNING = 4;

  static ArticleAgreement of(AgreementEntry entry, int at) {
    List<Citation> names = new ArrayList<>();
    names.add(Citation.of(entry.agreement().name()));
    entry.names().forEach(name -> names.add(Citation.of(name)));
    Stream<String> others =
        Stream.concat(
            Stream.ofNullable(entry.place()), entry.thirdParties().stream().map(Actor::name));
    return of(entry.agreement(), List.copyOf(names), others, at);
  }

  /** One that only the article knows. */
  static ArticleAgreement of(Agreement agreement, int at) {
    return of(agreement, List.of(Citation.of(agreement.name())), Stream.of(), at);
  }

  private static ArticleAgreement of(
      Agreement agreement, List<Citation> names, Stream<String> others, int at) {
    Stream<String> words =
        Stream.of(
                names.stream().map(Citation::text),
                agreement.parties().stream().map(Actor::name),
                others)
            .flatMap(text -> text);
    return new ArticleAgreement(
        agreement,
        names,
        words
            .flatMap(text -> Citation.wordsOf(text.toLowerCase(Locale.ROOT)).stream())
            .flatMap(word -> Stream.of(word.split("-", -1)))
            .map(ArticleAgreement::beginning)
            .collect(toUnmodifiableSet()),
        at);
  }

  /** The same, also called as the article calls it. */
  ArticleAgreement with(Citation cited) {
    boolean isNew =
        names.size() < MOST_NAMES && names.stream().noneMatch(n -> n.head().equals(cited.head()));
    return isNew
        ? new ArticleAgreement(
            agreement, Stream.concat(names.stream(), Stream.of(cited)).toList(), words, at)
        : this;
  }

  private static String beginning(String word) {
    return word.substring(0, Math.min(BEGINNING, word.length()));
  }

  /** Whether words without a name can mean it: its head, and whatever else they say. */
  boolean canBe(Citation cited) {
    return names.stream().anyMatch(cited::canMean)
        && cited.qualities().stream().map(ArticleAgreement::beginning).allMatch(words::contains);
  }

  boolean sharesHeadWith(Citation cited) {
    return names.stream().anyMatch(cited::sharesHeadWith);
  }

  boolean isNamedBy(Citation words) {
    return names.stream()
        .anyMatch(
            name ->
                name.text().equals(words.name())
                    || (words.head().equals(name.head())
                        && !Collections.disjoint(words.names(), name.names())));
  }

  /** Whether words that identify their agreement by name, date or parties mean this one. */
  boolean isSameAs(Cited cited) {
    @Nullable DateBounds date = agreement.date();
    @Nullable DateBounds citedDate = cited.date();
    Citation words = cited.words();
    if (date != null && citedDate != null) {
      return date.overlaps(citedDate) && sharesHeadWith(words);
    }
    boolean parties =
        cited.parties().size() > 1
            && agreement.parties().equals(cited.parties())
            && sharesHeadWith(words);
    return parties || isNamedBy(words);
  }
}
