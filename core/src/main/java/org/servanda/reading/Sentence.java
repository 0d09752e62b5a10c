package org.servanda.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.servanda.text.Span;

/**
 * A sentence.
 *
 * @param span from its first word to the end of its last
 * @param paragraph the number of its paragraph in the article, from 0
 * @param words its words in order, at least one
 */
public record Sentence(Span span, int paragraph, List<Word> words) {

  public Sentence {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException(
          "sentence at %s has no words: leave it out".formatted(span));
    }
    for (Word word : words) {
      if (!span.contains(word.span())) {
        throw new IllegalArgumentException(
            "word at %s lies outside its sentence at %s: a sentence covers its words"
                .formatted(word.span(), span));
      }
    }
    if (paragraph < 0) {
      throw new IllegalArgumentException(
          "paragraph %d: paragraphs are counted from 0".formatted(paragraph));
    }
  }

  /**
   * Whether it has one of some words, in whatever letter case.
   *
   * @param any in small letters
   */
  public boolean hasOneOf(Set<String> any) {
    return words.stream().anyMatch(word -> any.contains(word.form().toLowerCase(Locale.ROOT)));
  }
}
