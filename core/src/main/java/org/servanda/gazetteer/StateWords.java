package org.servanda.gazetteer;

import java.util.Set;

/** Words that with a country's adjective before them name what acts for the country. */
public final class StateWords {

  private static final Set<String> FORCES = Set.of("forces", "army", "military");

  private static final Set<String> GOVERNMENT = Set.of("side", "government", "authorities");

  private StateWords() {}

  /** Whether a word names its armed forces: {@code Chadian forces}. */
  public static boolean isForces(String word) {
    return FORCES.contains(word);
  }

  /** Whether a word names whoever speaks and acts for it: {@code the Chadian side}. */
  public static boolean isGovernment(String word) {
    return GOVERNMENT.contains(word);
  }
}
