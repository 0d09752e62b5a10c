package org.servanda.register;

import java.util.Set;
import org.servanda.gazetteer.Office;

/** Which names of offices can mean one office. */
final class OfficeNames {

  private static final Set<String> FOREIGN_MINISTERS =
      Set.of("foreign-minister", "secretary-of-state", "foreign-secretary");

  private OfficeNames() {}

  /** Whether a held office is the one that is named, or one that it can be called. */
  static boolean same(String held, Office named) {
    String wanted = named.key();
    return held.equals(wanted)
        || (isForeignMinister(held) && isForeignMinister(wanted))
        || (!named.level().equals("military")
            && !isDeputy(held)
            && !(wanted.equals("minister") && held.endsWith("prime-minister"))
            && held.endsWith("-" + wanted));
  }

  private static boolean isDeputy(String office) {
    return office.startsWith("vice-") || office.startsWith("deputy-");
  }

  static boolean isForeignMinister(String office) {
    return FOREIGN_MINISTERS.contains(office);
  }
}
