package org.servanda.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.servanda.layout.Paragraphs;
import org.servanda.reading.Attribution;
import org.servanda.reading.Style;
import org.servanda.text.Span;

/**
 * Finds the turns of a transcript: paragraphs that start with a speaker's label and a colon. A
 * label in capitals, {@code Q} or {@code A} is one wherever it stands; another only if the article
 * uses it twice. What follows, up to the next label, is the speaker's.
 */
final class Transcript {

  private static final Pattern LABEL =
      Pattern.compile("(\\p{Lu}[\\p{L}\\p{M}.'’ -]{0,48}):(?=\\s+\\S)");

  private static final int MOST_WORDS = 5;

  private static final double CONFIDENCE = 0.9;

  private record Turn(int paragraph, Span label) {}

  private Transcript() {}

  /** The turns as attributions, offsets into {@code view}; empty where there are none. */
  static List<Attribution> turns(String view, List<Span> paragraphs) {
    List<Turn> labelled = new ArrayList<>();
    Map<String, Integer> uses = new HashMap<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Optional<Span> label = label(view, paragraphs.get(i));
      if (label.isPresent()) {
        labelled.add(new Turn(i, label.get()));
        uses.merge(label.get().in(view), 1, Integer::sum);
      }
    }
    List<Turn> turns =
        labelled.stream().filter(turn -> isSpeaker(turn.label().in(view), uses)).toList();
    if (turns.size() < 2) {
      return List.of();
    }
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < turns.size(); i++) {
      int end = i + 1 < turns.size() ? turns.get(i + 1).paragraph() : paragraphs.size();
      attributions.add(attribution(view, paragraphs, turns.get(i), end));
    }
    return List.copyOf(attributions);
  }

  /** Whether a paragraph only says what happens, as {@code [Applause]} does. */
  private static boolean isDirection(String paragraph) {
    return (paragraph.startsWith("[") && paragraph.endsWith("]"))
        || (paragraph.startsWith("(") && paragraph.endsWith(")"));
  }

  private static Optional<Span> label(String view, Span paragraph) {
    Matcher matcher = LABEL.matcher(view).region(paragraph.start(), paragraph.end());
    if (!matcher.lookingAt() || matcher.group(1).split(" ", -1).length > MOST_WORDS) {
      return Optional.empty();
    }
    return Optional.of(new Span(matcher.start(1), matcher.end(1)));
  }

  private static boolean isSpeaker(String label, Map<String, Integer> uses) {
    boolean capitals = label.equals(label.toUpperCase(Locale.ROOT));
    boolean turn = label.matches("Q|A|Question|Answer");
    return turn || capitals || uses.getOrDefault(label, 0) > 1;
  }

  private static Attribution attribution(
      String view, List<Span> paragraphs, Turn turn, int endParagraph) {
    int colon = turn.label().end();
    List<Span> content = new ArrayList<>();
    content.add(Paragraphs.trim(view, new Span(colon + 1, paragraphs.get(turn.paragraph()).end())));
    paragraphs.subList(turn.paragraph() + 1, endParagraph).stream()
        .filter(paragraph -> !isDirection(paragraph.in(view)))
        .forEach(content::add);
    return new Attribution(
        List.of(turn.label()),
        List.of(new Span(colon, colon + 1)),
        content,
        Style.DIRECT,
        CONFIDENCE);
  }
}
