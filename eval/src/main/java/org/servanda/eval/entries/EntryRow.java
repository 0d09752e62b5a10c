package org.servanda.eval.entries;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.entry.ComplianceClaim;
import org.servanda.entry.Incident;
import org.servanda.entry.Meeting;
import org.servanda.entry.Modality;
import org.servanda.entry.PloverMode;
import org.servanda.entry.PloverType;
import org.servanda.entry.Position;
import org.servanda.reading.Style;

/** Reads an entry of a file, with the keys that its kind has. */
final class EntryRow {

  private static final Set<String> KINDS =
      Stream.of(Kind.values()).map(Kind::label).collect(toUnmodifiableSet());

  /** The issue of what is about no other one; the program says nothing there. */
  private static final String OTHER = "other";

  private static final Set<String> ISSUES =
      Set.of(
          ("prisoners withdrawal ceasefire border status peacekeepers humanitarian-access refugees"
                  + " sanctions elections disarmament nuclear transport resources justice talks"
                  + " agreement relations security-guarantees constitution "
                  + OTHER)
              .split(" ", -1));

  private final Row row;
  private final Kind kind;

  private EntryRow(Row row) {
    this.row = row;
    this.kind = Kind.valueOf(row.oneOf("kind", KINDS).toUpperCase(Locale.ROOT));
  }

  /**
   * The entry of a row; an interaction of several with several is one for each two of them.
   *
   * @throws IllegalArgumentException if a key is unknown, or its value not as it should be
   */
  static Stream<GoldEntry> entries(Row row) {
    return new EntryRow(row).entries();
  }

  private Stream<GoldEntry> entries() {
    Set<String> allowed = new HashSet<>(Set.of("kind", "words", "nth"));
    Map<Aspect, Wanted> aspects = new EnumMap<>(Aspect.class);
    for (Aspect aspect : kind.aspects()) {
      allowed.addAll(keys(aspect));
      aspects.put(aspect, wanted(aspect));
    }
    row.allow(allowed);
    return kind == Kind.INTERACTION ? pairs(aspects) : Stream.of(entry(aspects));
  }

  private Stream<GoldEntry> pairs(Map<Aspect, Wanted> aspects) {
    return row.names("source").stream()
        .flatMap(source -> row.names("target").stream().map(target -> List.of(source, target)))
        .filter(pair -> !pair.getFirst().equals(pair.getLast()))
        .map(
            pair -> {
              Map<Aspect, Wanted> one = new EnumMap<>(aspects);
              one.put(Aspect.SOURCE, actors(List.of(pair.getFirst())));
              one.put(Aspect.TARGET, actors(List.of(pair.getLast())));
              return entry(one);
            });
  }

  private GoldEntry entry(Map<Aspect, Wanted> aspects) {
    return new GoldEntry(kind, row.quote(), row.words(), aspects);
  }

  private Set<String> keys(Aspect aspect) {
    return switch (aspect) {
      case CLAIMANT, REPORTER -> Set.of("by");
      case AGREEMENT ->
          kind == Kind.AGREEMENT ? Set.of("name", "date", "prospective") : Set.of("agreement");
      case SPEAKER, STYLE, ADDRESSEE, VENUE, DATE, TYPE, STATUS, PARTICIPANTS, PLACE, MODALITY ->
          Set.of(aspect.label());
      case OBLIGOR,
          ISSUE,
          PERIOD,
          HOLDER,
          TOWARDS,
          ACTORS,
          TARGETS,
          SOURCE,
          TARGET,
          MODE,
          PLANNED ->
          Set.of(aspect.label());
    };
  }

  private Wanted wanted(Aspect aspect) {
    String key = aspect.label();
    return switch (aspect) {
      case SPEAKER, ADDRESSEE, PARTICIPANTS, OBLIGOR, HOLDER, TOWARDS, ACTORS, TARGETS ->
          actors(row.names(key));
      case SOURCE, TARGET -> actors(row.names(key));
      case VENUE, DATE, PERIOD -> row.wanted(key);
      case PLACE -> new Wanted.Place(row.optional(key));
      case STYLE -> new Wanted.Label(row.oneOf(key, small(Style.values())));
      case MODALITY -> new Wanted.Label(row.oneOf(key, small(Modality.values())));
      case TYPE -> new Wanted.Label(row.oneOf(key, types()));
      case STATUS -> new Wanted.Label(row.oneOf(key, statuses()));
      case MODE -> new Wanted.Label(row.oneOfOrNone(key, small(PloverMode.values())));
      case PLANNED -> new Wanted.Label(String.valueOf(row.isTrue(key)));
      case ISSUE -> issue();
      case CLAIMANT, REPORTER -> innermost();
      case AGREEMENT -> accord();
    };
  }

  private Set<String> types() {
    return switch (kind) {
      case MEETING -> small(Meeting.Kind.values());
      case POSITION -> small(Position.Kind.values());
      case INCIDENT -> small(Incident.Kind.values());
      case INTERACTION ->
          Stream.of(PloverType.values()).map(Enum::name).collect(toUnmodifiableSet());
      case STATEMENT, AGREEMENT, CLAIM -> Set.of();
    };
  }

  private Set<String> statuses() {
    return kind == Kind.MEETING
        ? small(Meeting.Status.values())
        : small(ComplianceClaim.Status.values());
  }

  private Wanted accord() {
    return kind == Kind.AGREEMENT
        ? new Wanted.Accord(row.optional("name"), row.date(), row.isTrue("prospective"))
        : new Wanted.Accord(row.optional("agreement"), null, false);
  }

  /** Who is last in the chain of speakers. */
  private Wanted innermost() {
    List<Optional<String>> chain = row.names("by");
    return actors(chain.isEmpty() ? List.of() : List.of(chain.getLast()));
  }

  private Wanted issue() {
    @Nullable String issue = row.oneOfOrNone("issue", ISSUES);
    return new Wanted.Label(OTHER.equals(issue) ? null : issue);
  }

  private static Wanted actors(List<Optional<String>> names) {
    return new Wanted.Actors(names.stream().flatMap(Optional::stream).toList());
  }

  private static Set<String> small(Enum<?>[] values) {
    return Stream.of(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT))
        .collect(toUnmodifiableSet());
  }
}
