package org.servanda.agreements;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.servanda.layout.Paragraphs;
import org.servanda.text.Span;

/**
 * Divides an agreement's text into its points: articles, numbers, letters, dashes, and paragraphs
 * without any. A line without a number that starts a paragraph belongs to the article or point
 * above it, as long as there is one. Not thread-safe.
 */
final class Outline {

  private static final int LEVELS = 6;

  private final String text;
  private final List<Point> points = new ArrayList<>();
  private final String[] labels = new String[LEVELS];
  private final @Nullable Point[] leads = new Point[LEVELS];
  private int plainParagraphs;
  private int level;

  private Outline(String text) {
    this.text = text;
    clearFrom(0);
  }

  /** The points of a text in order. */
  static List<Point> of(String text) {
    Outline outline = new Outline(text);
    Set<Integer> starts = new HashSet<>();
    Paragraphs.of(text).forEach(paragraph -> starts.add(paragraph.start()));
    @Nullable Span open = null;
    @Nullable Marker marker = null;
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      Span line = Paragraphs.trim(text, new Span(start, end));
      start = end + 1;
      if (line.isEmpty()) {
        continue;
      }
      @Nullable Marker here = Marker.at(text, line);
      if (here != null || starts.contains(line.start()) || open == null) {
        outline.add(open, marker);
        marker = here;
        open = here == null ? line : new Span(Math.min(here.end(), line.end()), line.end());
      } else {
        open = open.cover(line);
      }
    }
    outline.add(open, marker);
    return outline.points;
  }

  private void add(@Nullable Span body, @Nullable Marker marker) {
    if (body == null) {
      return;
    }
    if (marker != null) {
      level = levelOf(marker);
      clearFrom(level);
      labels[level] = marker.label();
    }
    boolean numbered = hasNumber();
    if (body.isEmpty()) {
      return;
    }
    String number = numbered ? number() : "paragraph " + ++plainParagraphs;
    boolean item = marker != null && level > Marker.ARTICLE;
    Point point = new Point(number, numbered, item, body, lead());
    points.add(point);
    if (marker == null) {
      leads[level] = null;
    }
    if (text.charAt(body.end() - 1) == ':') {
      leads[level] = point;
    }
  }

  /** A lone {@code i} after {@code h} is a letter, else a Roman number where a letter is open. */
  private int levelOf(Marker marker) {
    boolean lone = marker.level() == Marker.LETTER && "ivx".contains(marker.label());
    boolean next =
        !labels[Marker.LETTER].isEmpty()
            && marker.label().charAt(0) == labels[Marker.LETTER].charAt(0) + 1;
    return lone && !next && !labels[Marker.LETTER].isEmpty() ? Marker.ROMAN : marker.level();
  }

  private void clearFrom(int first) {
    for (int i = first; i < LEVELS; i++) {
      labels[i] = "";
      leads[i] = null;
    }
  }

  private @Nullable Point lead() {
    for (int i = level - 1; i >= 0; i--) {
      if (leads[i] != null) {
        return leads[i];
      }
    }
    return null;
  }

  private String number() {
    StringBuilder number = new StringBuilder();
    for (int i = Marker.ARTICLE; i < Marker.DASH; i++) {
      if (!labels[i].isEmpty()) {
        if (labels[i].startsWith(number + ".")) {
          number.setLength(0); // 2.1 says itself that it stands under 2
        }
        number.append(number.isEmpty() ? labels[i] : "(" + labels[i] + ")");
      }
    }
    return number.toString();
  }

  private boolean hasNumber() {
    return IntStream.range(Marker.ARTICLE, Marker.DASH).anyMatch(i -> !labels[i].isEmpty());
  }
}
