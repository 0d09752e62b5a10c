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
    if (kind == AgreementsCommand.class) {
      return kind.cast(new AgreementsCommand(terminal));
    }
    return CommandLine.defaultFactory().create(kind);
  }
}
