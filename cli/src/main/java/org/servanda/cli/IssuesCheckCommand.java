package org.servanda.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.servanda.issue.IssueEntry;
import org.servanda.issue.IssueFile;
import org.servanda.issue.Issues;
import org.servanda.registerfile.FileContent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks users' files of issues. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Reports all problems of files that add to the issues.",
    footer = {
      "",
      "Each line of a file is one entry:",
      "  {\"id\":\"fisheries\",\"name\":\"fisheries\",\"words\":[\"trawler\",\"fishing zone\"]}",
      "  {\"id\":\"prisoners\",\"words\":[\"returnees list\"],\"hints\":[\"lists\"]}",
      "",
      "Examples:",
      "  servanda issues check own.jsonl",
      "",
      "Exit codes: 0 sound, 1 problems, 2 wrong use."
    })
final class IssuesCheckCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Files of JSON lines; a later one may add to issues of those before.")
  private List<Path> files = List.of();

  IssuesCheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Issues issues = Issues.load();
    boolean isSound = true;
    for (Path file : files) {
      Optional<FileContent.Entries<IssueEntry>> additions =
          new OwnFiles(terminal).entries(file, new IssueFile(issues)::read);
      if (additions.isPresent()) {
        int count = additions.get().entries().size();
        terminal.out().println(SafeText.of("%s: sound, %d entries".formatted(file, count)));
        issues = issues.with(additions.get());
      }
      isSound &= additions.isPresent();
    }
    return isSound ? 0 : 1;
  }
}
