package org.servanda.agreements;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.agreements.Agreement.Stage;
import org.servanda.article.DateBounds;
import org.servanda.registerfile.FileContent;
import org.servanda.registerfile.Key;
import org.servanda.registerfile.Layout;
import org.servanda.registerfile.Problem;
import org.servanda.registerfile.RegisterFile;
import org.servanda.registerfile.Row;

/**
 * Reads the agreements that users add, JSON Lines of {@code
 * {"id","title","names","kind","date","parties","third_parties","place","source","same_as","provisions"}},
 * of which id, title and kind are needed. Immutable and thread-safe.
 */
public final class AgreementFile {

  private static final Layout LAYOUT =
      Layout.of(
          Key.needed("id"),
          Key.needed("title"),
          Key.texts("names"),
          Key.needed("kind"),
          Key.text("date"),
          Key.texts("parties"),
          Key.texts("third_parties"),
          Key.text("place"),
          Key.text("source"),
          Key.text("same_as"),
          Key.objects("provisions", ProvisionRows.LAYOUT));

  private static final List<String> KINDS =
      Arrays.stream(Kind.values()).map(kind -> kind.name().toLowerCase(Locale.ROOT)).toList();

  private final AgreementRegister register;
  private final Parties parties;

  /**
   * Files that add to a register.
   *
   * @param register what is known before
   * @param actors the actors known by id
   */
  public AgreementFile(AgreementRegister register, Function<String, Optional<Actor>> actors) {
    this.register = register;
    this.parties = new Parties(actors);
  }

  /**
   * Reads a file.
   *
   * @param file its name, for messages and as the entries' source
   * @param text its text, read to its end and not closed
   * @return all entries, or all problems
   * @throws IOException if the text cannot be read to its end
   */
  public FileContent<AgreementEntry> read(String file, Reader text) throws IOException {
    Map<String, Integer> lines = new HashMap<>();
    RegisterFile<AgreementEntry> rows =
        new RegisterFile<>(
            LAYOUT,
            id -> register.entry(id).isPresent(),
            row -> {
              lines.putIfAbsent(row.text("id"), row.line());
              return entry(file, row);
            });
    return switch (rows.read(file, text)) {
      case FileContent.Refused<AgreementEntry> refused -> refused;
      case FileContent.Entries<AgreementEntry> entries -> {
        List<Problem> problems = contradictions(file, entries, lines);
        yield problems.isEmpty() ? entries : new FileContent.Refused<>(problems);
      }
    };
  }

  private Optional<AgreementEntry> entry(String file, Row row) {
    checkId(row, row.text("id"));
    checkId(row, row.text("same_as"));
    Optional<String> kind = row.oneOf("kind", KINDS, "kind of agreement");
    Optional<DateBounds> date = row.date("date");
    List<Actor> bound = actors(row, "parties", parties);
    List<Actor> third = actors(row, "third_parties", parties);
    if (!row.isSound() || kind.isEmpty()) {
      return Optional.empty();
    }
    Agreement agreement =
        new Agreement(row.text("id"), row.text("title"), Stage.CONCLUDED, date.orElse(null), bound);
    List<Provision> provisions = new ArrayList<>();
    ProvisionRows read = new ProvisionRows(agreement, parties);
    row.rows("provisions").forEach(inner -> read.provision(inner).ifPresent(provisions::add));
    if (!row.isSound()) {
      return Optional.empty();
    }
    String place = row.text("place");
    String source = row.text("source").isEmpty() ? file : row.text("source") + " (" + file + ")";
    return Optional.of(
        new AgreementEntry(
            agreement,
            row.texts("names"),
            Kind.valueOf(kind.get().toUpperCase(Locale.ROOT)),
            third,
            place.isEmpty() ? null : place,
            source,
            provisions));
  }

  private static void checkId(Row row, String id) {
    if (!id.isEmpty() && (!id.startsWith(Agreement.ID) || id.equals(Agreement.ID))) {
      row.problem(id, "is no id of an agreement", "let it start with " + Agreement.ID);
    }
  }

  /** The actors that a list of a row names; those that are not known become problems. */
  static List<Actor> actors(Row row, String key, Parties parties) {
    List<Actor> found = new ArrayList<>();
    for (String value : row.texts(key)) {
      Optional<Actor> actor = parties.find(value);
      actor.ifPresent(found::add);
      if (actor.isEmpty()) {
        row.problem(
            value,
            "is no known country or organisation",
            "write a code as country:MLT, an id as organization:osce, or a name in words");
      }
    }
    return found;
  }

  /** Entries said to be the same that cannot be, since they were concluded at other times. */
  private List<Problem> contradictions(
      String file, FileContent.Entries<AgreementEntry> additions, Map<String, Integer> lines) {
    Map<String, AgreementEntry> own = new HashMap<>();
    additions.entries().forEach(entry -> own.put(entry.id(), entry));
    List<Problem> problems = new ArrayList<>();
    for (AgreementEntry entry : additions.entries()) {
      @Nullable String other = additions.sameAs().get(entry.id());
      if (other == null) {
        continue;
      }
      Optional<AgreementEntry> target =
          Optional.ofNullable(own.get(other)).or(() -> register.entry(other));
      @Nullable DateBounds date = entry.agreement().date();
      @Nullable DateBounds known = target.map(t -> t.agreement().date()).orElse(null);
      if (date != null && known != null && !date.overlaps(known)) {
        problems.add(
            new Problem(
                file,
                lines.getOrDefault(entry.id(), 1),
                entry.id(),
                "is of %s and said to be the same as %s of %s"
                    .formatted(PartialDate.print(date), other, PartialDate.print(known)),
                "mend the date, or leave same_as out"));
      }
    }
    return problems;
  }
}
