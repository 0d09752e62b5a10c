package org.servanda.agreements;

import java.util.List;
import java.util.Map;

/**
 * What a user's file adds to a register.
 *
 * @param entries in the file's order
 * @param sameAs from the ids of entries that are the same as others to the ids of these
 */
public record AgreementAdditions(List<AgreementEntry> entries, Map<String, String> sameAs) {

  public AgreementAdditions {
    entries = List.copyOf(entries);
    sameAs = Map.copyOf(sameAs);
  }
}
