package org.servanda.calendar;

import java.util.ArrayList;
import java.util.List;
import org.servanda.reading.Sentence;

/** Keeps from the full stops of a text those that end a sentence, where the reader knows them. */
final class SentenceEnds {

  /** A closing quotation mark or bracket or two can stand behind the full stop. */
  private static final int CLOSING = 2;

  private SentenceEnds() {}

  static List<Lexeme> kept(List<Lexeme> lexemes, List<Sentence> sentences) {
    if (sentences.isEmpty()) {
      return lexemes;
    }
    List<Lexeme> kept = new ArrayList<>(lexemes.size());
    int sentence = 0;
    for (Lexeme lexeme : lexemes) {
      while (sentence < sentences.size()
          && sentences.get(sentence).span().end() <= lexeme.start()) {
        sentence++;
      }
      boolean inside =
          lexeme.sign() == Sign.STOP
              && sentence < sentences.size()
              && sentences.get(sentence).span().contains(lexeme.start())
              && lexeme.end() + CLOSING < sentences.get(sentence).span().end();
      kept.add(inside ? lexeme.as(Sign.OTHER) : lexeme);
    }
    return kept;
  }
}
