package org.servanda.reader;

import java.util.List;
import java.util.Set;
import org.servanda.reading.Mention;
import org.servanda.reading.MentionType;
import org.servanda.reading.PartOfSpeech;
import org.servanda.reading.Sentence;
import org.servanda.reading.Word;
import org.servanda.text.Span;

/**
 * Completes a name of which the model has only a part: what hyphens join to it, and the capitalised
 * words that follow a person's name at once. Immutable and thread-safe.
 */
final class WholeNames {

  /** Stand before a name and are none. */
  private static final Set<String> HONORIFICS =
      Set.of("Mr", "Mrs", "Ms", "Dr", "Prof", "Sir", "Lord", "Lady", "Sheikh");

  /** A longer word in small letters before a hyphen is no particle such as {@code al}. */
  private static final int LONGEST_PARTICLE = 4;

  /** How many given names the model may have missed before a family name. */
  private static final int MOST_GIVEN = 2;

  private final ListedNames listed;

  WholeNames(ListedNames listed) {
    this.listed = listed;
  }

  /** The name whose part starts at a word. */
  Mention of(String view, Sentence sentence, int at, Mention part) {
    List<Word> words = sentence.words();
    int start = at;
    int end = at;
    while (end < words.size() && words.get(end).span().start() < part.span().end()) {
      end++;
    }
    while (isJoined(words, start) && isJoinable(words.get(start - 1))) {
      start--;
    }
    int first = part.type() == MentionType.PERSON ? start - MOST_GIVEN : start - 1;
    boolean isPart = start < at || part.type() == MentionType.PERSON;
    while (isPart && start > 0 && start > first && isName(view, sentence, start - 1)) {
      start--;
    }
    while (isJoined(words, end)
        && end + 1 < words.size()
        && (words.get(end + 1).isCapitalised() || part.type() == MentionType.PERSON)
        && words.get(end).form().equals("-")) {
      end += 2;
    }
    while (part.type() == MentionType.PERSON && end < words.size() && isName(view, sentence, end)) {
      end++;
    }
    Span span = words.get(start).span().cover(words.get(end - 1).span());
    return new Mention(span.cover(part.span()), part.type());
  }

  /** Whether a hyphen ties a word to the one before, without a space. */
  private static boolean isJoined(List<Word> words, int index) {
    return index > 0
        && index < words.size()
        && words.get(index - 1).span().end() == words.get(index).span().start()
        && (words.get(index).form().equals("-") || words.get(index - 1).form().equals("-"));
  }

  private static boolean isJoinable(Word word) {
    return word.isCapitalised() || word.form().length() <= LONGEST_PARTICLE;
  }

  private boolean isName(String view, Sentence sentence, int index) {
    Word word = sentence.words().get(index);
    return word.isCapitalised()
        && word.pos() == PartOfSpeech.PROPN
        && !word.form().endsWith(".")
        && !HONORIFICS.contains(word.form())
        && listed.at(view, sentence, index).isEmpty();
  }
}
