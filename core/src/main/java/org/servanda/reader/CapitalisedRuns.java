package org.servanda.reader;

import java.util.List;
import java.util.Optional;
import org.servanda.gazetteer.CountryName;
import org.servanda.gazetteer.Gazetteer;
import org.servanda.reading.MentionType;
import org.servanda.reading.PartOfSpeech;
import org.servanda.reading.Sentence;
import org.servanda.reading.Word;

/** Finds runs of capitalised words and guesses what they name. Immutable and thread-safe. */
final class CapitalisedRuns {

  private final Gazetteer gazetteer;

  CapitalisedRuns(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The run that starts at the word; empty where none does. */
  Run at(Sentence sentence, int start) {
    List<Word> words = sentence.words();
    if (!isNameWord(sentence, start)) {
      return new Run(start, start);
    }
    int end = start + 1;
    while (end < words.size()) {
      if (isNameWord(sentence, end)) {
        end++;
      } else if (jointLength(words, end) > 0
          && isNameWord(sentence, end + jointLength(words, end))) {
        end += jointLength(words, end) + 1;
      } else if (isSecondHalf(words, end)) {
        end += 2;
      } else if (isOrganizationSoFar(words, start, end) && isLinked(sentence, end)) {
        end += linkLength(sentence, end);
      } else {
        break;
      }
    }
    return new Run(start, end);
  }

  /** What a run names, if that can be told without the rest of the article. */
  Optional<MentionType> type(
      String view, Sentence sentence, Run run, boolean titled, boolean inPlace) {
    List<Word> words = sentence.words().subList(run.start(), run.end());
    if (isOrganization(sentence, run)) {
      return Optional.of(MentionType.ORGANIZATION);
    }
    if (titled) {
      return Optional.of(MentionType.PERSON);
    }
    boolean place =
        (words.size() > 1 && NameWords.PLACE_HEADS.contains(words.getLast().form()))
            || isPlaceOf(sentence.words(), run.start());
    if (place) {
      return Optional.of(MentionType.PLACE);
    }
    boolean givenName = gazetteer.givenName(words.getFirst().form()).isPresent();
    if (words.size() > 1 && givenName) {
      return Optional.of(MentionType.PERSON);
    }
    boolean determined =
        run.start() > 0 && sentence.words().get(run.start() - 1).lower().equals("the");
    if (words.size() > 1 && determined) {
      return Optional.of(MentionType.ORGANIZATION);
    }
    if (words.size() > 1) {
      return Optional.of(inPlace ? MentionType.PLACE : MentionType.PERSON);
    }
    return Optional.empty();
  }

  /** Whether {@code the city of} or the like stands before. */
  private static boolean isPlaceOf(List<Word> words, int start) {
    boolean of = start > 1 && words.get(start - 1).form().equals("of");
    String kind = start > 0 ? words.get(of ? start - 2 : start - 1).lower() : "";
    return NameWords.PLACE_KINDS.contains(kind);
  }

  boolean isOrganization(Sentence sentence, Run run) {
    return isOrganizationSoFar(sentence.words(), run.start(), run.end());
  }

  private static boolean isOrganizationSoFar(List<Word> words, int start, int end) {
    return words.subList(start, end).stream()
        .anyMatch(word -> NameWords.ORGANIZATION_HEADS.contains(word.form()));
  }

  private boolean isNameWord(Sentence sentence, int index) {
    if (index >= sentence.words().size()) {
      return false;
    }
    Word word = sentence.words().get(index);
    if (word.form().equals("No.")
        || !word.isCapitalised()
        || NameWords.NOT_NAMES.contains(word.pos())
        || NameWords.HONORIFICS.contains(word.form())) {
      return false;
    }
    boolean afterGivenName =
        index > 0 && gazetteer.givenName(sentence.words().get(index - 1).form()).isPresent();
    if ((NameWords.TIMES.contains(word.lower()) && !afterGivenName)
        || gazetteer.office(word.form()).isPresent()) {
      return false;
    }
    boolean demonym =
        gazetteer.countries(word.form()).stream().anyMatch(n -> n.use() == CountryName.Use.DEMONYM);
    if (demonym && !NameWords.ORGANIZATION_HEADS.contains(word.form())) {
      return index + 1 < sentence.words().size()
          && NameWords.ORGANIZATION_HEADS.contains(sentence.words().get(index + 1).form());
    }
    return index > 0
        || word.pos() == PartOfSpeech.PROPN
        || gazetteer.givenName(word.form()).isPresent();
  }

  /** The number of words that join two parts of a name: a hyphen, a particle, or both. */
  private static int jointLength(List<Word> words, int index) {
    int at = index;
    if (isHyphen(words, at)) {
      at++;
    }
    while (at < words.size()
        && at < index + 3
        && NameWords.PARTICLES.contains(words.get(at).form())) {
      at++;
    }
    if (at > index && at < words.size() && isHyphen(words, at)) {
      at++;
    }
    return at - index;
  }

  /** Whether a hyphen and a short word in small letters go on, as in {@code Kim Seo-yun}. */
  private static boolean isSecondHalf(List<Word> words, int hyphen) {
    return hyphen + 1 < words.size()
        && isHyphen(words, hyphen)
        && words.get(hyphen + 1).span().start() == words.get(hyphen).span().end()
        && words.get(hyphen + 1).form().matches("\\p{Ll}{2,6}")
        && words.get(hyphen - 1).form().length() <= 6
        && hyphen > 1
        && words.get(hyphen - 2).isCapitalised();
  }

  private static boolean isHyphen(List<Word> words, int index) {
    return words.get(index).form().equals("-")
        && words.get(index).span().start() == words.get(index - 1).span().end();
  }

  /** Whether {@code of the Interior} or the like goes on the name of an organisation. */
  private boolean isLinked(Sentence sentence, int index) {
    return linkLength(sentence, index) > 0;
  }

  private int linkLength(Sentence sentence, int index) {
    List<Word> words = sentence.words();
    int at = index;
    while (at < words.size() && at < index + 2 && NameWords.LINKS.contains(words.get(at).form())) {
      at++;
    }
    boolean of =
        at > index
            && !words.get(index).form().equals("and")
            && !words.get(index).form().equals("the");
    return of && isNameWord(sentence, at) ? at - index + 1 : 0;
  }
}
