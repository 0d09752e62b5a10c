package org.servanda.reader;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.servanda.layout.Layout;
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

  /** The sayings without the words of the lead. */
  static List<Saying> without(Layout layout, List<Saying> sayings) {
    List<Span> first =
        layout.paragraphs().subList(0, Math.min(FIRST_PARAGRAPHS, layout.paragraphs().size()));
    for (Span paragraph : first) {
      Matcher opening = OPENING.matcher(layout.view()).region(paragraph.start(), paragraph.end());
      if (opening.lookingAt()) {
        Span lead = new Span(opening.start(), opening.end());
        return sayings.stream()
            .map(s -> s.withContent(s.content().stream().flatMap(c -> after(lead, c)).toList()))
            .toList();
      }
    }
    return sayings;
  }

  private static Stream<Span> after(Span lead, Span span) {
    if (!span.overlaps(lead)) {
      return Stream.of(span);
    }
    return span.end() > lead.end() ? Stream.of(new Span(lead.end(), span.end())) : Stream.empty();
  }
}
