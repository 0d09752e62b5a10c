package org.servanda.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  private static final Set<String> CONTRASTS = Set.of("while", "whereas", "but", "and", "though");

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
      Optional<Draft> draft = attribution(unit, cue, floor, limit(unit, cues, i), lastSource);
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
        before.flatMap(subject -> contentBefore(unit, subject.start(), floor, cue));
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
      left = before.flatMap(subject -> frontedBefore(unit, subject.start(), floor, cue, limit));
    }
    if (left.isEmpty() || source == null) {
      return announcement(unit, cue, source);
    }
    List<Range> content = new ArrayList<>(List.of(left.get()));
    restAfter(unit, cue, left.get(), limit).ifPresent(content::add);
    Strength strength = leftIsQuoted ? Strength.QUOTATION : Strength.CLAUSE;
    return Optional.of(new Draft(source, cueWords(unit, cue), content, strength));
  }

  /** The subject right before the cue; a participle after a comma takes that of its main clause. */
  private static Optional<Range> subjectBefore(ReportingUnit unit, Cue cue, int floor) {
    boolean detached =
        cue.isParticiple() && cue.first() > floor && unit.get(cue.first() - 1).isWord(",");
    return detached ? Optional.empty() : NounPhrases.endingAt(unit, cue.first(), floor);
  }

  /** {@code “…,” said X} and {@code …, said X}. */
  private static Optional<Draft> inverted(ReportingUnit unit, Cue cue, int floor, int limit) {
    Optional<Range> content = contentBefore(unit, cue.first(), floor, cue);
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
            cueWords(unit, cue),
            quoted ? ranges : List.of(content.get()),
            quoted ? Strength.QUOTATION : Strength.CLAUSE));
  }

  /** The content that ends before {@code end}: a quotation, or a clause and a comma. */
  private static Optional<Range> contentBefore(ReportingUnit unit, int end, int floor, Cue cue) {
    int stop = end;
    while (stop > floor && unit.get(stop - 1).isPunctuation()) {
      stop--;
    }
    int start = floor;
    while (start < stop && unit.get(start).isPunctuation()) {
      start++;
    }
    if (start >= stop) {
      return Optional.empty();
    }
    boolean quoted = unit.get(stop - 1).isQuotation() && saysEnough(unit, cue);
    boolean clause =
        stop < end && cue.meaning().takes(Frame.CLAUSE) && hasVerbOrLength(unit, start, stop);
    return quoted || clause ? Optional.of(new Range(start, stop)) : Optional.empty();
  }

  /** The cue, with the particle that belongs to it. */
  private static Range cueWords(ReportingUnit unit, Cue cue) {
    boolean particle =
        cue.end() < unit.size()
            && cue.meaning().particles().contains(unit.get(cue.end()).lower())
            && cue.meaning().frames().equals(Set.of(Frame.PARTICLE));
    return new Range(cue.first(), particle ? cue.end() + 1 : cue.end());
  }

  /** A verb that attributes only with a particle must have it, as {@code went on} does. */
  private static boolean saysEnough(ReportingUnit unit, Cue cue) {
    ReportingVerb verb = cue.meaning();
    return !verb.frames().equals(Set.of(Frame.PARTICLE))
        || (cue.end() < unit.size() && verb.particles().contains(unit.get(cue.end()).lower()));
  }

  /** Whether a stretch before a comma can be content rather than {@code On Monday, …}. */
  private static boolean hasVerbOrLength(ReportingUnit unit, int start, int end) {
    Item first = unit.get(start);
    boolean opensAdjunct =
        first.is(PartOfSpeech.ADP)
            || first.is(PartOfSpeech.SCONJ)
            || first.is(PartOfSpeech.VERB)
            || first.is(PartOfSpeech.AUX)
            || Adjuncts.isTimeWord(first);
    return end - start >= 2 && (!opensAdjunct || hasMainClause(unit, start, end));
  }

  /** {@code In any case} of {@code In any case, X said, it …}, which is content with the rest. */
  private static Optional<Range> frontedBefore(
      ReportingUnit unit, int end, int floor, Cue cue, int limit) {
    if (end - 1 <= floor || !unit.get(end - 1).isWord(",") || !cue.meaning().takes(Frame.CLAUSE)) {
      return Optional.empty();
    }
    Range fronted = new Range(floor, end - 1);
    boolean speech = !unit.get(floor).isPunctuation();
    return speech && restAfter(unit, cue, fronted, limit).isPresent()
        ? Optional.of(fronted)
        : Optional.empty();
  }

  /** Whether a comma and a clause with a verb come after the beginning. */
  private static boolean hasMainClause(ReportingUnit unit, int start, int end) {
    boolean comma = false;
    for (int i = start; i < end; i++) {
      comma |= unit.get(i).isWord(",");
      if (comma && unit.get(i).isVerbal()) {
        return true;
      }
    }
    return false;
  }

  /** The part of the content that goes on after a cue between commas. */
  private static Optional<Range> restAfter(ReportingUnit unit, Cue cue, Range left, int limit) {
    int end = Complement.withoutFinalMarks(unit, cue.end(), limit);
    int at = Adjuncts.afterTimes(unit, cue.end(), end);
    if (at >= end || !unit.get(at).isWord(",") || at + 1 >= end) {
      return Optional.empty();
    }
    int start = at + 1;
    boolean quotedLeft = unit.get(left.end() - 1).isQuotation();
    Item first = unit.get(start);
    boolean remark =
        (first.lower().endsWith("ing") && first.is(PartOfSpeech.VERB))
            || Set.of("who", "which", "citing", "according").contains(first.lower());
    if (remark || (quotedLeft && !first.isQuotation())) {
      return Optional.empty();
    }
    return Optional.of(new Range(start, end));
  }

  /** {@code X went on:} at the end of a unit, the content being what follows it. */
  private static Optional<Draft> announcement(ReportingUnit unit, Cue cue, @Nullable Range source) {
    Range words = cueWords(unit, cue);
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

  /** Where the content of cue number {@code index} must stop: at the clause of a cue beside it. */
  private static int limit(ReportingUnit unit, List<Cue> cues, int index) {
    for (int i = index + 1; i < cues.size(); i++) {
      boolean fronted = isFronted(unit, cues.get(index));
      int start = startOfClauseBeside(unit, cues.get(i), cues.get(index).end(), fronted);
      if (start > cues.get(index).end()) {
        return start;
      }
    }
    return unit.size();
  }

  /** Whether the cue stands in a clause before the main one: {@code Asked …, While X said …,}. */
  private static boolean isFronted(ReportingUnit unit, Cue cue) {
    Item first = unit.get(0);
    return cue.verb() == 0 || first.is(PartOfSpeech.SCONJ) || first.isWord("while");
  }

  /** The start of {@code , and Y said} or {@code , adding}; -1 if the cue is inside a content. */
  private static int startOfClauseBeside(
      ReportingUnit unit, Cue cue, int floor, boolean afterFronted) {
    int at = cue.first() - 1;
    if (at <= floor) {
      return -1;
    }
    if (cue.isParticiple()) {
      int conjunction = CONTRASTS.contains(unit.get(at).lower()) ? at - 1 : at;
      return unit.get(conjunction).isWord(",") ? conjunction : -1;
    }
    if (unit.get(at).is(PartOfSpeech.CCONJ)) {
      boolean comma = unit.get(at - 1).isWord(",");
      return comma ? at - 1 : cue.meaning().takes(Frame.CLAUSE) ? at : -1;
    }
    Optional<Range> subject = NounPhrases.endingAt(unit, cue.first(), floor);
    if (subject.isEmpty() || subject.get().start() - 2 <= floor) {
      return -1;
    }
    int conjunction = subject.get().start() - 1;
    if (afterFronted && unit.get(conjunction).isWord(",")) {
      return conjunction;
    }
    boolean contrast =
        unit.get(conjunction).isWord("while") || unit.get(conjunction).isWord("whereas");
    if (!contrast && !cue.meaning().takes(Frame.CLAUSE)) {
      return -1;
    }
    boolean beside =
        CONTRASTS.contains(unit.get(conjunction).lower())
            && (unit.get(conjunction - 1).isWord(",") || unit.get(conjunction - 1).isQuotation());
    return beside ? conjunction - 1 : -1;
  }
}
