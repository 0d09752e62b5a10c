package org.servanda.agreements;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;

/**
 * What the register knows of an agreement.
 *
 * @param agreement the agreement; its name is the title
 * @param names what else it is called, as newspapers print it; the title need not be repeated
 * @param kind what sort of agreement
 * @param thirdParties mediators, guarantors and witnesses, who are not bound by it
 * @param place where it was concluded; null where unknown or in several places
 * @param source where the entry comes from: {@code public record}, {@code pa-x:ID} for a row of the
 *     PA-X database of the University of Edinburgh, or a file's name and line
 * @param provisions its undertakings in order; empty where its text was not read
 */
public record AgreementEntry(
    Agreement agreement,
    List<String> names,
    Kind kind,
    List<Actor> thirdParties,
    @Nullable String place,
    String source,
    List<Provision> provisions) {

  public AgreementEntry {
    Objects.requireNonNull(kind);
    names = List.copyOf(names);
    thirdParties = List.copyOf(thirdParties);
    provisions = List.copyOf(provisions);
    if (names.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException(
          "agreement %s has a blank name: leave it out".formatted(agreement.id()));
    }
    if (source.isBlank()) {
      throw new IllegalArgumentException(
          "agreement %s has no source: say where the entry comes from".formatted(agreement.id()));
    }
    for (Provision provision : provisions) {
      if (!provision.agreement().equals(agreement)) {
        throw new IllegalArgumentException(
            "provision %s is of %s and not of %s: an entry holds its own provisions"
                .formatted(provision.number(), provision.agreement().id(), agreement.id()));
      }
    }
  }

  /** The agreement's id. */
  public String id() {
    return agreement.id();
  }
}
