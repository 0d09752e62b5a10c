package org.servanda.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.servanda.issue.IssueEntry;
import org.servanda.issue.IssueFile;
import org.servanda.issue.Issues;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists issues, or shows the words that tell of one. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Lists issues; of those named, with the words that tell of them.",
    footer = {
      "",
      "Examples:",
      "  servanda issues list",
      "  servanda issues list border ceasefire --issues own.jsonl"
    })
final class IssuesListCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(
      names = "--issues",
      paramLabel = "FILE",
      description = "Include the entries of a file (may be given several times).")
  private List<Path> files = List.of();

  @Parameters(paramLabel = "ID", arity = "0..*", description = "Ids, such as prisoners.")
  private List<String> ids = List.of();

  IssuesListCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Optional<Issues> issues =
        new OwnFiles(terminal)
            .<Issues, IssueEntry>addTo(
                Issues.load(), files, r -> new IssueFile(r)::read, (r, own) -> r.with(own));
    if (issues.isEmpty()) {
      return 1;
    }
    List<IssueEntry> found =
        issues.get().all().stream()
            .filter(entry -> ids.isEmpty() || ids.contains(entry.issue().id()))
            .toList();
    found.forEach(this::print);
    if (found.isEmpty()) {
      terminal.err().println("servanda: no issue of this id: servanda issues list has all");
    }
    return found.isEmpty() ? 1 : 0;
  }

  private void print(IssueEntry entry) {
    Palette palette = new Palette(terminal.colour());
    String id = palette.faint(SafeText.of("%-20s".formatted(entry.issue().id())));
    terminal.out().println(id + palette.strong(SafeText.of(entry.issue().name())));
    if (!ids.isEmpty()) {
      terminal.out().println("  words  " + SafeText.of(String.join("; ", entry.words())));
      terminal.out().println("  hints  " + SafeText.of(String.join("; ", entry.hints())));
    }
  }
}
