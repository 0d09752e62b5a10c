package org.servanda.eval.entries;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.agreements.Agreement;
import org.servanda.text.Span;

/** What the program says of an aspect of an entry. */
sealed interface Told {

  /** One of a list; null where none of them. */
  record Label(@Nullable String value) implements Told {
    @Override
    public String toString() {
      return String.valueOf(value);
    }
  }

  /** Who; none where that is left open or nobody is named. */
  record Actors(List<Actor> actors) implements Told {
    public Actors {
      actors = List.copyOf(actors);
    }

    @Override
    public String toString() {
      return actors.isEmpty()
          ? "nobody"
          : actors.stream().map(Actor::name).collect(joining(" and "));
    }
  }

  /**
   * Words of the report.
   *
   * @param text as printed; null where it is not said
   * @param span where; null where it is not said
   */
  record Words(@Nullable String text, @Nullable Span span) implements Told {
    @Override
    public String toString() {
      return text == null ? "no words" : "'%s'".formatted(text);
    }
  }

  /** Where; null where that is left open. */
  record Place(@Nullable String name) implements Told {
    @Override
    public String toString() {
      return name == null ? "nowhere" : name;
    }
  }

  /** Which agreement, or which several; none where that is left open. */
  record Accords(List<Agreement> agreements) implements Told {
    public Accords {
      agreements = List.copyOf(agreements);
    }

    @Override
    public String toString() {
      return agreements.isEmpty()
          ? "no agreement"
          : agreements.stream()
              .map(a -> "%s, %s, %s".formatted(a.name(), a.date(), a.stage()))
              .collect(joining(" and "));
    }
  }
}
