package org.servanda.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Finds agreements by words. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Finds agreements by name, by place and sort, or by any words of their entry.",
    footer = {
      "",
      "Examples:",
      "  servanda agreements search the Bishkek ceasefire",
      "  servanda agreements search --most 3 colombia",
      "  servanda agreements search --format jsonl JCPOA",
      "",
      "Those that are called so come first. Exit codes: 0 found, 1 nothing found, 2 wrong use."
    })
final class AgreementsSearch implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();
  @ParentCommand private @Nullable AgreementsCommand parent;
  @Mixin private AgreementOptions options = new AgreementOptions();

  @Parameters(paramLabel = "WORDS", arity = "1..*", description = "What to look for.")
  private List<String> words = List.of();

  @Option(names = "--most", paramLabel = "N", description = "At most so many (default: 20).")
  private int most = 20;

  @Override
  public Integer call() {
    if (most < 1) {
      throw new ParameterException(
          spec.commandLine(), "--most %d: at least one must be wanted".formatted(most));
    }
    Terminal terminal = Objects.requireNonNull(parent).terminal();
    return options
        .register(terminal)
        .map(r -> options.print(r.search(String.join(" ", words), most), false, terminal))
        .orElse(1);
  }
}
