package org.servanda.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Names of agreements, to be found where they stand in a text: long names in whatever letter case,
 * acronyms such as {@code JCPOA} as they are. A single common word is no name to be found, since
 * only its place tells whether an agreement is meant. Immutable and thread-safe.
 */
public final class AgreementNames {

  /** No names. */
  public static final AgreementNames NONE = new AgreementNames(List.of());

  /**
   * Names by their letters and digits up to what is neither, in small letters, the longest first.
   */
  private final Map<String, List<String>> byBeginning = new HashMap<>();

  private AgreementNames(Collection<String> names) {
    names.stream()
        .map(name -> name.replace('’', '\''))
        .filter(name -> name.indexOf(' ') > 0 || isAcronym(name))
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name))
        .forEach(
            name ->
                byBeginning
                    .computeIfAbsent(beginning(name, 0), key -> new ArrayList<>(2))
                    .add(name));
  }

  /** The given names. */
  public static AgreementNames of(Collection<String> names) {
    return new AgreementNames(names);
  }

  /**
   * The length in UTF-16 units of the longest name that starts at {@code start}, where a word of
   * {@code text} must begin; 0 if none does. Quotation marks and apostrophes are straight.
   */
  public int lengthAt(String text, int start) {
    for (String name : byBeginning.getOrDefault(beginning(text, start), List.of())) {
      int end = start + name.length();
      boolean ends = end == text.length() || (end < text.length() && !isPart(text.charAt(end)));
      if (ends && text.regionMatches(!isAcronym(name), start, name, 0, name.length())) {
        return name.length();
      }
    }
    return 0;
  }

  private static String beginning(String text, int start) {
    int end = start;
    while (end < text.length() && isPart(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c);
  }

  /** Two capitals or more at the start, and no spaces. */
  private static boolean isAcronym(String name) {
    return name.length() > 2
        && name.indexOf(' ') < 0
        && Character.isUpperCase(name.charAt(0))
        && Character.isUpperCase(name.charAt(1));
  }
}
