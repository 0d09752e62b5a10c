package org.servanda.layout;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.servanda.text.Span;

/** Divides a paragraph into sentences: Unicode's boundaries, less those that names put there. */
final class SentenceBreaks {

  /** Abbreviations that a name always follows. */
  private static final Set<String> TITLES =
      Set.of(
          "Mr.", "Mrs.", "Ms.", "Dr.", "Prof.", "Gen.", "Lt.", "Col.", "Maj.", "Capt.", "Sgt.",
          "Adm.", "Gov.", "Sen.", "Rep.", "Rev.", "Hon.", "St.", "Brig.", "Amb.");

  /** Words with a capital that start a sentence rather than go on with a name. */
  static final Set<String> OPENERS =
      Set.of(
          "The", "A", "An", "He", "She", "It", "They", "We", "I", "You", "This", "That", "These",
          "Those", "His", "Her", "Its", "Their", "Our", "There", "In", "On", "At", "By", "For",
          "From", "But", "And", "Or", "So", "As", "If", "When", "While", "After", "Before", "With",
          "However", "Both", "Some", "Many", "Most", "No", "Not", "What", "Who", "Why", "How");

  private static final Set<String> BEFORE_NAMES =
      Set.of("and", "by", "with", "to", "of", "for", "from");

  /** The last word of a sentence with its full stop, and the word before it. */
  private static final Pattern TAIL =
      Pattern.compile(
          "(?:(?<host>\\p{L}[\\p{L}.'’-]*),? )?[\\p{Ps}\\p{Pi}\"']*(?<word>[\\p{L}.]+\\.)$");

  /** How far back the last words of a sentence are looked at. */
  private static final int LONGEST_TAIL = 40;

  private SentenceBreaks() {}

  /** The sentences of a paragraph without line breaks. */
  static List<Span> spans(String text, BreakIterator breaks) {
    List<Span> spans = new ArrayList<>();
    breaks.setText(text);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      Span span = Paragraphs.trim(text, new Span(start, end));
      start = end;
      if (span.isEmpty()) {
        continue;
      }
      boolean goesOn =
          !spans.isEmpty()
              && (Character.isLowerCase(text.charAt(span.start()))
                  ? endsWithMark(text, spans.getLast())
                  : endsInsideName(text, spans.getLast(), span));
      if (goesOn) {
        spans.add(spans.removeLast().cover(span));
      } else {
        spans.add(span);
      }
    }
    return spans;
  }

  private static boolean endsWithMark(String text, Span sentence) {
    char last = text.charAt(sentence.end() - 1);
    return last == '”' || last == '"' || last == '’' || last == '\'';
  }

  /** Whether a full stop belongs to a title, an initial or {@code U.S.}, and the name goes on. */
  private static boolean endsInsideName(String text, Span sentence, Span following) {
    int from = Math.max(sentence.start(), sentence.end() - LONGEST_TAIL);
    Matcher tail = TAIL.matcher(text).region(from, sentence.end());
    if (!tail.find()) {
      return false;
    }
    String word = tail.group("word");
    if (TITLES.contains(word)) {
      return true;
    }
    int end = following.start();
    while (end < following.end() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String next = text.substring(following.start(), end);
    if (next.isEmpty() || !Character.isUpperCase(next.charAt(0)) || OPENERS.contains(next)) {
      return false;
    }
    @Nullable String host = tail.group("host");
    boolean initial = word.length() == 2;
    return word.matches("(\\p{Lu}\\.)+")
        && (!initial
            || host == null
            || Character.isUpperCase(host.charAt(0))
            || BEFORE_NAMES.contains(host));
  }
}
