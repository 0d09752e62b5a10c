package org.servanda.agreements;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.encoder.SentenceVector;
import org.servanda.encoder.SentenceVectors;
import org.servanda.reading.Resolution;

/**
 * Ties what a report says of an agreement to the provision that it is about, by their meaning: the
 * provision whose act is nearest, if it is near enough and no other provision is about as near. How
 * near is measured on claims about invented agreements (docs/provisions.md). Thread-safe.
 */
public final class ProvisionTies {

  /** Below this nearness no provision is meant; chosen on the dev part of the corpus. */
  static final double LEAST_SCORE = 0.34;

  /** So much nearer than the next point of the agreement the nearest must be. */
  static final double LEAST_LEAD = 0.08;

  /** More agreements with provisions than these are seldom cited by one batch. */
  private static final int MOST_REMEMBERED = 10_000;

  private final SentenceVectors vectors;
  private final Map<Provision, SentenceVector> remembered = new ConcurrentHashMap<>();

  /**
   * Measures nearness with a model.
   *
   * @param vectors the model; not closed by this
   */
  public ProvisionTies(SentenceVectors vectors) {
    this.vectors = vectors;
  }

  /**
   * The provision that words are about; empty where none is near enough, or two are.
   *
   * @param words what is said to be kept or broken, without who says so
   * @param obligor who is said to keep or break it; null where that is open
   * @param provisions the agreement's, in its order
   */
  public Optional<TiedProvision> tie(
      String words, @Nullable Actor obligor, List<Provision> provisions) {
    List<TiedProvision> nearest = byNearness(words, obligor, provisions);
    if (nearest.isEmpty() || nearest.getFirst().score() < LEAST_SCORE) {
      return Optional.empty();
    }
    TiedProvision first = nearest.getFirst();
    boolean leads =
        nearest.stream()
            .filter(other -> !other.provision().number().equals(first.provision().number()))
            .allMatch(other -> first.score() - other.score() >= LEAST_LEAD);
    return leads ? Optional.of(first) : Optional.empty();
  }

  /** All provisions that the obligor can owe, the nearest first. */
  List<TiedProvision> byNearness(
      String words, @Nullable Actor obligor, List<Provision> provisions) {
    if (provisions.isEmpty() || words.isBlank()) {
      return List.of();
    }
    SentenceVector meaning = vectors.of(words);
    return provisions.stream()
        .filter(provision -> canBeOwedBy(provision, obligor))
        .map(p -> new TiedProvision(p, Math.max(0, meaning.cosine(vector(p)))))
        .sorted(Comparator.comparingDouble(TiedProvision::score).reversed())
        .toList();
  }

  /** Whether an actor is among those who owe a provision, or may be. */
  private static boolean canBeOwedBy(Provision provision, @Nullable Actor obligor) {
    return obligor == null
        || provision.obliged().stream()
            .map(Party::actor)
            .anyMatch(
                owed ->
                    owed instanceof Resolution.Unresolved
                        || owed.possible().stream().anyMatch(a -> a.id().equals(obligor.id())))
        || provision.obliged().stream()
            .flatMap(party -> party.actor().possible().stream())
            .noneMatch(actor -> actor.kind() == obligor.kind());
  }

  private SentenceVector vector(Provision provision) {
    SentenceVector known = remembered.get(provision);
    if (known != null) {
      return known;
    }
    SentenceVector made = vectors.of(provision.quote(provision.act()));
    if (remembered.size() < MOST_REMEMBERED) {
      remembered.put(provision, made);
    }
    return made;
  }
}
