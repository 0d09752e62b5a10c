package org.servanda.reader;

import java.util.Optional;
import java.util.Set;
import org.servanda.reader.ReportingVerb.Frame;
import org.servanda.reading.PartOfSpeech;

/**
 * What follows a cue as its content.
 *
 * @param content the items
 * @param cueEnd the item after the cue, which may have taken in a particle or a noun
 * @param strength how plainly the words show that this is content
 */
record Complement(Range content, int cueEnd, Strength strength) {

  /** From a quotation mark, which leaves no doubt, to a bare noun phrase. */
  enum Strength {
    QUOTATION(0.95),
    CLAUSE_WITH_CONJUNCTION(0.9),
    CLAUSE(0.8),
    PHRASE(0.6);

    private final double confidence;

    Strength(double confidence) {
      this.confidence = confidence;
    }

    /** Whether the words leave no doubt that they are content. */
    boolean isPlain() {
      return this == QUOTATION || this == CLAUSE_WITH_CONJUNCTION;
    }

    double confidence() {
      return confidence;
    }
  }

  private static final Set<String> CONJUNCTIONS = Set.of("that", "whether", "how", "why", "what");

  private static final Set<String> ANAPHORS = Set.of("this", "that", "it", "so", "them", "these");

  private static final int MOST_ADJUNCTS = 3;

  /** Finds what follows the cue and ends before {@code limit}. */
  static Optional<Complement> after(ReportingUnit unit, Cue cue, int limit) {
    int end = withoutFinalMarks(unit, cue.end(), limit);
    Optional<Complement> found =
        at(unit, cue, Adjuncts.afterTimes(unit, cue.end(), end), end, true);
    return found.filter(complement -> !isAnaphor(unit, complement));
  }

  private static Optional<Complement> at(
      ReportingUnit unit, Cue cue, int from, int end, boolean mayHaveAddressee) {
    if (from >= end) {
      return Optional.empty();
    }
    ReportingVerb verb = cue.meaning();
    Item item = unit.get(from);
    Item next = from + 1 < end ? unit.get(from + 1) : item;
    if ((item.isWord(",") || item.isWord(":")) && next.isQuotation()) {
      return complement(
          cue.end(), from + 1, endOfQuotations(unit, from + 1, end), Strength.QUOTATION);
    }
    if (item.isWord(":") && verb.takes(Frame.CLAUSE)) {
      return complement(cue.end(), from + 1, end, Strength.CLAUSE);
    }
    if (item.isQuotation()) {
      return complement(cue.end(), from, end, Strength.QUOTATION);
    }
    boolean takesThat = verb.takes(Frame.CLAUSE) || verb.takes(Frame.ADDRESSEE);
    if (CONJUNCTIONS.contains(item.lower()) && takesThat) {
      return complement(cue.end(), from, end, Strength.CLAUSE_WITH_CONJUNCTION);
    }
    if (verb.takes(Frame.PARTICLE) && verb.particles().contains(item.lower())) {
      int start = afterMarks(unit, from + 1, end);
      if (start < end && !unit.get(start).isWord("to")) {
        int cueEnd = from == cue.end() ? from + 1 : cue.end();
        boolean quoted = unit.get(start).isQuotation();
        return complement(cueEnd, start, end, quoted ? Strength.QUOTATION : Strength.PHRASE);
      }
    }
    if (verb.takes(Frame.INFINITIVE) && item.isWord("to") && next.isVerbal()) {
      return complement(cue.end(), from, end, Strength.PHRASE);
    }
    if (verb.takes(Frame.ADDRESSEE) && mayHaveAddressee && !verb.takes(Frame.NOUN_PHRASE)) {
      Optional<Complement> found = afterAddressee(unit, cue, from, end);
      if (found.isPresent()) {
        return found;
      }
    }
    if (verb.takes(Frame.CLAUSE) && !verb.takes(Frame.ADDRESSEE) && isClause(unit, from, end)) {
      return complement(cue.end(), from, end, Strength.CLAUSE);
    }
    if (verb.takes(Frame.NOUN_PHRASE)
        && startsPhrase(item)
        && (from + 1 < end || item.isNominal())) {
      return Optional.of(nounPhrase(unit, cue, from, end));
    }
    return afterAdjuncts(unit, cue, from, end);
  }

  private static Optional<Complement> afterAddressee(
      ReportingUnit unit, Cue cue, int from, int end) {
    Optional<Range> addressee = NounPhrases.startingAt(unit, from, end);
    if (addressee.isEmpty()) {
      return Optional.empty();
    }
    int after = Adjuncts.afterTimes(unit, addressee.get().end(), end);
    boolean order = after < end && (unit.get(after).isWord("to") || unit.get(after).isWord("not"));
    if (order && after + 2 < end) {
      return complement(cue.end(), after, end, Strength.PHRASE);
    }
    if (after < end && isClause(unit, after, end) && !unit.get(after).is(PartOfSpeech.ADP)) {
      return complement(cue.end(), after, end, Strength.CLAUSE);
    }
    return at(unit, cue, after, end, false);
  }

  /** Passes over phrases such as {@code in a statement} in front of a clause or a quotation. */
  private static Optional<Complement> afterAdjuncts(
      ReportingUnit unit, Cue cue, int from, int end) {
    int at = from;
    for (int i = 0; i < MOST_ADJUNCTS; i++) {
      int after = Adjuncts.afterTimes(unit, Adjuncts.afterPhrase(unit, at, end), end);
      if (after == at || after >= end) {
        return Optional.empty();
      }
      at = after;
      Item item = unit.get(at);
      boolean quotation =
          (item.isWord(",") || item.isWord(":")) && at + 1 < end && unit.get(at + 1).isQuotation();
      boolean clause = item.isWord("that") && cue.meaning().takes(Frame.CLAUSE);
      if (quotation) {
        return complement(
            cue.end(), at + 1, endOfQuotations(unit, at + 1, end), Strength.QUOTATION);
      }
      if (clause) {
        return complement(cue.end(), at, end, Strength.CLAUSE_WITH_CONJUNCTION);
      }
      if (item.is(PartOfSpeech.DET) && cue.meaning().takes(Frame.NOUN_PHRASE)) {
        return complement(cue.end(), at, end, Strength.PHRASE);
      }
    }
    return Optional.empty();
  }

  /** A noun phrase; where it is short and {@code that} follows, it belongs to the cue. */
  private static Complement nounPhrase(ReportingUnit unit, Cue cue, int from, int end) {
    int after = NounPhrases.startingAt(unit, from, end).map(Range::end).orElse(from);
    boolean hope =
        after < end
            && after - from <= 3
            && unit.get(after).isWord("that")
            && unit.get(after - 1).is(PartOfSpeech.NOUN);
    return hope
        ? new Complement(new Range(after, end), after, Strength.CLAUSE_WITH_CONJUNCTION)
        : new Complement(new Range(from, end), cue.end(), Strength.PHRASE);
  }

  private static boolean startsPhrase(Item item) {
    return switch (item.pos()) {
      case NOUN, PROPN, PRON, DET, ADJ, NUM -> true;
      case VERB -> item.lower().endsWith("ing");
      case ADP -> item.isWord("for") || item.isWord("against");
      case ADV, AUX, CCONJ, INTJ, PART, PUNCT, SCONJ, SYM, X -> false;
    };
  }

  /** Whether a subject starts here and a verb follows it. */
  private static boolean isClause(ReportingUnit unit, int from, int end) {
    Item first = unit.get(from);
    boolean opens =
        switch (first.pos()) {
          case NOUN, PROPN, PRON, DET, ADJ, NUM -> true;
          case SCONJ, ADP, ADV -> hasComma(unit, from, end);
          case AUX, CCONJ, INTJ, PART, PUNCT, SYM, VERB, X -> false;
        };
    if (!opens) {
      return false;
    }
    int phraseEnd = NounPhrases.startingAt(unit, from, end).map(Range::end).orElse(from);
    boolean fronted = phraseEnd == from;
    for (int i = phraseEnd; i < end; i++) {
      if (unit.get(i).isVerbal() && (!fronted || i > from + 1)) {
        return !unit.get(i).lower().endsWith("ing") || unit.get(i - 1).is(PartOfSpeech.AUX);
      }
    }
    return false;
  }

  private static boolean hasComma(ReportingUnit unit, int from, int end) {
    return unit.items().subList(from, end).stream().anyMatch(item -> item.isWord(","));
  }

  /** Whether the content only points back, as in {@code stressed this fact}. */
  private static boolean isAnaphor(ReportingUnit unit, Complement complement) {
    Item first = unit.get(complement.content().start());
    if (complement.strength() != Strength.PHRASE || !ANAPHORS.contains(first.lower())) {
      return false;
    }
    for (int i = complement.content().start(); i < complement.content().end(); i++) {
      if (unit.get(i).isVerbal() || unit.get(i).isQuotation()) {
        return false;
      }
    }
    return true;
  }

  /** The end of quotations that follow one another with nothing but marks or "and" between. */
  private static int endOfQuotations(ReportingUnit unit, int from, int end) {
    int last = from;
    for (int i = from; i < end; i++) {
      Item item = unit.get(i);
      if (item.isQuotation()) {
        last = i;
      } else if (!item.isPunctuation() && !item.is(PartOfSpeech.CCONJ)) {
        break;
      }
    }
    return last + 1;
  }

  private static int afterMarks(ReportingUnit unit, int from, int end) {
    int at = from;
    while (at < end && unit.get(at).isPunctuation()) {
      at++;
    }
    return at;
  }

  static int withoutFinalMarks(ReportingUnit unit, int start, int end) {
    int trimmed = end;
    while (trimmed > start && unit.get(trimmed - 1).isPunctuation()) {
      if (unit.get(trimmed - 1).isWord(")") || unit.get(trimmed - 1).isWord(":")) {
        break;
      }
      trimmed--;
    }
    return trimmed;
  }

  private static Optional<Complement> complement(
      int cueEnd, int start, int end, Strength strength) {
    return start < end
        ? Optional.of(new Complement(new Range(start, end), cueEnd, strength))
        : Optional.empty();
  }
}
