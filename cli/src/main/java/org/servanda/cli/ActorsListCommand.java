package org.servanda.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.ActorEntry;
import org.servanda.actors.ActorRegister;
import org.servanda.exchange.ActorJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists the register of actors. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Lists actors by id.",
    footer = {
      "",
      "Examples:",
      "  servanda actors list --kind armed-force",
      "  servanda actors list --country GEO             the country and who held office in it",
      "  servanda actors list --format jsonl > all.jsonl"
    })
final class ActorsListCommand implements Callable<Integer> {

  private static final List<String> KINDS =
      List.of("person", "country", "organization", "armed-force", "group");

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private ActorOptions options = new ActorOptions();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "Only person, country, organization, armed-force or group.")
  private @Nullable String kind;

  @Option(
      names = "--country",
      paramLabel = "CODE",
      description = "Only a country, by its ISO 3166-1 alpha-3 code, and its office holders.")
  private @Nullable String country;

  ActorsListCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (kind != null && !KINDS.contains(kind)) {
      throw new ParameterException(
          spec.commandLine(), "--kind %s: say one of %s".formatted(kind, String.join(", ", KINDS)));
    }
    Optional<ActorRegister> register = options.register(terminal);
    if (register.isEmpty()) {
      return 1;
    }
    checkCountry(register.get());
    List<ActorEntry> found =
        register.get().all().stream()
            .filter(this::isWanted)
            .sorted(Comparator.comparing(entry -> entry.actor().id()))
            .toList();
    return options.print(terminal, found, entry -> false);
  }

  private void checkCountry(ActorRegister register) {
    if (country != null && register.entry(id(country)).isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "--country %s: is no country's code: write it as ARM".formatted(country));
    }
  }

  private static String id(String country) {
    return "country:" + country.toUpperCase(Locale.ROOT);
  }

  private boolean isWanted(ActorEntry entry) {
    boolean isKind = kind == null || ActorJson.kind(entry.actor().kind()).equals(kind);
    if (country == null || !isKind) {
      return isKind;
    }
    String id = id(country);
    return entry.actor().id().equals(id)
        || entry.terms().stream().anyMatch(term -> term.of().equals(id));
  }
}
