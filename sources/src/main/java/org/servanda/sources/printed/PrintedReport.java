package org.servanda.sources.printed;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servanda.text.Span;

/**
 * A text as printed, with the parts of it that are the report, and the facts that stand around
 * them.
 *
 * @param source the text as printed
 * @param kept the parts that are the report, in order; never none unless the source is blank
 * @param title the headline
 * @param outlet the site's name, where it stands behind the headline
 * @param byline who wrote it
 * @param day the day in a date line, with its place in the source
 */
public record PrintedReport(
    String source,
    List<Span> kept,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String byline,
    @Nullable PrintedDay day) {

  /** How many paragraphs a dateline may wait behind a standfirst. */
  private static final int LEADS = 3;

  public PrintedReport {
    Objects.requireNonNull(source);
    kept = List.copyOf(kept);
  }

  /**
   * Sorts a text into report and litter.
   *
   * @param source the text as printed
   * @param title the headline, where something else told it
   */
  public static PrintedReport of(String source, @Nullable String title) {
    return new Sorting(source, title).sort();
  }

  /** The report's paragraphs as printed, without what stood around and between them. */
  public String text() {
    StringBuilder text = new StringBuilder();
    int end = -1;
    for (Span part : kept) {
      if (end >= 0) {
        text.append(gap(end, part.start()));
      }
      text.append(source, part.start(), part.end());
      end = part.end();
    }
    return text.toString();
  }

  /** How the report opens; spans are of the source. */
  public Lead lead() {
    return kept.stream()
        .limit(LEADS)
        .map(part -> Lead.of(source, part))
        .filter(lead -> !lead.isEmpty())
        .findFirst()
        .orElse(Lead.NONE);
  }

  /** How a text opens that has no litter. */
  public static Lead leadOf(String text) {
    return new PrintedReport(
            text, Unit.of(text).stream().map(Unit::span).toList(), null, null, null, null)
        .lead();
  }

  /** The white space between two parts; where litter stood between them, the wider of its sides. */
  private String gap(int from, int to) {
    int first = from;
    while (first < to && Unit.isSpace(source.charAt(first))) {
      first++;
    }
    if (first == to) {
      return source.substring(from, to);
    }
    int last = to;
    while (Unit.isSpace(source.charAt(last - 1))) {
      last--;
    }
    String before = source.substring(from, first);
    String after = source.substring(last, to);
    return lines(after) >= lines(before) ? after : before;
  }

  private static long lines(String gap) {
    return gap.chars().filter(c -> c == '\n').count();
  }
}
