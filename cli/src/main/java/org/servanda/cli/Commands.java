package org.servanda.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, which all write to one terminal. */
record Commands(Terminal terminal) implements IFactory {

  @Override
  public <K> K create(Class<K> kind) throws Exception {
    if (kind == ReadCommand.class) {
      return kind.cast(new ReadCommand(terminal));
    }
    if (kind == ExplainCommand.class) {
      return kind.cast(new ExplainCommand(terminal));
    }
    if (kind == GroupCommand.class) {
      return kind.cast(new GroupCommand(terminal));
    }
    if (kind == ActorsSearchCommand.class) {
      return kind.cast(new ActorsSearchCommand(terminal));
    }
    if (kind == ActorsShowCommand.class) {
      return kind.cast(new ActorsShowCommand(terminal));
    }
    if (kind == ActorsListCommand.class) {
      return kind.cast(new ActorsListCommand(terminal));
    }
    if (kind == ActorsCheckCommand.class) {
      return kind.cast(new ActorsCheckCommand(terminal));
    }
    if (kind == AgreementsCommand.class) {
      return kind.cast(new AgreementsCommand(terminal));
    }
    if (kind == IssuesListCommand.class) {
      return kind.cast(new IssuesListCommand(terminal));
    }
    if (kind == IssuesCheckCommand.class) {
      return kind.cast(new IssuesCheckCommand(terminal));
    }
    return CommandLine.defaultFactory().create(kind);
  }
}
