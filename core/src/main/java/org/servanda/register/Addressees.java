package org.servanda.register;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.servanda.actors.Actor;
import org.servanda.reading.Attribution;
import org.servanda.reading.Reading;
import org.servanda.reading.Resolution;
import org.servanda.text.Span;

/** Finds to whom something was said: the words right after a verb such as {@code told}. */
final class Addressees {

  private static final Pattern TELLING =
      Pattern.compile(
          "(?i)\\b(?:tell|tells|told|telling|inform(?:s|ed|ing)?|assur(?:e|es|ed|ing)"
              + "|remind(?:s|ed|ing)?|warn(?:s|ed|ing)?)\\b");

  /** A group without a name, such as {@code reporters}. */
  private static final Pattern GROUP =
      Pattern.compile(
          "\\s+((?:the |a |his |her |their )?(?:[\\p{L}-]+ )?(?:journalists?|reporters?|media|press|parliament"
              + "|lawmakers|MPs|deputies|diplomats|delegates|supporters|crowd|officials"
              + "|correspondents?|ambassadors|ministers|troops|mediators))\\b");

  /** How far after the verb a name can start. */
  private static final int REACH = 40;

  private final Reading reading;
  private final Coreference coreference;

  Addressees(Reading reading, Coreference coreference) {
    this.reading = reading;
    this.coreference = coreference;
  }

  Optional<Resolution<Actor>> of(Attribution attribution) {
    if (attribution.cue().isEmpty()) {
      return Optional.empty();
    }
    String text = reading.article().text();
    Span cue = attribution.cue().getLast();
    Matcher telling = TELLING.matcher(text).region(cue.start(), cue.end());
    if (!telling.find()) {
      return Optional.empty();
    }
    Span verb = new Span(telling.start(), telling.end());
    int ceiling = Math.min(text.length(), verb.end() + REACH);
    Matcher group = GROUP.matcher(text).region(verb.end(), ceiling);
    if (group.lookingAt()) {
      return Optional.of(
          Resolution.open(group.group(1), List.of(), "the report does not name who this is"));
    }
    return coreference.inside(new Span(verb.end(), ceiling)).stream()
        .findFirst()
        .filter(m -> verb.gapBefore(m.mention().span()).in(text).matches("\\s+(the |an? )?"))
        .flatMap(m -> Optional.ofNullable(m.actor()));
  }
}
