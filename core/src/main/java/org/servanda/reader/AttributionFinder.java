package org.servanda.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.servanda.layout.Layout;
import org.servanda.reading.Attribution;
import org.servanda.text.Span;

/**
 * Makes attributions of what the model says, with what the layout of a text adds: a dateline is
 * nobody's words, a quotation is said as a whole, one that stands alone goes on with the one before
 * it, and the turns of a transcript need no verb. Stateless and thread-safe.
 */
final class AttributionFinder {

  /** Content that only points back to what was said before says nothing of its own. */
  private static final Pattern POINTING_BACK =
      Pattern.compile(
          "(?i)(this|that|the same) (fact|point|view|position|message|sentiment|opinion|assessment)"
              + "\\b[^.;:“]{0,60}");

  private AttributionFinder() {}

  /**
   * The attributions in the order of their first words, offsets into the view.
   *
   * @param found what the model found, in the order of the text
   */
  static List<Attribution> find(Layout layout, List<Saying> found) {
    List<Attribution> turns = Transcript.turns(layout.view(), layout.paragraphs());
    int prose =
        turns.isEmpty() ? layout.view().length() : turns.getFirst().source().getFirst().start();
    List<Saying> sayings =
        found.stream()
            .filter(saying -> saying.start() < prose)
            .sorted(Comparator.comparingInt(Saying::start))
            .toList();
    sayings = Lead.without(layout, sayings);
    sayings = Quoted.byTheReporter(layout, sayings);
    sayings = Quoted.whole(layout, sayings);
    sayings = OwnSentences.parted(layout, sayings);
    sayings = Announced.withContent(layout, sayings);
    sayings = Quoted.withThoseAlone(layout, sayings, prose);
    List<Attribution> attributions = new ArrayList<>(turns);
    for (Saying saying : sayings) {
      if (!saying.content().isEmpty() && !pointsBack(layout, saying)) {
        attributions.add(Styles.attribution(layout, saying));
      }
    }
    attributions.sort(Comparator.comparingInt(AttributionFinder::firstWord));
    return List.copyOf(attributions);
  }

  private static boolean pointsBack(Layout layout, Saying saying) {
    return saying.content().size() == 1
        && POINTING_BACK.matcher(saying.content().getFirst().in(layout.view())).matches();
  }

  private static int firstWord(Attribution attribution) {
    int start = attribution.content().getFirst().start();
    for (Span span : attribution.cue()) {
      start = Math.min(start, span.start());
    }
    return start;
  }
}
