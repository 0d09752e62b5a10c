package org.servanda.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.servanda.gazetteer.Gazetteer;
import org.servanda.reading.Mention;
import org.servanda.reading.MentionType;
import org.servanda.reading.PartOfSpeech;
import org.servanda.reading.Sentence;
import org.servanda.reading.Word;
import org.servanda.text.Span;

/**
 * Finds names of persons that the model misses where the sentence shows that there is one: set off
 * by commas behind a noun, as in {@code a spokesman for the ministry, Ali Diallo, said}, or right
 * behind a rank, as in {@code Colonel Ali Diallo}. Immutable and thread-safe.
 */
final class ApposedNames {

  /** A longer run of capitalised words is no person's name. */
  private static final int MOST_WORDS = 7;

  /** How far before a name the office can stand that shows it to be a person's. */
  private static final int REACH = 12;

  private static final Set<String> ENDS = Set.of(",", ";", ")");

  private final Gazetteer gazetteer;
  private final ListedNames listed;

  ApposedNames(Gazetteer gazetteer, ListedNames listed) {
    this.gazetteer = gazetteer;
    this.listed = listed;
  }

  /**
   * The names of a sentence.
   *
   * @param isTaken whether a stretch is part of a mention already
   */
  List<Mention> in(String view, Sentence sentence, Predicate<Span> isTaken) {
    List<Word> words = sentence.words();
    List<Mention> found = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      boolean begins = isNamePart(words.get(i)) && !isNamePart(words.get(i - 1));
      if (!begins || !isAfterNounOrRank(view, sentence, i)) {
        continue;
      }
      int end = endOfName(words, i);
      Span span = words.get(i).span().cover(words.get(end - 1).span());
      if (end - i > 1
          && end - i <= MOST_WORDS
          && !isTaken.test(span)
          && noneListed(view, sentence, i, end)
          && showsPerson(view, sentence, i, end)) {
        found.add(new Mention(span, MentionType.PERSON));
        i = end - 1;
      }
    }
    return found;
  }

  private static boolean isNamePart(Word word) {
    return word.isCapitalised() && word.pos() == PartOfSpeech.PROPN;
  }

  private boolean isAfterNounOrRank(String view, Sentence sentence, int at) {
    List<Word> words = sentence.words();
    boolean comma =
        at > 1
            && words.get(at - 1).form().equals(",")
            && (words.get(at - 2).pos() == PartOfSpeech.NOUN
                || words.get(at - 2).pos() == PartOfSpeech.PROPN);
    return comma || isOffice(view, sentence, at - 1);
  }

  /** Whether an office of one word stands at a place. */
  private boolean isOffice(String view, Sentence sentence, int at) {
    Word word = sentence.words().get(at);
    return listed
        .at(view, sentence, at)
        .filter(mention -> mention.type() == MentionType.OFFICE)
        .filter(mention -> mention.span().equals(word.span()))
        .isPresent();
  }

  /** The end of a run of capitalised words that hyphens may join. */
  private static int endOfName(List<Word> words, int at) {
    int end = at + 1;
    while (end < words.size()) {
      boolean isHyphen =
          words.get(end).form().equals("-")
              && end + 1 < words.size()
              && words.get(end - 1).span().end() == words.get(end).span().start()
              && words.get(end).span().end() == words.get(end + 1).span().start();
      if (!isHyphen && !isNamePart(words.get(end))) {
        break;
      }
      end += isHyphen ? 2 : 1;
    }
    return end;
  }

  private boolean noneListed(String view, Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (listed.at(view, sentence, i).isPresent()) {
        return false;
      }
    }
    return true;
  }

  private boolean showsPerson(String view, Sentence sentence, int from, int to) {
    List<Word> words = sentence.words();
    if (!words.get(from - 1).form().equals(",")) {
      return true;
    }
    boolean isClosed = to < words.size() && ENDS.contains(words.get(to).form());
    if (!isClosed) {
      return false;
    }
    boolean isGivenName = gazetteer.givenName(words.get(from).form()).isPresent();
    return isGivenName || isAfterOffice(view, sentence, from);
  }

  /** Whether an office stands before, and no verb between. */
  private boolean isAfterOffice(String view, Sentence sentence, int from) {
    for (int i = from - 1; i >= 0 && i >= from - REACH; i--) {
      if (isOffice(view, sentence, i)) {
        return true;
      }
      if (sentence.words().get(i).pos() == PartOfSpeech.VERB) {
        return false;
      }
    }
    return false;
  }
}
