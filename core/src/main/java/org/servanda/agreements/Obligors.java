package org.servanda.agreements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.servanda.actors.Actor;
import org.servanda.agreements.ActorWords.Named;
import org.servanda.reading.PartOfSpeech;
import org.servanda.reading.Resolution;
import org.servanda.reading.Word;
import org.servanda.text.Span;

/** Finds out who owes an undertaking and to whom. Spans are of the article. Not thread-safe. */
final class Obligors {

  static final String NOT_SAID = "the text does not say who is to do it";
  static final String UNKNOWN = "nobody of this name is known";
  static final String MORE_THAN_ACTORS = "the words name more than those who can be obliged";

  /**
   * What belongs to a party and moves on its orders, so that the party owes what is done with it.
   */
  private static final Set<String> FORCES =
      Set.of(
          "forces",
          "force",
          "troops",
          "units",
          "contingent",
          "contingents",
          "peacekeepers",
          "army",
          "armies",
          "police",
          "militia",
          "militias",
          "fighters",
          "personnel",
          "formations");

  /** Words beside a name that stand for the actor it names. */
  private static final Set<String> ORGANS =
      Set.of(
          "the",
          "of",
          "and",
          "or",
          "both",
          "also",
          "hereby",
          ",",
          "(",
          ")",
          "government",
          "governments",
          "republic",
          "state",
          "states",
          "president",
          "presidents",
          "minister",
          "ministers",
          "prime",
          "foreign",
          "defence",
          "authorities",
          "leaders",
          "leadership",
          "delegation",
          "delegations",
          "parliament",
          "ministry",
          "side",
          "armed",
          "security",
          "military",
          "peacekeeping",
          "national",
          "federal",
          "transitional",
          "kingdom",
          "command");

  /** Verbs that name whom they serve right after them. */
  private static final Set<String> GIVING =
      Set.of(
          "provide", "grant", "pay", "give", "inform", "notify", "supply", "compensate", "assist");

  private final ActorWords actors;
  private final String text;

  Obligors(ActorWords actors, String text) {
    this.actors = actors;
    this.text = text;
  }

  /** Who owes what a clause says; {@code before} are those of the clause before it. */
  List<Party> of(List<Word> words, Clause clause, List<Party> before) {
    List<Word> subject = core(clause.subjectWords(words));
    if (clause.modal().isPassive(words)) {
      return ofPassive(subject, words.subList(clause.modal().to(), clause.end()));
    }
    if (!hasNoun(subject)) {
      return before.isEmpty() ? nobodyNamed() : before;
    }
    return ofSubject(subject);
  }

  /** Who is meant by the subject of an active verb. */
  List<Party> ofSubject(List<Word> subject) {
    Span span = subject.getFirst().span().cover(subject.getLast().span());
    if (ActorWords.meansAll(subject)) {
      return all(span);
    }
    List<Named> named = actors.in(subject);
    if (!named.isEmpty() && standFor(subject, named)) {
      return parties(named);
    }
    if (Acts.subjectIsAct(subject)) {
      return nobodyNamed();
    }
    List<Actor> candidates = named.stream().map(Named::actor).distinct().toList();
    String reason = candidates.isEmpty() ? UNKNOWN : MORE_THAN_ACTORS;
    return List.of(new Party(Resolution.open(span.in(text), candidates, reason), span));
  }

  /** Whether a subject is nothing but actors, their organs and what joins them. */
  private static boolean standFor(List<Word> subject, List<Named> named) {
    for (int i = 0; i < subject.size(); i++) {
      int at = i;
      boolean inName = named.stream().anyMatch(n -> n.from() <= at && at < n.to());
      String lower = subject.get(i).lower();
      boolean initial =
          subject.get(i).isCapitalised() && subject.get(i).pos() == PartOfSpeech.PROPN;
      if (!inName && !initial && !ORGANS.contains(lower) && !FORCES.contains(lower)) {
        return false;
      }
    }
    return true;
  }

  /** The subject without what leads the sentence, such as {@code Within 30 days,}. */
  private static List<Word> core(List<Word> subject) {
    boolean leads =
        !subject.isEmpty()
            && switch (subject.getFirst().pos()) {
              case ADP, SCONJ, ADV -> true;
              case ADJ, AUX, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SYM, VERB, X ->
                  false;
            };
    for (int i = subject.size() - 2; leads && i > 0; i--) {
      if (subject.get(i).form().equals(",")) {
        return subject.subList(i + 1, subject.size());
      }
    }
    return subject;
  }

  /** Who owes an act that is only named: whoever is said to do it, else it stays open. */
  List<Party> ofAct(List<Word> words) {
    return ofPassive(List.of(), words);
  }

  private List<Party> ofPassive(List<Word> subject, List<Word> rest) {
    for (int i = 0; i + 1 < rest.size(); i++) {
      if (rest.get(i).lower().equals("by")) {
        List<Word> agent = rest.subList(i + 1, Math.min(rest.size(), i + 6));
        int skip = agent.getFirst().lower().equals("the") && agent.size() > 1 ? 1 : 0;
        Optional<Named> named = actors.after(agent, skip);
        if (named.isPresent()) {
          return parties(actors.in(agent));
        }
        if (ActorWords.meansAll(agent.subList(0, Math.min(agent.size(), 3)))) {
          return all(agent.getFirst().span());
        }
      }
    }
    boolean forces = subject.stream().anyMatch(word -> FORCES.contains(word.lower()));
    List<Named> named = forces ? actors.in(subject) : List.of();
    return named.isEmpty() ? nobodyNamed() : parties(named);
  }

  /** The parties, where the text does not say which of them owes it. */
  List<Party> nobodyNamed() {
    return List.of(new Party(Resolution.open("", actors.parties(), NOT_SAID), null));
  }

  private List<Party> all(Span span) {
    if (actors.parties().isEmpty()) {
      return List.of(
          new Party(
              Resolution.open(span.in(text), List.of(), "the agreement's parties are not known"),
              span));
    }
    return actors.parties().stream().map(party -> new Party(Resolution.of(party), span)).toList();
  }

  /** To whom it is owed, as far as the words after the verb say so. */
  List<Party> beneficiaries(List<Word> act, List<Party> obliged) {
    List<Party> found = new ArrayList<>();
    for (int i = 0; i + 1 < act.size(); i++) {
      boolean to = act.get(i).lower().equals("to");
      boolean gives = GIVING.contains(act.get(i).lower());
      if (!to && !gives) {
        continue;
      }
      int at = act.get(i + 1).lower().equals("the") && i + 2 < act.size() ? i + 2 : i + 1;
      String other = act.get(at).lower();
      if (other.equals("other") || other.equals("another")) {
        others(act.get(at).span(), obliged).forEach(found::add);
      } else {
        actors
            .after(act, at)
            .filter(named -> obliged.stream().noneMatch(p -> mayBe(p, named.actor())))
            .ifPresent(n -> found.add(new Party(Resolution.of(n.actor()), n.words())));
      }
    }
    return found;
  }

  private List<Party> others(Span span, List<Party> obliged) {
    return actors.parties().stream()
        .filter(party -> obliged.stream().noneMatch(p -> mayBe(p, party)))
        .map(party -> new Party(Resolution.of(party), span))
        .toList();
  }

  private static boolean mayBe(Party party, Actor actor) {
    return party.actor() instanceof Resolution.Resolved<Actor>(Actor known)
        && known.id().equals(actor.id());
  }

  private static List<Party> parties(List<Named> named) {
    return named.stream().map(n -> new Party(Resolution.of(n.actor()), n.words())).toList();
  }

  private static boolean hasNoun(List<Word> words) {
    return words.stream()
        .anyMatch(
            word ->
                switch (word.pos()) {
                  case NOUN, PROPN, PRON, X, NUM, DET, ADJ, VERB -> true;
                  case ADP, ADV, AUX, CCONJ, INTJ, PART, PUNCT, SCONJ, SYM -> false;
                });
  }
}
