package org.servanda.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.servanda.agreements.AgreementEntry;
import org.servanda.agreements.AgreementRegister;
import org.servanda.registerfile.FileContent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says what is wrong with a file of agreements. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Checks a file of agreements, and tells every problem with its line.",
    footer = {
      "",
      "Examples:",
      "  servanda agreements check own.jsonl",
      "",
      "A line is",
      "  {\"id\",\"title\",\"names\",\"kind\",\"date\",\"parties\",\"third_parties\",\"place\",",
      "   \"source\",\"same_as\",\"provisions\"}, of which id, title and kind are needed.",
      "Exit codes: 0 sound, 1 problems, 2 wrong use."
    })
final class AgreementsCheck implements Callable<Integer> {

  @ParentCommand private @Nullable AgreementsCommand parent;
  @Mixin private AgreementOptions options = new AgreementOptions();

  @Parameters(paramLabel = "FILE", description = "A JSON Lines file, one agreement a line.")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    Terminal terminal = Objects.requireNonNull(parent).terminal();
    Optional<AgreementRegister> register = options.register(terminal);
    if (register.isEmpty()) {
      return 1;
    }
    Optional<FileContent.Entries<AgreementEntry>> entries =
        new OwnFiles(terminal).entries(file, options.reading(register.get())::read);
    if (entries.isEmpty()) {
      return 1;
    }
    String count = "%d agreements, no problems".formatted(entries.get().entries().size());
    terminal.out().println(SafeText.of(file.toString()) + ": " + count);
    return 0;
  }
}
