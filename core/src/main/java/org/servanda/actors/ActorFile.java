package org.servanda.actors;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.servanda.article.DateBounds;
import org.servanda.registerfile.FileContent;
import org.servanda.registerfile.Key;
import org.servanda.registerfile.Layout;
import org.servanda.registerfile.RegisterFile;
import org.servanda.registerfile.Row;

/**
 * Reads the entries that users add, JSON Lines of {@code
 * {"id","name","kind","names","wikidata","same_as","terms":[{"office","of","start","end"}],"source"}},
 * of which id, name and kind are needed. Dates are days, months or years; {@code ">2025-09"} is an
 * end that is known only to be no earlier. Immutable and thread-safe.
 */
public final class ActorFile {

  private static final Layout TERM =
      Layout.of(Key.needed("office"), Key.needed("of"), Key.text("start"), Key.text("end"));
  private static final Layout LAYOUT =
      Layout.of(
          Key.needed("id"),
          Key.needed("name"),
          Key.needed("kind"),
          Key.texts("names"),
          Key.text("wikidata"),
          Key.text("same_as"),
          Key.objects("terms", TERM),
          Key.text("source"));

  private static final Pattern ITEM = Pattern.compile("Q[1-9][0-9]{0,11}");

  /** The kinds as files write them, with what their ids start with. */
  private static final Map<String, Actor.Kind> KINDS =
      new TreeMap<>(
          Map.of(
              "person", Actor.Kind.PERSON,
              "country", Actor.Kind.COUNTRY,
              "organization", Actor.Kind.ORGANIZATION,
              "armed-force", Actor.Kind.ARMED_FORCE,
              "group", Actor.Kind.GROUP));

  private final Set<String> offices = ActorTables.offices();
  private final ActorRegister register;

  /** Files that add to a register. */
  public ActorFile(ActorRegister register) {
    this.register = register;
  }

  /**
   * Reads a file.
   *
   * @param file its name, for messages and as the entries' source
   * @param text its text, read to its end and not closed
   * @return all entries, or all problems
   * @throws IOException if the text cannot be read to its end
   */
  public FileContent<ActorEntry> read(String file, Reader text) throws IOException {
    return new RegisterFile<>(LAYOUT, id -> register.entry(id).isPresent(), row -> entry(file, row))
        .read(file, text);
  }

  private Optional<ActorEntry> entry(String file, Row row) {
    String id = row.text("id");
    Optional<String> kind = row.oneOf("kind", KINDS.keySet(), "kind of actor");
    kind.ifPresent(k -> checkId(row, id, k));
    String item = row.text("wikidata");
    if (!item.isEmpty() && !ITEM.matcher(item).matches()) {
      row.problem(item, "is no Wikidata item", "write it as Q58217");
    }
    List<Term> terms = new ArrayList<>();
    row.rows("terms").forEach(term -> term(term).ifPresent(terms::add));
    if (!row.isSound() || kind.isEmpty()) {
      return Optional.empty();
    }
    Set<String> names = new LinkedHashSet<>(List.of(row.text("name")));
    names.addAll(row.texts("names"));
    @Nullable String wikidata = item.isEmpty() ? null : item;
    Actor actor = new Actor(id, row.text("name"), kindOf(kind.get()), wikidata);
    String source = row.text("source").isEmpty() ? file : row.text("source") + " (" + file + ")";
    return Optional.of(new ActorEntry(actor, List.copyOf(names), terms, source));
  }

  private static Actor.Kind kindOf(String kind) {
    return KINDS.getOrDefault(kind, Actor.Kind.ORGANIZATION);
  }

  private static void checkId(Row row, String id, String kind) {
    String prefix =
        switch (kindOf(kind)) {
          case PERSON -> "person:";
          case COUNTRY -> "country:";
          case ORGANIZATION, ARMED_FORCE -> "organization:";
          case GROUP -> id.startsWith("group:") ? "group:" : "organization:";
        };
    if (!id.isEmpty() && (!id.startsWith(prefix) || id.length() == prefix.length())) {
      row.problem(id, "is no id of a " + kind, "let it start with " + prefix);
    }
  }

  private Optional<Term> term(Row row) {
    Optional<String> office = row.oneOf("office", offices, "office");
    String of = row.text("of");
    row.refersTo(of);
    Optional<DateBounds> start = row.date("start");
    Optional<DateBounds> end = end(row);
    boolean isTurned =
        start.isPresent() && end.isPresent() && end.get().latest().isBefore(start.get().earliest());
    if (isTurned) {
      row.problem(
          row.text("start") + " to " + row.text("end"),
          "ends before it starts",
          "see whether the two are changed about");
    }
    return office.isEmpty() || of.isEmpty() || isTurned
        ? Optional.empty()
        : Optional.of(new Term(office.get(), of, start.orElse(null), end.orElse(null)));
  }

  /** {@code >2025-09} is an end that is known only to be no earlier. */
  private static Optional<DateBounds> end(Row row) {
    String text = row.text("end");
    return text.startsWith(">")
        ? row.dateIn(text.substring(1))
            .map(least -> new DateBounds(least.earliest(), LocalDate.MAX))
        : row.dateIn(text);
  }
}
