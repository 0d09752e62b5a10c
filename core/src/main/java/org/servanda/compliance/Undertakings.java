package org.servanda.compliance;

import java.util.List;
import java.util.Optional;
import org.servanda.clause.Clause;
import org.servanda.clause.Complement;
import org.servanda.clause.Phrase;
import org.servanda.reading.PartOfSpeech;
import org.servanda.reading.Word;
import org.servanda.register.CitedAgreement;
import org.servanda.register.ResolvedReading;
import org.servanda.text.SpanIndex;

/** Tells nouns for what is undertaken from others. */
final class Undertakings {

  /** How far behind "what" the verb of promising can stand: {@code what it has signed}. */
  private static final int REACH = 5;

  private final SpanIndex<CitedAgreement> citations;

  Undertakings(ResolvedReading resolved) {
    this.citations = SpanIndex.of(resolved.agreements(), CitedAgreement::span);
  }

  /** Whether a noun is an agreement, a promise, or a part of one. */
  boolean isOne(Phrase phrase) {
    if (Words.UNDERTAKING.isOf(phrase.noun())
        || citations.covers(phrase.sentence().words().get(phrase.head()).span().start())) {
      return true;
    }
    if (phrase.noun().matches("\\d.*") && phrase.head() > phrase.from()) {
      String before = phrase.sentence().words().get(phrase.head() - 1).lower();
      return Words.UNDERTAKING.isOf(before);
    }
    boolean of =
        phrase.complements().stream()
            .limit(2)
            .filter(complement -> complement.preposition().equals("of"))
            .anyMatch(complement -> isNamed(complement.phrase()));
    boolean part = Words.PART.isOf(phrase.noun());
    return (of && (part || isQuantity(phrase)))
        || (part && (phrase.owner() != null || isSingle(phrase)));
  }

  private boolean isNamed(Phrase phrase) {
    return Words.UNDERTAKING.isOf(phrase.noun())
        || Words.PART.isOf(phrase.noun())
        || citations.overlaps(phrase.span());
  }

  private static boolean isQuantity(Phrase phrase) {
    return phrase.noun().matches("one|none|any|some|many|most|all|half|much|aspects?|elements?");
  }

  private static boolean isSingle(Phrase phrase) {
    return phrase.sentence().words().subList(phrase.from(), phrase.head()).stream()
        .map(Word::lower)
        .anyMatch(word -> word.equals("single") || word.equals("every"));
  }

  /** Whether an agreement or a promise is named among words, before any verb. */
  boolean isNamedIn(List<Word> words) {
    return words.stream()
        .takeWhile(word -> word.pos() != PartOfSpeech.VERB && word.pos() != PartOfSpeech.AUX)
        .anyMatch(word -> Words.UNDERTAKING.isOf(word.lower()) || citations.overlaps(word.span()));
  }

  /** Whether what follows a verb is {@code what it promised}. */
  boolean isWhatWasAgreed(Clause clause) {
    List<Word> words = clause.sentence().words();
    int from = clause.verb().head() + 1;
    for (int i = from; i < Math.min(words.size(), from + 3); i++) {
      if (words.get(i).lower().equals("what")) {
        return words.subList(i, Math.min(words.size(), i + REACH)).stream()
            .anyMatch(word -> Words.AGREED.isOf(word.lower()));
      }
    }
    return false;
  }

  /** The undertaking that one of a clause's prepositions leads to. */
  Optional<Phrase> after(Clause clause, String preposition) {
    return clause.complements().stream()
        .filter(complement -> complement.preposition().equals(preposition))
        .map(Complement::phrase)
        .filter(this::isOne)
        .findFirst();
  }
}
