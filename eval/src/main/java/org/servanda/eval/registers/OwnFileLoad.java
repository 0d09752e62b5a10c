package org.servanda.eval.registers;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.servanda.actors.ActorEntry;
import org.servanda.actors.ActorFile;
import org.servanda.actors.ActorRegister;
import org.servanda.registerfile.FileContent;

/** Reads a users' file with very many actors, and looks one of them up. */
final class OwnFileLoad {

  private static final int ACTORS = 100_000;

  private OwnFileLoad() {}

  static RegistersRecord.OwnFile measured() {
    ActorRegister register = ActorRegister.load();
    String file = file();
    long start = System.nanoTime();
    ActorRegister more = register.with(entries(register, file));
    int found = more.named("Ana Ruiz99999").size();
    double seconds = (System.nanoTime() - start) / 1e9;
    if (more.all().size() != register.all().size() + ACTORS || found == 0) {
      throw new IllegalStateException("%d of the file's actors are found".formatted(found));
    }
    return new RegistersRecord.OwnFile(ACTORS, Math.round(seconds * 100) / 100.0);
  }

  private static FileContent.Entries<ActorEntry> entries(ActorRegister register, String file) {
    try {
      return switch (new ActorFile(register).read("own.jsonl", new StringReader(file))) {
        case FileContent.Entries<ActorEntry> entries -> entries;
        case FileContent.Refused<ActorEntry>(var problems) ->
            throw new IllegalStateException(problems.toString());
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String file() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < ACTORS; i++) {
      lines.append(
          """
          {"id":"person:p-%1$d","name":"Ana Ruiz%1$d","kind":"person","terms":[{"office":"ambassador",\
          "of":"country:MLT","start":"2020-01","end":">2024-05"}]}
          """
              .formatted(i));
    }
    return lines.toString();
  }
}
