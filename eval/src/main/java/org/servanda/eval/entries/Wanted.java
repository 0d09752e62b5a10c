package org.servanda.eval.entries;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.article.DateBounds;
import org.servanda.text.Span;

/** What a careful reader takes an aspect of an entry to be. */
sealed interface Wanted {

  /**
   * One of a list.
   *
   * @param value null where none of them
   */
  record Label(@Nullable String value) implements Wanted {
    @Override
    public String toString() {
      return String.valueOf(value);
    }
  }

  /**
   * Who, all of them.
   *
   * @param names none where the report does not tell
   */
  record Actors(List<String> names) implements Wanted {
    public Actors {
      names = List.copyOf(names);
    }

    @Override
    public String toString() {
      return names.isEmpty() ? "nobody" : String.join(" and ", names);
    }
  }

  /**
   * Words of the report.
   *
   * @param text as printed; null where the report does not say
   * @param spans everywhere they stand
   */
  record Words(@Nullable String text, List<Span> spans) implements Wanted {
    public Words {
      spans = List.copyOf(spans);
    }

    @Override
    public String toString() {
      return text == null ? "no words" : "'%s'".formatted(text);
    }
  }

  /**
   * Where.
   *
   * @param name null where the report does not say
   */
  record Place(@Nullable String name) implements Wanted {
    @Override
    public String toString() {
      return name == null ? "nowhere" : name;
    }
  }

  /**
   * Which agreement.
   *
   * @param name its title; null where nobody can tell
   * @param date when it was concluded; null where nobody can tell, or it does not matter
   * @param isProspective whether it is only talked about
   */
  record Accord(@Nullable String name, @Nullable DateBounds date, boolean isProspective)
      implements Wanted {

    /** Whether nobody can tell which. */
    boolean isOpen() {
      return name == null && date == null && !isProspective;
    }

    @Override
    public String toString() {
      return isOpen()
          ? "no agreement"
          : List.of(
                  name == null ? "unnamed" : name,
                  date == null ? "undated" : date.earliest().toString(),
                  isProspective ? "prospective" : "concluded")
              .stream()
              .collect(joining(", "));
    }
  }
}
