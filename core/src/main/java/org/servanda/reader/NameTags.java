package org.servanda.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.servanda.reading.PartOfSpeech;
import org.servanda.reading.Sentence;
import org.servanda.reading.Word;

/** Corrects tags of names that the tagger takes for other words. */
final class NameTags {

  private NameTags() {}

  /** The sentences of an article with their names tagged as names. */
  static List<Sentence> corrected(List<Sentence> sentences) {
    return withNamesAtTheStart(sentences.stream().map(NameTags::withNamesInside).toList());
  }

  /** A word with a capital beside a name is part of the name, whatever verb it looks like. */
  private static Sentence withNamesInside(Sentence sentence) {
    List<Word> words = new ArrayList<>(sentence.words());
    for (int i = 1; i < words.size(); i++) {
      Word word = words.get(i);
      boolean verb = word.pos() == PartOfSpeech.VERB || word.pos() == PartOfSpeech.INTJ;
      boolean nameBefore = isName(words.get(i - 1)) && i > 1;
      boolean nameAfter = i + 1 < words.size() && isName(words.get(i + 1));
      boolean named = verb && word.isCapitalised() && (nameBefore || nameAfter);
      if (named || isSecondHalf(words, i)) {
        words.set(i, new Word(word.span(), word.form(), PartOfSpeech.PROPN));
      }
    }
    return new Sentence(sentence.span(), sentence.paragraph(), words);
  }

  /** Whether a short word in small letters ends a name, as in {@code Kim Seo-yun}. */
  private static boolean isSecondHalf(List<Word> words, int index) {
    return index > 2
        && words.get(index).form().matches("\\p{Ll}{2,6}")
        && words.get(index - 1).form().equals("-")
        && words.get(index - 1).span().end() == words.get(index).span().start()
        && isName(words.get(index - 2))
        && words.get(index - 2).form().length() <= 6
        && isName(words.get(index - 3));
  }

  private static boolean isName(Word word) {
    return word.pos() == PartOfSpeech.PROPN && word.isCapitalised();
  }

  /** A capital at the start of a sentence tells nothing, but the rest of the article may. */
  private static List<Sentence> withNamesAtTheStart(List<Sentence> sentences) {
    Set<String> names = new HashSet<>();
    for (Sentence sentence : sentences) {
      sentence.words().stream()
          .skip(1)
          .filter(word -> word.pos() == PartOfSpeech.PROPN && word.isCapitalised())
          .forEach(word -> names.add(word.form()));
    }
    return sentences.stream().map(sentence -> withNameAtTheStart(sentence, names)).toList();
  }

  private static Sentence withNameAtTheStart(Sentence sentence, Set<String> names) {
    Word first = sentence.words().getFirst();
    boolean open =
        switch (first.pos()) {
          case ADJ, ADP, ADV, AUX, INTJ, NOUN, SCONJ, SYM, VERB, X -> true;
          case CCONJ, DET, NUM, PART, PRON, PROPN, PUNCT -> false;
        };
    boolean opener = SentenceBreaks.OPENERS.contains(first.form());
    if (!open || opener || !names.contains(first.form())) {
      return sentence;
    }
    List<Word> words = new ArrayList<>(sentence.words());
    words.set(0, new Word(first.span(), first.form(), PartOfSpeech.PROPN));
    return new Sentence(sentence.span(), sentence.paragraph(), words);
  }
}
