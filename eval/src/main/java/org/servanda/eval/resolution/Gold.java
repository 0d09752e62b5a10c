package org.servanda.eval.resolution;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a careful reader takes words to mean. */
sealed interface Gold {

  /**
   * A person known beyond the report.
   *
   * @param wikidata the Wikidata item; null where it is not recorded
   * @param names the usual name first, then other spellings
   */
  record Person(@Nullable String wikidata, List<String> names) implements Gold {
    public Person {
      names = named(names);
    }
  }

  /**
   * A country, or a territory that acts like one.
   *
   * @param code as in the gazetteer: ISO 3166-1 alpha-3, or an invented one that starts with X
   */
  record Country(String code) implements Gold {
    public Country {
      Objects.requireNonNull(code);
    }
  }

  /**
   * An organisation, format, armed group or armed force of the gazetteer.
   *
   * @param id its id there
   */
  record Listed(String id) implements Gold {
    public Listed {
      Objects.requireNonNull(id);
    }
  }

  /**
   * An organisation, format or armed force that the gazetteer did not list.
   *
   * @param names the usual name first, then others
   */
  record Unlisted(List<String> names) implements Gold {
    public Unlisted {
      names = named(names);
    }
  }

  /**
   * Someone or something that only the report knows.
   *
   * @param name the fullest name in the report
   */
  record Local(String name) implements Gold {
    public Local {
      Objects.requireNonNull(name);
    }
  }

  /**
   * An agreement known beyond the report.
   *
   * @param names the usual name first, then others
   * @param dates when it was signed; several where its texts or parties give several
   */
  record Accord(List<String> names, List<LocalDate> dates) implements Gold {
    public Accord {
      names = named(names);
      dates = List.copyOf(dates);
      if (dates.isEmpty()) {
        throw new IllegalArgumentException("agreement %s has no date: give one".formatted(names));
      }
    }
  }

  /** Exactly two, named together. */
  record Both(Gold first, Gold second) implements Gold {
    public Both {
      Objects.requireNonNull(first);
      Objects.requireNonNull(second);
    }
  }

  /** An agreement that is talked about and not concluded. */
  record Prospective() implements Gold {}

  /** A place as a place, which is not scored. */
  record Place() implements Gold {}

  /** The report does not tell. */
  record Open() implements Gold {}

  private static List<String> named(List<String> names) {
    if (names.isEmpty()) {
      throw new IllegalArgumentException("gold without a name: give one");
    }
    return List.copyOf(names);
  }
}
