package org.servanda.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.servanda.reading.Sentence;
import org.servanda.reading.Word;
import org.servanda.text.Span;

/**
 * The dateline and agency credit that open a report, such as {@code LIMA, May 3 (Wire) -} or {@code
 * Lima /Wire/.}. They are part of the text, but nobody says them.
 */
final class Lead {

  private static final Pattern OPENING =
      Pattern.compile(
          "\\p{Lu}{3}[\\p{Lu}'’./-]{0,20}(?:,? (?:\\p{Lu}[\\p{L}'’.-]{1,15}|\\d{1,4})){0,6}"
              + "(?: \\([^)\\n]{2,40}\\))?[ ,.]{0,2}(?:\\s?[–-]{1,2}\\s){1,2}\\s*"
              + "|\\p{Lu}[\\p{L} ,.'’\\d-]{1,40}/[^/\\n]{2,40}/\\.?\\s+");

  /** A report opens in one of its first paragraphs; headlines may stand before it. */
  private static final int FIRST_PARAGRAPHS = 3;

  private Lead() {}

  /** The sentences without the words of the lead; a sentence of nothing else is left out. */
  static List<Sentence> without(String view, List<Span> paragraphs, List<Sentence> sentences) {
    for (Span paragraph : paragraphs.subList(0, Math.min(FIRST_PARAGRAPHS, paragraphs.size()))) {
      Matcher opening = OPENING.matcher(view).region(paragraph.start(), paragraph.end());
      if (opening.lookingAt()) {
        return withoutWords(sentences, new Span(opening.start(), opening.end()));
      }
    }
    return sentences;
  }

  private static List<Sentence> withoutWords(List<Sentence> sentences, Span lead) {
    List<Sentence> kept = new ArrayList<>();
    for (Sentence sentence : sentences) {
      if (!sentence.span().overlaps(lead)) {
        kept.add(sentence);
        continue;
      }
      List<Word> words =
          sentence.words().stream().filter(word -> !word.span().overlaps(lead)).toList();
      if (!words.isEmpty()) {
        Span span = words.getFirst().span().cover(words.getLast().span());
        kept.add(new Sentence(span, sentence.paragraph(), words));
      }
    }
    return kept;
  }
}
