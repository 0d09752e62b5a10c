package org.servanda.cli;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.servanda.agreements.AgreementEntry;
import org.servanda.agreements.AgreementJson;
import org.servanda.agreements.AgreementRegister;
import org.servanda.registerfile.FileContent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Reads an agreement's text and writes its entry, with its provisions. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description =
        "Reads an agreement's own text and writes its entry, provisions included, as a line of"
            + " JSON.",
    footer = {
      "",
      "Examples:",
      "  servanda agreements import pact.txt --id lorin-pact-2031 --title \"Lorin Pact\"",
      "  servanda agreements import pact.txt --id lorin-pact-2031 --title \"Lorin Pact\" \\",
      "      --kind ceasefire --date 2031-05-01 --parties MLT --parties \"Free Army of Lorin\" \\",
      "      --into own.jsonl",
      "",
      "Check what was read: provisions are found by form, not by a lawyer.",
      "Exit codes: 0 written, 1 not readable or problems, 2 wrong use."
    })
final class AgreementsImport implements Callable<Integer> {

  @ParentCommand private @Nullable AgreementsCommand parent;
  @Mixin private AgreementOptions options = new AgreementOptions();

  @Parameters(paramLabel = "FILE", description = "The agreement's text; - is standard input.")
  private String input = "";

  @Option(
      names = "--id",
      required = true,
      description = "The id of the entry; agreement: may be left out.")
  private String id = "";

  @Option(names = "--title", required = true, description = "What the agreement is called.")
  private String title = "";

  @Option(names = "--name", description = "Another name; can be given more than once.")
  private List<String> names = new ArrayList<>();

  @Option(names = "--kind", description = "The sort of agreement (default: other).")
  private String kind = "other";

  @Option(names = "--date", description = "When it was concluded: a day, month or year.")
  private @Nullable String date;

  @Option(
      names = "--parties",
      paramLabel = "PARTY",
      split = ";",
      description = "Country codes, ids of organisations or names; more than once, or with ;")
  private List<String> parties = new ArrayList<>();

  @Option(
      names = "--into",
      paramLabel = "OWN",
      description = "Appends the line to a file instead of printing it.")
  private @Nullable Path into;

  @Override
  public Integer call() throws IOException {
    Terminal terminal = Objects.requireNonNull(parent).terminal();
    Optional<AgreementRegister> register = options.register(terminal);
    if (register.isEmpty()) {
      return 1;
    }
    AgreementImport work = new AgreementImport(register.get(), options.actors());
    AgreementImport.Facts facts =
        new AgreementImport.Facts(
            AgreementOptions.id(id), title, names, kind, date, parties, source());
    return switch (work.read(input, facts)) {
      case AgreementImport.Outcome.Unread(var reason) -> {
        terminal.err().println("servanda: " + SafeText.of(input) + " " + SafeText.of(reason));
        yield 1;
      }
      case AgreementImport.Outcome.Wrong(var problems) -> {
        new OwnFiles(terminal).tell(problems);
        yield 1;
      }
      case AgreementImport.Outcome.Read(var entry) -> write(entry, register.get(), terminal);
    };
  }

  private String source() {
    return input.equals("-") ? "standard input" : new File(input).getName();
  }

  private int write(AgreementEntry entry, AgreementRegister register, Terminal terminal)
      throws IOException {
    String line = new AgreementJson().line(entry) + "\n";
    @Nullable Path file = into;
    if (file == null) {
      terminal.out().print(line);
      return 0;
    }
    String before = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
    String joint = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
    FileContent<AgreementEntry> content =
        options.reading(register).read(file.toString(), new StringReader(before + joint + line));
    if (content instanceof FileContent.Refused<AgreementEntry>(var problems)) {
      new OwnFiles(terminal).tell(problems);
      return 1;
    }
    Files.writeString(
        file,
        joint + line,
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
    String count = "%d provisions".formatted(entry.provisions().size());
    terminal
        .out()
        .println(
            SafeText.of(entry.id())
                + " added to "
                + SafeText.of(file.toString())
                + " with "
                + count);
    return 0;
  }
}
