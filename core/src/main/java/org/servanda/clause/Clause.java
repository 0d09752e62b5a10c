package org.servanda.clause;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.entry.Modality;
import org.servanda.entry.Reference;
import org.servanda.reading.Sentence;
import org.servanda.text.Span;

/**
 * A verb with what belongs to it.
 *
 * @param sentence where it stands
 * @param verb the verb and its auxiliaries
 * @param subject the subject, also one that is only understood: that of the clause on which an
 *     infinitive depends, or its object ({@code urged Chad to leave}); null where there is none
 * @param object the object; null where there is none
 * @param predicate what is said of the subject after "be" and its like, in small letters: {@code
 *     ready}, {@code unfulfilled}; empty where nothing is
 * @param complements what prepositions tie to the verb, in order
 * @param governor what it depends on; null where it stands for itself
 * @param link the word that ties it to its governor, such as {@code to}, {@code of}, {@code that};
 *     the conjunction that opens it, such as {@code if}, {@code while}; empty where there is none
 * @param isQuestion whether it is part of a question
 * @param isQuoted whether it stands between quotation marks
 * @param span its words: from its subject, or its verb where that is not its own, to its end
 */
public record Clause(
    Sentence sentence,
    VerbGroup verb,
    @Nullable Phrase subject,
    @Nullable Phrase object,
    String predicate,
    List<Complement> complements,
    @Nullable Governor governor,
    String link,
    boolean isQuestion,
    boolean isQuoted,
    Span span)
    implements Governor {

  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "once", "until", "till", "provided", "providing");

  private static final Set<String> NOBODY =
      Set.of("no", "neither", "none", "nobody", "nothing", "no-one", "hardly", "few");

  private static final Set<String> DENIALS =
      Set.of("deny", "reject", "dismiss", "refute", "rebut", "disavow", "repudiate");

  private static final Set<String> OPEN = Set.of("seem", "appear", "suspect", "fear", "speculate");

  public Clause {
    Objects.requireNonNull(sentence);
    Objects.requireNonNull(verb);
    Objects.requireNonNull(predicate);
    Objects.requireNonNull(link);
    Objects.requireNonNull(span);
    complements = List.copyOf(complements);
  }

  /** What a preposition ties to the verb. */
  public Optional<Phrase> after(String preposition) {
    return Complement.after(complements, preposition);
  }

  /** Who does it: the subject, or in the passive whom "by" names. */
  public Optional<Phrase> doer() {
    return verb.isPassive() ? after("by") : Optional.ofNullable(subject);
  }

  /** To whom or what it is done: the object, or in the passive the subject. */
  public Optional<Phrase> undergoer() {
    return Optional.ofNullable(verb.isPassive() ? subject : object);
  }

  /** Who does it, as an actor. */
  public Reference<Actor> actor() {
    return doer()
        .map(Phrase::actor)
        .or(() -> governingNoun().flatMap(Phrase::doer))
        .orElseGet(() -> Reference.none("the report does not say who does it"));
  }

  /**
   * Whether it says that something is not so, by its verb, its subject ({@code neither side has})
   * or "without"; two such words cancel each other.
   */
  public boolean isNegated() {
    boolean nobody =
        subject != null
            && verb.form() == VerbForm.FINITE
            && (NOBODY.contains(subject.noun()) || subject.has(NOBODY));
    return verb.isNegated() ^ nobody ^ link.equals("without");
  }

  /** The clause on which it depends. */
  public Optional<Clause> governingClause() {
    return governor instanceof Clause clause ? Optional.of(clause) : Optional.empty();
  }

  /** The noun on which it depends, as {@code refusal} in {@code the refusal to leave}. */
  public Optional<Phrase> governingNoun() {
    return governor instanceof Phrase phrase ? Optional.of(phrase) : Optional.empty();
  }

  /** Whether it depends on a clause whose verb is one of some, given by their base forms. */
  public boolean dependsOn(Set<String> verbs) {
    return governingClause().filter(clause -> clause.verb.isOneOf(verbs)).isPresent();
  }

  /** Whether it stands under "if", "unless", "once", "until" or their like. */
  public boolean isConditional() {
    return CONDITIONS.contains(link) || governingClause().filter(Clause::isConditional).isPresent();
  }

  /** Whether it is still to come, or an infinitive that depends on what is. */
  public boolean isFuture() {
    return verb.tense() == Tense.FUTURE
        || (verb.tense() == Tense.NONE && governingClause().filter(Clause::isFuture).isPresent());
  }

  /** How it is put by whoever's words it stands in. A plain negation is an assertion. */
  public Modality modality() {
    if (isDenied()) {
      return Modality.DENIED;
    }
    if (isConditional()) {
      return Modality.CONDITIONAL;
    }
    if (isAsked()) {
      return Modality.ASKED;
    }
    return isOpen() ? Modality.POSSIBLE : Modality.ASSERTED;
  }

  private boolean isDenied() {
    boolean here = dependsOn(DENIALS) && !governingClause().orElseThrow().verb.isNegated();
    return here
        || governingNoun().filter(Clause::isDeniedNoun).isPresent()
        || governingClause()
            .filter(clause -> verb.form() != VerbForm.FINITE || clause.dependsOn(DENIALS))
            .filter(Clause::isDenied)
            .isPresent();
  }

  /** Whether the verb right before a noun denies it: {@code rejected claims that}. */
  private static boolean isDeniedNoun(Phrase noun) {
    int from = Math.max(0, noun.from() - 2);
    return noun.sentence().words().subList(from, noun.from()).stream()
        .flatMap(word -> BaseForms.of(word.lower()).stream())
        .anyMatch(DENIALS::contains);
  }

  private boolean isAsked() {
    return isQuestion
        || link.equals("whether")
        || governingClause()
            .filter(clause -> verb.form() != VerbForm.FINITE && clause.isAsked())
            .isPresent();
  }

  private boolean isOpen() {
    boolean alleged =
        governingClause()
            .filter(clause -> clause.verb.bases().contains("allege") && clause.verb.isPassive())
            .isPresent();
    return verb.isPossible()
        || alleged
        || dependsOn(OPEN)
        || governingClause()
            .filter(clause -> verb.form() != VerbForm.FINITE && clause.isOpen())
            .isPresent();
  }
}
