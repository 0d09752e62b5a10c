package org.servanda.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.agreements.Agreement;
import org.servanda.agreements.AgreementEntry;
import org.servanda.article.DateBounds;

/**
 * An agreement that an article cites, with its names taken apart.
 *
 * @param agreement the agreement
 * @param names what it is called, by the register or by the article
 */
record ArticleAgreement(Agreement agreement, List<Citation> names) {

  static ArticleAgreement of(AgreementEntry entry) {
    List<Citation> names = new ArrayList<>();
    names.add(Citation.of(entry.agreement().name()));
    entry.names().forEach(name -> names.add(Citation.of(name)));
    return new ArticleAgreement(entry.agreement(), List.copyOf(names));
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
