package org.servanda.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servanda.reader.Complement.Strength;
import org.servanda.reader.ReportingVerb.Frame;
import org.servanda.reading.PartOfSpeech;

/**
 * Finds the attributions of one reporting unit that have a verb as their cue: {@code X said that},
 * {@code “…,” said X}, {@code A, X said, B}, {@code X said …, adding that}. The content of one is
 * never the place of another. Immutable.
 */
final class CuedAttributions {

  private final CueFinder cueFinder;

  CuedAttributions(ReportingVerbs verbs) {
    this.cueFinder = new CueFinder(verbs);
  }

  /** The attributions of the unit, in the order of their cues. */
  List<Draft> find(ReportingUnit unit) {
    List<Cue> cues = cueFinder.find(unit);
    Optional<Draft> whole = closing(unit, cues);
    if (whole.isPresent()) {
      return List.of(whole.get());
    }
    List<Draft> drafts = new ArrayList<>();
    @Nullable Range lastSource = null;
    for (int i = 0; i < cues.size(); i++) {
      Cue cue = cues.get(i);
      if (drafts.stream().anyMatch(draft -> draft.holds(cue.verb()))) {
        continue;
      }
      int floor = drafts.isEmpty() ? 0 : drafts.getLast().end();
      Optional<Draft> draft =
          attribution(unit, cue, floor, ClauseLimits.of(unit, cues, i), lastSource);
      if (draft.isPresent()) {
        drafts.add(draft.get());
        lastSource = draft.get().source() == null ? lastSource : draft.get().source();
      }
    }
    AccordingTo.find(unit)
        .filter(d -> drafts.stream().noneMatch(d::overlaps))
        .ifPresent(drafts::add);
    return drafts.stream().sorted(Comparator.comparingInt(d -> d.cue().start())).toList();
  }

  /**
   * {@code A accused B of lying, X said.}: a cue that closes the unit takes all that stands before
   * it, cues included, unless one of those plainly has a content of its own.
   */
  private static Optional<Draft> closing(ReportingUnit unit, List<Cue> cues) {
    if (cues.size() < 2) {
      return Optional.empty();
    }
    Cue last = cues.getLast();
    Optional<Range> subject = subjectBefore(unit, last, 0);
    int end = Complement.withoutFinalMarks(unit, last.end(), unit.size());
    boolean closes =
        subject.isPresent()
            && subject.get().start() > 1
            && unit.get(subject.get().start() - 1).isWord(",")
            && last.meaning().takes(Frame.CLAUSE)
            && Adjuncts.afterTimes(unit, last.end(), end) == end;
    boolean plain =
        cues.subList(0, cues.size() - 1).stream()
            .flatMap(cue -> Complement.after(unit, cue, unit.size()).stream())
            .anyMatch(complement -> complement.strength().isPlain());
    return closes && !plain
        ? attribution(unit, last, 0, unit.size(), null)
            .filter(draft -> draft.content().getFirst().start() == 0)
        : Optional.empty();
  }

  private static Optional<Draft> attribution(
      ReportingUnit unit, Cue cue, int floor, int limit, @Nullable Range lastSource) {
    Optional<Range> before = subjectBefore(unit, cue, floor);
    Optional<Complement> right = Complement.after(unit, cue, limit);
    boolean afterQuotation = cue.first() > floor && unit.get(cue.first() - 1).isQuotation();
    if (before.isEmpty() || afterQuotation) {
      Optional<Draft> inverted = inverted(unit, cue, floor, limit);
      if (inverted.isPresent()) {
        return inverted;
      }
    }
    @Nullable Range source = before.orElse(shared(unit, cue, floor, lastSource));
    Optional<Range> left =
        before.flatMap(subject -> EarlierContent.before(unit, subject.start(), floor, cue));
    boolean leftIsQuoted = left.isPresent() && unit.get(left.get().end() - 1).isQuotation();
    boolean aside = leftIsQuoted && right.isPresent() && !right.get().strength().isPlain();
    if (right.isPresent() && !aside) {
      List<Range> content = new ArrayList<>();
      if (leftIsQuoted && right.get().strength() == Strength.QUOTATION) {
        content.add(left.get());
      }
      content.add(right.get().content());
      return Optional.of(
          new Draft(
              source,
              new Range(cue.first(), right.get().cueEnd()),
              content,
              right.get().strength()));
    }
    if (left.isEmpty()) {
      left =
          before.flatMap(
              subject -> EarlierContent.fronted(unit, subject.start(), floor, cue, limit));
    }
    if (left.isEmpty() || source == null) {
      return announcement(unit, cue, source);
    }
    List<Range> content = new ArrayList<>(List.of(left.get()));
    EarlierContent.restAfter(unit, cue, left.get(), limit).ifPresent(content::add);
    Strength strength = leftIsQuoted ? Strength.QUOTATION : Strength.CLAUSE;
    return Optional.of(new Draft(source, cue.words(unit), content, strength));
  }

  /** The subject right before the cue; a participle after a comma takes that of its main clause. */
  private static Optional<Range> subjectBefore(ReportingUnit unit, Cue cue, int floor) {
    boolean detached =
        cue.isParticiple() && cue.first() > floor && unit.get(cue.first() - 1).isWord(",");
    return detached ? Optional.empty() : NounPhrases.endingAt(unit, cue.first(), floor);
  }

  /** {@code “…,” said X} and {@code …, said X}. */
  private static Optional<Draft> inverted(ReportingUnit unit, Cue cue, int floor, int limit) {
    Optional<Range> content = EarlierContent.before(unit, cue.first(), floor, cue);
    Optional<Range> subject = NounPhrases.startingAt(unit, cue.end(), limit);
    if (content.isEmpty() || subject.isEmpty() || cue.isParticiple()) {
      return Optional.empty();
    }
    boolean quoted = unit.get(content.get().end() - 1).isQuotation();
    int after = subject.get().end();
    boolean stops =
        after >= limit || unit.get(after).isPunctuation() || unit.get(after).is(PartOfSpeech.ADP);
    if (!quoted && !stops) {
      return Optional.empty();
    }
    List<Range> ranges = new ArrayList<>(List.of(content.get()));
    for (int i = after; i < limit; i++) {
      if (unit.get(i).isQuotation()) {
        ranges.add(new Range(i, i + 1));
      }
    }
    return Optional.of(
        new Draft(
            subject.get(),
            cue.words(unit),
            quoted ? ranges : List.of(content.get()),
            quoted ? Strength.QUOTATION : Strength.CLAUSE));
  }

  /** {@code X went on:} at the end of a unit, the content being what follows it. */
  private static Optional<Draft> announcement(ReportingUnit unit, Cue cue, @Nullable Range source) {
    Range words = cue.words(unit);
    boolean last =
        unit.announces() && Adjuncts.afterTimes(unit, words.end(), unit.size()) == unit.size() - 1;
    return last && source != null
        ? Optional.of(new Draft(source, words, List.of(), Strength.QUOTATION))
        : Optional.empty();
  }

  /** The subject of the clause before, for a cue that has none of its own. */
  private static @Nullable Range shared(
      ReportingUnit unit, Cue cue, int floor, @Nullable Range lastSource) {
    if (lastSource != null) {
      return lastSource;
    }
    for (int i = floor; i < cue.first(); i++) {
      if (unit.get(i).isVerbal()) {
        return NounPhrases.endingAt(unit, i, floor).orElse(null);
      }
    }
    return null;
  }
}
