package org.servanda.layout;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.servanda.text.Span;

/**
 * Divides a text into paragraphs, sentences, words and quotations. Boundaries are those of Unicode
 * Standard Annex 29 with the abbreviations of CLDR. Immutable and thread-safe.
 */
public final class Segmenter {

  /** A longer run of words without a full stop is cut. */
  private static final int LONGEST_SENTENCE = 150;

  private final BreakIterator sentenceRules;
  private final BreakIterator wordRules;

  private Segmenter(BreakIterator sentenceRules, BreakIterator wordRules) {
    this.sentenceRules = sentenceRules;
    this.wordRules = wordRules;
  }

  /** Loads the rules for English. */
  public static Segmenter english() {
    FilteredBreakIteratorBuilder rules = FilteredBreakIteratorBuilder.getInstance(ULocale.ENGLISH);
    WordBreaks.ABBREVIATIONS.forEach(rules::suppressBreakAfter);
    return new Segmenter(
        rules.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ENGLISH)),
        BreakIterator.getWordInstance(ULocale.ENGLISH));
  }

  /** Divides a text in plain typography. */
  public Layout divide(String view) {
    List<Span> paragraphs = Paragraphs.of(view);
    return new Layout(
        view, paragraphs, segments(view, paragraphs), QuotationFinder.find(view, paragraphs));
  }

  private List<Segment> segments(String view, List<Span> paragraphs) {
    // Break iterators keep state: each call works on its own.
    BreakIterator sentenceBreaks = sentenceRules.clone();
    BreakIterator wordBreaks = wordRules.clone();
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Span paragraph = paragraphs.get(i);
      String text = paragraph.in(view).replace('\n', ' ');
      for (Span sentence : SentenceBreaks.spans(text, sentenceBreaks)) {
        int offset = paragraph.start() + sentence.start();
        List<Span> words =
            WordBreaks.spans(sentence.in(text), wordBreaks).stream()
                .map(word -> new Span(word.start() + offset, word.end() + offset))
                .toList();
        for (int from = 0; from < words.size(); from += LONGEST_SENTENCE) {
          int to = Math.min(words.size(), from + LONGEST_SENTENCE);
          segments.add(new Segment(i, words.subList(from, to)));
        }
      }
    }
    return segments;
  }
}
