package org.servanda.register;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.servanda.actors.Actor;
import org.servanda.reading.Resolution;
import org.servanda.text.Span;

/**
 * The parties of a conflict as a report names them one after another, to know whom {@code both
 * sides} means: countries, armed forces and groups. Places are told in the order of the text.
 */
final class Sides {

  /** What joins two names to a pair: {@code X and Y}, {@code X-Y}, {@code between X and Y}. */
  private static final Pattern JOINT =
      Pattern.compile("\\s*(?:[-–—/]|,?\\s+and|&|or|with|against|from)\\s*(?:the\\s+)?");

  private static final int LONGEST_JOINT = 12;

  private record Named(Actor actor, Span span) {}

  private final String text;
  private final List<Named> named = new ArrayList<>();

  /** The last two that were named side by side; empty before the first. */
  private List<Actor> pair = List.of();

  Sides(String text) {
    this.text = text;
  }

  /** A mention that was resolved; only parties that a side can consist of count. */
  void named(Actor actor, Span span) {
    switch (actor.kind()) {
      case COUNTRY, GROUP, ARMED_FORCE -> add(new Named(actor, span));
      case PERSON, ORGANIZATION -> {}
    }
  }

  private void add(Named next) {
    if (!named.isEmpty()) {
      Named last = named.getLast();
      boolean other = !last.actor().equals(next.actor());
      if (other && last.span().end() <= next.span().start()) {
        Span gap = last.span().gapBefore(next.span());
        if (gap.length() <= LONGEST_JOINT && JOINT.matcher(gap.in(text)).matches()) {
          pair = List.of(last.actor(), next.actor());
        }
      }
    }
    named.add(next);
  }

  /** Whom {@code words} for both sides mean that start at {@code offset}. */
  Link before(int offset, String words) {
    if (!pair.isEmpty()) {
      return new Link(Resolution.all(pair), "the two that were last named side by side");
    }
    List<Actor> all =
        named.stream()
            .filter(n -> n.span().end() <= offset)
            .map(Named::actor)
            .distinct()
            .limit(Resolution.MOST_CANDIDATES)
            .toList();
    return all.size() == 2
        ? new Link(Resolution.all(all), "the only two parties named before")
        : new Link(
            Resolution.open(words, all, "%d parties are named before".formatted(all.size())));
  }
}
