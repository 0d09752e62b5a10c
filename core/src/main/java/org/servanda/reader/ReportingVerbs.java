package org.servanda.reader;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.servanda.gazetteer.Table;
import org.servanda.reader.ReportingVerb.Frame;

/** The reporting verbs of {@code reporting-verbs.tsv} under all their forms. Immutable. */
final class ReportingVerbs {

  private final Map<String, ReportingVerb> byForm;

  private ReportingVerbs(Map<String, ReportingVerb> byForm) {
    this.byForm = Map.copyOf(byForm);
  }

  static ReportingVerbs load() {
    Map<String, ReportingVerb> byForm = new HashMap<>();
    for (List<String> row : Table.rows(ReportingVerbs.class, "reporting-verbs.tsv", 3)) {
      ReportingVerb verb = verb(row.get(0), row.get(2));
      forms(row.get(0), row.get(1)).forEach(form -> byForm.put(form, verb));
    }
    return new ReportingVerbs(byForm);
  }

  /** The verb of which {@code lower} is a form. */
  Optional<ReportingVerb> find(String lower) {
    return Optional.ofNullable(byForm.get(lower));
  }

  private static ReportingVerb verb(String lemma, String frames) {
    List<String> parts = List.of(frames.split(":", 2));
    Set<Frame> set = EnumSet.noneOf(Frame.class);
    for (char letter : parts.getFirst().toCharArray()) {
      set.add(
          switch (letter) {
            case 'S' -> Frame.CLAUSE;
            case 'N' -> Frame.NOUN_PHRASE;
            case 'T' -> Frame.INFINITIVE;
            case 'Q' -> Frame.QUOTATION;
            case 'A' -> Frame.ADDRESSEE;
            case 'P' -> Frame.PARTICLE;
            default ->
                throw new IllegalStateException(
                    "frame '%s' of %s is none of S, N, T, Q, A, P".formatted(letter, lemma));
          });
    }
    Set<String> particles = parts.size() < 2 ? Set.of() : Set.of(parts.get(1).split(",", -1));
    return new ReportingVerb(lemma, set, particles);
  }

  private static Set<String> forms(String lemma, String irregular) {
    String stem = lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma;
    boolean consonantAndY =
        lemma.endsWith("y") && "aeiou".indexOf(lemma.charAt(lemma.length() - 2)) < 0;
    String third =
        consonantAndY
            ? lemma.substring(0, lemma.length() - 1) + "ies"
            : lemma.matches(".*(s|sh|ch|x|z|o)") ? lemma + "es" : lemma + "s";
    String past = consonantAndY ? lemma.substring(0, lemma.length() - 1) + "ied" : stem + "ed";
    String participle = past;
    String progressive = (lemma.endsWith("ee") ? lemma : stem) + "ing";
    if (!irregular.equals("-")) {
      List<String> given = List.of(irregular.split(";"));
      past = given.get(0);
      participle = given.get(1);
      if (past.endsWith("ed") && past.length() == lemma.length() + 3) {
        progressive = past.substring(0, past.length() - 2) + "ing"; // planned, planning
      }
    }
    return Set.copyOf(new HashSet<>(List.of(lemma, third, past, participle, progressive)));
  }
}
