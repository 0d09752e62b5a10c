package org.servanda.eval.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.servanda.eval.corpus.RoleSpans;
import org.servanda.text.Span;

/**
 * Attributions for tests, of a text whose words are {@code w0 w1 w2 ...}: a role is given as the
 * numbers of its words, such as {@code "0 4-6"}.
 */
final class Attributions {

  private static final int WIDTH = 4;

  static final String TEXT = text(50);

  private Attributions() {}

  private static String text(int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append("w%02d ".formatted(i));
    }
    return text.toString();
  }

  static RoleSpans attribution(String source, String cue, String content) {
    return new RoleSpans(spans(source), spans(cue), spans(content));
  }

  private static List<Span> spans(String words) {
    List<Span> spans = new ArrayList<>();
    Arrays.stream(words.split(" ", -1))
        .filter(range -> !range.isEmpty())
        .forEach(
            range -> {
              int dash = range.indexOf('-');
              int first = Integer.parseInt(dash < 0 ? range : range.substring(0, dash));
              int last = Integer.parseInt(range.substring(dash + 1));
              spans.add(new Span(first * WIDTH, last * WIDTH + WIDTH - 1));
            });
    return spans;
  }
}
