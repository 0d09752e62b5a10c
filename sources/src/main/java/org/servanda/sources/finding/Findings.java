package org.servanda.sources.finding;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a batch, one at a time: no more than one is held. Close it to let go of a file
 * that was not read to its end. Not thread-safe.
 */
public final class Findings implements Iterator<Found>, AutoCloseable {

  private final Walk walk;
  private final Opener opener;
  private @Nullable JsonLines lines;
  private @Nullable Found next;

  Findings(Walk walk, Opener opener) {
    this.walk = walk;
    this.opener = opener;
  }

  @Override
  public boolean hasNext() {
    while (next == null && (lines != null || walk.hasNext())) {
      if (lines == null) {
        take(walk.next());
      } else {
        next = lines.next();
        lines = next == null ? null : lines;
      }
    }
    return next != null;
  }

  @Override
  public Found next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException("there are no more documents: ask hasNext first");
    }
    Found found = next;
    next = null;
    return found;
  }

  @Override
  public void close() {
    if (lines != null) {
      lines.close();
      lines = null;
    }
  }

  private void take(Step step) {
    switch (opener.open(step)) {
      case Opener.One(Found found) -> next = found;
      case Opener.Many(JsonLines many) -> lines = many;
    }
  }
}
