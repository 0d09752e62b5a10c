package org.servanda.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.servanda.agreements.AgreementEntry;
import org.servanda.agreements.AgreementRegister;
import org.servanda.agreements.PartialDate;
import org.servanda.article.DateBounds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lists agreements. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Lists agreements by date, all or those of a party or a year.",
    footer = {
      "",
      "Examples:",
      "  servanda agreements list",
      "  servanda agreements list --party ARM --party RUS",
      "  servanda agreements list --party farc --year 2016",
      "",
      "Exit codes: 0 some, 1 none, 2 wrong use."
    })
final class AgreementsList implements Callable<Integer> {

  private static final int DIGITS = 4;

  private static final Comparator<AgreementEntry> BY_DATE =
      Comparator.comparing(
              (AgreementEntry entry) -> entry.agreement().date(),
              Comparator.nullsLast(Comparator.comparing(DateBounds::earliest)))
          .thenComparing(AgreementEntry::id);

  @Spec private CommandSpec spec = CommandSpec.create();
  @ParentCommand private @Nullable AgreementsCommand parent;
  @Mixin private AgreementOptions options = new AgreementOptions();

  @Option(
      names = "--party",
      paramLabel = "PARTY",
      description =
          "A party, by country code (ARM), organisation (farc) or id (group:…); given more than"
              + " once, all of them.")
  private List<String> parties = new ArrayList<>();

  @Option(names = "--year", paramLabel = "YEAR", description = "Concluded in a year.")
  private @Nullable String year;

  @Override
  public Integer call() {
    Terminal terminal = Objects.requireNonNull(parent).terminal();
    return options
        .register(terminal)
        .map(register -> options.print(chosen(register), false, terminal))
        .orElse(1);
  }

  private List<AgreementEntry> chosen(AgreementRegister register) {
    List<AgreementEntry> entries = new ArrayList<>(register.all());
    if (year != null) {
      entries.retainAll(Set.copyOf(register.dated(bounds(year))));
    }
    if (!parties.isEmpty()) {
      Set<String> ids = new HashSet<>();
      parties.forEach(party -> ids.add(id(party)));
      entries.retainAll(Set.copyOf(register.between(ids)));
    }
    entries.sort(BY_DATE);
    return entries;
  }

  private DateBounds bounds(String written) {
    return PartialDate.parse(written)
        .filter(bounds -> written.length() == DIGITS)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "--year %s: it must be a year such as 2016".formatted(SafeText.of(written))));
  }

  private static String id(String party) {
    boolean code = party.length() == 3 && party.chars().allMatch(Character::isUpperCase);
    return party.contains(":") ? party : (code ? "country:" : "organization:") + party;
  }
}
