package org.servanda.cli;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.servanda.agreements.AgreementEntry;
import org.servanda.agreements.AgreementRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows all that is known of an agreement. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Shows an agreement: names, parties, where the entry comes from, provisions.",
    footer = {
      "",
      "Examples:",
      "  servanda agreements show bishkek-protocol-1994",
      "  servanda agreements show --agreements own.jsonl lorin-pact-2031",
      "",
      "Exit codes: 0 shown, 1 no such agreement, 2 wrong use."
    })
final class AgreementsShow implements Callable<Integer> {

  private static final int MOST_LIKE_IT = 5;

  @ParentCommand private @Nullable AgreementsCommand parent;
  @Mixin private AgreementOptions options = new AgreementOptions();

  @Parameters(paramLabel = "ID", description = "The agreement's id; agreement: may be left out.")
  private String id = "";

  @Override
  public Integer call() {
    Terminal terminal = Objects.requireNonNull(parent).terminal();
    Optional<AgreementRegister> register = options.register(terminal);
    if (register.isEmpty()) {
      return 1;
    }
    Optional<AgreementEntry> entry = register.get().entry(AgreementOptions.id(id));
    if (entry.isPresent()) {
      return options.print(List.of(entry.get()), true, terminal);
    }
    terminal.err().println("servanda: no agreement has the id '" + SafeText.of(id) + "'");
    register
        .get()
        .search(id, MOST_LIKE_IT)
        .forEach(like -> terminal.err().println("  perhaps " + SafeText.of(like.id())));
    return 1;
  }
}
