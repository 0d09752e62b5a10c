package org.servanda.eval.corpus;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.servanda.text.Span;

/** Reads times that are marked in the text itself: TIMEX3 of TimeML, TIMEX2. */
final class InlineTimes {

  private static final Pattern TEXT = Pattern.compile("<TEXT>(.*)</TEXT>", Pattern.DOTALL);

  private static final Pattern WRITTEN =
      Pattern.compile(
          "<(?:DCT|DATETIME)>.*?(?:value|val)=\"(\\d{4}-\\d\\d-\\d\\d)", Pattern.DOTALL);

  private static final Pattern MARKUP = Pattern.compile("<(/?)(\\w+)([^>]*)>|&(\\w+);");

  private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=\"([^\"]*)\"");

  private static final Map<String, String> ENTITIES =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

  private final StringBuilder text = new StringBuilder();
  private final List<TimedText.Time> times = new ArrayList<>();
  private final Deque<Integer> starts = new ArrayDeque<>();
  private final Deque<String> attributes = new ArrayDeque<>();

  private InlineTimes() {}

  static TimedText read(String name, String file) {
    String body = first(TEXT, name, file);
    InlineTimes read = new InlineTimes();
    Matcher markup = MARKUP.matcher(body);
    int at = 0;
    while (markup.find()) {
      read.text.append(body, at, markup.start());
      read.markup(markup);
      at = markup.end();
    }
    read.text.append(body.substring(at));
    read.times.sort(Comparator.comparing(TimedText.Time::span));
    return new TimedText(
        name, read.text.toString(), LocalDate.parse(first(WRITTEN, name, file)), read.times);
  }

  private static String first(Pattern pattern, String name, String file) {
    Matcher matcher = pattern.matcher(file);
    if (!matcher.find()) {
      throw new IllegalArgumentException(
          "%s has no %s: it must be TimeML or TIMEX2 inside XML".formatted(name, pattern));
    }
    return matcher.group(1);
  }

  private void markup(Matcher markup) {
    String entity = markup.group(4);
    if (entity != null) {
      text.append(ENTITIES.getOrDefault(entity, markup.group()));
    } else if (markup.group(2).startsWith("TIMEX")) {
      if (markup.group(1).isEmpty()) {
        starts.push(text.length());
        attributes.push(markup.group(3));
      } else {
        close(starts.pop(), attributes.pop());
      }
    }
  }

  private void close(int start, String marked) {
    String type = "";
    String value = "";
    Matcher attribute = ATTRIBUTE.matcher(marked);
    while (attribute.find()) {
      switch (attribute.group(1)) {
        case "type" -> type = attribute.group(2);
        case "value", "val" -> value = attribute.group(2);
        default -> {}
      }
    }
    if (start < text.length()) {
      times.add(new TimedText.Time(new Span(start, text.length()), type, value));
    }
  }
}
