package org.servanda.reader;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.gazetteer.Gazetteer;
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
      Set.of(
          "Mr", "Mrs", "Ms", "Dr", "Prof", "Sir", "Lord", "Lady", "Sheikh", "Mme", "Mlle", "Gen",
          "Col", "Maj", "Lt", "Capt", "Rev", "Datu", "Qari");

  /** A longer word in small letters before a hyphen is no particle such as {@code al}. */
  private static final int LONGEST_PARTICLE = 4;

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "do", "dos", "das", "del", "della", "di", "van", "von", "der", "bin", "ibn",
          "al", "el", "ould", "la", "le");

  /** How many words the longest office before a name has that are looked at. */
  private static final int LONGEST_OFFICE = 5;

  /** How many given names the model may have missed before a family name. */
  private static final int MOST_GIVEN = 2;

  private final Gazetteer gazetteer;
  private final ListedNames listed;

  WholeNames(Gazetteer gazetteer, ListedNames listed) {
    this.gazetteer = gazetteer;
    this.listed = listed;
  }

  /** Whether a word is an office in the plural: {@code Presidents Ana Ruiz and Bo Lind}. */
  private boolean isTitle(String word) {
    return word.endsWith("s") && gazetteer.office(word.substring(0, word.length() - 1)).isPresent();
  }

  /** The name whose part starts at a word. */
  Mention of(String view, Sentence sentence, int at, Mention found) {
    Mention part = new Mention(found.span(), typeOf(view, sentence, at, found));
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
    while (isPart
        && start > 0
        && start > first
        && isName(view, sentence, start - 1)
        && !isTitle(words.get(start - 1).form())
        && !isInListed(view, sentence, start - 1)) {
      start--;
    }
    if (isJoined(words, end) && words.get(end - 1).form().equals("-")) {
      end++;
    }
    while (isJoined(words, end)
        && end + 1 < words.size()
        && (words.get(end + 1).isCapitalised() || part.type() == MentionType.PERSON)
        && words.get(end).form().equals("-")) {
      end += 2;
    }
    while (part.type() == MentionType.PERSON && end < words.size()) {
      boolean particle = isParticle(words, end) && isName(view, sentence, end + 1);
      if (!particle && !isName(view, sentence, end)) {
        break;
      }
      end += particle ? 2 : 1;
    }
    Span span = words.get(start).span().cover(words.get(end - 1).span());
    return new Mention(span.cover(part.span()), part.type());
  }

  /** What a name is, where the words before it tell better than the model. */
  private MentionType typeOf(String view, Sentence sentence, int at, Mention found) {
    @Nullable Word before = at == 0 ? null : sentence.words().get(at - 1);
    return switch (found.type()) {
      case PERSON ->
          before != null && isPlaceAfter(before, sentence, at, found)
              ? MentionType.PLACE
              : MentionType.PERSON;
      case ORGANIZATION, PLACE ->
          before != null
                  && found.span().equals(sentence.words().get(at).span())
                  && gazetteer.givenName(before.form()).isPresent()
                  && isName(view, sentence, at - 1)
                  && isName(view, sentence, at)
              ? MentionType.PERSON
              : found.type();
      case COUNTRY, OFFICE, AGREEMENT, GROUP -> found.type();
    };
  }

  /** Whether a name is where something happens: {@code In Nimba, a nurse}. */
  private boolean isPlaceAfter(Word before, Sentence sentence, int at, Mention found) {
    int last = at;
    List<Word> words = sentence.words();
    while (last + 1 < words.size() && words.get(last + 1).span().start() < found.span().end()) {
      last++;
    }
    boolean isClosed = last + 1 < words.size() && words.get(last + 1).form().equals(",");
    return gazetteer.givenName(words.get(at).form()).isEmpty()
        && ((before.form().equals("In") && isClosed) || (before.form().equals("in") && last == at));
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

  /** Small words inside the names of families. */
  private static boolean isParticle(List<Word> words, int index) {
    return index + 1 < words.size() && PARTICLES.contains(words.get(index).form());
  }

  /** Whether a word ends a listed name or office: {@code Affairs} in one for foreign affairs. */
  private boolean isInListed(String view, Sentence sentence, int index) {
    int end = sentence.words().get(index).span().end();
    for (int i = index; i >= 0 && i > index - LONGEST_OFFICE; i--) {
      if (listed.at(view, sentence, i).filter(found -> found.span().end() >= end).isPresent()) {
        return true;
      }
    }
    return false;
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
