package org.servanda.interaction;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.servanda.clause.BaseForms;
import org.servanda.clause.Clause;
import org.servanda.clause.Phrase;
import org.servanda.clause.Roles;
import org.servanda.entry.PloverType;
import org.servanda.gazetteer.Table;
import org.servanda.reading.Word;

/**
 * A way to tell by a verb what one does towards another: a row of {@code deeds.tsv}.
 *
 * @param verbs base forms
 * @param particle the word that belongs to them; empty where there is none
 * @param type what is done
 * @param nouns the nouns of which the object must be one, by base form; none where any will do
 * @param with the words of which one must be in the clause instead, such as {@code responsible}
 * @param to where the other is named
 */
record Deed(
    Set<String> verbs,
    String particle,
    PloverType type,
    Set<String> nouns,
    Set<String> with,
    List<String> to) {

  /** The object, or whose it is. */
  static final String OBJECT = "object";

  /** Whose the object is. */
  static final String OWNER = "of";

  /** Whose the object is, or who has done last what is answered. */
  static final String REPLY = "reply";

  /** Those who do it, to each other. */
  static final String EACH = "each";

  /** How many words on those that belong to a verb are looked for. */
  private static final int REACH = 20;

  /** Words after a verb that make it another one. */
  private static final Set<String> PARTICLES =
      Set.of("up", "out", "off", "away", "over", "down", "back", "aside", "in");

  Deed {
    Objects.requireNonNull(type);
    verbs = Set.copyOf(verbs);
    nouns = Set.copyOf(nouns);
    with = Set.copyOf(with);
    to = List.copyOf(to);
  }

  static Deed of(List<String> row) {
    List<String> forms = Table.values(row.getFirst());
    String first = forms.getFirst();
    int space = first.indexOf(' ');
    return new Deed(
        Set.copyOf(forms.stream().map(form -> form.split(" ", 2)[0]).toList()),
        space < 0 ? "" : first.substring(space + 1),
        PloverType.valueOf(row.get(1)),
        Set.copyOf(Table.values(row.get(2)).stream().filter(noun -> !isWord(noun)).toList()),
        Set.copyOf(
            Table.values(row.get(2)).stream()
                .filter(Deed::isWord)
                .map(w -> w.substring(1))
                .toList()),
        Table.values(row.get(3)));
  }

  private static boolean isWord(String noun) {
    return noun.startsWith("=");
  }

  /** Whether a clause tells of it. */
  boolean isToldBy(Clause clause, Roles roles) {
    return clause.verb().isOneOf(verbs)
        && hasParticle(clause)
        && (with.isEmpty() || words(clause).stream().anyMatch(w -> with.contains(w.lower())))
        && (nouns.isEmpty() || object(clause, roles).filter(this::isMeant).isPresent());
  }

  /** The object of the verb. */
  Optional<Phrase> object(Clause clause, Roles roles) {
    return roles.undergoer(clause, particle);
  }

  private boolean isMeant(Phrase object) {
    return BaseForms.of(object.noun()).stream().anyMatch(nouns::contains);
  }

  private boolean hasParticle(Clause clause) {
    int after = clause.verb().head() + 1;
    List<Word> all = clause.sentence().words();
    String next = after < all.size() ? all.get(after).lower() : "";
    return particle.isEmpty()
        ? !PARTICLES.contains(next)
        : next.equals(particle) || words(clause).stream().anyMatch(w -> w.lower().equals(particle));
  }

  private static List<Word> words(Clause clause) {
    List<Word> all = clause.sentence().words();
    int from = Math.min(clause.verb().head() + 1, all.size());
    return all.subList(from, Math.min(from + REACH, all.size())).stream()
        .takeWhile(word -> word.span().end() <= clause.span().end())
        .toList();
  }
}
