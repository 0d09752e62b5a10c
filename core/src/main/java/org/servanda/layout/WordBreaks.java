package org.servanda.layout;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.servanda.text.Span;

/** Divides a sentence into words as Universal Dependencies does, contractions apart. */
final class WordBreaks {

  static final List<String> ABBREVIATIONS =
      List.of(
          "Mr.", "Mrs.", "Ms.", "Dr.", "Prof.", "Gen.", "Lt.", "Col.", "Maj.", "Capt.", "Sgt.",
          "Adm.", "Gov.", "Sen.", "Rep.", "Rev.", "Hon.", "St.", "Jr.", "Sr.", "No.", "vs.",
          "Brig.", "Amb.", "Pres.", "Min.", "Jan.", "Feb.", "Mar.", "Apr.", "Aug.", "Sept.", "Oct.",
          "Nov.", "Dec.", "U.S.", "U.N.", "U.K.", "E.U.");

  /** Full stops after more than this belong to no abbreviation, however many there are. */
  private static final int LONGEST_ABBREVIATION = 60;

  static final Set<String> CLITICS =
      Set.of("'s", "’s", "'re", "’re", "'ve", "’ve", "'ll", "’ll", "'d", "’d", "'m", "’m");

  private WordBreaks() {}

  /** The words and marks of a sentence. */
  static List<Span> spans(String sentence, BreakIterator breaks) {
    List<Span> spans = new ArrayList<>();
    breaks.setText(sentence);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (!sentence.substring(start, end).isBlank()) {
        splitClitics(sentence, new Span(start, end), spans);
      }
      start = end;
    }
    return joinAbbreviations(sentence, spans);
  }

  private static void splitClitics(String sentence, Span word, List<Span> into) {
    String form = word.in(sentence).toLowerCase(Locale.ROOT);
    int split = word.end();
    if (form.length() > 3 && (form.endsWith("n't") || form.endsWith("n’t"))) {
      split = word.end() - 3;
    } else {
      int mark = Math.max(form.lastIndexOf('\''), form.lastIndexOf('’'));
      if (mark > 0 && CLITICS.contains(form.substring(mark))) {
        split = word.start() + mark;
      }
    }
    into.add(new Span(word.start(), split));
    if (split < word.end()) {
      into.add(new Span(split, word.end()));
    }
  }

  /** Gives {@code Mr} and {@code U.S} the full stop that belongs to them. */
  private static List<Span> joinAbbreviations(String sentence, List<Span> words) {
    List<Span> joined = new ArrayList<>(words.size());
    for (Span word : words) {
      boolean stop = word.length() == 1 && sentence.charAt(word.start()) == '.';
      if (stop
          && !joined.isEmpty()
          && joined.getLast().end() == word.start()
          && joined.getLast().length() < LONGEST_ABBREVIATION) {
        Span whole = joined.getLast().cover(word);
        String form = whole.in(sentence);
        boolean initial = form.length() == 2 && Character.isUpperCase(form.charAt(0));
        boolean dotted = form.length() > 2 && form.indexOf('.') < form.length() - 1;
        if (initial || (dotted && isLetters(form)) || ABBREVIATIONS.contains(form)) {
          joined.set(joined.size() - 1, whole);
          continue;
        }
      }
      joined.add(word);
    }
    return joined;
  }

  private static boolean isLetters(String form) {
    return form.chars().allMatch(c -> c == '.' || Character.isLetter(c));
  }
}
