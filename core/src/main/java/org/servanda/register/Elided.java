package org.servanda.register;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.servanda.actors.Actor;
import org.servanda.reading.PartOfSpeech;
import org.servanda.reading.Reading;
import org.servanda.reading.Resolution;
import org.servanda.reading.Sentence;
import org.servanda.reading.Word;
import org.servanda.text.Span;
import org.servanda.text.SpanIndex;

/**
 * Who says what a verb without a subject of its own says: {@code She flew home and assured him that
 * …} is hers, and so are the points of a list that {@code The minister:} leads.
 */
final class Elided {

  /** How many sentences before a point of a list its lead can stand. */
  private static final int LONGEST_LIST = 15;

  private static final Set<String> DASHES = Set.of("-", "–", "—", "•", "*", "·");

  private final Reading reading;
  private final Bodies bodies;

  Elided(Reading reading, Bodies bodies) {
    this.reading = reading;
    this.bodies = bodies;
  }

  /** Who is the subject of a verb that has none beside it; empty where that does not show. */
  Optional<Resolution<Actor>> subjectOf(Span cue) {
    List<Sentence> sentences = reading.sentences();
    int at = SpanIndex.lastStartingBy(sentences, Sentence::span, cue.start());
    if (at < 0) {
      return Optional.empty();
    }
    List<Word> words = sentences.get(at).words();
    int verb = 0;
    while (verb < words.size() && words.get(verb).span().start() < cue.start()) {
      verb++;
    }
    if (verb >= words.size() || words.get(verb).pos() != PartOfSpeech.VERB) {
      return Optional.empty();
    }
    int before = verb - 1;
    while (before >= 0 && words.get(before).pos() == PartOfSpeech.ADV) {
      before--;
    }
    if (before < 0 || DASHES.contains(words.get(before).form())) {
      return lead(at);
    }
    return words.get(before).pos() == PartOfSpeech.CCONJ
        ? bodies.subject(sentences.get(at), cue.start(), actor -> true)
        : Optional.empty();
  }

  /** The subject of the words that lead a list in. */
  private Optional<Resolution<Actor>> lead(int point) {
    for (int i = point - 1; i >= Math.max(0, point - LONGEST_LIST); i--) {
      Sentence sentence = reading.sentences().get(i);
      if (sentence.words().getLast().form().equals(":")) {
        return bodies.subject(sentence, sentence.span().end(), actor -> true);
      }
    }
    return Optional.empty();
  }
}
