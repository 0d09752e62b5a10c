package org.servanda.eval.resolution;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.agreements.Agreement;
import org.servanda.reading.Resolution;
import org.servanda.register.CitedAgreement;
import org.servanda.register.ResolvedMention;
import org.servanda.register.ResolvedReading;
import org.servanda.text.Span;

/** What a resolved reading says of annotated words: of those that overlap, the likest span. */
final class Answers {

  private final ResolvedReading reading;

  Answers(ResolvedReading reading) {
    this.reading = reading;
  }

  /** Whom the words mean; empty where no such mention was found. */
  Optional<Resolution<Actor>> actor(GoldMention asked) {
    return likest(
            asked,
            Heads.of(asked),
            reading.mentions().stream().filter(mention -> mention.actor() != null),
            mention -> mention.mention().span())
        .flatMap(Answers::actorOf);
  }

  /** Which agreement the words mean; empty where none was found. */
  Optional<Resolution<Agreement>> agreement(GoldMention asked) {
    return likest(asked, asked.span(), reading.agreements().stream(), CitedAgreement::span)
        .map(CitedAgreement::agreement);
  }

  private static Optional<Resolution<Actor>> actorOf(ResolvedMention mention) {
    @Nullable Resolution<Actor> actor = mention.actor();
    return Optional.ofNullable(actor);
  }

  private static <T> Optional<T> likest(
      GoldMention asked, Span needed, Stream<T> found, Function<T, Span> span) {
    return found
        .filter(value -> span.apply(value).overlaps(needed))
        .max(Comparator.comparingDouble(value -> likeness(asked.span(), span.apply(value))));
  }

  /** What two overlapping spans have in common, of what they cover together. */
  private static double likeness(Span one, Span other) {
    double common = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    return common / one.cover(other).length();
  }
}
