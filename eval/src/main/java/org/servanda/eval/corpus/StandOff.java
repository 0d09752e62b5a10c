package org.servanda.eval.corpus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.servanda.text.CodePoints;
import org.servanda.text.Span;

/**
 * Reads one file of brat's stand-off format. A {@code T} line names spans in code points, {@code ;}
 * between the parts; an {@code E} line ties them by role, and a role may be given more than once
 * ({@code Content}, {@code Content2}). Lines of other kinds that brat knows say nothing about
 * attributions. Lines that are none of these, whose offsets leave the text, that tie an id that is
 * not there or that tie no content are skipped and counted.
 */
final class StandOff {

  private enum Role {
    SOURCE,
    CUE,
    CONTENT
  }

  private static final Pattern TEXT_BOUND =
      Pattern.compile("(T\\d+)\t\\S+ (\\d+ \\d+(?:;\\d+ \\d+)*)(?:\t.*)?");
  private static final Pattern EVENT =
      Pattern.compile("E\\d+\tAttribution\\S*:T\\d+((?: \\S+)*) *");
  private static final Pattern TIE = Pattern.compile("(Source|Cue|Content)\\d*:(T\\d+)");
  private static final Pattern OTHER = Pattern.compile("(?:[AMNR]\\d+|E\\d+|#\\S*|\\*)\t.*|\\s*");

  private final CodePoints codePoints;
  private final Map<String, List<Span>> spans = new HashMap<>();
  private final List<RoleSpans> attributions = new ArrayList<>();
  private int skipped;

  private StandOff(String text) {
    this.codePoints = CodePoints.of(text);
  }

  static Annotation read(String annotator, String file, String text) {
    StandOff reading = new StandOff(text);
    List<String> lines = file.lines().toList();
    lines.stream().filter(line -> line.startsWith("T")).forEach(reading::textBound);
    lines.stream().filter(line -> !line.startsWith("T")).forEach(reading::other);
    return new Annotation(annotator, reading.attributions, reading.skipped);
  }

  private void textBound(String line) {
    Matcher matcher = TEXT_BOUND.matcher(line);
    if (!matcher.matches()) {
      skipped++;
      return;
    }
    List<Span> parts = new ArrayList<>();
    for (String part : matcher.group(2).split(";", -1)) {
      Optional<Span> span = span(part);
      if (span.isEmpty()) {
        skipped++;
        return;
      }
      parts.add(span.get());
    }
    spans.put(matcher.group(1), parts);
  }

  private Optional<Span> span(String part) {
    int space = part.indexOf(' ');
    try {
      int start = Integer.parseInt(part.substring(0, space));
      int end = Integer.parseInt(part.substring(space + 1));
      return start < end && end <= codePoints.count()
          ? Optional.of(codePoints.toUtf16(new Span(start, end)))
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private void other(String line) {
    Matcher event = EVENT.matcher(line);
    if (event.matches()) {
      event(event.group(1));
    } else if (!OTHER.matcher(line).matches()) {
      skipped++;
    }
  }

  private void event(String ties) {
    Map<Role, List<Span>> roles = new EnumMap<>(Role.class);
    Matcher tie = TIE.matcher(ties);
    while (tie.find()) {
      List<Span> tied = spans.get(tie.group(2));
      if (tied == null) {
        skipped++;
        return;
      }
      Role role = Role.valueOf(tie.group(1).toUpperCase(Locale.ROOT));
      roles.computeIfAbsent(role, missing -> new ArrayList<>()).addAll(tied);
    }
    List<Span> content = roles.getOrDefault(Role.CONTENT, List.of());
    if (content.isEmpty()) {
      skipped++;
      return;
    }
    attributions.add(
        new RoleSpans(
            roles.getOrDefault(Role.SOURCE, List.of()),
            roles.getOrDefault(Role.CUE, List.of()),
            content));
  }
}
