package org.servanda.clause;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servanda.gazetteer.Table;

/**
 * The base forms that an English verb or noun can be of: candidates by the rules of spelling and a
 * table of irregular verbs, so that lists of words need only hold base forms. Not every candidate
 * is a word: {@code violated} can be of {@code violate} and of {@code violat}.
 */
public final class BaseForms {

  private static final List<List<String>> ROWS =
      Table.rows(BaseForms.class, "irregular-verbs.tsv", 3);

  private static final Map<String, Set<String>> IRREGULAR = irregular();

  private static final Set<String> PARTICIPLES =
      ROWS.stream().flatMap(row -> Table.values(row.get(2)).stream()).collect(toUnmodifiableSet());

  private BaseForms() {}

  private static Map<String, Set<String>> irregular() {
    Map<String, Set<String>> bases = new HashMap<>();
    for (List<String> row : ROWS) {
      for (String form : Table.values(row.get(1) + ";" + row.get(2))) {
        bases.computeIfAbsent(form, key -> new HashSet<>()).add(row.getFirst());
      }
    }
    return Map.copyOf(bases);
  }

  /**
   * What a form can be of.
   *
   * @param form in small letters
   */
  public static Set<String> of(String form) {
    Set<String> bases = new LinkedHashSet<>(IRREGULAR.getOrDefault(form, Set.of()));
    bases.add(form);
    if (form.length() > 3 && form.endsWith("s") && !form.endsWith("ss")) {
      stripped(bases, form, "s");
      stripped(bases, form, "es");
    }
    doubled(bases, form, "ed");
    doubled(bases, form, "ing");
    if (form.endsWith("ied") || form.endsWith("ies")) {
      bases.add(form.substring(0, form.length() - 3) + "y");
    }
    if (form.endsWith("ying")) {
      bases.add(form.substring(0, form.length() - 4) + "ie");
    }
    return bases;
  }

  /** Whether a form in small letters can be a past participle. */
  public static boolean isParticiple(String form) {
    return form.endsWith("ed") || PARTICIPLES.contains(form);
  }

  /** Whether a form in small letters can be a past tense or a past participle. */
  static boolean isPast(String form) {
    return form.endsWith("ed") || (IRREGULAR.containsKey(form) && !form.endsWith("s"));
  }

  private static void stripped(Set<String> bases, String form, String end) {
    if (form.endsWith(end)) {
      bases.add(form.substring(0, form.length() - end.length()));
    }
  }

  /** Without an end: as it is, with a silent e, and with the last letter once: {@code stopped}. */
  private static void doubled(Set<String> bases, String form, String end) {
    int stem = form.length() - end.length();
    if (!form.endsWith(end) || stem < 2) {
      return;
    }
    bases.add(form.substring(0, stem));
    bases.add(form.substring(0, stem) + "e");
    if (form.charAt(stem - 1) == form.charAt(stem - 2)) {
      bases.add(form.substring(0, stem - 1));
    }
  }
}
