package org.servanda.calendar;

import java.util.List;
import org.servanda.article.Publication;
import org.servanda.reading.Reading;

/**
 * Reading to dated reading: finds the expressions of time and gives them TIMEX3 values, anchored on
 * the day of publication. Each word is given the sign of what it can be in such an expression;
 * rules are regular expressions over signs, and the longest that fits is taken. Immutable and
 * thread-safe.
 */
public final class Calendar {

  private final Lexicon lexicon;
  private final Grammar grammar;

  private Calendar(Lexicon lexicon, Grammar grammar) {
    this.lexicon = lexicon;
    this.grammar = grammar;
  }

  /** Loads the table of words. */
  public static Calendar load() {
    return new Calendar(Lexicon.load(), new Grammar());
  }

  /** Finds the times of an article, and the bounds on its own day where it is not known. */
  public DatedReading date(Reading reading) {
    String text = reading.article().text();
    List<Lexeme> lexemes = SentenceEnds.kept(Lexer.lexemes(lexicon, text), reading.sentences());
    Publication given = reading.article().publication();
    List<TimeExpression> times = times(lexemes, given);
    Publication publication =
        switch (given) {
          case Publication.Dated dated -> dated;
          case Publication.NotBefore open -> open;
          case Publication.NotAfter until -> until;
          case Publication.Undated undated -> new ArticleDate(text, lexemes).of(times);
        };
    return new DatedReading(
        reading,
        publication.known().equals(given.known()) ? times : times(lexemes, publication),
        publication);
  }

  private List<TimeExpression> times(List<Lexeme> lexemes, Publication publication) {
    Narrative narrative = new Narrative(lexemes);
    Timeline timeline = new Timeline(lexemes, narrative, publication);
    String signs = signs(lexemes);
    int at = 0;
    while (at < lexemes.size()) {
      List<Found> found = grammar.read(signs, lexemes, at, narrative);
      found.forEach(timeline::add);
      at = found.isEmpty() ? at + 1 : found.getLast().to();
    }
    return timeline.times();
  }

  private static String signs(List<Lexeme> lexemes) {
    StringBuilder signs = new StringBuilder(lexemes.size());
    lexemes.forEach(lexeme -> signs.append(lexeme.sign().symbol()));
    return signs.toString();
  }
}
